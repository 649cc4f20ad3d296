package org.touchstone.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PayBandTest {

    @Test
    void bands_stand_in_the_order_of_their_pay() {
        var bands = List.of("Band 2", "Band 5", "Band 7", "8a", "8b", "8c", "Band 8d", "9", "VSM");

        for (var i = 1; i < bands.size(); i++) {
            assertTrue(PayBand.order(bands.get(i - 1)) < PayBand.order(bands.get(i)), bands.get(i));
        }
    }

    @Test
    void the_same_band_in_other_words_stands_in_the_same_place() {
        assertEquals(PayBand.order("8a"), PayBand.order("Band 8A"));
        assertEquals(PayBand.order("5"), PayBand.order("AfC band 5"));
        assertEquals(PayBand.order("Grade 12"), PayBand.order("G12"));
    }

    @Test
    void a_letter_that_begins_a_word_is_no_step_of_a_band() {
        assertEquals(PayBand.order("5"), PayBand.order("5 and over"));
        assertEquals(PayBand.order("5"), PayBand.order("5abc"));
    }

    @Test
    void a_band_without_a_number_stands_lowest() {
        assertEquals(0, PayBand.order("Apprentice"));
    }
}
