package org.touchstone.learning;

import org.touchstone.shared.DomainEvent;

/** Somebody wrote, shared or took back a review, or changed what a team does about it. */
public record ReviewMoved(String what, String entity, long entityId, Long organisationId, String from, String to) implements DomainEvent {}
