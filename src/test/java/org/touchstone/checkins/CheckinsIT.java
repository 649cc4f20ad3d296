package org.touchstone.checkins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.access.Role;
import org.touchstone.access.Somebody;
import org.touchstone.it.Api;
import org.touchstone.people.Couple;

/** My Time, cards and career conversations through the API, as those who may and as those who must not. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CheckinsIT {

    static final String TALKS = "/api/my-times";
    static final String CAREERS = "/api/career-conversations";

    final Couple couple = Couple.open();

    static void expect(int status, Api.Answer answer) {
        assertEquals(status, answer.status(), answer::toString);
    }

    String at(long id, String rest) {
        return TALKS + "/" + id + rest;
    }

    @Test
    @DisplayName("AP-7 an extra talk is asked for at any time, once; the manager is told and finds the time")
    void ap_7_extra() {
        var asked = couple.employee().api().post(TALKS + "/extra", "{}");
        expect(201, asked);
        var again = couple.employee().api().post(TALKS + "/extra", "{\"topic\": \"WORKLOAD\"}");
        expect(409, again);
        assertEquals("G-12", again.rule());
        assertEquals("1", Couple.one("select count(*) from notice where person_id = ? and template = 'my-time-asked' and channel = 'IN_APP'", couple.manager().person()));
        assertTrue(couple.manager().api().get("/api/work-items").body().contains("Emre Works asks for extra time"));

        expect(404, couple.other().api().put(at(asked.id(), "/time"), "{\"day\": \"" + LocalDate.now().plusDays(2) + "\", \"time\": \"09:00\"}"));
        expect(204, couple.manager().api().put(at(asked.id(), "/time"), "{\"day\": \"" + LocalDate.now().plusDays(2) + "\", \"time\": \"09:00\"}"));

        assertEquals("2", Couple.one("select count(*) from diary_entry where uid = concat('my-time-', ?, '@checkins')", asked.id()));
        assertEquals("PLANNED", couple.employee().api().get(at(asked.id(), "")).json().getString("state"));
    }

    @Test
    @DisplayName("AP-7 the shared note is read by the two alone, and a private note by its writer alone")
    void ap_7_private() {
        var id = couple.planned();
        var etag = couple.manager().api().get(at(id, "")).etag();
        expect(200, couple.manager().api().with("If-Match", etag).put(at(id, "/shared-note"), "{\"words\": \"We look at the rota\"}"));
        expect(204, couple.employee().api().put(at(id, "/private-note"), "{\"words\": \"SECRET OF EMRE\"}"));
        expect(204, couple.manager().api().put(at(id, "/private-note"), "{\"words\": \"SECRET OF MINA\"}"));

        var emre = couple.employee().api().get(at(id, "")).body();
        var mina = couple.manager().api().get(at(id, "")).body();
        assertTrue(emre.contains("We look at the rota") && emre.contains("SECRET OF EMRE") && !emre.contains("SECRET OF MINA"), emre);
        assertTrue(mina.contains("We look at the rota") && mina.contains("SECRET OF MINA") && !mina.contains("SECRET OF EMRE"), mina);
        for (var stranger : List.of(couple.other(), couple.hr(), Couple.open().manager())) {
            expect(404, stranger.api().get(at(id, "")));
            expect(404, stranger.api().put(at(id, "/private-note"), "{\"words\": \"x\"}"));
            expect(404, stranger.api().with("If-Match", "\"2\"").put(at(id, "/shared-note"), "{\"words\": \"x\"}"));
            expect(404, stranger.api().post(at(id, "/topics"), "{\"topic\": \"PRIDE\"}"));
            expect(404, stranger.api().post(at(id, "/cancellation"), null));
        }
        expect(404, Api.as("hr").get(at(id, "")));
        expect(403, Api.as("admin").get(at(id, "")));
        expect(403, Api.as("candidate").get(at(id, "")));
        expect(401, Api.nobody().get(at(id, "")));
        assertFalse(Couple.one("select group_concat(concat_ws(' ', what, from_state, to_state, reason)) from audit_event where entity = 'my-time' and entity_id = ?", id)
                .contains("rota"));
        assertEquals("0", Couple.one("select count(*) from notice where body like '%SECRET%' or body like '%rota%' and person_id in (?, ?)",
                couple.employee().person(), couple.manager().person()));
    }

    @Test
    @DisplayName("G-10 what somebody downloads holds their own private note, and never that of the other")
    void g_10() {
        var id = couple.planned();
        expect(204, couple.employee().api().put(at(id, "/private-note"), "{\"words\": \"SECRET OF EMRE\"}"));
        expect(204, couple.manager().api().put(at(id, "/private-note"), "{\"words\": \"SECRET OF MINA\"}"));

        var emre = couple.employee().api().zip("/api/me/data").toString();
        var mina = couple.manager().api().zip("/api/me/data").toString();

        assertTrue(emre.contains("SECRET OF EMRE"), emre);
        assertFalse(emre.contains("SECRET OF MINA"), emre);
        assertFalse(mina.contains("SECRET OF EMRE"), mina);
    }

    @Test
    void a_former_manager_reads_nothing_any_more_and_the_new_one_nothing_of_before() {
        var held = couple.planned();
        expect(204, couple.manager().api().put(at(held, "/private-note"), "{\"words\": \"Left behind\"}"));
        expect(204, couple.employee().api().post(at(held, "/holding"), "{\"heldOn\": \"" + LocalDate.now() + "\"}"));
        var open = couple.planned();
        expect(204, couple.employee().api().post(at(open, "/topics"), "{\"topic\": \"WELLBEING\", \"words\": \"Sleep\"}"));
        expect(204, couple.manager().api().post(at(open, "/topics"), "{\"topic\": \"WORKLOAD\", \"words\": \"Of the former one\"}"));

        couple.managedBy(couple.other());

        for (var id : List.of(held, open)) {
            expect(404, couple.manager().api().get(at(id, "")));
            expect(404, couple.other().api().get(at(id, "")));
            expect(200, couple.employee().api().get(at(id, "")));
        }
        expect(404, couple.manager().api().get(TALKS + "?person=" + couple.employee().person()));
        assertEquals(0, couple.other().api().get(TALKS + "?person=" + couple.employee().person()).total());
        assertFalse(couple.manager().api().get("/api/work-items").body().contains("My Time with Emre"));

        expect(204, couple.employee().api().post(at(open, "/new-manager"), null));
        expect(404, couple.manager().api().get(at(open, "")));
        var now = couple.other().api().get(at(open, "")).body();
        assertTrue(now.contains("Sleep") && !now.contains("Of the former one"), now);
        expect(409, couple.employee().api().post(at(held, "/new-manager"), null));
    }

    @Test
    void a_former_managers_private_notes_go_with_the_next_run() {
        var id = couple.planned();
        expect(204, couple.manager().api().put(at(id, "/private-note"), "{\"words\": \"Left behind\"}"));
        expect(204, couple.employee().api().put(at(id, "/private-note"), "{\"words\": \"Stays\"}"));
        couple.managedBy(couple.other());
        var system = Somebody.holding(Role.DATA_PROTECTION, null);

        expect(200, Api.as(system.email(), Somebody.PASSWORD).post("/api/keeping/runs", "{}"));

        assertEquals("Stays", Couple.one("select group_concat(words) from my_time_private_note where talk_id = ?", id));
    }

    @Test
    @DisplayName("AP-7 the employee has the first word on the agenda")
    void first_word() {
        var id = couple.planned();
        var early = couple.manager().api().post(at(id, "/topics"), "{\"topic\": \"WORKLOAD\"}");
        expect(409, early);
        assertEquals("AP-7", early.rule());

        expect(204, couple.employee().api().post(at(id, "/topics"), "{\"topic\": \"PRIDE\", \"words\": \"Bay 2\"}"));
        expect(204, couple.manager().api().post(at(id, "/topics"), "{\"topic\": \"WORKLOAD\"}"));

        var topics = couple.manager().api().get(at(id, "")).json().getJsonArray("topics");
        assertEquals(2, topics.size());
        expect(403, couple.manager().api().delete(at(id, "/topics/" + topics.getJsonObject(0).getInt("id"))));
        expect(204, couple.manager().api().delete(at(id, "/topics/" + topics.getJsonObject(1).getInt("id"))));
    }

    @Test
    @DisplayName("G-11 of two who write the shared note the second is told")
    void g_11() {
        var id = couple.planned();
        var etag = couple.employee().api().get(at(id, "")).etag();
        expect(200, couple.manager().api().with("If-Match", etag).put(at(id, "/shared-note"), "{\"words\": \"First\"}"));

        expect(412, couple.employee().api().with("If-Match", etag).put(at(id, "/shared-note"), "{\"words\": \"Second\"}"));

        assertEquals("First", couple.employee().api().get(at(id, "")).json().getString("sharedNote"));
        expect(400, couple.employee().api().put(at(id, "/shared-note"), "{\"words\": \"Blind\"}"));
    }

    @Test
    void an_action_belongs_to_one_of_the_two_who_alone_finishes_it() {
        var id = couple.planned();
        var due = LocalDate.now().plusDays(3);
        expect(400, couple.employee().api().post(at(id, "/actions"),
                "{\"action\": \"Call\", \"ownerId\": " + couple.other().person() + ", \"dueOn\": \"" + due + "\"}"));
        expect(204, couple.employee().api().post(at(id, "/actions"),
                "{\"action\": \"Call\", \"ownerId\": " + couple.manager().person() + ", \"dueOn\": \"" + due + "\"}"));
        var action = couple.employee().api().get(at(id, "")).json().getJsonArray("actions").getJsonObject(0).getInt("id");

        expect(403, couple.employee().api().put(at(id, "/actions/" + action), "{\"done\": true}"));
        expect(204, couple.manager().api().put(at(id, "/actions/" + action), "{\"done\": true}"));
        expect(204, couple.manager().api().put(at(id, "/actions/" + action), "{\"done\": true}"));
    }

    @Test
    @DisplayName("AP-7 a talk that was held is counted for the manager by name and for HR in counts; small units are not shown (G-2)")
    void rhythm() {
        var team = couple.manager().api().get("/api/my-time-rhythm/team");
        assertEquals(1, team.total());
        assertFalse(team.rows().getJsonObject(0).containsKey("lastHeld"));
        var id = couple.planned();
        expect(204, couple.manager().api().post(at(id, "/holding"), "{\"heldOn\": \"" + LocalDate.now() + "\"}"));
        assertEquals(LocalDate.now().toString(), couple.manager().api().get("/api/my-time-rhythm/team").rows().getJsonObject(0).getString("lastHeld"));

        var units = couple.hr().api().get("/api/my-time-rhythm/units?organisation=" + couple.organisation());
        expect(200, units);
        assertFalse(units.array().getJsonObject(0).containsKey("people"), units::body);
        for (var number = 0; number < 5; number++) {
            couple.employ(Couple.member(couple.organisation(), "More " + number, Role.EMPLOYEE).person(), couple.manager().person());
        }
        var shown = couple.hr().api().get("/api/my-time-rhythm/units?organisation=" + couple.organisation()).array().getJsonObject(0);
        assertEquals(6, shown.getInt("people"));
        assertFalse(shown.containsKey("talked"), "one of six is somebody (G-2)");
        expect(404, Api.as("hr").get("/api/my-time-rhythm/units?organisation=" + couple.organisation()));
        expect(403, couple.manager().api().get("/api/my-time-rhythm/units?organisation=" + couple.organisation()));
    }

    @Test
    @DisplayName("8.1 a card is its owner's alone; the line manager reads it beside a talk where it is shown")
    void cards() {
        var card = "{\"kind\": \"TASK\", \"idea\": \"%s\", \"safeBecause\": \"It is\", \"agreedBy\": \"All\", \"startsOn\": \"" + LocalDate.now()
                + "\", \"weeks\": 6, \"shared\": %s}";
        var shown = couple.employee().api().post("/api/job-crafting-cards", card.formatted("Shown idea", true));
        expect(201, shown);
        var hidden = couple.employee().api().post("/api/job-crafting-cards", card.formatted("Hidden idea", false));
        expect(201, hidden);
        expect(400, couple.employee().api().post("/api/job-crafting-cards", card.formatted("x", false).replace("6", "12")));
        for (var who : List.of(couple.manager(), couple.other(), couple.hr())) {
            expect(404, who.api().get("/api/job-crafting-cards/" + shown.id()));
            expect(404, who.api().delete("/api/job-crafting-cards/" + shown.id()));
        }

        var talk = couple.manager().api().get(at(couple.planned(), "")).body();
        assertTrue(talk.contains("Shown idea") && !talk.contains("Hidden idea"), talk);

        var path = "/api/job-crafting-cards/" + shown.id();
        var etag = couple.employee().api().get(path).etag();
        expect(204, couple.employee().api().with("If-Match", etag).post(path + "/review", "{\"outcome\": \"STOP\"}"));
        expect(412, couple.employee().api().with("If-Match", etag).put(path, card.formatted("y", true)));
        expect(204, couple.employee().api().delete(path));
    }

    @Test
    void a_career_conversation_is_shared_by_the_employee_alone_level_by_level_and_taken_back() {
        var talent = Couple.member(couple.organisation(), "Tala Lead", Role.TALENT_LEAD);
        var elsewhere = Couple.member(Couple.open().organisation(), "Ella Where", Role.TALENT_LEAD);
        var planned = couple.employee().api().post(CAREERS,
                "{\"partner\": \"" + couple.other().email() + "\", \"day\": \"" + LocalDate.now().plusDays(9) + "\", \"time\": \"10:00\"}");
        expect(201, planned);
        var path = CAREERS + "/" + planned.id();
        var etag = couple.employee().api().get(path).etag();
        expect(200, couple.employee().api().with("If-Match", etag).put(path, "{\"impactView\": \"I calm people\", \"growth\": \"DEPTH\"}"));

        reads(path, List.of(couple.other()), List.of(couple.manager(), couple.hr(), talent, elsewhere));
        for (var who : List.of(couple.manager(), couple.other(), couple.hr())) {
            expect(404, who.api().put(path + "/share", "{\"share\": \"ICS\"}"));
            expect(404, who.api().post(path + "/holding", "{\"heldOn\": \"" + LocalDate.now() + "\"}"));
        }
        share(path, "MANAGER");
        reads(path, List.of(couple.other(), couple.manager()), List.of(couple.hr(), talent, elsewhere));
        share(path, "TALENT_LEAD");
        reads(path, List.of(couple.manager(), talent), List.of(couple.hr(), elsewhere));
        share(path, "ICS");
        reads(path, List.of(talent, elsewhere), List.of(couple.hr()));
        assertEquals(1, elsewhere.api().get(CAREERS + "?shared=true&size=200").rows().stream().filter(r -> r.asJsonObject().getInt("id") == planned.id()).count());
        share(path, "PRIVATE");
        reads(path, List.of(couple.other()), List.of(couple.manager(), talent, elsewhere));
        assertEquals(0, elsewhere.api().get(CAREERS + "?shared=true&size=200").rows().stream().filter(r -> r.asJsonObject().getInt("id") == planned.id()).count());
        assertNotEquals("0", Couple.one("select count(*) from access_event where subject_person_id = ? and record = 'career-conversation'", couple.employee().person()));
        expect(400, couple.employee().api().put(path + "/share", "{}"));
    }

    @Test
    void a_line_manager_reads_what_they_were_told_as_one_only_while_they_are_one() {
        var planned = couple.employee().api().post(CAREERS, "{\"day\": \"" + LocalDate.now().plusDays(9) + "\", \"time\": \"10:00\"}");
        expect(201, planned);
        var path = CAREERS + "/" + planned.id();
        reads(path, List.of(couple.manager()), List.of(couple.other()));
        share(path, "MANAGER");

        couple.managedBy(couple.other());

        reads(path, List.of(couple.other()), List.of(couple.manager()));
        assertEquals(0, couple.manager().api().get(CAREERS + "?shared=true").total());
        assertEquals(1, couple.other().api().get(CAREERS + "?shared=true").total());
    }

    @Test
    void from_the_plan_to_looking_back() {
        var planned = couple.employee().api().post(CAREERS, "{\"day\": \"" + LocalDate.now().plusDays(9) + "\", \"time\": \"10:00\"}");
        var path = CAREERS + "/" + planned.id();
        var me = couple.employee().api();
        expect(400, me.post(CAREERS, "{\"partner\": \"nobody@nowhere.example\", \"day\": \"" + LocalDate.now().plusDays(9) + "\", \"time\": \"10:00\"}"));
        expect(409, me.post(path + "/agreement", "{\"reviewOn\": \"" + LocalDate.now().plusDays(90) + "\"}"));
        expect(204, me.post(path + "/holding", "{\"heldOn\": \"" + LocalDate.now() + "\"}"));
        expect(400, me.post(path + "/agreement", "{\"reviewOn\": \"" + LocalDate.now().plusDays(90) + "\"}"));
        expect(200, me.with("If-Match", me.get(path).etag()).put(path, "{\"growth\": \"STAY\"}"));
        expect(204, me.post(path + "/steps", "{\"step\": \"Read\", \"dueOn\": \"" + LocalDate.now().plusDays(9) + "\"}"));
        expect(204, me.post(path + "/agreement", "{\"reviewOn\": \"" + LocalDate.now().plusDays(90) + "\"}"));
        expect(204, me.post(path + "/review", "{\"reviewWords\": \"Good\"}"));
        expect(409, me.post(path + "/steps", "{\"step\": \"Read\", \"dueOn\": \"" + LocalDate.now().plusDays(9) + "\"}"));
        assertEquals("REVIEWED", me.get(path).json().getString("state"));
        expect(204, me.delete(path));
        expect(404, me.get(path));
    }

    private void share(String path, String level) {
        expect(204, couple.employee().api().put(path + "/share", "{\"share\": \"" + level + "\"}"));
    }

    private static void reads(String path, List<Couple.Member> those, List<Couple.Member> notThose) {
        those.forEach(who -> assertEquals(200, who.api().get(path).status(), who::name));
        notThose.forEach(who -> assertTrue(who.api().get(path).status() == 404 || who.api().get(path).status() == 403, who::name));
    }
}
