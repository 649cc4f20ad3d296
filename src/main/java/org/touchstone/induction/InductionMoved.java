package org.touchstone.induction;

import org.touchstone.shared.DomainEvent;

/** What was done in somebody's induction, or with a template; never what was said or answered there. */
public record InductionMoved(String what, String entity, long entityId, Long organisationId, String from, String to, String reason)
        implements DomainEvent {}
