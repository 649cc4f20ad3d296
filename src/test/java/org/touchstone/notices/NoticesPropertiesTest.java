package org.touchstone.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for any setting and any text. */
class NoticesPropertiesTest {

    @Property
    void waits_never_shrink_and_are_never_longer_than_the_longest(
            @ForAll @IntRange(min = 1, max = 3600) int first,
            @ForAll @IntRange(min = 3600, max = 100_000) int longest,
            @ForAll @IntRange(min = 1, max = 200) int tried) {
        var any = new BackOff(Duration.ofSeconds(first), Duration.ofSeconds(longest), 5);

        assertTrue(any.after(tried).compareTo(any.after(tried + 1)) <= 0);
        assertTrue(any.after(tried).compareTo(Duration.ofSeconds(longest)) <= 0);
    }

    @Property
    void a_subject_is_one_line_that_fits_whatever_a_person_typed(@ForAll String typed) {
        var subject = Wording.subject(typed);

        assertFalse(subject.chars().anyMatch(Character::isISOControl));
        assertTrue(subject.length() <= Wording.LONGEST_SUBJECT);
    }

    @Property
    void no_markup_that_a_person_typed_reaches_a_mail(@ForAll String typed) {
        var harmless = Letter.html("", "", null);

        assertEquals(count(harmless, '<'), count(Letter.html(typed, "", null), '<'));
    }

    private static long count(String text, char which) {
        return text.chars().filter(c -> c == which).count();
    }
}
