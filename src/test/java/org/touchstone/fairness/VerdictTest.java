package org.touchstone.fairness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VerdictTest {

    static Verdict of(FourfoldTable table) {
        return Verdict.of(table, table.fisher(), Thresholds.DEFAULTS);
    }

    @ParameterizedTest(name = "{1} of {0} against {3} of {2}: {4}")
    @CsvSource({
        "500, 150, 500, 100, REVIEW",
        "500, 100, 500, 150, REVIEW",
        "100, 30, 100, 20, WATCH",
        "5000, 2500, 5000, 2300, WATCH",
        "100, 30, 100, 29, NO_FLAG",
        "100, 50, 100, 40, NO_FLAG",
        "100, 40, 100, 50, NO_FLAG",
        "100, 50, 9, 0, INSUFFICIENT_DATA",
        "9, 9, 1000, 100, INSUFFICIENT_DATA",
        "100, 52, 10, 3, WATCH",
        "100, 51, 10, 3, INSUFFICIENT_DATA",
        "0, 0, 100, 50, INSUFFICIENT_DATA",
        "50, 0, 50, 0, INSUFFICIENT_DATA",
        "50, 0, 50, 20, REVIEW"
    })
    void ratio_and_test_together_ask_for_a_review(
            long nr, long a, long nc, long b, Verdict verdict) {
        var table = new FourfoldTable(nr, a, nc, b);

        assertEquals(verdict, of(table));
    }

    @Test
    void thresholds_are_a_parameter() {
        var table = new FourfoldTable(100, 30, 100, 20);
        var strict = new Thresholds(0.95, 0.2, 9, 10, 10, 5, 0.02, false, 5, 0.8);

        assertEquals(Verdict.WATCH, of(table));
        assertEquals(Verdict.REVIEW, Verdict.of(table, table.fisher(), strict));
    }

    @Test
    void impossible_thresholds_are_refused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Thresholds(95, 0.05, 4, 5, 10, 5, 0.02, false, 5, 0.8));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Thresholds(0.95, 0.05, 5, 4, 10, 5, 0.02, false, 5, 0.8));
    }
}
