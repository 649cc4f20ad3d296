package org.touchstone.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.learning.AfterActionReview.Share;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.RuleBroken;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AfterActionReviewTest {

    static final Instant NOW = Instant.parse("2026-11-28T09:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    static ReviewText text(String expected, String happened, String difference, String nextTime) {
        return new ReviewText("Handover", TODAY.minusDays(2), expected, happened, difference, nextTime).checked(TODAY);
    }

    static AfterActionReview written(ReviewText text) {
        return new AfterActionReview(new Workplace(1, 20), 14, "Emma Fletcher", text, NOW);
    }

    final AfterActionReview whole = written(text("Twenty minutes.", "An hour.", "Three admissions.", "Share them out."));

    @Test
    @DisplayName("8.5 A review is shared once its four questions are answered; what is missing is named all at once")
    void whole_before_it_is_shared() {
        var half = written(text("Twenty minutes.", "", " ", ""));

        var missing = assertThrows(BadInput.class, () -> half.share(Share.TEAM, NOW));
        assertEquals(List.of("happened", "difference", "nextTime"), missing.fields().stream().map(BadInput.Field::field).toList());
        assertFalse(half.isShared());

        assertEquals("TEAM", whole.share(Share.TEAM, NOW).to());
        assertThrows(BadInput.class, () -> whole.write(text("Twenty minutes.", "", "", ""), NOW), "what others read stays whole");
    }

    @Test
    @DisplayName("8.5 Its author takes it back at any time, and only then throws it away")
    void taken_back() {
        whole.share(Share.ICS, NOW);
        assertThrows(RuleBroken.class, whole::delete);

        var moved = whole.share(Share.NOBODY, NOW);

        assertEquals("ICS", moved.from());
        assertEquals("NOBODY", moved.to());
        assertEquals("ReviewDeleted", whole.delete().what());
    }

    @Test
    @DisplayName("8.5 Titles with names, NHS numbers and addresses are found; ten digits that are no NHS number are not")
    void patterns() {
        assertEquals(Set.of("Mrs Patel"), Namelessness.patterns("Mrs Patel waited for pain relief."));
        assertEquals(Set.of("Dr O'Neill"), Namelessness.patterns("We rang Dr O'Neill twice."));
        assertEquals(Set.of("943 476 5919"), Namelessness.patterns("The patient (943 476 5919) fell."), "the example of the NHS Data Dictionary");
        assertEquals(Set.of(), Namelessness.patterns("We rang 943 476 5918 twice."));
        assertEquals(Set.of("ann@post.example"), Namelessness.patterns("Write to ann@post.example."));
        assertEquals(Set.of(), Namelessness.patterns("The nurse in charge and the doctor on call talked to the sister of the patient."));
    }

    @Test
    @DisplayName("8.6 A team is due its next look back so many weeks after the last one, or after it said so")
    void rhythm() {
        assertEquals(LocalDate.of(2026, 12, 12), new Rhythm("Ward 7", 6, "Martin Hughes", LocalDate.of(2026, 10, 1), 2, LocalDate.of(2026, 10, 31)).due());
        assertEquals(LocalDate.of(2026, 11, 12), new Rhythm("Ward 7", 6, "Martin Hughes", LocalDate.of(2026, 10, 1), 0, null).due());
        assertEquals(null, new Rhythm("Ward 7", null, null, null, 0, null).due());
        assertThrows(BadInput.class, () -> new TeamRhythm(new Workplace(1, 20)).set(0, 13, TODAY));
        assertThrows(BadInput.class, () -> new TeamRhythm(new Workplace(1, 20)).set(53, 13, TODAY));
    }

    @Test
    void what_is_missing_or_cannot_be_is_named_all_at_once() {
        var bad = assertThrows(BadInput.class, () -> new ReviewText(" ", TODAY.plusDays(1), "x".repeat(4001), "", "", "").checked(TODAY));
        assertEquals(List.of("title", "happenedOn", "expected"), bad.fields().stream().map(BadInput.Field::field).toList());
        var action = assertThrows(BadInput.class, () -> new ReviewAction(1, " ", null, TODAY.minusDays(1), TODAY));
        assertEquals(List.of("words", "ownerId", "dueOn"), action.fields().stream().map(BadInput.Field::field).toList());
        assertTrue(new ReviewText("T", TODAY, null, null, null, null).checked(TODAY).expected().isEmpty());
    }
}
