package org.touchstone.appointing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.touchstone.access.Somebody.one;
import static org.touchstone.appointing.Hiring.TODAY;
import static org.touchstone.appointing.Hiring.path;
import static org.touchstone.recruitment.Selection.expect;

import jakarta.json.Json;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.it.Api;
import org.touchstone.recruitment.Selection;

/** Whoever has taken an offer is awaited, and has an induction from that moment on. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AwaitedIT {

    private static String plan(Selection.Bid bid, String column) {
        return one("select " + column + " from transition_plan where person_id = ? order by id desc limit 1", bid.candidate().person());
    }

    @Test
    @DisplayName("IN-1 A plan is there from the accepted offer on, follows the first day when it moves, and belongs to the employment then")
    void in_1() {
        var hiring = new Hiring(1);
        var bid = hiring.appointable("Ida Waited");
        hiring.told();
        expect(201, Hiring.offer(bid));
        assertEquals("0", one("select count(*) from transition_plan where person_id = ?", bid.candidate().person()), "nobody is awaited before they say yes");

        expect(204, Hiring.accept(bid));
        assertEquals("PREPARATION", plan(bid, "stage"));
        assertEquals(null, plan(bid, "employment_id"));
        assertEquals(TODAY.toString(), plan(bid, "day_zero"));
        assertEquals("2", plan(bid, "expected_manager_id"));
        var mine = bid.api().get("/api/my-induction").json();
        var due = mine.getJsonArray("tasks").getJsonObject(0).getString("due");

        var later = TODAY.plusDays(20);
        var move = Json.createObjectBuilder().add("startsOn", later.toString()).add("reason", "A wedding").build().toString();
        expect(204, Api.as("recruitment").with("If-Match", Hiring.etag(bid)).put(path(bid, "/start-date"), move));
        assertEquals(later.toString(), plan(bid, "day_zero"));
        assertEquals(
                java.time.LocalDate.parse(due).plusDays(20).toString(),
                bid.api().get("/api/my-induction").json().getJsonArray("tasks").getJsonObject(0).getString("due"),
                "all that is due moves along");
        var back = Json.createObjectBuilder().add("startsOn", TODAY.toString()).add("reason", "Earlier after all").build().toString();
        expect(204, Api.as("recruitment").with("If-Match", Hiring.etag(bid)).put(path(bid, "/start-date"), back));

        Hiring.checked(bid);
        expect(204, Api.as("recruitment").post(path(bid, "/confirmation"), "{}"));
        expect(204, Api.as("recruitment").post(path(bid, "/start"), "{\"staffNumber\": \"IT" + System.nanoTime() + "\"}"));
        assertEquals("1", one("select count(*) from transition_plan where person_id = ?", bid.candidate().person()));
        assertEquals(one("select id from employment where person_id = ?", bid.candidate().person()), plan(bid, "employment_id"));
        assertEquals(null, plan(bid, "expected_manager_id"), "from now on the employment says who manages");
        assertEquals("ACTIVE", plan(bid, "state"));
    }

    @Test
    @DisplayName("IN-1 A plan ends with the offer, whoever ends it")
    void a_plan_ends_with_the_offer() {
        var hiring = new Hiring(3);
        var declines = hiring.appointable("Deirdre Clines");
        var withdraws = hiring.appointable("Will Draws");
        var loses = hiring.appointable("Lou Ses");
        hiring.told();
        for (var bid : java.util.List.of(declines, withdraws, loses)) {
            expect(201, Hiring.offer(bid));
            expect(204, Hiring.accept(bid));
            assertEquals("ACTIVE", plan(bid, "state"));
        }
        expect(204, declines.api().post("/api/applications/" + declines.id() + "/offer/refusal", "{}"));
        expect(204, withdraws.api().post("/api/applications/" + withdraws.id() + "/withdrawal", "{}"));
        expect(204, Api.as("recruiter").with("If-Match", Hiring.etag(loses)).post(path(loses, "/withdrawal"), "{\"reason\": \"No visa\"}"));
        for (var bid : java.util.List.of(declines, withdraws, loses)) {
            assertEquals("ENDED_EARLY", plan(bid, "state"));
            assertEquals("0", plan(bid, "has_left"), "nobody who never came has left");
        }
    }
}
