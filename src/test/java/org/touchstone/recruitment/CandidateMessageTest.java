package org.touchstone.recruitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.recruitment.CandidateMessage.About;
import org.touchstone.recruitment.CandidateMessage.Outcome;
import org.touchstone.shared.BadInput;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CandidateMessageTest {

    @Test
    void what_a_candidate_writes_waits_until_it_is_settled() {
        var message = CandidateMessage.written(1, About.QUESTION, " Is there a bus? ", Bid.CHLOE);
        assertTrue(message.isWaiting());
        assertEquals("Is there a bus?", message.words());

        assertTrue(message.settle(Bid.ROSA));
        assertFalse(message.isWaiting());
        assertFalse(message.settle(Bid.ROSA), "settled twice is settled once");
    }

    @Test
    void what_the_team_answers_and_decides_waits_no_longer() {
        assertFalse(CandidateMessage.answered(1, About.QUESTION, "Yes.", Bid.ROSA, List.of()).isWaiting());
        assertFalse(CandidateMessage.decided(1, Outcome.AGREED, "We book an interpreter.", Bid.ROSA).isWaiting());
    }

    @Test
    void an_answer_on_needs_says_what_or_why_not_even_when_all_is_agreed() {
        for (var outcome : Outcome.values()) {
            var refused = assertThrows(BadInput.class, () -> CandidateMessage.decided(1, outcome, " ", Bid.ROSA));
            assertEquals("answer", refused.fields().get(0).field());
        }
        var refused = assertThrows(BadInput.class, () -> CandidateMessage.decided(1, null, "Yes", Bid.ROSA));
        assertEquals("outcome", refused.fields().get(0).field());
    }

    @Test
    void what_was_asked_for_waits_until_the_team_says_what_becomes_of_it() {
        var asked = CandidateMessage.written(1, About.NEEDS, "A quiet room", Bid.CHLOE);
        var looking = CandidateMessage.answered(1, About.NEEDS, "We look into it.", Bid.ROSA, List.of(asked));
        assertTrue(looking.isWaiting());
        assertTrue(CandidateMessage.answered(1, About.NEEDS, "Soon.", Bid.ROSA, List.of(asked, looking)).isWaiting());

        var decided = CandidateMessage.decided(1, Outcome.AGREED, "You have it.", Bid.ROSA);
        var thanks = CandidateMessage.written(1, About.NEEDS, "Thank you. Which floor?", Bid.CHLOE);
        assertFalse(CandidateMessage.answered(1, About.NEEDS, "The first.", Bid.ROSA, List.of(asked, looking, decided, thanks)).isWaiting());
        assertFalse(CandidateMessage.answered(1, About.NEEDS, "Anything you need?", Bid.ROSA, List.of()).isWaiting(), "nobody asked");
    }

    @Test
    void nothing_and_too_much_are_refused() {
        assertThrows(BadInput.class, () -> CandidateMessage.written(1, About.QUESTION, " ", Bid.CHLOE));
        assertThrows(BadInput.class, () -> CandidateMessage.written(1, null, "Words", Bid.CHLOE));
        assertThrows(BadInput.class, () -> CandidateMessage.written(1, About.QUESTION, "x".repeat(2001), Bid.CHLOE));
        assertEquals(2000, CandidateMessage.written(1, About.QUESTION, "x".repeat(2000), Bid.CHLOE).words().length());
    }
}
