package org.touchstone.interviewing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.ChangedMeanwhile;
import org.touchstone.shared.RuleBroken;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InterviewSheetTest {

    static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");

    final KitQuestion first = question(1);
    final KitQuestion second = question(2);
    final InterviewSheet sheet = new InterviewSheet(7, 8, 5, "Priya Nair", NOW);

    private static KitQuestion question(long id) {
        var question = KitQuestion.ofCompetence(id, "You keep a promise.", 5);
        try {
            var field = KitQuestion.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(question, id);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return question;
    }

    private static Noted noted(int base, String change, Integer points, String notes, String skipped) {
        return Noted.of(base, change, points, notes, skipped, List.of(new Noted.Tick("POSITIVE", 0, "stayed")));
    }

    @Test
    @DisplayName("VR-7 a rating that rests on nothing seen is refused")
    void VR_7_seen_first() {
        var nothing = Noted.of(0, "a", 3, "Notes alone", null, List.of());

        assertEquals("VR-7", assertThrows(RuleBroken.class, () -> sheet.note(first, true, nothing, NOW)).rule());
        assertEquals(1, sheet.note(first, false, nothing, NOW).edition(), "beside the values, notes are what was seen");
    }

    @Test
    @DisplayName("VR-7 a question is either rated or left out")
    void VR_7_either_or() {
        assertThrows(RuleBroken.class, () -> sheet.note(first, true, noted(0, "a", 3, null, "No time"), NOW));
    }

    @Test
    @DisplayName("VR-7 nothing is locked before every question is rated or left out with a reason")
    void VR_7_complete() {
        sheet.note(first, true, noted(0, "a", 3, null, null), NOW);

        var missing = assertThrows(BadInput.class, () -> sheet.lock(List.of(first, second), 1, NOW));
        assertEquals("rating-2", missing.fields().get(0).field());

        sheet.note(second, true, noted(0, "b", null, null, "The time was over"), NOW);
        sheet.lock(List.of(first, second), 2, NOW);
        assertTrue(sheet.isLocked());
    }

    @Test
    @DisplayName("VR-7 a rating that every sign speaks against is locked only with words that say what it rests on")
    void VR_7_against() {
        var against = List.of(new Noted.Tick("NEGATIVE", 0, "kept it to herself"));
        sheet.note(first, true, Noted.of(0, "a", 5, null, null, against), NOW);
        assertEquals("rating-1", assertThrows(BadInput.class, () -> sheet.lock(List.of(first), 1, NOW)).fields().get(0).field());
        sheet.note(first, true, Noted.of(1, "b", 3, null, null, against), NOW);
        sheet.note(second, true, noted(0, "c", 1, " ", null), NOW);
        assertEquals("rating-2", assertThrows(BadInput.class, () -> sheet.lock(List.of(first, second), 3, NOW)).fields().get(0).field());

        sheet.note(second, true, noted(1, "d", 1, "It was long ago, and she would not do it again", null), NOW);
        sheet.lock(List.of(first, second), 4, NOW);
        assertTrue(sheet.isLocked());
    }

    @Test
    @DisplayName("VR-6 what is locked never changes")
    void VR_6_locked() {
        sheet.note(first, true, noted(0, "a", 3, null, null), NOW);
        sheet.lock(List.of(first), 1, NOW);

        assertEquals("VR-6", assertThrows(RuleBroken.class, () -> sheet.note(first, true, noted(1, "b", 4, null, null), NOW)).rule());
        assertEquals("VR-6", assertThrows(RuleBroken.class, () -> sheet.lock(List.of(first), 1, NOW)).rule());
    }

    @Test
    @DisplayName("G-12 a change that comes twice counts once, also after a lock")
    void G_12() {
        var change = noted(0, "a", 3, "First", null);
        var kept = sheet.note(first, true, change, NOW);

        assertSame(kept, sheet.note(first, true, change, NOW));
        assertEquals(1, kept.edition());
        sheet.lock(List.of(first), 1, NOW);
        assertEquals(1, sheet.note(first, true, change, NOW).edition());
    }

    @Test
    @DisplayName("G-11 what was not on the screen is not locked: a lock names the edition that was seen")
    void G_11_lock() {
        sheet.note(first, true, noted(0, "a", 3, "Here", null), NOW);
        sheet.note(first, true, noted(1, "b", 2, "There", null), NOW);

        assertThrows(ChangedMeanwhile.class, () -> sheet.lock(List.of(first), 1, NOW));
        assertFalse(sheet.isLocked());
        sheet.lock(List.of(first), 2, NOW);
        assertTrue(sheet.isLocked());
    }

    @Test
    @DisplayName("G-11 a change on an older edition is refused, so that nothing typed elsewhere is lost")
    void G_11() {
        sheet.note(first, true, noted(0, "a", 3, "Here", null), NOW);

        assertThrows(ChangedMeanwhile.class, () -> sheet.note(first, true, noted(0, "b", 2, "There", null), NOW));
        assertEquals("Here", sheet.rating(1).orElseThrow().notes());
    }

    @Test
    @DisplayName("VR-6 what a panel settles on lies within what was given, unless new evidence is recorded")
    void VR_6_within() {
        var discussion = new Discussion(7, 8, 1);
        var given = Consensus.of(List.of(2, 4));

        assertEquals("VR-6", assertThrows(RuleBroken.class, () -> discussion.settle(given, 5, "Good", null, 1, "Priya", NOW)).rule());
        assertThrows(BadInput.class, () -> discussion.settle(given, 3, " ", null, 1, "Priya", NOW));
        discussion.settle(given, 5, "Good", "Her referee rang", 1, "Priya", NOW);
        assertEquals(5, discussion.points());
    }

    @Test
    @DisplayName("G-2 how ratings spread is said only from enough of them on")
    void G_2() {
        var few = List.of(new Served.Count(1, 3, 4), new Served.Count(1, null, 2));
        var many = List.of(new Served.Count(1, 3, 6), new Served.Count(1, 5, 4), new Served.Count(1, null, 10));

        assertEquals(List.of(), Served.of(few, 10).shares());
        assertEquals(List.of(0.0, 0.0, 0.6, 0.0, 0.4), Served.of(many, 10).shares());
        assertEquals(0.5, Served.of(many, 10).skipped());
    }
}
