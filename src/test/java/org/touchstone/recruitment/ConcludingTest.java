package org.touchstone.recruitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.recruitment.Application.State;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.RuleBroken;

/** From the last scored stage to the first day. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConcludingTest {

    @Test
    void whoever_is_found_appointable_is_offered_takes_up_is_cleared_and_starts() {
        var application = interviewed();

        application.conclude(Verdict.APPOINTABLE, null, Bid.ROSA);
        application.offer(null, Bid.ROSA);
        application.takeUp(Bid.CHLOE);
        application.clear(Bid.ROSA);
        application.start(Bid.ROSA);

        assertEquals(State.STARTED, application.state());
    }

    @Test
    void only_the_last_scored_stage_says_who_can_be_appointed() {
        var application = interviewed();

        assertEquals("decision.wrong-verdict", refusal(() -> application.conclude(Verdict.PASSED, null, Bid.ROSA)));
        assertEquals(State.IN_STAGE, application.state());
    }

    @Test
    void shortlists_are_not_concluded_as_interviews_are() {
        var application = Bid.draft().at(Stage.Kind.SHORTLIST).application;

        assertEquals("decision.other-stage", refusal(() -> application.conclude(Verdict.PASSED, null, Bid.ROSA)));
    }

    @Test
    @DisplayName("G-8: nobody is found not appointable without a reason")
    void refusing_takes_a_reason() {
        var application = interviewed();

        assertThrows(BadInput.class, () -> application.conclude(Verdict.NOT_APPOINTABLE, " ", Bid.ROSA));
        assertEquals(State.IN_STAGE, application.state());
    }

    @Test
    @DisplayName("VR-10: who is not appointable is told something about each value, and nothing too long")
    void refusing_takes_feedback() {
        assertThrows(BadInput.class, () -> StageFeedback.check(List.of(), true));
        assertThrows(BadInput.class, () -> StageFeedback.check(List.of(new StageFeedback.Words("Compassion", " ")), true));
        assertThrows(
                BadInput.class,
                () -> StageFeedback.check(List.of(new StageFeedback.Words("Compassion", "x".repeat(2001))), false));
        StageFeedback.check(List.of(), false);
    }

    @Test
    void a_verdict_not_told_yet_can_be_undone() {
        var application = interviewed();
        application.conclude(Verdict.RESERVE, null, Bid.ROSA);

        application.undo("Mixed up two candidates", Bid.ROSA);

        assertEquals(State.IN_STAGE, application.state());
    }

    @Test
    void nobody_is_offered_a_post_who_was_not_found_appointable() {
        var application = interviewed();
        application.conclude(Verdict.NOT_APPOINTABLE, "No example of their own", Bid.ROSA);

        assertEquals("offer.not-appointable", refusal(() -> application.offer(null, Bid.ROSA)));
    }

    @Test
    @DisplayName("VR-10: whether it can be withdrawn does not tell who is not appointable before they are told")
    void withdrawable_whatever_is_decided() {
        var application = interviewed();
        application.conclude(Verdict.NOT_APPOINTABLE, "No example of their own", Bid.ROSA);

        assertTrue(application.isWithdrawable());
        application.withdraw(null, Bid.CHLOE);

        assertEquals(State.WITHDRAWN, application.state());
    }

    @Test
    void the_reserve_list_can_be_offered_a_post() {
        var application = interviewed();
        application.conclude(Verdict.RESERVE, null, Bid.ROSA);

        application.offer("The first choice declined", Bid.ROSA);

        assertEquals(State.OFFERED, application.state());
    }

    @Test
    @DisplayName("G-8: an offer is taken back with a reason only, and only while it stands")
    void taking_back() {
        var application = interviewed();
        application.conclude(Verdict.APPOINTABLE, null, Bid.ROSA);
        assertEquals("offer.none-stands", refusal(() -> application.takeBackOffer("No money", Bid.ROSA)));
        application.offer(null, Bid.ROSA);

        assertThrows(BadInput.class, () -> application.takeBackOffer(null, Bid.ROSA));
        application.takeBackOffer("A check could not be passed", Bid.ROSA);

        assertEquals(State.OFFER_WITHDRAWN, application.state());
        assertTrue(!application.isWithdrawable());
    }

    @Test
    void an_offer_in_its_checks_can_still_be_declined() {
        var application = interviewed();
        application.conclude(Verdict.APPOINTABLE, null, Bid.ROSA);
        application.offer(null, Bid.ROSA);
        application.takeUp(Bid.CHLOE);

        application.decline(null, Bid.CHLOE);

        assertEquals(State.DECLINED, application.state());
    }

    @Test
    @DisplayName("VR-10: a person who looks again can find somebody appointable after all")
    void looking_again() {
        var application = interviewed();
        application.conclude(Verdict.NOT_APPOINTABLE, "No example of their own", Bid.ROSA);

        application.overturn("There was one", Bid.PRIYA);

        assertEquals(State.APPOINTABLE, application.state());
    }

    private static Application interviewed() {
        return Bid.draft().at(Stage.Kind.VALUES_INTERVIEW).application;
    }

    private static String refusal(org.junit.jupiter.api.function.Executable deed) {
        return assertThrows(RuleBroken.class, deed).getMessage();
    }
}
