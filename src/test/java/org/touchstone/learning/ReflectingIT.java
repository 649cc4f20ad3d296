package org.touchstone.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.touchstone.recruitment.Selection.expect;
import static org.touchstone.recruitment.Selection.one;
import static org.touchstone.recruitment.Selection.sql;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.access.Somebody;
import org.touchstone.it.Api;

/** After-action reviews through the API: who reads, who changes, and that nobody is named. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReflectingIT {

    private static final String REVIEWS = "/api/after-action-reviews";

    private final Crew crew = new Crew();
    private final String mark = "zq" + System.nanoTime();

    private long begun() {
        var answer = crew.author.api().post(REVIEWS, Crew.review("Handover " + mark, "Share them out."));
        expect(201, answer);
        return answer.id();
    }

    private Api.Answer share(long id, String with) {
        var api = crew.author.api();
        return api.with("If-Match", api.get(REVIEWS + "/" + id).etag()).put(REVIEWS + "/" + id + "/sharing", "{\"share\": \"" + with + "\"}");
    }

    @Test
    @DisplayName("8.5 Who reads it grows and shrinks as its author says: nobody, the team, the organisation, the system")
    void circles() {
        var path = REVIEWS + "/" + begun();
        var id = Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
        var readers = List.of(crew.mate, crew.other, crew.council);
        for (var step : List.of("NOBODY", "TEAM", "ORG", "ICS", "TEAM", "NOBODY")) {
            expect(204, share(id, step));
            var most = List.of("NOBODY", "TEAM", "ORG", "ICS").indexOf(step);
            for (var i = 0; i < readers.size(); i++) {
                var reads = i < most;
                assertEquals(reads ? 200 : 404, readers.get(i).api().get(path).status(), step + " " + readers.get(i).name());
                assertEquals(reads ? 1 : 0, readers.get(i).api().get(REVIEWS + "?q=" + mark).total(), step + " " + readers.get(i).name());
            }
            assertEquals(200, crew.author.api().get(path).status());
        }
        for (var who : List.of("hr", "admin", "protection", "edi")) {
            assertFalse(Api.as(who).get(REVIEWS + "?q=" + mark).body().contains(mark), who + " holds no key to a draft");
        }
        assertEquals(403, Api.as("candidate").get(REVIEWS).status());
        assertEquals(401, Api.nobody().get(REVIEWS).status());
        assertEquals("6", one("select count(*) from audit_event where entity = 'after-action-review' and entity_id = ? and what = 'ReviewShared'", id));
    }

    @Test
    @DisplayName("8.5 A review that names a colleague, a patient by title or number, or an address is not shared, and says where and whom")
    void nobody_is_named() {
        var api = crew.author.api();
        var answer =
                api.post(
                        REVIEWS,
                        "{\"title\": \"A fall, " + mark + "\", \"happenedOn\": \"2026-11-02\", \"expected\": \"Milo Reads looks every hour.\","
                                + " \"happened\": \"Mrs Patel (943 476 5919) fell.\", \"difference\": \"Nobody looked.\", \"nextTime\": \"Write to ann@post.example.\"}");
        expect(201, answer);

        var refused = share(answer.id(), "TEAM");

        assertEquals(400, refused.status());
        assertEquals(Set.of("expected", "happened", "nextTime"), refused.badFields());
        for (var name : List.of("Milo Reads", "Mrs Patel", "943 476 5919", "ann@post.example")) {
            assertTrue(refused.body().contains(name), () -> name + " in " + refused.body());
        }
        assertEquals(404, crew.mate.api().get(REVIEWS + "/" + answer.id()).status());

        var id = begun();
        expect(204, share(id, "TEAM"));
        var etag = api.get(REVIEWS + "/" + id).etag();
        assertEquals(Set.of("nextTime"), api.with("If-Match", etag).put(REVIEWS + "/" + id, Crew.review("Handover", "Ask Olga Besides first.")).badFields());
        assertTrue(crew.mate.api().get(REVIEWS + "/" + id).body().contains("Share them out."), "what others read stays as it was");
    }

    @Test
    @DisplayName("8.5 Only its author changes it; of two windows the second is told (G-11)")
    void only_its_author() {
        var id = begun();
        expect(204, share(id, "ICS"));
        var path = REVIEWS + "/" + id;
        var seen = crew.author.api().get(path).etag();
        for (var reader : List.of(crew.mate, crew.council)) {
            assertEquals(403, reader.api().with("If-Match", seen).put(path, Crew.review("Mine now", "x")).status(), reader.name());
            assertEquals(403, reader.api().with("If-Match", seen).put(path + "/sharing", "{\"share\": \"NOBODY\"}").status(), reader.name());
            assertEquals(403, reader.api().with("If-Match", seen).delete(path).status(), reader.name());
            assertEquals(403, reader.api().post(path + "/actions", "{\"words\": \"x\", \"ownerId\": 1, \"dueOn\": \"2099-01-01\"}").status(), reader.name());
        }
        expect(200, crew.author.api().with("If-Match", seen).put(path, Crew.review("Handover, again", "Share them out.")));
        assertEquals(412, crew.author.api().with("If-Match", seen).put(path, Crew.review("Handover, once more", "x")).status());
        assertEquals(409, crew.author.api().with("If-Match", crew.author.api().get(path).etag()).delete(path).status(), "others read it");
        expect(204, share(id, "NOBODY"));
        expect(204, crew.author.api().with("If-Match", crew.author.api().get(path).etag()).delete(path));
        assertEquals(404, crew.author.api().get(path).status());
    }

    @Test
    @DisplayName("8.5 Actions have an owner of the team and a day; the owner is told, finishes them, and nobody else does")
    void actions() {
        var id = begun();
        var path = REVIEWS + "/" + id;
        var due = LocalDate.now().plusDays(3);
        var action = "{\"words\": \"Put a list up, " + mark + "\", \"ownerId\": %d, \"dueOn\": \"" + due + "\"}";
        assertEquals(Set.of("ownerId"), crew.author.api().post(path + "/actions", action.formatted(crew.other.person())).badFields(), "not of the team");
        expect(204, share(id, "TEAM"));
        expect(204, crew.author.api().post(path + "/actions", action.formatted(crew.mate.person())));

        assertTrue(crew.mate.api().get("/api/notices").body().contains(mark));
        assertTrue(crew.mate.api().get("/api/work-items").body().contains("/learning/review?id=" + id));
        var actions = crew.mate.api().get(path).json().getJsonArray("actions").getValuesAs(JsonObject.class);
        var one = path + "/actions/" + actions.get(0).getInt("id");
        assertEquals(403, crew.author.api().put(one, "{\"done\": true}").status());
        assertEquals(404, crew.other.api().put(one, "{\"done\": true}").status());
        expect(204, crew.mate.api().put(one, "{\"done\": true}"));
        assertFalse(crew.mate.api().get("/api/work-items").body().contains("/learning/review?id=" + id));
        expect(204, crew.mate.api().put(one, "{\"done\": false}"));
        expect(204, crew.author.api().delete(one));
        assertTrue(crew.mate.api().get(path).json().getJsonArray("actions").isEmpty());
    }

    @Test
    @DisplayName("8.6 A team is reminded when its weeks have passed, through whoever keeps its rhythm; sessions are counted, nothing is scored")
    void rhythm() {
        assertEquals(Set.of("weeks"), crew.author.api().put("/api/team-rhythm", "{\"weeks\": 0}").badFields());
        expect(204, crew.author.api().put("/api/team-rhythm", "{\"weeks\": 6}"));
        assertFalse(crew.author.api().get("/api/work-items").body().contains("/learning/write"));
        sql("update team_rhythm set since = current_date - interval 50 day where unit_id = ?", crew.unit);
        assertTrue(crew.author.api().get("/api/work-items").body().contains("/learning/write"));
        assertFalse(crew.mate.api().get("/api/work-items").body().contains("/learning/write"), "the reminder goes to one of them");

        var id = begun();
        sql("update after_action_review set happened_on = current_date where id = ?", id);
        assertTrue(crew.author.api().get("/api/work-items").body().contains("/learning/write"), "a draft is no session");
        expect(204, share(id, "TEAM"));

        assertFalse(crew.author.api().get("/api/work-items").body().contains("/learning/write"));
        assertEquals(1, crew.mate.api().get("/api/team-rhythm").json().getInt("sessions"));
        assertEquals("Asha Writes", crew.mate.api().get("/api/team-rhythm").json().getString("keeper"));
        assertEquals(0, crew.other.api().get("/api/team-rhythm").json().getInt("sessions"));
        expect(204, crew.mate.api().delete("/api/team-rhythm"));
        assertFalse(crew.author.api().get("/api/team-rhythm").json().containsKey("weeks"));
    }

    @Test
    @DisplayName("G-10 A person takes away what they wrote; when they are forgotten drafts go, and what a team learned stays without their name")
    void taken_away_and_forgotten() {
        var shared = begun();
        expect(204, share(shared, "ORG"));
        var draft = begun();
        var data = crew.author.api().zip("/api/me/data").get("learning.json");
        assertTrue(data.contains(mark), data);
        // Who works here keeps their name; this one has left and holds no role any more.
        sql("delete from account_grant where account_id = (select id from account where person_id = ?)", crew.author.person());
        sql("update account_grant set role = 'CANDIDATE' where account_id = (select id from account where person_id = ?)", crew.author.person());
        sql("delete from employment where person_id = ?", crew.author.person());
        expect(201, crew.author.api().post("/api/my-erasure", "{}"));
        var request = one("select max(id) from erasure_request");
        expect(204, Api.as(Somebody.holding("DATA_PROTECTION", null).email(), Somebody.PASSWORD).post("/api/erasure-requests/" + request + "/grant", "{}"));

        assertEquals("0", one("select count(*) from after_action_review where id = ?", draft));
        assertTrue(one("select author from after_action_review where id = ?", shared).startsWith("Erased account"));
        assertEquals(200, crew.other.api().get(REVIEWS + "/" + shared).status());
    }
}
