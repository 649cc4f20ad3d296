package org.touchstone.home;

import java.time.LocalDate;
import org.touchstone.shared.WorkItem;

/** How soon a thing wants doing. */
public enum Urgency {
    OVERDUE,
    TODAY,
    THIS_WEEK,
    LATER;

    private static final int WEEK = 7;

    /** What has no date is never overdue: it stands among the later ones. */
    public static Urgency of(WorkItem item, LocalDate today) {
        var due = item.due();
        if (due == null || due.isAfter(today.plusDays(WEEK))) {
            return LATER;
        }
        if (due.isBefore(today)) {
            return OVERDUE;
        }
        return due.equals(today) ? TODAY : THIS_WEEK;
    }
}
