package org.touchstone.interviewing;

import org.touchstone.shared.DomainEvent;

/**
 * Something has been done at a values interview: a kit, a panel, a sheet, a discussion.
 *
 * @param entity {@code vacancy} for what concerns all candidates, {@code application} for what concerns one
 */
public record PanelEdited(String what, String entity, long entityId, Long organisationId, String reason)
        implements DomainEvent {}
