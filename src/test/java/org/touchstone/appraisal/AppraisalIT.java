package org.touchstone.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
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

/** Appraisals through the API, as those who may and as those who must not. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AppraisalIT {

    static final long VALUE = 4;

    final Staff staff = Staff.open();

    static void expect(int status, Api.Answer answer) {
        assertEquals(status, answer.status(), answer::toString);
    }

    static void broken(String rule, Api.Answer answer) {
        expect(409, answer);
        assertEquals(rule, answer.rule(), answer::toString);
    }

    static String path(long id) {
        return "/api/appraisals/" + id;
    }

    @Test
    @DisplayName("G-12 a round opens for everybody who is employed, once, however often it is begun")
    void g_12() {
        var cycle = staff.cycle("HOW_ONLY");
        assertEquals("4", Couple.one("select count(*) from appraisal where cycle_id = ?", cycle));
        var late = Couple.member(staff.organisation(), "Lara Late", Role.EMPLOYEE);
        staff.couple().employ(late.person(), staff.manager().person());
        expect(202, staff.hr().api().post("/api/appraisal-cycles/" + cycle + "/opening", null));
        while (!"OPEN".equals(Couple.one("select state from appraisal_cycle where id = ?", cycle))) {
            Thread.onSpinWait();
        }
        assertEquals("5", Couple.one("select count(*) from appraisal where cycle_id = ?", cycle));

        Somebody.sql("delete from appraisal where cycle_id = ? and person_id in (?, ?)", cycle, staff.employee().person(), staff.other().person());
        Somebody.sql("update appraisal_cycle set state = 'OPENING' where id = ?", cycle);
        expect(202, staff.hr().api().post("/api/appraisal-cycles/" + cycle + "/opening", null));
        while (!"OPEN".equals(Couple.one("select state from appraisal_cycle where id = ?", cycle))) {
            Thread.onSpinWait();
        }

        assertEquals("5", Couple.one("select count(distinct person_id) from appraisal where cycle_id = ?", cycle));
        assertEquals("5", Couple.one("select count(*) from appraisal where cycle_id = ?", cycle));
        assertEquals(String.valueOf(staff.manager().person()), Couple.one("select appraiser_id from appraisal where id = ?", staff.appraisal(cycle, staff.employee())));
        for (var who : List.of(staff.employee(), staff.manager())) {
            expect(403, who.api().get("/api/appraisal-cycles"));
            expect(403, who.api().post("/api/appraisal-cycles/" + cycle + "/closing", null));
        }
        expect(404, Api.as("hr").get("/api/appraisal-cycles/" + cycle));
        expect(404, Api.as("hr").post("/api/appraisal-cycles/" + cycle + "/opening", null));
        expect(204, staff.hr().api().post("/api/appraisal-cycles/" + cycle + "/closing", null));
        expect(409, staff.hr().api().post("/api/appraisal-cycles/" + cycle + "/opening", null));
    }

    @Test
    void fifteen_thousand_people_have_theirs_and_a_loop_in_the_line_is_harmless() {
        var ward = staff.manager().person();
        Somebody.sql("update employment set line_manager_id = ? where person_id = ?", staff.employee().person(), ward);
        Somebody.sql("insert into person (version, name, email, created_at) select 0, concat('Mass ', seq), concat('mass', seq, '-', ?, '@round.example'), now()"
                + " from seq_1_to_15000", staff.organisation());
        Somebody.sql("insert into employment (version, person_id, organisation_id, post_id, staff_number, line_manager_id, starts, kind, fte)"
                + " select 0, p.id, e.organisation_id, e.post_id, concat('M', p.id), ?, '2024-01-01', 'SUBSTANTIVE', 1 from person p join employment e on e.person_id = ?"
                + " where p.email like concat('%-', ?, '@round.example')", ward, staff.employee().person(), staff.organisation());

        var cycle = staff.cycle("NONE");

        var row = staff.hr().api().get("/api/appraisal-cycles/" + cycle).json();
        assertEquals(15_004, row.getInt("opened"));
        assertEquals(15_004, row.getInt("people"));
        assertEquals("0", Couple.one("select count(*) from appraisal where cycle_id = ? and appraiser_id = person_id", cycle));
        expect(200, staff.employee().api().get(path(staff.appraisal(cycle, staff.employee()))));
        expect(200, staff.hr().api().get("/api/appraisal-cycles/" + cycle + "/appraisals?q=Mass%20149"));
        Somebody.sql("delete from appraisal where cycle_id = ?", cycle);
        Somebody.sql("delete from employment where staff_number like 'M%' and organisation_id = ?", staff.organisation());
        Somebody.sql("delete from person where email like concat('%-', ?, '@round.example')", staff.organisation());
    }

    @Test
    void from_preparing_to_the_final_record_in_the_ledger() {
        var id = staff.appraisal(staff.cycle("HOW_ONLY"), staff.employee());
        var me = staff.employee().api();
        var boss = staff.manager().api();
        broken("AP-1", Staff.seen(staff.employee(), path(id)).post(path(id) + "/preparation", "{\"words\": \"Ready\"}"));
        staff.drafted(id);
        assertFalse(me.get(path(id)).body().contains("A year of calm"), "a draft is the appraiser's own");
        expect(204, me.post(path(id) + "/evidence", Staff.evidence(VALUE, null, LocalDate.now())));
        broken("AP-2", boss.put(path(id) + "/ratings/values/" + VALUE, "{\"level\": \"LIVING_IT\", \"words\": \"Calm\", \"evidenceIds\": [1]}"));
        expect(204, boss.post(path(id) + "/evidence", Staff.evidence(VALUE, null, LocalDate.now())));
        var pieces = boss.get(path(id)).json().getJsonArray("evidence").getValuesAs(JsonObject.class).stream().map(e -> e.getInt("id")).toList();
        expect(400, boss.put(path(id) + "/ratings/values/" + VALUE, "{\"level\": \"LIVING_IT\", \"words\": \" \", \"evidenceIds\": " + pieces + "}"));
        broken("AP-2", boss.put(path(id) + "/ratings/values/" + VALUE, "{\"level\": \"ROLE_MODEL\", \"words\": \"Calm\", \"evidenceIds\": " + pieces + "}"));
        expect(204, boss.put(path(id) + "/ratings/values/" + VALUE, "{\"level\": \"LIVING_IT\", \"words\": \"Calm and kind\", \"evidenceIds\": " + pieces + "}"));
        broken("AP-2", boss.delete(path(id) + "/evidence/" + pieces.get(0)));
        expect(404, me.put(path(id) + "/ratings/values/" + VALUE, "{\"level\": \"ROLE_MODEL\", \"words\": \"I\", \"evidenceIds\": " + pieces + "}"));
        assertFalse(me.get(path(id)).body().contains("Calm and kind"));

        expect(204, boss.post(path(id) + "/sharing", null));
        assertTrue(me.get(path(id)).body().contains("Calm and kind"));
        broken("AP-8", boss.post(path(id) + "/evidence", Staff.evidence(VALUE, null, LocalDate.now())));
        expect(409, boss.post(path(id) + "/final", "{}"));
        expect(409, me.get(path(id) + "/record"));
        expect(204, me.post(path(id) + "/agreement", null));
        assertNull(Couple.one("select id from value_observation where person_id = ?", staff.employee().person()));
        expect(204, boss.post(path(id) + "/final", "{}"));

        assertEquals("3 Calm and kind", Couple.one("select concat(rating, ' ', evidence) from value_observation where person_id = ? and source = 'APPRAISAL'", staff.employee().person()));
        assertTrue(me.get("/api/persons/" + staff.employee().person() + "/observations").body().contains("Calm and kind"));
        expect(409, boss.post(path(id) + "/final", "{}"));
        broken("AP-8", Staff.seen(staff.manager(), path(id)).put(path(id) + "/summary", "{\"words\": \"Other words\"}"));
        expect(204, me.post(path(id) + "/comments", "{\"words\": \"Thank you\"}"));
        assertTrue(me.get(path(id) + "/record").body().startsWith("%PDF"));
        expect(404, staff.hr().api().get(path(id) + "/record"));
        assertTrue(Integer.parseInt(Couple.one("select count(*) from access_event where record = 'appraisal' and subject_person_id = ?", staff.employee().person())) > 0);
    }

    @Test
    void others_see_nothing_and_hr_and_the_line_above_see_states_and_final_words_alone() {
        var cycle = staff.cycle("HOW_ONLY");
        var id = staff.appraisal(cycle, staff.employee());
        staff.drafted(id);
        var above = Couple.member(staff.organisation(), "Abe Above", Role.EMPLOYEE);
        staff.couple().employ(above.person(), null);
        Somebody.sql("update employment set line_manager_id = ? where person_id = ?", above.person(), staff.manager().person());

        for (var who : List.of(staff.other(), Staff.open().hr())) {
            expect(404, who.api().get(path(id)));
            expect(404, who.api().post(path(id) + "/comments", "{\"words\": \"x\"}"));
            expect(404, who.api().post(path(id) + "/sharing", null));
            expect(404, who.api().post(path(id) + "/objectives", Staff.objective("x", true, VALUE)));
            expect(404, who.api().post(path(id) + "/evidence", Staff.evidence(VALUE, null, LocalDate.now())));
            expect(404, who.api().post(path(id) + "/takeover", null));
        }
        for (var who : List.of(above, staff.hr())) {
            var body = who.api().get(path(id)).body();
            assertTrue(body.contains("DRAFTED"), body);
            assertFalse(body.contains("A year of calm") || body.contains("I am ready") || body.contains("Objective 1"), body);
            expect(404, who.api().post(path(id) + "/sharing", null));
        }
        expect(403, Api.as("candidate").get(path(id)));
        expect(401, Api.nobody().get(path(id)));
        expect(404, staff.employee().api().post(path(id) + "/sharing", null));
        expect(404, staff.employee().api().post(path(id) + "/final", "{}"));
        expect(404, staff.manager().api().post(path(id) + "/agreement", null));
        assertEquals(5, staff.hr().api().get("/api/appraisal-cycles/" + cycle + "/appraisals").total() + 1);
    }

    @Test
    @DisplayName("AP-4 who managed for less than half of the time shares only when the earlier manager was heard")
    void ap_4() {
        Somebody.sql("update employment set line_manager_id = ?, ends = current_date - interval 31 day where person_id = ?", staff.other().person(), staff.employee().person());
        Couple.insert(
                "insert into employment (version, person_id, organisation_id, post_id, staff_number, line_manager_id, starts, kind, fte) select 0, person_id,"
                        + " organisation_id, post_id, staff_number, ?, current_date - interval 30 day, 'SUBSTANTIVE', 1 from employment where person_id = ?",
                staff.manager().person(), staff.employee().person());
        var id = staff.appraisal(staff.cycle("HOW_ONLY"), staff.employee());
        staff.drafted(id);
        broken("AP-4", staff.manager().api().post(path(id) + "/sharing", null));

        expect(204, staff.manager().api().post(path(id) + "/requests", "{\"email\": \"" + staff.other().email() + "\"}"));
        expect(204, staff.manager().api().post(path(id) + "/requests", "{\"email\": \"" + staff.other().email() + "\"}"));
        assertEquals("MANAGER", Couple.one("select group_concat(source) from evidence_request where appraisal_id = ?", id));
        var request = Couple.one("select id from evidence_request where appraisal_id = ?", id);
        var asked = staff.other().api().get("/api/evidence-requests/" + request);
        assertFalse(asked.body().contains("I am ready") || asked.body().contains("Objective"), asked::body);
        expect(404, staff.hr().api().get("/api/evidence-requests/" + request));
        expect(404, staff.other().api().get(path(id)));
        expect(204, staff.other().api().post("/api/evidence-requests/" + request + "/evidence", Staff.evidence(VALUE, null, LocalDate.now().minusDays(60))));

        expect(204, staff.manager().api().post(path(id) + "/sharing", null));
    }

    @Test
    void a_new_line_manager_carries_on_and_the_former_one_no_longer_reads_it() {
        var id = staff.appraisal(staff.cycle("HOW_ONLY"), staff.employee());
        staff.couple().managedBy(staff.other());
        assertEquals(1, staff.other().api().get("/api/appraisals?takeover=true").total());
        expect(404, staff.hr().api().post(path(id) + "/takeover", null));
        expect(204, staff.other().api().post(path(id) + "/takeover", null));
        expect(204, staff.other().api().post(path(id) + "/takeover", null));

        expect(404, staff.manager().api().get(path(id)));
        expect(200, staff.other().api().get(path(id)));
        assertEquals(0, staff.other().api().get("/api/appraisals?takeover=true").total());
    }

    @Test
    @DisplayName("AP-1 a seventh live objective is refused, and one that was dropped makes room")
    void ap_1() {
        var id = staff.appraisal(staff.cycle("HOW_ONLY"), staff.employee());
        for (var number = 0; number < 6; number++) {
            expect(201, staff.employee().api().post(path(id) + "/objectives", Staff.objective("Number " + number, false, VALUE)));
        }
        broken("AP-1", staff.manager().api().post(path(id) + "/objectives", Staff.objective("Seven", true, VALUE)));
        expect(400, staff.manager().api().post(path(id) + "/objectives", Staff.objective("None", true)));
        broken("AP-1", Staff.seen(staff.employee(), path(id)).post(path(id) + "/preparation", "{\"words\": \"Ready\"}"));
        var one = "/api/objectives/" + Couple.one("select min(id) from appraisal_objective where appraisal_id = ?", id);
        expect(400, Staff.seen(staff.employee(), one).put(one + "/state", "{\"state\": \"DROPPED\"}"));
        expect(200, Staff.seen(staff.employee(), one).put(one + "/state", "{\"state\": \"DROPPED\", \"outcome\": \"The pathway has gone\"}"));
        expect(201, staff.employee().api().post(path(id) + "/objectives", Staff.objective("Learn", true, VALUE)));
        expect(204, Staff.seen(staff.employee(), path(id)).post(path(id) + "/preparation", "{\"words\": \"Ready\"}"));
    }

    @Test
    @DisplayName("G-11 an objective saved from two tabs: the second is told, and nothing is overwritten")
    void g_11() {
        var id = staff.appraisal(staff.cycle("HOW_ONLY"), staff.employee());
        var one = "/api/objectives/" + staff.employee().api().post(path(id) + "/objectives", Staff.objective("First", true, VALUE)).id();
        var etag = staff.employee().api().get(one).etag();
        expect(200, staff.manager().api().with("If-Match", etag).put(one, Staff.objective("Of the manager", true, VALUE)));

        expect(412, staff.employee().api().with("If-Match", etag).put(one, Staff.objective("Of the employee", true, VALUE)));

        assertEquals("Of the manager", staff.employee().api().get(one).json().getString("words"));
        expect(404, staff.other().api().get(one));
        expect(404, staff.hr().api().with("If-Match", etag).put(one, Staff.objective("x", true, VALUE)));
    }

    @Test
    void a_colleague_is_asked_and_may_decline_without_a_reason() {
        var id = staff.appraisal(staff.cycle("HOW_ONLY"), staff.employee());
        expect(400, staff.employee().api().post(path(id) + "/requests", "{\"email\": \"nobody@nowhere.example\"}"));
        expect(400, staff.employee().api().post(path(id) + "/requests", "{\"email\": \"" + staff.manager().email() + "\"}"));
        expect(204, staff.employee().api().post(path(id) + "/requests", "{\"email\": \"" + staff.other().email() + "\"}"));
        assertTrue(staff.other().api().get("/api/work-items").body().contains("Emre Works"));
        var request = staff.other().api().get("/api/evidence-requests").rows().getJsonObject(0).getInt("id");

        expect(204, staff.other().api().post("/api/evidence-requests/" + request + "/decline", null));
        expect(409, staff.other().api().post("/api/evidence-requests/" + request + "/decline", null));
        expect(404, staff.employee().api().post("/api/evidence-requests/" + request + "/decline", null));
        assertFalse(staff.other().api().get("/api/work-items").body().contains("Emre Works"));
    }

    @Test
    void exempt_with_a_reason_by_hr_or_the_appraiser_and_never_oneself() {
        var cycle = staff.cycle("NONE");
        var id = staff.appraisal(cycle, staff.employee());
        var own = staff.appraisal(cycle, staff.hr());
        expect(400, staff.hr().api().post(path(id) + "/exemption?hr=true", "{\"reason\": \" \"}"));
        broken("G-6", staff.hr().api().post(path(own) + "/exemption?hr=true", "{\"reason\": \"Mine\"}"));
        expect(403, staff.other().api().post(path(id) + "/exemption?hr=true", "{\"reason\": \"x\"}"));
        expect(204, staff.hr().api().post(path(id) + "/exemption?hr=true", "{\"reason\": \"On parental leave\"}"));
        assertTrue(staff.employee().api().get(path(id)).body().contains("On parental leave"));
        expect(409, Staff.seen(staff.employee(), path(id)).post(path(id) + "/preparation", "{\"words\": \"x\"}"));
    }

    @Test
    @DisplayName("G-10 what somebody downloads holds their own appraisal, and no draft of their appraiser")
    void g_10() {
        var id = staff.appraisal(staff.cycle("HOW_ONLY"), staff.employee());
        staff.drafted(id);

        var data = staff.employee().api().zip("/api/me/data").get("appraisal.json");

        assertTrue(data.contains("I am ready") && data.contains("Objective 1"), data);
        assertFalse(data.contains("A year of calm"), data);
    }
}
