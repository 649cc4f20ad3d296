package org.touchstone.assessing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TimetableTest {

    static Timetable.Seat seat(int round, String startsAt) {
        var from = Instant.parse(startsAt);
        return new Timetable.Seat(round, from, from.plus(Duration.ofMinutes(30)), "Role play", "Room 1", "AAAA-AAAA", "Amara", "Priya");
    }

    @Test
    @DisplayName("VR-14 A centre that goes on at another day ends on that day")
    void last_day() {
        var two = Timetable.of(List.of(seat(1, "2026-12-15T09:00:00Z"), seat(0, "2026-12-14T09:00:00Z")));

        assertEquals(LocalDate.of(2026, 12, 15), two.lastDay());
        assertEquals(List.of(LocalDate.of(2026, 12, 14), LocalDate.of(2026, 12, 15)), two.days());
        assertEquals(1, two.on(two.lastDay()).lines(Timetable.By.CANDIDATE).get(0).cells().size(), "each day stands for itself");
    }
}
