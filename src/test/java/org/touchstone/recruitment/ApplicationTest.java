package org.touchstone.recruitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.touchstone.recruitment.Application.SchemeOutcome;
import org.touchstone.recruitment.Application.State;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.ChangedMeanwhile;
import org.touchstone.shared.RuleBroken;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ApplicationTest {

    @Test
    void it_is_written_sent_sifted_shortlisted_and_goes_on() {
        var bid = Bid.draft().at(Stage.Kind.SIFT);
        bid.application.sift(Pile.ALL, Bid.PRIYA);

        bid.application.pass(null, Bid.ROSA);
        bid.application.enter(bid.vacancy.stages().get(1), Bid.ROSA);
        bid.scored(2, 3, 2, 0).scored(2, 2, 2, 1).application.pass(null, Bid.ROSA);
        bid.application.enter(bid.vacancy.stages().get(2), Bid.ROSA);

        assertEquals(State.IN_STAGE, bid.application.state());
        assertEquals("Interview", bid.application.stage().name());
    }

    @Test
    void it_waits_at_its_stage_until_the_next_begins_whatever_is_decided_and_undone() {
        var bid = Bid.draft().at(Stage.Kind.SIFT);
        var since = bid.application.stageSince();
        bid.application.sift(Pile.ALL, Bid.PRIYA);

        bid.application.pass(null, later(3));
        bid.application.undo("Too early", later(4));
        bid.application.pass(null, later(5));

        assertEquals(since, bid.application.stageSince());
        bid.application.enter(bid.vacancy.stages().get(1), later(6));
        assertEquals(later(6).now(), bid.application.stageSince());
    }

    private static ApplicationMove.Doer later(int days) {
        return new ApplicationMove.Doer(2L, "Rosa Delgado", Bid.NOW.plus(Duration.ofDays(days)));
    }

    @Test
    void each_move_says_from_to_where_who_when_and_why() {
        var bid = Bid.draft().at(Stage.Kind.SIFT);
        bid.application.sift(Pile.NONE, Bid.PRIYA);

        var done = bid.application.stop("Too few met", bid.words(), Bid.ROSA).done("ApplicationNotProgressed");

        assertEquals("IN_STAGE", done.from());
        assertEquals("NOT_PROGRESSED", done.to());
        assertEquals("Too few met", done.reason());
        assertEquals(1L, done.organisationId());
    }

    @Test
    void what_is_missing_when_it_is_sent_is_named_all_at_once() {
        var bid = Bid.draft();
        bid.application.write(bid.asked(0), "Yes", 0, Bid.LONG, "You", Bid.NOW);
        bid.application.write(bid.asked(1), "  ", 0, Bid.LONG, "You", Bid.NOW);

        assertFields(
                List.of("answer-2", "answer-3", "answer-5"),
                () -> bid.application.submit(Bid.TODAY, Bid.MASKING, Bid.CHLOE));
        assertEquals(State.DRAFT, bid.application.state());
    }

    @Test
    void it_can_be_sent_on_the_closing_date_and_not_a_day_later() {
        var inTime = Bid.draft().answered();
        var late = Bid.draft().answered();

        inTime.application.submit(Bid.CLOSES, Bid.MASKING, Bid.CHLOE);

        assertEquals(State.SUBMITTED, inTime.application.state());
        assertThrows(
                RuleBroken.class, () -> late.application.submit(Bid.CLOSES.plusDays(1), Bid.MASKING, Bid.CHLOE));
        assertEquals(State.DRAFT, late.application.state());
    }

    @Test
    @DisplayName("VR-4 what shortlisters read is masked when it is sent, and what the candidate wrote is kept")
    void vr_4_masked() {
        var answer = Bid.draft().sent().application.answers().get(1L);

        assertEquals("I am [name] and I did it in [year].", answer.masked());
        assertEquals("I am Chloe and I did it in 1998.", answer.text());
    }

    @Test
    void nothing_is_masked_for_others_before_it_is_sent() {
        assertNull(Bid.draft().answered().application.answers().get(1L).masked());
    }

    @Test
    @DisplayName("G-11 an answer changed in another window is not overwritten")
    void g_11() {
        var bid = Bid.draft().answered();

        assertThrows(
                ChangedMeanwhile.class,
                () -> bid.application.write(bid.asked(0), "Other words", 7, Bid.LONG, "You", Bid.NOW));
        assertEquals("I am Chloe and I did it in 1998.", bid.application.answers().get(1L).text());
    }

    @Test
    @DisplayName("VR-2 only what is assessed on applications is answered there")
    void vr_2() {
        var bid = Bid.draft();
        var atTheTest = bid.vacancy.criteria().get(3);

        assertRule("VR-2", () -> bid.application.write(atTheTest, "Yes", 0, Bid.LONG, "You", Bid.NOW));
    }

    @Test
    void an_answer_that_is_too_long_is_refused_and_one_character_less_is_not() {
        var bid = Bid.draft();

        bid.application.write(bid.asked(0), "x".repeat(Bid.LONG), 0, Bid.LONG, "You", Bid.NOW);

        assertFields(
                List.of("answer"),
                () -> bid.application.write(bid.asked(1), "x".repeat(Bid.LONG + 1), 0, Bid.LONG, "You", Bid.NOW));
    }

    @Test
    void answers_stay_as_they_are_once_sent() {
        var bid = Bid.draft().sent();

        assertThrows(
                RuleBroken.class, () -> bid.application.write(bid.asked(0), "Better", 0, Bid.LONG, "You", Bid.NOW));
    }

    @Test
    void what_a_candidate_needs_can_be_said_until_a_stage_begins() {
        var bid = Bid.draft().sent();

        bid.application.adjust("A quiet room", true, Bid.CHLOE);
        bid.application.begin(bid.vacancy.stages().get(0), Bid.ROSA);

        assertThrows(RuleBroken.class, () -> bid.application.adjust("Other", false, Bid.CHLOE));
        assertEquals("A quiet room", bid.application.adjustments());
    }

    @Test
    @DisplayName("G-8 nobody is turned down without a reason")
    void g_8() {
        var bid = Bid.draft().at(Stage.Kind.SHORTLIST).scored(1, 1, 1, 1).scored(1, 1, 1, 1);

        assertFields(List.of("reason"), () -> bid.application.stop(" ", bid.words(), Bid.ROSA));
        assertEquals(State.IN_STAGE, bid.application.state());
    }

    @Test
    @DisplayName("VR-10 nobody is turned down without words on every criterion")
    void vr_10() {
        var bid = Bid.draft().at(Stage.Kind.SHORTLIST).scored(1, 1, 1, 1).scored(1, 1, 1, 1);
        var some = Map.of(1L, "We looked for...", 2L, " ");

        assertFields(
                List.of("feedback-2", "feedback-3", "feedback-5"),
                () -> bid.application.stop("Fewer met", some, Bid.ROSA));

        bid.application.stop("Fewer met", bid.words(), Bid.ROSA);
        assertEquals(4, bid.application.feedback().size());
    }

    @Test
    @DisplayName("VR-4 the shortlist is decided on the scores of two people at least")
    void vr_4_two() {
        var bid = Bid.draft().at(Stage.Kind.SHORTLIST).scored(3, 3, 3, 3);

        assertRule("VR-4", () -> bid.application.pass(null, Bid.ROSA));
        assertRule("VR-4", () -> bid.application.stop("Why", bid.words(), Bid.ROSA));
    }

    @Test
    @DisplayName("VR-4 scores two apart on an essential keep the decision waiting for a third score")
    void vr_4_third() {
        var bid = Bid.draft().at(Stage.Kind.SHORTLIST).scored(3, 2, 2, 0).scored(1, 2, 2, 0);
        assertRule("VR-4", () -> bid.application.pass(null, Bid.ROSA));

        bid.scored(2, 2, 2, 0).application.pass(null, Bid.ROSA);

        assertEquals(State.PASSED, bid.application.state());
    }

    @Test
    @DisplayName("VR-4 or for what the shortlisters agree on, within what they gave")
    void vr_4_agreed() {
        var bid = Bid.draft().at(Stage.Kind.SHORTLIST).scored(3, 2, 2, 0).scored(1, 2, 2, 0);

        assertFields(
                List.of("agreed", "words"),
                () -> bid.application.agree(bid.asked(0), 0, " ", bid.given(0), Bid.PRIYA));
        bid.application.agree(bid.asked(0), 1, "It is not her own example.", bid.given(0), Bid.PRIYA);
        bid.application.tally(bid.locked, Bid.PRIYA);
        bid.application.pass(null, Bid.ROSA);

        assertEquals(State.PASSED, bid.application.state());
    }

    @Test
    @DisplayName("VR-4 there is nothing to agree on where the scores are near each other")
    void vr_4_near() {
        var bid = Bid.draft().at(Stage.Kind.SHORTLIST).scored(3, 2, 2, 0).scored(2, 2, 2, 3);

        assertRule("VR-4", () -> bid.application.agree(bid.asked(0), 2, "Why", bid.given(0), Bid.PRIYA));
        assertFalse(bid.application.openSpread(), "a desirable criterion keeps nothing waiting");
    }

    @Test
    void the_sift_is_decided_by_the_pile_that_somebody_or_the_scores_put_it_on() {
        var bid = Bid.draft().at(Stage.Kind.SIFT);
        assertThrows(RuleBroken.class, () -> bid.application.pass(null, Bid.ROSA));

        bid.scored(2, 2, 1, 0);

        assertEquals(Pile.SOME, bid.application.standsOn());
        bid.application.sift(Pile.ALL, Bid.PRIYA);
        assertEquals(Pile.ALL, bid.application.standsOn());
        bid.application.pass(null, Bid.ROSA);
    }

    @Test
    void whoever_sorts_it_anew_has_done_something_and_the_same_twice_is_once() {
        var bid = Bid.draft().at(Stage.Kind.SIFT);

        assertTrue(bid.application.sift(Pile.SOME, Bid.PRIYA));
        assertFalse(bid.application.sift(Pile.SOME, Bid.PRIYA));
        assertTrue(bid.application.sift(Pile.ALL, Bid.ROSA));
    }

    @Test
    void a_decision_can_be_undone_with_a_reason_and_taken_again() {
        var bid = Bid.draft().at(Stage.Kind.SIFT);
        bid.application.sift(Pile.ALL, Bid.PRIYA);
        bid.application.stop("Mistaken", bid.words(), Bid.ROSA);

        assertFields(List.of("reason"), () -> bid.application.undo(null, Bid.ROSA));
        bid.application.undo("Wrong person", Bid.ROSA);
        bid.application.pass(null, Bid.ROSA);

        assertEquals(State.PASSED, bid.application.state());
        assertTrue(bid.application.feedback().isEmpty(), "nobody who goes on is told why not");
    }

    @Test
    @DisplayName("VR-13 who asks for the scheme and meets every essential is on record as offered, or as not, with a reason")
    void vr_13() {
        assertEquals(SchemeOutcome.OFFERED, scheme(true, true, 2));
        assertEquals(SchemeOutcome.NOT_OFFERED, scheme(true, false, 2));
        assertEquals(SchemeOutcome.NOT_MET, scheme(true, false, 1));
        assertNull(scheme(false, true, 2));
    }

    private static SchemeOutcome scheme(boolean asked, boolean goesOn, int points) {
        var bid = Bid.draft().sent();
        bid.application.adjust(null, asked, Bid.CHLOE);
        bid.application.begin(bid.vacancy.stages().get(1), Bid.ROSA);
        bid.scored(points, 2, 2, 0).scored(points, 2, 2, 0);
        if (goesOn) {
            bid.application.pass(null, Bid.ROSA);
        } else {
            bid.application.stop("Eighty applied for two places", bid.words(), Bid.ROSA);
        }
        return bid.application.schemeOutcome();
    }

    @Test
    void a_candidate_may_withdraw_from_anywhere_and_once() {
        var bid = Bid.draft().at(Stage.Kind.SIFT);

        bid.application.withdraw("A new job", Bid.CHLOE);

        assertEquals(State.WITHDRAWN, bid.application.state());
        assertThrows(RuleBroken.class, () -> bid.application.withdraw(null, Bid.CHLOE));
        assertThrows(RuleBroken.class, () -> bid.application.pass(null, Bid.ROSA));
    }

    @Test
    @DisplayName("G-11 a decision names the version of the application that was looked at")
    void g_11_decision() {
        var bid = Bid.draft().at(Stage.Kind.SIFT);

        assertThrows(ChangedMeanwhile.class, () -> bid.application.requireVersion(bid.application.version() + 1));
    }

    static void assertRule(String rule, Executable deed) {
        assertEquals(rule, assertThrows(RuleBroken.class, deed).rule());
    }

    static void assertFields(List<String> fields, Executable deed) {
        assertEquals(
                fields, assertThrows(BadInput.class, deed).fields().stream().map(BadInput.Field::field).toList());
    }
}
