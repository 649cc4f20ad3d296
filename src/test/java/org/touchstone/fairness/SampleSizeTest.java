package org.touchstone.fairness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SampleSizeTest {

    @ParameterizedTest(name = "to find {1} at a rate of {0} takes {2} in each group")
    @CsvSource({
        "0.5, 0.8, 388", "0.3, 0.8, 859", "0.2, 0.8, 1447", "0.1, 0.8, 3213",
        "0.5, 0.5, 58", "0.3, 0.5, 121", "0.2, 0.5, 199", "0.1, 0.5, 435"
    })
    void people_needed_in_each_group(double rate, double impactRatio, long people) {
        assertEquals(people, SampleSize.perGroup(rate, impactRatio, 0.05, 0.8));
    }

    @ParameterizedTest
    @CsvSource({"0.5, 1", "0, 0.8", "1, 0.8", "0.6, 2"})
    void there_must_be_a_difference_between_two_possible_rates(double rate, double impactRatio) {
        assertThrows(
                IllegalArgumentException.class,
                () -> SampleSize.perGroup(rate, impactRatio, 0.05, 0.8));
    }

    @Test
    void whoever_is_chosen_from_a_shortlist_p_is_at_least_one_over_its_length() {
        for (long people = 3; people <= 40; people++) {
            double smallest = 1;
            for (long comparison = 1; comparison < people; comparison++) {
                long reference = people - comparison;
                smallest =
                        Math.min(smallest, new FourfoldTable(reference, 0, comparison, 1).fisher());
                smallest =
                        Math.min(smallest, new FourfoldTable(reference, 1, comparison, 0).fisher());
            }

            assertEquals(1.0 / people, smallest, 1e-12);
            assertEquals(smallest, SampleSize.smallestFisher(people), 1e-12);
        }
    }

    @Test
    void a_shortlist_shows_something_at_five_percent_from_twenty_one_people_on() {
        assertTrue(SampleSize.smallestFisher(20) >= 0.05 - 1e-12);
        assertTrue(SampleSize.smallestFisher(21) < 0.05);
        assertEquals(1, SampleSize.smallestFisher(2));
        assertThrows(IllegalArgumentException.class, () -> SampleSize.smallestFisher(0));
    }
}
