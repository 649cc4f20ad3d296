package org.touchstone.assessing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.recruitment.Progressing.AtStage;
import org.touchstone.recruitment.Stage;
import org.touchstone.recruitment.Vacancy;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.ChangedMeanwhile;
import org.touchstone.shared.RuleBroken;

class CentreTest {

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 4);
    private static final Map<Long, String> VALUES = Map.of(1L, "Caring", 2L, "Safe");

    private final Centre centre =
            new Centre(
                    new AtStage(
                            7, "Assessment centre", Stage.Kind.ASSESSMENT_CENTRE, 2, 10, 1, null, 8, "X-1", "Ward manager", 1, 2, 101L,
                            null, 1, FRIDAY, Vacancy.State.SELECTING, null, null, null));

    private static Centre.Plan plan(String starts, String ends, int pauseAfter) {
        return new Centre.Plan(FRIDAY, LocalTime.parse(starts), LocalTime.parse(ends), 10, pauseAfter, 40, 2);
    }

    private static Exercise.Sketch exercise(String name, String room, int minutes) {
        return new Exercise.Sketch(name, Exercise.Kind.IN_TRAY, "Sort the messages.", room, minutes, 1, List.of(1L, 2L));
    }

    private void design(Centre.Plan plan, Exercise.Sketch... exercises) {
        centre.design(plan, List.of(exercises), VALUES, "Rosa Delgado", NOW);
    }

    private static Rotation.Timetable timetable() {
        return new Rotation.Timetable(List.of(), 2, 1, true, 0, 1, Rotation.Shortage.TOO_FEW);
    }

    private void designed() {
        design(plan("09:00", "17:00", 2), exercise("Discussion", "Room 1", 45), exercise("Role play", "Room 2", 30));
    }

    @Test
    @DisplayName("VR-14 rounds follow one another with time to change rooms, a longer break, and go on at the next working day")
    void rounds() {
        design(plan("09:00", "12:00", 2), exercise("Discussion", "Room 1", 45), exercise("Role play", "Room 2", 30));

        var begins = centre.begins(List.of(45, 30, 45, 45));

        assertEquals(
                List.of("2026-12-04T09:00:00Z", "2026-12-04T09:55:00Z", "2026-12-04T11:05:00Z", "2026-12-07T09:00:00Z"),
                begins.stream().map(Instant::toString).toList(),
                "Monday, since the fourth would end after twelve");
    }

    @Test
    @DisplayName("VR-14 a matrix that shows a value once only is refused by its rule")
    void matrix() {
        var once = new Exercise.Sketch("Talk", Exercise.Kind.PRESENTATION, "Talk.", "Room 3", 20, 1, List.of(1L));

        var refused = assertThrows(RuleBroken.class, () -> design(plan("09:00", "17:00", 2), exercise("Discussion", "Room 1", 45), once));

        assertEquals("VR-14", refused.rule());
    }

    @Test
    void two_exercises_have_neither_the_same_name_nor_the_same_room_and_fit_into_the_day() {
        var refused =
                assertThrows(
                        BadInput.class,
                        () -> design(plan("09:00", "10:00", 0), exercise("Discussion", "Room 1", 90), exercise("discussion", "room 1", 30)));

        assertEquals(
                Set.of("exercises[0].minutes", "exercises[1].name", "exercises[1].room"),
                refused.fields().stream().map(BadInput.Field::field).collect(Collectors.toSet()));
    }

    @Test
    void it_is_held_on_a_day_to_come() {
        var past = new Centre.Plan(LocalDate.of(2026, 11, 19), LocalTime.of(9, 0), LocalTime.of(17, 0), 10, 2, 40, 2);

        var refused = assertThrows(BadInput.class, () -> design(past, exercise("A", "1", 30), exercise("B", "2", 30)));

        assertEquals("day", refused.fields().get(0).field());
    }

    @Test
    @DisplayName("VR-14 what is published stands: nothing is designed or arranged before it is taken back with a reason")
    void published() {
        designed();
        assertThrows(RuleBroken.class, () -> centre.publish("Rosa Delgado", NOW), "there is no timetable");
        centre.arrange(1, timetable(), "Rosa Delgado", NOW);
        centre.publish("Rosa Delgado", NOW);

        assertThrows(RuleBroken.class, this::designed);
        assertThrows(RuleBroken.class, () -> centre.arrange(2, timetable(), "Rosa Delgado", NOW));
        assertThrows(BadInput.class, () -> centre.takeBack(" ", "Rosa Delgado", NOW));
        centre.takeBack("A room is closed", "Rosa Delgado", NOW);
        centre.arrange(centre.nextSeed(), timetable(), "Rosa Delgado", NOW);
        centre.publish("Rosa Delgado", NOW);

        assertEquals(3, centre.editions(), "calendars keep the newest of what they are told");
    }

    @Test
    @DisplayName("VR-14 another design needs another timetable")
    void again() {
        designed();
        centre.arrange(1, timetable(), "Rosa Delgado", NOW);

        designed();

        assertThrows(RuleBroken.class, () -> centre.publish("Rosa Delgado", NOW));
    }

    @Test
    @DisplayName("G-11 whoever changes what somebody else has changed meanwhile is told")
    void overtaken() {
        designed();

        assertEquals("Rosa Delgado", assertThrows(ChangedMeanwhile.class, () -> centre.requireVersion(9)).who());
    }
}
