package org.touchstone.interviewing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.Clocks;
import org.touchstone.shared.RuleBroken;

class SlotTest {

    private static final Instant NOW = Instant.parse("2026-03-20T09:00:00Z");
    private static final Duration DAY = Duration.ofHours(24);
    private static final Slot.Where ROOM = new Slot.Where("Room 4", null);

    @Test
    @DisplayName("VR-15: a series has every slot that fits between its hours, on each of its days but at weekends")
    void series() {
        var times = series("2026-03-27", "2026-03-30", "09:00", "11:00", 45, 15).times(NOW);

        assertEquals(
                List.of("2026-03-27T09:00:00Z", "2026-03-27T10:00:00Z", "2026-03-30T08:00:00Z", "2026-03-30T09:00:00Z"),
                times.stream().map(t -> t.starts().toString()).toList());
    }

    @Test
    @DisplayName("VR-15: nine o’clock stays nine o’clock when the clocks change, and an hour that is not there is not offered")
    void clocks_change() {
        var night = new Series(day("2026-03-29"), day("2026-03-29"), LocalTime.MIDNIGHT, LocalTime.of(4, 0), 60, 0, true, ROOM).times(NOW);

        assertEquals(List.of(0, 2, 3), night.stream().map(t -> t.starts().atZone(Clocks.ZONE).getHour()).toList());
        var autumn = series("2026-10-23", "2026-10-26", "09:00", "10:00", 60, 0).times(NOW);
        assertTrue(autumn.stream().allMatch(t -> t.starts().atZone(Clocks.ZONE).getHour() == 9));
    }

    @Test
    void what_cannot_be_is_named_at_its_field() {
        assertFields(List.of("from", "until", "begins", "ends", "minutes", "place"), new Series(null, null, null, null, 0, 0, false, new Slot.Where(" ", null)));
        assertFields(List.of("until"), series("2026-04-02", "2026-04-01", "09:00", "10:00", 30, 0));
        assertFields(List.of("ends"), series("2026-04-01", "2026-04-01", "10:00", "09:00", 30, 0));
        assertFields(List.of("ends"), series("2026-04-01", "2026-04-01", "09:00", "09:30", 45, 0));
        assertFields(List.of("from"), series("2026-03-19", "2026-03-19", "09:00", "10:00", 30, 0));
        assertFields(List.of("until"), series("2026-04-01", "2026-04-30", "08:00", "18:00", 10, 0));
        assertFields(List.of("until"), series("2026-04-01", "2026-12-30", "08:00", "18:00", 480, 0));
    }

    @Property
    void slots_of_a_series_never_overlap_and_stay_within_their_hours(
            @ForAll @IntRange(min = 5, max = 120) int minutes, @ForAll @IntRange(min = 0, max = 60) int pause, @ForAll @IntRange(min = 0, max = 3) int days) {
        var until = day("2026-03-27").plusDays(days);
        var times = new Series(day("2026-03-27"), until, LocalTime.of(9, 0), LocalTime.of(11, 0), minutes, pause, true, ROOM).times(NOW);

        for (var i = 0; i < times.size(); i++) {
            var time = times.get(i);
            assertEquals(minutes, ChronoUnit.MINUTES.between(time.starts(), time.ends()));
            assertTrue(time.ends().atZone(Clocks.ZONE).toLocalTime().compareTo(LocalTime.of(11, 0)) <= 0);
            assertTrue(i == 0 || !time.overlap(times.get(i - 1).starts(), times.get(i - 1).ends()));
        }
    }

    @Test
    @DisplayName("VR-15: a candidate books, moves and gives back a slot until a day before, and each is a later word for calendars")
    void booking() {
        var booking = new SlotBooking(3, 17, NOW);

        booking.hold(slot("2026-03-22T09:00:00Z"), DAY, NOW);
        assertEquals(0, booking.sequence());
        booking.hold(slot("2026-03-23T09:00:00Z"), DAY, NOW);
        assertEquals(1, booking.sequence());
        booking.cancel(DAY, NOW);
        assertEquals(2, booking.sequence());
        assertEquals("slot-3-17@interviewing", booking.uid());
        assertRefused("slot.none-booked", () -> booking.cancel(DAY, NOW));
    }

    @Test
    @DisplayName("VR-15: less than a day before nobody books, moves or gives back by themself")
    void too_late() {
        var booking = new SlotBooking(3, 17, NOW);
        assertRefused("slot.too-late", () -> booking.hold(slot("2026-03-21T09:00:00Z"), DAY, NOW));
        booking.hold(slot("2026-03-21T09:00:01Z"), DAY, NOW);
        var later = NOW.plusSeconds(60);

        assertRefused("slot.too-late", () -> booking.cancel(DAY, later));
        assertRefused("slot.too-late", () -> booking.hold(slot("2026-03-25T09:00:00Z"), DAY, later));
    }

    @Test
    @DisplayName("VR-15: a slot that is taken back is booked by nobody, and whoever held it is owed a reason")
    void taken_back() {
        var slot = slot("2026-03-25T09:00:00Z");
        assertThrows(BadInput.class, () -> slot.takeBack(" ", true, "Rosa", NOW));

        slot.takeBack(null, false, "Rosa", NOW);

        assertRefused("slot.taken-back", () -> new SlotBooking(3, 17, NOW).hold(slot, DAY, NOW));
        assertRefused("slot.taken-back", () -> slot.takeBack("Again", false, "Rosa", NOW));
    }

    @Test
    @DisplayName("VR-15: one panel meets one candidate at a time wherever; several may be tested at once, but not at one place")
    void in_the_way() {
        var slot = slot("2026-03-25T09:00:00Z");
        var during = new Series.Times(Instant.parse("2026-03-25T09:30:00Z"), Instant.parse("2026-03-25T10:00:00Z"));
        var after = new Series.Times(Instant.parse("2026-03-25T09:45:00Z"), Instant.parse("2026-03-25T10:00:00Z"));

        assertTrue(slot.isInTheWay(during, "Room 5", true));
        assertTrue(slot.isInTheWay(during, "ROOM 4", false));
        assertFalse(slot.isInTheWay(during, "Room 5", false));
        assertFalse(slot.isInTheWay(after, "Room 4", true));
    }

    @Test
    @DisplayName("VR-15: nothing is locked or decided about somebody who is still to come; without a time it is")
    void still_to_come() {
        var booking = new SlotBooking(3, 17, NOW);
        booking.requireBegun("Ann", NOW);
        var slot = slot("2026-03-25T09:00:00Z");
        booking.hold(slot, DAY, NOW);

        assertRefused("slot.still-to-come", () -> booking.requireBegun("Ann", slot.startsAt().minusSeconds(1)));
        booking.requireBegun("Ann", slot.startsAt());
    }

    private static Slot slot(String starts) {
        var at = Instant.parse(starts);
        return new Slot(3, at, at.plusSeconds(2700), ROOM, 2, "Rosa Delgado", NOW);
    }

    private static Series series(String from, String until, String begins, String ends, int minutes, int pause) {
        return new Series(day(from), day(until), LocalTime.parse(begins), LocalTime.parse(ends), minutes, pause, false, ROOM);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static void assertFields(List<String> fields, Series series) {
        var bad = assertThrows(BadInput.class, () -> series.times(NOW));
        assertEquals(fields, bad.fields().stream().map(BadInput.Field::field).toList());
    }

    private static void assertRefused(String key, org.junit.jupiter.api.function.Executable deed) {
        var broken = assertThrows(RuleBroken.class, deed);
        assertEquals(key, broken.getMessage());
        assertEquals("VR-15", broken.rule());
    }
}
