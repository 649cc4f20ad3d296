package org.touchstone.assessing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.assessing.Timetable.By;
import org.touchstone.assessing.Timetable.Seat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TimetableTest {

    private final Timetable timetable =
            Timetable.of(
                    List.of(
                            seat(0, 9, 45, "Discussion", "Room 1", "Amara", "Priya"),
                            seat(0, 9, 45, "Discussion", "Room 1", "Zed", "Priya"),
                            seat(1, 10, 30, "Role play", "Room 2", "Amara", "Patrick"),
                            seat(2, 11, 30, "Role play", "Room 2", "Zed", "Patrick")));

    private static Seat seat(int round, int hour, int minutes, String exercise, String room, String candidate, String assessor) {
        var at = Instant.parse("2026-12-04T00:00:00Z").plusSeconds(hour * 3600L);
        return new Seat(round, at, at.plusSeconds(minutes * 60L), exercise, room, "REF-" + candidate, candidate, assessor);
    }

    @Test
    void a_candidate_has_one_line_with_where_to_be_in_each_round() {
        var lines = timetable.lines(By.CANDIDATE);

        assertEquals(List.of("Amara", "Zed"), lines.stream().map(Timetable.Line::of).toList());
        assertEquals(List.of("Room 1", "Priya"), lines.get(0).cells().get(0).more());
        assertNull(lines.get(1).cells().get(1), "Zed is free");
        assertEquals("Role play", lines.get(1).cells().get(2).what());
    }

    @Test
    void an_assessor_sees_whom_to_watch_where() {
        assertEquals(List.of("Room 1", "Amara", "Zed"), timetable.lines(By.ASSESSOR).get(1).cells().get(0).more());
    }

    @Test
    void a_room_shows_who_is_in_it() {
        assertEquals(List.of("Amara (Patrick)"), timetable.lines(By.ROOM).get(1).cells().get(1).more());
    }

    @Test
    @DisplayName("without a timetable there is nothing to read")
    void empty() {
        assertTrue(Timetable.NONE.isEmpty());
    }
}
