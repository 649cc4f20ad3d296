package org.touchstone.fairness;

import org.touchstone.shared.DomainEvent;

/**
 * Somebody has answered on the monitoring form, or taken the answers back. Kept in the audit trail as the fact
 * alone: no answer leaves the tables of fairness.
 *
 * @param entity {@code monitoring-form} with the application's id, or {@code staff-declaration} with the person's
 */
public record MonitoringChanged(String entity, long entityId, String to) implements DomainEvent {}
