package org.touchstone.home;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.WorkItem;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UrgencyTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void a_thing_is_overdue_from_the_day_after_it_was_due() {
        assertEquals(Urgency.OVERDUE, due(TODAY.minusDays(1)));
        assertEquals(Urgency.TODAY, due(TODAY));
        assertEquals(Urgency.THIS_WEEK, due(TODAY.plusDays(1)));
    }

    @Test
    void the_next_seven_days_end_with_the_seventh() {
        assertEquals(Urgency.THIS_WEEK, due(TODAY.plusDays(7)));
        assertEquals(Urgency.LATER, due(TODAY.plusDays(8)));
    }

    @Test
    void what_has_no_date_is_never_overdue() {
        assertEquals(Urgency.LATER, due(null));
    }

    private static Urgency due(LocalDate day) {
        return Urgency.of(new WorkItem("Approve", "Ward nurse", day, "/"), TODAY);
    }
}
