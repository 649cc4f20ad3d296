package org.touchstone.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.RuleBroken;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StoryTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    static final Author AUTHOR = new Author(1, "Emma Fletcher");
    static final Author HR = new Author(2, "Harriet Mensah");

    static StoryText text(LocalDate until, Story.Place... places) {
        return new StoryText(1L, 0L, "The blanket", "Me", "Us", "Now", "Emma", "", List.of(places), until);
    }

    static Story story(StoryText text) {
        return new Story(1, 14, new ValueInTests(), text.plain(), AUTHOR, NOW);
    }

    final Story story = story(text(TODAY.plusMonths(6), Story.Place.CAREERS));

    /** What is read of a value here is its id and name only. */
    static class ValueInTests extends Value {
        @Override
        long id() {
            return 0;
        }
    }

    static Set<String> missing(Story story, boolean consent) {
        var bad = assertThrows(BadInput.class, () -> story.send(consent, TODAY, 24, NOW));
        var fields = new TreeSet<String>();
        bad.fields().forEach(f -> fields.add(f.field()));
        return fields;
    }

    @Test
    void nothing_is_sent_without_consent_a_place_and_a_day() {
        assertEquals(Set.of("consent"), missing(story, false));
        assertEquals(Set.of("places"), missing(story(text(TODAY.plusDays(1))), true));
        assertEquals(Set.of("expiresOn"), missing(story(text(TODAY, Story.Place.WELCOME)), true));
        assertEquals(Set.of("expiresOn"), missing(story(text(TODAY.plusMonths(24).plusDays(1), Story.Place.WELCOME)), true));
        assertEquals(
                Set.of("title", "selfText", "usText", "nowText", "name", "places", "expiresOn", "consent"),
                missing(story(new StoryText(1L, 0L, " ", null, "", "", "", null, null, null)), false));
    }

    @Test
    @DisplayName("G-6 nobody publishes or gives back their own story")
    void g_6() {
        story.send(true, TODAY, 24, NOW);

        assertEquals("G-6", assertThrows(RuleBroken.class, () -> story.publish(HR, true, TODAY, NOW)).rule());
        assertEquals("G-6", assertThrows(RuleBroken.class, () -> story.sendBack("Why", HR, true, NOW)).rule());
        assertEquals(Story.State.PUBLISHED, story.publish(HR, false, TODAY, NOW).after());
    }

    @Test
    void what_others_read_is_not_changed_under_their_eyes() {
        story.send(true, TODAY, 24, NOW);
        var other = text(TODAY.plusMonths(1), Story.Place.CAREERS).plain();

        assertEquals("story.take-back-first", assertThrows(RuleBroken.class, () -> story.write(new ValueInTests(), other, AUTHOR, NOW)).getMessage());
        story.publish(HR, false, TODAY, NOW);
        assertThrows(RuleBroken.class, () -> story.write(new ValueInTests(), other, AUTHOR, NOW));
        assertThrows(RuleBroken.class, story::delete);
        story.withdraw(NOW);
        assertEquals("StoryWritten", story.write(new ValueInTests(), other, AUTHOR, NOW).what());
        assertEquals("StoryDeleted", story.delete().what());
    }

    @Test
    void the_author_takes_it_back_from_whatever_has_become_of_it_and_the_consent_ends() {
        story.send(true, TODAY, 24, NOW);
        assertEquals(Story.State.WITHDRAWN, story.withdraw(NOW).after());
        assertThrows(RuleBroken.class, () -> story.publish(HR, false, TODAY, NOW));

        assertEquals(Set.of("consent"), missing(story, false));
        story.send(true, TODAY, 24, NOW);
        story.publish(HR, false, TODAY, NOW);
        assertNull(story.withdraw(NOW).reason());
    }

    @Test
    void what_is_past_its_day_is_not_published() {
        story.send(true, TODAY, 24, NOW);

        assertEquals("story.over", assertThrows(RuleBroken.class, () -> story.publish(HR, false, TODAY.plusMonths(6), NOW)).getMessage());
        var row = new StoryRow(1, 1, "Caring", "T", "A", Story.State.PUBLISHED, TODAY, NOW, NOW);
        assertEquals("OVER", row.standing(TODAY));
        assertEquals("PUBLISHED", row.standing(TODAY.minusDays(1)));
    }

    @Test
    void a_story_that_is_shown_can_be_given_back_with_a_reason_that_its_author_reads() {
        story.send(true, TODAY, 24, NOW);
        story.publish(HR, false, TODAY, NOW);

        assertEquals("A patient can be recognised", story.sendBack("A patient can be recognised", HR, false, NOW).reason());
        assertTrue(story.view("N").writable());
        assertEquals("A patient can be recognised", story.view("N").returnReason());
    }
}
