package org.touchstone.induction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.touchstone.access.Somebody.one;
import static org.touchstone.access.Somebody.sql;
import static org.touchstone.induction.Team.TODAY;
import static org.touchstone.induction.Team.find;
import static org.touchstone.induction.Team.state;
import static org.touchstone.induction.Team.tick;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.access.Role;
import org.touchstone.access.Somebody;
import org.touchstone.it.Api;
import org.touchstone.it.Held;

/** Inductions over the API, as those around them and as those who are not. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class InductingIT {

    private static String path(long plan, String rest) {
        return "/api/inductions/" + plan + rest;
    }

    @Test
    void a_plan_takes_a_copy_of_its_template_and_stays_as_it_is_when_that_changes() {
        var team = Team.open().full();
        var plan = team.begun(0);
        var template = Long.parseLong(one("select id from induction_template where organisation_id = ?", team.id));
        var etag = team.hr.api().get("/api/induction-templates/" + template).etag();

        assertEquals(204, team.hr.api().with("If-Match", etag).put("/api/induction-templates/" + template, "{\"name\": \"Less\"}").status());

        var mine = team.newcomer.api().get("/api/my-induction").json();
        assertEquals(4, mine.getJsonArray("tasks").size());
        assertEquals(5, mine.getJsonArray("talks").size());
        assertEquals(4, mine.getJsonArray("pulses").size());
        assertEquals(plan, mine.getJsonObject("head").getInt("id"));
        assertEquals(412, team.hr.api().with("If-Match", etag).put("/api/induction-templates/" + template, "{\"name\": \"Lost\"}").status());
    }

    @Test
    void a_template_with_nothing_switched_on_makes_a_checklist_and_no_more() {
        var team = Team.open();
        team.template(Json.createObjectBuilder().add("name", "List").add("tasks", Json.createArrayBuilder().add(Team.task("ENCOUNTER", "Keys", "NEWCOMER", 0, true))).build());
        var plan = team.begun(3);
        var newcomer = team.newcomer.api();

        var mine = newcomer.get("/api/my-induction").json();
        for (var none : List.of("timeline", "talks", "pulses", "moves")) {
            assertTrue(mine.getJsonArray(none).isEmpty(), none);
        }
        assertEquals("IN-2", team.boss.api().post(path(plan, "/proposals"), "{\"to\": \"ENCOUNTER\"}").rule());
        assertEquals(404, newcomer.get(path(plan, "/talks/D7")).status());
        assertEquals(404, newcomer.get("/api/my-induction/" + plan + "/pulses/D30").status());
        assertEquals("IN-2", newcomer.post(path(plan, "/finish"), "{}").rule(), "a mandatory task is open");
        assertEquals(204, tick(newcomer, plan, "Keys").status());
        assertEquals(204, newcomer.post(path(plan, "/finish"), "{}").status());
        assertEquals(204, newcomer.post(path(plan, "/finish"), "{}").status(), "twice is once");
        assertEquals("CLOSED", one("select state from transition_plan where id = ?", plan));
    }

    @Test
    void the_most_specific_template_counts() {
        var team = Team.open().full();
        team.template(Json.createObjectBuilder().add("name", "Family").add("family", "Clinical").build());
        assertEquals("Family", one("select template_name from transition_plan where id = ?", team.begun(0)));
        team.template(Json.createObjectBuilder().add("name", "Type").add("type", "MOVE").build());
        assertEquals("Type", one("select template_name from transition_plan where id = ?", team.begin(team.colleague, "MOVE", 0)));
        team.template(Json.createObjectBuilder().add("name", "Both").add("type", "PROMOTION").add("family", "Clinical").build());
        assertEquals("Both", one("select template_name from transition_plan where id = ?", team.begin(team.boss, "PROMOTION", 0)));
        var twin = team.hr.api().post("/api/induction-templates", "{\"organisationId\": " + team.id + ", \"name\": \"Twin\", \"type\": \"MOVE\"}");
        assertEquals(409, twin.status(), "two for the same people");
    }

    @Test
    @DisplayName("IN-2 A stage ends only when mandatory tasks are over and the newcomer agrees")
    void in_2() {
        var team = Team.open().full();
        var plan = team.begun(2);
        var boss = team.boss.api();
        var newcomer = team.newcomer.api();

        assertEquals("IN-2", boss.post(path(plan, "/proposals"), "{\"to\": \"ENCOUNTER\"}").rule(), "a mandatory task is open");
        assertEquals(204, tick(boss, plan, "Call before the first day").status());
        assertEquals("IN-2", boss.post(path(plan, "/proposals"), "{\"to\": \"ADJUSTMENT\"}").rule(), "one after the other");
        assertEquals("IN-2", newcomer.post(path(plan, "/agreement"), "{}").rule(), "nothing is proposed");
        assertEquals(204, boss.post(path(plan, "/proposals"), "{\"to\": \"ENCOUNTER\"}").status());
        assertEquals("PREPARATION", one("select stage from transition_plan where id = ?", plan), "nothing moves by a proposal");
        assertEquals(404, boss.post(path(plan, "/agreement"), "{}").status(), "nobody agrees for the newcomer");
        assertEquals(404, team.hr.api().post(path(plan, "/agreement"), "{}").status());
        assertEquals(204, newcomer.post(path(plan, "/refusal"), "{\"reason\": \"I have no badge\"}").status());
        assertEquals("PREPARATION", one("select stage from transition_plan where id = ?", plan));
        assertEquals(204, boss.post(path(plan, "/proposals"), "{\"to\": \"ENCOUNTER\"}").status());
        assertEquals(204, state(boss, plan, "Call before the first day", "{\"state\": \"OPEN\"}").status());
        assertEquals("IN-2", newcomer.post(path(plan, "/agreement"), "{}").rule(), "opened again meanwhile");
        assertEquals(400, state(boss, plan, "Call before the first day", "{\"state\": \"NOT_NEEDED\"}").status(), "not without a reason");
        assertEquals(204, state(boss, plan, "Call before the first day", "{\"state\": \"NOT_NEEDED\", \"reason\": \"We met\"}").status());
        assertEquals(204, newcomer.post(path(plan, "/agreement"), "{}").status());
        assertEquals("ENCOUNTER", one("select stage from transition_plan where id = ?", plan));
        assertEquals(2, boss.get(path(plan, "")).json().getJsonArray("moves").size());
    }

    @Test
    @DisplayName("IN-2 Time never moves a stage: the sweep only proposes, and not while something is open")
    void time_only_proposes() {
        var team = Team.open().full();
        var plan = team.begun(90);

        assertEquals(0, team.hr.api().post("/api/inductions/sweeps", "{}").json().getInt("proposed"));
        assertEquals(204, tick(team.boss.api(), plan, "Call before the first day").status());
        assertEquals(1, team.hr.api().post("/api/inductions/sweeps", "{}").json().getInt("proposed"));
        assertEquals(0, team.hr.api().post("/api/inductions/sweeps", "{}").json().getInt("proposed"), "once");
        assertEquals("PREPARATION", one("select stage from transition_plan where id = ?", plan));
        assertEquals(204, team.newcomer.api().post(path(plan, "/refusal"), "{}").status());
        assertEquals(0, team.hr.api().post("/api/inductions/sweeps", "{}").json().getInt("proposed"), "not again at once");
    }

    @Test
    @DisplayName("IN-2 Back from ADJUSTMENT to ENCOUNTER takes a reason, and the newcomer's agreement")
    void back() {
        var team = Team.open().full();
        var plan = team.begun(60);
        sql("update transition_plan set stage = 'ADJUSTMENT' where id = ?", plan);
        var boss = team.boss.api();

        assertEquals(Set.of("reason"), boss.post(path(plan, "/proposals"), "{\"to\": \"ENCOUNTER\"}").badFields());
        assertEquals(204, boss.post(path(plan, "/proposals"), "{\"to\": \"ENCOUNTER\", \"reason\": \"Another ward\"}").status());
        assertEquals(204, team.newcomer.api().post(path(plan, "/agreement"), "{}").status());
        assertEquals("ENCOUNTER", one("select stage from transition_plan where id = ?", plan));
        assertEquals("Another ward", one("select reason from stage_move where plan_id = ?", plan));
    }

    @Test
    @DisplayName("IN-3 The buddy is nobody above the newcomer and accompanies no more than three")
    void in_3() {
        var team = Team.open().full();
        var chief = team.member(Role.EMPLOYEE);
        team.employed(chief, team.post("Chief", 90), null, 1500);
        sql("update employment set line_manager_id = ? where person_id = ?", chief.person(), team.boss.person());
        var plan = team.begun(1);
        var boss = team.boss.api();

        for (var wrong : List.of(team.boss, chief, team.newcomer)) {
            assertEquals("IN-3", boss.put(path(plan, "/buddy"), "{\"personId\": " + wrong.person() + "}").rule());
        }
        assertEquals(400, boss.put(path(plan, "/buddy"), "{\"personId\": 14}").status(), "somebody of elsewhere");
        for (var i = 0; i < 3; i++) {
            var other = team.member(Role.EMPLOYEE);
            team.employed(other, team.post, team.boss.person(), 1);
            var another = team.begin(other, "MOVE", 1);
            assertEquals(204, boss.put(path(another, "/buddy"), "{\"personId\": " + team.colleague.person() + ", \"trained\": true}").status());
        }
        assertEquals("IN-3", boss.put(path(plan, "/buddy"), "{\"personId\": " + team.colleague.person() + "}").rule());
        var cards = team.colleague.api().get("/api/my-induction/accompanied").array();
        assertEquals(3, cards.size());
        var first = cards.getJsonObject(0);
        assertEquals(204, tick(team.colleague.api(), first.getInt("planId"), "Show the way").status());
        assertEquals(403, tick(team.colleague.api(), first.getInt("planId"), "Values experience").status(), "not the newcomer's");
        assertEquals(404, team.colleague.api().get(path(first.getInt("planId"), "")).status(), "a buddy sees the card alone");
    }

    @Test
    @DisplayName("IN-4 IN-5 Answers are the newcomer's alone; the manager sees scales while they are shared, words only when ticked")
    void in_5() {
        var team = Team.open().full();
        var plan = team.begun(31);
        var newcomer = team.newcomer.api();
        var pulse = "/api/my-induction/" + plan + "/pulses/D30";

        assertEquals("IN-4", newcomer.post("/api/my-induction/" + plan + "/pulses/D90", "{\"answers\": [5]}").rule(), "its time has not come");
        assertEquals(400, newcomer.post(pulse, "{\"answers\": [6]}").status());
        assertEquals(400, newcomer.post(pulse, "{}").status());
        assertEquals(201, newcomer.post(pulse, "{\"answers\": [2, 3, 4, null, 5, 4, null, null, 1, 4], \"words\": \"The rota is late\", \"shares\": true}").status());
        assertEquals("IN-4", newcomer.post(pulse, "{\"answers\": [5]}").rule(), "once");
        var mine = newcomer.get(pulse).json();
        assertEquals("2.5", mine.getJsonObject("scores").get("CLARITY").toString());
        assertFalse(mine.getJsonObject("scores").containsKey("EFFICACY"), "one of two is no score");
        assertEquals(List.of("CLARITY", "MYSELF"), mine.getJsonArray("low").getValuesAs(JsonString.class).stream().map(JsonString::getString).toList());
        assertEquals("0", one("select count(*) from notice where person_id <> ? and body like '%2.5%'", team.newcomer.person()), "nobody is told");

        for (var who : List.of(team.boss, team.hr, team.colleague)) {
            assertEquals(404, who.api().get(pulse).status());
            assertEquals(404, who.api().put(pulse + "/sharing", "{\"shares\": true}").status());
            assertEquals(404, who.api().delete(pulse).status());
        }
        var shared = team.boss.api().get(path(plan, "/talks/D30")).json().getJsonObject("shared");
        assertEquals("2.5", shared.getJsonObject("scores").get("CLARITY").toString());
        assertFalse(shared.toString().contains("rota"), "words are not ticked");
        assertEquals(204, newcomer.put(pulse + "/sharing", "{\"shares\": true, \"sharesWords\": true}").status());
        assertTrue(team.boss.api().get(path(plan, "/talks/D30")).body().contains("rota"));
        assertEquals(204, newcomer.put(pulse + "/sharing", "{\"shares\": false, \"sharesWords\": true}").status());
        assertFalse(team.boss.api().get(path(plan, "/talks/D30")).json().containsKey("shared"), "taken back at once");
        assertFalse(team.boss.api().get(path(plan, "/talks/D90")).json().containsKey("shared"), "each for itself");
        assertFalse(team.boss.api().get(path(plan, "")).body().contains("answers"));
        assertEquals(204, newcomer.delete(pulse).status());
        assertEquals("0", one("select count(*) from pulse where plan_id = ?", plan), "this month nobody has seen a figure with it");
        assertEquals("0", one("select count(*) from pulse_figure where organisation_id = ?", team.id));
    }

    @Test
    @DisplayName("IN-5 A pulse withdrawn after its figure could be seen changes no figure, and nothing can be subtracted")
    void withdrawn_after_the_average_was_shown() {
        var team = Team.open().full();
        var plans = new ArrayList<Long>();
        var members = new ArrayList<Team.Member>();
        for (var i = 0; i < 10; i++) {
            var who = team.member(Role.EMPLOYEE);
            team.employed(who, team.post, team.boss.person(), 80);
            members.add(who);
            plans.add(team.begin(who, "NEW_STARTER", 31));
            assertEquals(201, who.api().post("/api/my-induction/" + plans.get(i) + "/pulses/D30", "{\"answers\": [4, 4, 4, 4, 4, 4, 4, 4, 4, 4]}").status());
        }
        assertFalse(team.hr.api().get("/api/induction/insight?by=UNIT").json().getJsonObject("all").containsKey("count"), "this month is not over");
        sql("update pulse q join transition_plan p on p.id = q.plan_id set q.given_on = ? where p.organisation_id = ?", TODAY.withDayOfMonth(1).minusDays(3).toString(), team.id);
        var before = team.hr.api().get("/api/induction/insight?by=UNIT").json();
        assertEquals(10, before.getJsonObject("all").getInt("count"));
        assertEquals("4.0", before.getJsonArray("groups").getJsonObject(0).getJsonArray("means").get(0).toString());

        assertEquals(204, members.get(0).api().delete("/api/my-induction/" + plans.get(0) + "/pulses/D30").status());

        assertEquals(before, team.hr.api().get("/api/induction/insight?by=UNIT").json());
        assertEquals("0", one("select count(*) from pulse_answer a join pulse q on q.id = a.pulse_id where q.plan_id = ?", plans.get(0)));
        assertEquals("WITHDRAWN", members.get(0).api().get("/api/my-induction/" + plans.get(0) + "/pulses/D30").json().getString("standing"));
        assertEquals("IN-4", members.get(0).api().post("/api/my-induction/" + plans.get(0) + "/pulses/D30", "{\"answers\": [1]}").rule(), "nobody counts twice");
    }

    @Test
    void both_people_of_a_talk_write_and_read_it_and_nobody_else_does() {
        var team = Team.open().full();
        var plan = team.begun(8);
        var talk = path(plan, "/talks/D7");
        var etag = team.newcomer.api().get(talk).etag();

        assertEquals("DUE", team.boss.api().get(talk).json().getString("standing"));
        var held = "{\"heldOn\": \"" + TODAY + "\", \"notes\": \"All well\", \"actions\": [\"A second badge\"]}";
        assertEquals(204, team.boss.api().with("If-Match", etag).put(talk, held).status());
        assertEquals(412, team.newcomer.api().with("If-Match", etag).put(talk, "{\"notes\": \"Mine\"}").status(), "the manager wrote first");
        var read = team.newcomer.api().get(talk).json();
        assertEquals("All well", read.getString("notes"));
        assertEquals("HELD", read.getString("standing"));
        for (var who : List.of(team.hr.api(), team.colleague.api(), Api.as("hr"), Api.as("employee"), Api.as("candidate"))) {
            assertEquals(404, who.get(talk).status());
        }
        assertFalse(team.hr.api().get(path(plan, "")).body().contains("All well"), "HR sees how far, not what");
        assertTrue(team.newcomer.api().get("/api/me/looks").body().contains("induction-talk"), "who looked is written down");
    }

    @Test
    void the_newcomer_may_have_a_talk_with_somebody_else_who_then_holds_it_instead_of_the_manager() {
        var team = Team.open().full();
        var plan = team.begun(8);
        var talk = path(plan, "/talks/D7");

        assertEquals(400, team.newcomer.api().post(talk + "/declining", "{\"email\": \"nobody@nowhere.example\"}").status());
        assertEquals(409, team.newcomer.api().post(talk + "/declining", "{\"email\": \"" + team.boss.email() + "\"}").status());
        assertEquals(404, team.boss.api().post(talk + "/declining", "{\"email\": \"" + team.colleague.email() + "\"}").status());
        assertEquals(204, team.newcomer.api().post(talk + "/declining", "{\"email\": \"" + team.colleague.email() + "\"}").status());
        assertEquals(404, team.boss.api().get(talk).status());
        var line = find(team.boss.api(), plan, "talks", "kind", "D7");
        assertEquals("DECLINED", line.getString("standing"));
        assertFalse(line.containsKey("with"), "with whom is not the manager's business");
        var etag = team.colleague.api().get(talk).etag();
        assertEquals(204, team.colleague.api().with("If-Match", etag).put(talk, "{\"heldOn\": \"" + TODAY + "\", \"notes\": \"Good\"}").status());
        assertEquals("HELD", find(team.boss.api(), plan, "talks", "kind", "D7").getString("standing"));
        assertEquals(404, team.colleague.api().get(path(plan, "/talks/D30")).status(), "this talk and no other");
    }

    @Test
    @DisplayName("IN-7 A talk after 30 or 90 days that is not held shows on the manager's list, and to HR as a count after ten working days")
    void in_7() {
        var team = Team.open().full();
        var plan = team.begun(33);

        assertEquals(1, team.boss.api().get("/api/inductions").rows().getJsonObject(0).getInt("missed"));
        assertEquals(0, team.hr.api().get("/api/induction/insight/missed-talks").json().getInt("talks"), "three days are not ten");
        assertFalse(team.hr.api().get("/api/inductions?all=true").rows().getJsonObject(0).containsKey("missed"), "to HR it is a count alone");
        sql("update transition_plan set day_zero = ? where id = ?", TODAY.minusDays(60).toString(), plan);
        assertEquals(1, team.hr.api().get("/api/induction/insight/missed-talks").json().getInt("talks"));
        assertEquals("MISSED", find(team.boss.api(), plan, "talks", "kind", "D30").getString("standing"));
        assertEquals(403, team.boss.api().get("/api/induction/insight/missed-talks").status());
    }

    @Test
    void who_manages_follows_the_employment_and_whoever_left_manages_nobody() {
        var team = Team.open().full();
        var plan = team.begun(10);
        assertEquals(200, team.boss.api().get(path(plan, "")).status());

        sql("update employment set ends = ? where person_id = ?", TODAY.minusDays(1).toString(), team.boss.person());
        assertEquals(404, team.boss.api().get(path(plan, "")).status(), "has left");
        var row = team.hr.api().get("/api/inductions?all=true&unmanaged=true").rows().getJsonObject(0);
        assertEquals(plan, row.getInt("id"));
        assertEquals(204, tick(team.hr.api(), plan, "Call before the first day").status(), "HR looks after it while nobody manages");

        sql("update employment set line_manager_id = ? where person_id = ?", team.colleague.person(), team.newcomer.person());
        assertEquals(200, team.colleague.api().get(path(plan, "")).status());
        assertEquals(200, team.colleague.api().get(path(plan, "/talks/D7")).status(), "from that moment on");
        assertEquals(403, state(team.hr.api(), plan, "Call before the first day", "{\"state\": \"OPEN\"}").status());
    }

    @Test
    @DisplayName("G-1 To everybody else there is no induction")
    void nobody_else_sees_it() {
        var team = Team.open().full();
        var other = Team.open();
        var plan = team.begun(1);

        for (var who : List.of(team.colleague.api(), other.hr.api(), other.boss.api(), Api.as("hr"), Api.as("manager"), Api.as("candidate"), Api.as("edi"))) {
            assertEquals(404, who.get(path(plan, "")).status());
            assertEquals(404, tick(who, plan, "Values experience").status());
            assertEquals(404, who.post(path(plan, "/proposals"), "{\"to\": \"ENCOUNTER\"}").status());
            assertEquals(404, who.put(path(plan, "/buddy"), "{\"personId\": 14}").status());
            assertEquals(404, who.post(path(plan, "/ending"), "{\"reason\": \"x\"}").status());
        }
        assertEquals(401, Api.nobody().get(path(plan, "")).status());
        assertEquals(403, team.boss.api().get("/api/inductions?all=true").status());
        assertEquals(0, team.colleague.api().get("/api/inductions").total());
        assertEquals(403, team.boss.api().get("/api/induction-templates").status());
        assertEquals(403, team.boss.api().get("/api/induction/insight").status());
        assertEquals(404, other.hr.api().get("/api/induction/insight?organisation=" + team.id).status());
    }

    @Test
    void only_the_newcomer_says_whom_they_have_met_and_nobody_begins_their_own() {
        var team = Team.open().full();
        var plan = team.begun(1);
        var meeting = find(team.newcomer.api(), plan, "meetings", "who", "The matron").getInt("id");

        assertEquals(404, team.boss.api().put(path(plan, "/meetings/" + meeting), "{\"metOn\": \"" + TODAY + "\"}").status());
        assertEquals(400, team.newcomer.api().put(path(plan, "/meetings/" + meeting), "{\"metOn\": \"" + TODAY.plusDays(1) + "\"}").status());
        assertEquals(204, team.newcomer.api().put(path(plan, "/meetings/" + meeting), "{\"metOn\": \"" + TODAY + "\"}").status());
        team.employed(team.hr, team.post, team.boss.person(), 10);
        var own = Json.createObjectBuilder().add("organisationId", team.id).add("email", team.hr.email()).add("type", "MOVE").add("dayZero", TODAY.toString()).build();
        assertEquals(403, team.hr.api().post("/api/inductions", own.toString()).status());
        var twice = Json.createObjectBuilder().add("organisationId", team.id).add("email", team.newcomer.email()).add("type", "MOVE").add("dayZero", TODAY.toString()).build();
        assertEquals("IN-1", team.hr.api().post("/api/inductions", twice.toString()).rule());
    }

    @Test
    void tasks_of_one_s_own_making_hold_up_nothing_and_a_kind_changes_only_before_anything_is_done() {
        var team = Team.open().full();
        var plan = team.begun(1);

        assertEquals(Set.of("owner", "stage", "title"), team.boss.api().post(path(plan, "/tasks"), "{\"offsetDays\": 3}").badFields());
        assertEquals(204, team.boss.api().post(path(plan, "/tasks"), "{\"stage\": \"PREPARATION\", \"title\": \"Parking\", \"owner\": \"HR\", \"offsetDays\": 3}").status());
        assertEquals(403, team.hr.api().post(path(plan, "/tasks"), "{\"stage\": \"PREPARATION\", \"title\": \"x\", \"owner\": \"HR\", \"offsetDays\": 3}").status());
        assertEquals(204, team.hr.api().put(path(plan, "/type"), "{\"type\": \"INTERNATIONAL_RECRUIT\"}").status());
        assertEquals(204, tick(team.boss.api(), plan, "Call before the first day").status());
        assertEquals(409, team.hr.api().put(path(plan, "/type"), "{\"type\": \"MOVE\"}").status());
    }

    @Test
    @DisplayName("IN-1 Whoever joins by an import gets a plan, a mover too, and whoever leaves has theirs ended")
    void in_1_imports() {
        var team = Team.open();
        var code = one("select code from organisation where id = ?", team.id);
        var header = "organisation,staff_number,name,email,unit,post,band,start_date,end_date,leaving_reason,manager_staff_number\n";
        var email = "joiner" + System.nanoTime() + "@team.example";
        var boss = "N" + team.boss.person();
        var first = code + ",J1,Jo Iner," + email + ",Ward 1,Nurse,Band 5," + TODAY.minusDays(2) + ",,," + boss + "\n";
        var old = code + ",J2,Old Hand,old" + email + ",Ward 1,Nurse,Band 5,2015-01-05,,," + boss + "\n";
        assertEquals(200, team.hr.api().csv("/api/imports/staff", header + first + old).status());
        var person = one("select id from person where email = ?", email);
        assertEquals("NEW_STARTER", one("select type from transition_plan where person_id = ?", person));
        assertEquals("0", one("select count(*) from transition_plan p join person n on n.id = p.person_id where n.email = ?", "old" + email), "not those of long ago");

        var ended = code + ",J1,Jo Iner," + email + ",Ward 1,Nurse,Band 5," + TODAY.minusDays(2) + "," + TODAY.minusDays(1) + ",," + boss + "\n";
        var next = code + ",J1,Jo Iner," + email + ",Ward 1,Sister,Band 6," + TODAY + ",,," + boss + "\n";
        assertEquals(200, team.hr.api().csv("/api/imports/staff", header + ended + next).status());
        assertEquals("ENDED_EARLY", one("select state from transition_plan where person_id = ? and type = 'NEW_STARTER'", person));
        assertEquals("ACTIVE", one("select state from transition_plan where person_id = ? and type = 'PROMOTION'", person));

        var gone = code + ",J1,Jo Iner," + email + ",Ward 1,Sister,Band 6," + TODAY + "," + TODAY + ",Pay," + boss + "\n";
        assertEquals(200, team.hr.api().csv("/api/imports/staff", header + gone).status());
        assertEquals("1", one("select has_left from transition_plan where person_id = ? and type = 'PROMOTION'", person));
    }

    @Test
    @DisplayName("IN-1 Whoever began since go-live and has no plan gets one by the sweep, once; nobody who began before")
    void in_1_sweep() {
        var team = Team.open().full();
        team.employed(team.newcomer, team.post, team.boss.person(), 20);
        var earlier = team.member(Role.EMPLOYEE);
        team.employed(earlier, team.post, team.boss.person(), 61);
        var promoted = team.member(Role.EMPLOYEE);
        team.employed(promoted, team.post, team.boss.person(), 300);
        sql("update employment set ends = ? where person_id = ?", TODAY.minusDays(11).toString(), promoted.person());
        team.employed(promoted, team.post("Sister", 60), team.boss.person(), 10);

        assertEquals(2, team.hr.api().post("/api/inductions/sweeps", "{}").json().getInt("made"));
        assertEquals(0, team.hr.api().post("/api/inductions/sweeps", "{}").json().getInt("made"));
        assertEquals("NEW_STARTER", one("select type from transition_plan where person_id = ?", team.newcomer.person()));
        assertEquals("PROMOTION", one("select type from transition_plan where person_id = ?", promoted.person()));
        assertEquals("0", one("select count(*) from transition_plan where person_id = ?", earlier.person()));

        sql("update employment set ends = ? where person_id = ?", TODAY.minusDays(1).toString(), team.newcomer.person());
        assertEquals(1, team.hr.api().post("/api/inductions/sweeps", "{}").json().getInt("ended"));
        assertEquals("1", one("select has_left from transition_plan where person_id = ?", team.newcomer.person()));
    }

    @Test
    @DisplayName("IN-3 Of two managers who name the same buddy at once, both are counted")
    void two_at_once() throws Exception {
        var team = Team.open().full();
        var plans = new ArrayList<Long>();
        for (var i = 0; i < 4; i++) {
            var other = team.member(Role.EMPLOYEE);
            team.employed(other, team.post, team.boss.person(), 1);
            plans.add(team.begin(other, "MOVE", 1));
        }
        var body = "{\"personId\": " + team.colleague.person() + "}";
        for (var plan : plans.subList(0, 2)) {
            assertEquals(204, team.boss.api().put(path(plan, "/buddy"), body).status());
        }
        var boss = team.boss.api();
        var answers = new ArrayList<CompletableFuture<Api.Answer>>();
        try (var held = new Held("person", team.colleague.person())) {
            for (var plan : plans.subList(2, 4)) {
                answers.add(CompletableFuture.supplyAsync(() -> boss.put(path(plan, "/buddy"), body)));
            }
            held.until(2, () -> answers.stream().allMatch(CompletableFuture::isDone));
        }
        assertEquals(List.of(204, 409), answers.stream().map(a -> a.join().status()).sorted().toList());
        assertEquals("3", one("select count(*) from transition_plan where buddy_id = ?", team.colleague.person()));
    }

    @Test
    void what_is_held_about_a_newcomer_can_be_taken_away_with_their_answers() {
        var team = Team.open().full();
        var plan = team.begun(31);
        assertEquals(201, team.newcomer.api().post("/api/my-induction/" + plan + "/pulses/D30", "{\"answers\": [4], \"words\": \"Quite loud here\"}").status());

        var taken = team.newcomer.api().zip("/api/me/data");

        var file = taken.entrySet().stream().filter(f -> f.getKey().contains("induction") && f.getKey().endsWith(".json")).findFirst().orElseThrow().getValue();
        assertTrue(file.contains("Quite loud here") && file.contains("Values experience"), file);
        assertFalse(team.boss.api().zip("/api/me/data").values().stream().anyMatch(f -> f.contains("Quite loud here")));
    }

    @Test
    void newcomers_are_reminded_of_talks_once_and_again_when_the_day_moves() {
        var team = Team.open().full();
        var plan = team.begun(5);

        assertEquals(1, team.hr.api().post("/api/inductions/sweeps", "{}").json().getInt("reminded"));
        assertEquals(0, team.hr.api().post("/api/inductions/sweeps", "{}").json().getInt("reminded"));
        assertEquals("1", one("select count(*) from notice where person_id = ? and template = 'talk-soon-with' and channel = 'IN_APP'", team.boss.person()));
        sql("update transition_plan set day_zero = ? where id = ?", TODAY.minusDays(4).toString(), plan);
        assertEquals(1, team.hr.api().post("/api/inductions/sweeps", "{}").json().getInt("reminded"), "the day has moved");
    }

    @Test
    void work_waits_for_each_on_their_own_home_page() {
        var team = Team.open().full();
        var plan = team.begun(31);

        var mine = team.newcomer.api().get("/api/work-items").body();
        assertTrue(mine.contains("/induction/pulse?plan=" + plan + "&kind=D30") || mine.contains("kind=D30"), mine);
        assertTrue(mine.contains("tasks of my induction") || mine.contains("One task of my induction"), mine);
        var boss = team.boss.api().get("/api/work-items").body();
        assertTrue(boss.contains("Prepare the beginning of") && boss.contains("Talk with"), boss);
        assertFalse(team.colleague.api().get("/api/work-items").body().contains("induction/"));
    }
}
