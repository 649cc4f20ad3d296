package org.touchstone.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BackOffTest {

    private final BackOff backOff = new BackOff(Duration.ofSeconds(30), Duration.ofMinutes(60), 10);

    @Test
    void each_wait_is_twice_as_long_as_the_one_before() {
        assertEquals(Duration.ofSeconds(30), backOff.after(1));
        assertEquals(Duration.ofSeconds(60), backOff.after(2));
        assertEquals(Duration.ofSeconds(120), backOff.after(3));
        assertEquals(Duration.ofMinutes(32), backOff.after(7));
    }

    @Test
    void no_wait_is_longer_than_the_longest() {
        assertEquals(Duration.ofMinutes(60), backOff.after(8));
        assertEquals(Duration.ofMinutes(60), backOff.after(1_000_000));
    }

    @Test
    void it_is_over_after_the_last_try() {
        assertFalse(backOff.isOver(9));
        assertTrue(backOff.isOver(10));
    }

    @Test
    void nonsense_in_the_configuration_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new BackOff(Duration.ZERO, Duration.ofHours(1), 10));
        assertThrows(
                IllegalArgumentException.class, () -> new BackOff(Duration.ofHours(2), Duration.ofHours(1), 10));
        assertThrows(
                IllegalArgumentException.class, () -> new BackOff(Duration.ofSeconds(1), Duration.ofHours(1), 0));
    }
}
