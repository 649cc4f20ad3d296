package org.touchstone.appointing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.recruitment.Application;
import org.touchstone.recruitment.Vacancy;

/** The letter that tells a moved first day. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StartLetterTest {

    private static final Instant MADE = Instant.parse("2026-11-02T23:30:00Z");
    private static final LocalDate OFFERED = LocalDate.of(2027, 1, 4);
    private static final LocalDate NOW = LocalDate.of(2027, 2, 1);

    private final OfferView offer =
            new OfferView(
                    7, "K7PX-3QRM", 1, Application.State.CHECKS, 9, "Zoë Married", "zoe@example.org", 3, "Nurse", "NUH-2026-0007", 1, "New Trust", null,
                    "Nurse", "Ward 7", 2, "Rosa Delgado", Vacancy.Contract.PERMANENT, null, new BigDecimal("37.50"), "£31,049", NOW, OFFERED, "Standard",
                    "Dear Zoë", "Old Trust", "Zoë Nowak", "Rosa Delgado", MADE, MADE, null, null, null, null);

    @Test
    void names_old_and_new_day_why_and_everybody_as_in_the_letter_of_the_offer() {
        var text = StartLetter.text(offer, OFFERED, new OfferView.Moved(OFFERED.plusDays(7), NOW, "A course\n\n# that comes first", "Rosa Delgado", MADE));

        assertTrue(text.startsWith("Dear Zoë Nowak\n\nOn 2 November 2026 we offered you the job of Nurse."), text);
        assertTrue(text.contains("- Your first day is now: 1 February 2027\n- In the letter of the offer it was: 4 January 2027\n"), text);
        assertTrue(text.contains("- Why it moved: A course # that comes first\n"), text);
        assertTrue(text.endsWith("Rosa Delgado\nOld Trust"), text);
        assertEquals(3, LetterText.parts(text).stream().filter(p -> p.kind() == LetterText.Kind.LIST).findFirst().orElseThrow().lines().size());
    }
}
