package org.touchstone.assessing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MatrixTest {

    private static final Map<Long, String> VALUES = new TreeMap<>(Map.of(1L, "Caring", 2L, "Safe", 3L, "Learning"));

    private static Exercise.Sketch exercise(String name, Long... values) {
        return new Exercise.Sketch(name, Exercise.Kind.ROLE_PLAY, "Talk with a relative.", "Room " + name, 30, 1, List.of(values));
    }

    @Test
    @DisplayName("VR-14 two exercises that both show the same two values are enough; a value that none shows is left out")
    void least() {
        assertEquals(List.of(), Matrix.gaps(List.of(exercise("A", 1L, 2L), exercise("B", 1L, 2L)), VALUES));
    }

    @Test
    @DisplayName("VR-14 each exercise shows at least two values")
    void each_exercise() {
        assertEquals(
                List.of("B shows too few values: tick at least 2, it has 1."),
                Matrix.gaps(List.of(exercise("A", 1L, 2L), exercise("B", 1L), exercise("C", 1L, 2L)), VALUES));
    }

    @Test
    @DisplayName("VR-14 each value that is looked at shows in at least two exercises")
    void each_value() {
        assertEquals(
                List.of("Learning shows in one exercise only: tick it in at least 2, or in none."),
                Matrix.gaps(List.of(exercise("A", 1L, 2L), exercise("B", 1L, 2L, 3L)), VALUES));
    }

    @Test
    @DisplayName("VR-14 a value ticked twice in one exercise counts once")
    void once() {
        assertEquals(
                List.of(
                        "B shows too few values: tick at least 2, it has 1.",
                        "Learning shows in one exercise only: tick it in at least 2, or in none."),
                Matrix.gaps(List.of(exercise("A", 1L, 2L), exercise("B", 3L, 3L), exercise("C", 1L, 2L)), VALUES));
    }

    @Test
    @DisplayName("VR-14 one exercise, or none, is no assessment centre")
    void none() {
        assertEquals(List.of("Plan at least 2 exercises."), Matrix.gaps(List.of(), VALUES));
    }
}
