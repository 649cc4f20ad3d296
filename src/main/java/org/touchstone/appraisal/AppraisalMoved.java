package org.touchstone.appraisal;

import org.touchstone.shared.DomainEvent;

/** Something was done to a cycle or an appraisal. The words of an appraisal stand nowhere but there. */
public record AppraisalMoved(String what, String entity, long entityId, Long organisationId, String from, String to, String reason)
        implements DomainEvent {}
