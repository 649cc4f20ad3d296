package org.touchstone.recruitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.touchstone.recruitment.ApplicationTest.assertFields;
import static org.touchstone.recruitment.ApplicationTest.assertRule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.recruitment.Application.State;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.RuleBroken;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ShortlistingTest {

    static final int ASKED = 4;
    static final int ESSENTIAL = 3;

    @Test
    @DisplayName("VR-12 what is locked never changes")
    void vr_12() {
        var bid = Bid.draft().at(Stage.Kind.SHORTLIST).scored(2, 2, 2, 2);
        var sheet = bid.locked.get(0);

        assertRule("VR-12", () -> sheet.score(bid.asked(0), 0, "Changed my mind"));
        assertRule("VR-12", () -> sheet.lock(bid.vacancy.criteriaAsked(), Bid.NOW));
        assertEquals(2, sheet.points().get(1L));
        assertEquals("seen", sheet.score(1L).note());
    }

    @Test
    @DisplayName("VR-12 who leaves scores no more; a replacement declares and scores afresh")
    void vr_12_leaving() {
        var shortlister = new Shortlister(1, 5, "Priya Nair", "Rosa Delgado", Bid.NOW);
        shortlister.declare(null, Bid.NOW);
        shortlister.requireMayScore();

        shortlister.leave("Has moved", Bid.NOW);
        assertRule("VR-12", shortlister::requireMayScore);

        shortlister.comeBack("Rosa Delgado", Bid.NOW);
        assertRule("VR-4", shortlister::requireMayScore);
    }

    @Test
    void nobody_scores_before_saying_that_nothing_stands_in_the_way_and_what_does_is_not_taken_back_by_oneself() {
        var shortlister = new Shortlister(1, 5, "Priya Nair", "Rosa Delgado", Bid.NOW);

        assertRule("VR-4", shortlister::requireMayScore);
        shortlister.declare("My cousin applies", Bid.NOW);
        assertRule("VR-4", shortlister::requireMayScore);
        shortlister.declare("My cousin's son applies", Bid.NOW);
        assertRule("VR-4", () -> shortlister.declare(" ", Bid.NOW));
        assertRule("VR-4", shortlister::requireMayScore);

        shortlister.leave("It was another person of that name", Bid.NOW);
        shortlister.comeBack("Rosa Delgado", Bid.NOW);
        shortlister.declare(" ", Bid.NOW);
        shortlister.requireMayScore();
    }

    @Test
    @DisplayName("VR-2 a criterion that applications do not answer is never scored")
    void vr_2() {
        var bid = Bid.draft().at(Stage.Kind.SHORTLIST);
        var sheet = new Scoresheet(bid.application, 5, Bid.NOW);

        assertRule("VR-2", () -> sheet.score(bid.vacancy.criteria().get(3), 2, null));
    }

    @Test
    void points_are_0_to_3() {
        var bid = Bid.draft().at(Stage.Kind.SHORTLIST);
        var sheet = new Scoresheet(bid.application, 5, Bid.NOW);

        assertFields(List.of("points-1"), () -> sheet.score(bid.asked(0), 4, null));
        assertFields(List.of("points-1"), () -> sheet.score(bid.asked(0), -1, null));
        assertFields(List.of("note-1"), () -> sheet.score(bid.asked(0), 3, "x".repeat(2001)));
    }

    @Test
    void a_sheet_is_locked_when_everything_is_scored_and_each_value_has_its_evidence() {
        var bid = Bid.showingAValue().at(Stage.Kind.SHORTLIST);
        var sheet = new Scoresheet(bid.application, 5, Bid.NOW);
        sheet.score(bid.asked(0), 2, " ");
        sheet.score(bid.asked(1), null, "not sure yet");

        assertFields(
                List.of("note-1", "points-2", "points-3", "points-5"),
                () -> sheet.lock(bid.vacancy.criteriaAsked(), Bid.NOW));
        assertFalse(sheet.isLocked());
    }

    @Test
    void a_criterion_stands_at_the_middle_score_and_the_lower_one_of_two() {
        assertEquals(1, Tally.standing(List.of(2, 1), null));
        assertEquals(2, Tally.standing(List.of(3, 1, 2), null));
        assertEquals(2, Tally.standing(List.of(3, 3, 2, 2), null));
        assertEquals(3, Tally.standing(List.of(1, 3), 3));
        assertEquals(-1, Tally.standing(List.of(), null));
    }

    @Test
    void strength_in_one_criterion_never_makes_up_for_another() {
        var bid = Bid.draft().at(Stage.Kind.SHORTLIST).scored(3, 3, 1, 3).scored(3, 3, 1, 3);

        assertEquals(Pile.SOME, bid.application.standsOn());
    }

    @Test
    void a_desirable_criterion_decides_about_no_essential() {
        var bid = Bid.draft().at(Stage.Kind.SHORTLIST).scored(2, 2, 2, 0).scored(2, 2, 2, 0);

        assertEquals(Pile.ALL, bid.application.standsOn());
    }

    @Property(tries = 300)
    @Label("VR-4 no decision while an essential is far apart and there is no third score or agreement, and then at once")
    void vr_4(@ForAll @Size(min = 0, max = 4) List<@Size(ASKED) List<@IntRange(max = 3) Integer>> sheets) {
        var bid = Bid.draft().at(Stage.Kind.SHORTLIST);
        for (var points : sheets) {
            bid.scored(points.stream().mapToInt(p -> p).toArray());
        }
        var apart =
                IntStream.range(0, ESSENTIAL)
                        .anyMatch(
                                c -> sheets.stream().anyMatch(a -> sheets.stream().anyMatch(b -> a.get(c) - b.get(c) >= 2)));
        var possible = sheets.size() >= 3 || sheets.size() == 2 && !apart;

        try {
            bid.application.pass(null, Bid.ROSA);
            assertTrue(possible, () -> "decided on " + sheets);
            assertEquals(State.PASSED, bid.application.state());
        } catch (RuleBroken refused) {
            assertEquals("VR-4", refused.rule());
            assertFalse(possible, () -> "refused on " + sheets);
        }
    }

    @Property(tries = 300)
    @Label("VR-12 in whatever order people score and lock, what is locked stays, and the sum is the same")
    void order(
            @ForAll @Size(min = 2, max = 4) List<@Size(ASKED) List<@IntRange(max = 3) Integer>> points,
            @ForAll @Size(max = 30) List<@IntRange(max = 3) Integer> turns,
            @ForAll long seed) {
        var bid = Bid.draft().at(Stage.Kind.SHORTLIST);
        var asked = bid.vacancy.criteriaAsked();
        var sheets = points.stream().map(p -> new Scoresheet(bid.application, points.indexOf(p), Bid.NOW)).toList();
        var random = new Random(seed);
        var remembered = new ArrayList<Map<Long, Integer>>(Collections.nCopies(points.size(), null));

        for (var turn : turns) {
            var who = turn % sheets.size();
            var sheet = sheets.get(who);
            try {
                if (random.nextInt(4) == 0) {
                    sheet.lock(asked, Bid.NOW);
                    remembered.set(who, sheet.points());
                } else {
                    var criterion = random.nextInt(ASKED);
                    sheet.score(asked.get(criterion), points.get(who).get(criterion), null);
                }
            } catch (RuleBroken | BadInput refused) {
                // A refused deed changes nothing: that is what is looked at below.
            }
            for (var i = 0; i < sheets.size(); i++) {
                if (remembered.get(i) != null) {
                    assertEquals(remembered.get(i), sheets.get(i).points());
                }
            }
        }

        var locked = new ArrayList<>(sheets.stream().filter(Scoresheet::isLocked).map(Scoresheet::points).toList());
        var straight = Tally.of(asked, locked, Map.of());
        Collections.shuffle(locked, random);
        assertEquals(straight, Tally.of(asked, locked, Map.of()));
    }

    @Property(tries = 200)
    void an_anonymous_reference_has_its_form_and_nothing_of_a_name(
            @ForAll @AlphaChars @StringLength(min = 3, max = 8) String name) {
        var ref = new Application(Bid.draft().vacancy, 19, Bid.NOW).anonRef();

        assertTrue(ref.matches(AnonymousReference.FORM), ref);
        assertTrue(
                !ref.replace("-", "").contains(name.toUpperCase(Locale.ROOT)) || name.matches("(?i)[^aeiou]+"),
                () -> ref + " spells " + name);
    }

    @Test
    void anonymous_references_do_not_repeat() {
        var seen = new HashSet<String>();

        IntStream.range(0, 20_000).forEach(i -> assertTrue(seen.add(AnonymousReference.random())));
    }

    @Test
    void a_request_to_look_again_is_answered_once() {
        var request = new ReviewRequest(1, "You missed my example.", Bid.NOW);
        assertFields(List.of("answer"), () -> request.answer(true, " ", Bid.ROSA));

        request.answer(false, "We looked again.", Bid.ROSA);

        assertThrows(RuleBroken.class, () -> request.answer(true, "And again.", Bid.ROSA));
        assertFields(List.of("reason"), () -> new ReviewRequest(1, "", Bid.NOW));
    }
}
