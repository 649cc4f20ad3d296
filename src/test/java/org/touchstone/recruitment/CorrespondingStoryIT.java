package org.touchstone.recruitment;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.touchstone.recruitment.Selection.expect;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.it.Api;
import org.touchstone.it.Visitor;

/** At a browser: a candidate asks for something, the team answers, the candidate replies. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CorrespondingStoryIT {

    final Selection job = Selection.open();

    @Test
    void a_candidate_asks_the_team_answers_and_the_candidate_replies() {
        var bid = job.applied("Grace Hinds", "Yes, I do that.");
        expect(
                204,
                bid.api()
                        .put(
                                "/api/applications/" + bid.id() + "/adjustments",
                                "{\"adjustments\": \"Questions in writing beforehand, please.\", \"schemeAsked\": false}"));
        try (var team = Visitor.as("recruitment")) {
            answers(team, bid);
        }
        try (var candidate = Visitor.signingIn(bid.candidate().email(), Selection.PASSWORD)) {
            replies(candidate, bid);
        }
        try (var team = Visitor.as("recruitment")) {
            team.open("/recruitment/correspondence?application=" + bid.ref());
            team.page.getByText("Could a friend sit in?").waitFor();
            team.seesNothingWrongAnywhere();
            team.picture("correspondence");
            team.onAPhone().picture("correspondence-phone");
            team.page.setViewportSize(1280, 900);
            press(team, "The question needs no answer");
            team.page.getByText("It waits no longer.").waitFor();
        }
        job.begun("panel1");
        try (var scorer = Visitor.as("panel1")) {
            scorer.open("/recruitment/correspondence?application=" + bid.ref());
            assertFalse(scorer.page.content().contains("Questions in writing"));
        }
    }

    private void answers(Visitor team, Selection.Bid bid) {
        team.open("/recruitment/conversations?sort=at&dir=desc");
        team.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Grace Hinds")).first().waitFor();
        team.seesNothingWrongAnywhere();
        team.picture("conversations");
        team.onAPhone().picture("conversations-phone");
        team.page.setViewportSize(1280, 900);
        team.open("/recruitment/correspondence?application=" + bid.ref());
        team.seesNothingWrongAnywhere();
        press(team, "Send answer");
        team.page.getByText("There is a problem").waitFor();
        team.seesNothingWrongAnywhere();
        team.picture("correspondence-error");
        team.page.getByLabel("Partly agreed").check();
        team.page.getByLabel("What you will do").fill("We send them two days before, but not the follow-up questions.");

        // Somebody else of the team writes first: what was typed stays.
        expect(
                204,
                Api.as("recruitment")
                        .with("If-Match", "1")
                        .post("/api/anonymous-applications/" + bid.ref() + "/messages", "{\"about\": \"NEEDS\", \"words\": \"We look into it.\"}"));
        press(team, "Send answer");
        team.page.getByText("Read it first; what you typed is still here.").first().waitFor();
        assertTrue(team.text().contains("We look into it."), team::text);
        press(team, "Send answer");
        team.page.getByText("Sent. The candidate is told and can reply.").waitFor();
        team.seesNothingWrongAnywhere();
    }

    private void replies(Visitor candidate, Selection.Bid bid) {
        candidate.open("/recruitment/my-application?id=" + bid.id());
        candidate.page.getByText("Partly agreed").waitFor();
        candidate.seesNothingWrongAnywhere();
        candidate.picture("my-application-answered");
        candidate.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Reply")).click();
        candidate.page.getByText("We send them two days before").waitFor();
        candidate.seesNothingWrongAnywhere();
        press(candidate, "Send message");
        candidate.page.getByText("There is a problem").waitFor();
        candidate.seesNothingWrongAnywhere();
        candidate.page.getByLabel("A question").check();
        candidate.page.getByLabel("Message", new Page.GetByLabelOptions().setExact(true)).fill("Could a friend sit in?");
        press(candidate, "Send message");
        candidate.page.getByText("Sent.", new Page.GetByTextOptions().setExact(true)).waitFor();
        candidate.picture("my-messages");
        candidate.onAPhone().picture("my-messages-phone");
    }

    private static void press(Visitor visitor, String name) {
        visitor.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).click();
    }
}
