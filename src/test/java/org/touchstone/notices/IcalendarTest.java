package org.touchstone.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IcalendarTest {

    static final Instant START = Instant.parse("2026-12-14T10:00:00Z");
    static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    static CalendarEntry interview(int sequence, boolean cancelled) {
        return new CalendarEntry(
                "interview-17@recruitment", sequence, START, START.plusSeconds(2700),
                "Interview: nurse; band 5, \"Ward 3\"", "Room 2\nEast wing", cancelled);
    }

    @Test
    void an_invitation_says_when_what_where_and_whom() {
        var calendar = Biweekly.parse(Icalendar.invitation(interview(1, false), "hr@x.example", "me@x.example", NOW)).first();
        var event = calendar.getEvents().get(0);

        assertEquals("REQUEST", calendar.getMethod().getValue());
        assertEquals("interview-17@recruitment", event.getUid().getValue());
        assertEquals(1, event.getSequence().getValue());
        assertEquals(Date.from(START), event.getDateStart().getValue());
        assertEquals(Date.from(START.plusSeconds(2700)), event.getDateEnd().getValue());
        assertEquals("Interview: nurse; band 5, \"Ward 3\"", event.getSummary().getValue());
        assertEquals("Room 2\nEast wing", event.getLocation().getValue());
        assertEquals("hr@x.example", event.getOrganizer().getEmail());
        assertEquals("me@x.example", event.getAttendees().get(0).getEmail());
        assertTrue(event.getStatus().isConfirmed());
    }

    @Test
    void a_cancellation_takes_the_same_event_out() {
        var calendar = Biweekly.parse(Icalendar.invitation(interview(2, true), "hr@x.example", "me@x.example", NOW)).first();

        assertEquals("CANCEL", calendar.getMethod().getValue());
        assertEquals("interview-17@recruitment", calendar.getEvents().get(0).getUid().getValue());
        assertTrue(calendar.getEvents().get(0).getStatus().isCancelled());
    }

    @Test
    void what_we_write_is_valid() {
        for (var text :
                List.of(
                        Icalendar.invitation(interview(1, false), "hr@x.example", "me@x.example", NOW),
                        Icalendar.feed(List.of(interview(1, false), interview(2, true)), NOW))) {
            var calendar = Biweekly.parse(text).first();
            assertTrue(calendar.validate(ICalVersion.V2_0).isEmpty(), () -> calendar.validate(ICalVersion.V2_0).toString());
        }
    }

    @Test
    void an_empty_diary_is_a_calendar_too() {
        assertTrue(Biweekly.parse(Icalendar.feed(List.of(), NOW)).first().getEvents().isEmpty());
    }

    @Test
    void a_feed_holds_every_entry() {
        assertEquals(2, Biweekly.parse(Icalendar.feed(List.of(interview(1, false), interview(2, true)), NOW)).first().getEvents().size());
    }

    @Test
    void an_entry_that_ends_before_it_starts_is_refused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new CalendarEntry("u", 0, START, START.minusSeconds(1), "x", null, false));
    }

    @Test
    void a_diary_keeps_the_newest_word_and_passes_over_a_late_older_one() {
        var entry = new DiaryEntry(4, interview(1, false));

        entry.update(interview(3, true));
        entry.update(interview(2, false));

        assertEquals(interview(3, true), entry.entry());
    }
}
