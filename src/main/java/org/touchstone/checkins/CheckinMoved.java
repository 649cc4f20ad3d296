package org.touchstone.checkins;

import org.touchstone.shared.DomainEvent;

/** Something was done to a talk, a card or a conversation. What was said in it stands nowhere but there. */
public record CheckinMoved(String what, String entity, long entityId, Long organisationId, String from, String to) implements DomainEvent {}
