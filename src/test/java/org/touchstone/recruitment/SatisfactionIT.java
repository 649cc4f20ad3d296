package org.touchstone.recruitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.touchstone.recruitment.Selection.expect;
import static org.touchstone.recruitment.Selection.sql;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.touchstone.it.Api;
import org.touchstone.it.Held;
import org.touchstone.it.Visitor;

/** Asking candidates how they were treated, and telling HR what many of them said. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SatisfactionIT {

    private static final String TREATMENT = "/api/recruitment/insight/satisfaction";

    @Test
    void nobody_is_asked_before_it_is_over_and_told() {
        var selection = Selection.open();
        var bid = selection.applied("Ann Early", "I listened and we found a way.");

        assertFalse(question(bid).getBoolean("open"));
        expect(409, answer(bid, 4, null));
        selection.begun("panel1", "panel2");
        selection.locked("panel1", bid, 1, 1, 0, 0);
        selection.locked("panel2", bid, 1, 1, 0, 0);
        expect(204, selection.decide("recruiter", "NOT_PROGRESSED", "Too few met", true, bid));

        assertFalse(question(bid).getBoolean("open"), "the question would tell what nobody has told yet");
        assertFalse(question(bid).containsKey("ended"));
        expect(409, answer(bid, 4, null));
        expect(409, skip(bid));
        expect(204, selection.release("recruiter", 0, true));

        assertTrue(question(bid).getBoolean("open"));
        assertEquals("NOT_TAKEN_FURTHER", question(bid).getString("ended"));
        expect(204, bid.api().post("/api/applications/" + bid.id() + "/review", "{\"reason\": \"My second example\"}"));
        assertFalse(question(bid).getBoolean("open"), "somebody looks at it again: it is not over");
    }

    @Test
    void a_draft_that_was_given_up_is_not_asked_about() {
        var bid = Selection.open().begun("Di Draft");
        expect(204, bid.api().post("/api/applications/" + bid.id() + "/withdrawal", "{}"));

        assertFalse(question(bid).getBoolean("open"));
    }

    @Test
    @DisplayName("G-12: it is answered once; the same again changes nothing, and something else is refused")
    void it_is_answered_once() {
        var bid = withdrawn("Bo Once");
        var before = Integer.parseInt(audited(bid));

        expect(204, answer(bid, 4, "Say earlier how long it takes."));
        expect(204, answer(bid, 4, "Say earlier how long it takes."));
        expect(409, answer(bid, 2, null));
        expect(409, skip(bid));

        var question = question(bid);
        assertFalse(question.getBoolean("open"));
        assertEquals(4, question.getInt("score"));
        assertEquals("WITHDRAWN", question.getString("ended"));
        assertEquals(before + 1, Integer.parseInt(audited(bid)));
        assertEquals(
                "0",
                Selection.one(
                        "select count(*) from audit_event where entity = 'application' and entity_id = ? and what like 'Satisfaction%' and (reason is not null or to_state is not null)",
                        bid.id()),
                "what was answered is nobody's to read in the audit trail");
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    @DisplayName("G-12: answered from two windows at once it is kept once, and told so to both")
    void answered_twice_at_once() throws Exception {
        var bid = withdrawn("Di Twice");
        var pool = Executors.newFixedThreadPool(2);
        List<Future<Integer>> pressed;
        try (var held = new Held("application", bid.id())) {
            Callable<Integer> press = () -> answer(bid, 4, null).status();
            pressed = List.of(pool.submit(press), pool.submit(press));
            held.until(2, () -> false);
        }
        for (var one : pressed) {
            assertEquals(204, one.get());
        }
        pool.shutdown();
        assertEquals(4, question(bid).getInt("score"));
    }

    @Test
    void whoever_skips_it_is_not_asked_again() {
        var bid = withdrawn("Cy Skip");

        expect(204, skip(bid));
        expect(204, skip(bid));
        expect(409, answer(bid, 5, null));

        assertFalse(question(bid).getBoolean("open"));
        assertFalse(question(bid).containsKey("score"));
    }

    @Test
    void nonsense_is_named_at_its_field() {
        var bid = withdrawn("Eve Nonsense");

        assertEquals(Set.of("score"), answer(bid, 0, null).badFields());
        assertEquals(Set.of("score"), answer(bid, 6, null).badFields());
        var text = bid.api().post("/api/applications/" + bid.id() + "/satisfaction", "{\"score\": \"5\"}");
        assertEquals(Set.of("score"), text.badFields(), text::body);
        assertEquals(Set.of("remark"), answer(bid, 3, "x".repeat(1001)).badFields());
        expect(400, bid.api().post("/api/applications/" + bid.id() + "/satisfaction", "{}"));
        assertTrue(question(bid).getBoolean("open"));
    }

    @Test
    void it_is_the_candidates_own_and_exists_for_nobody_else() {
        var bid = withdrawn("Flo Own");
        var path = "/api/applications/" + bid.id() + "/satisfaction";
        var others = List.of(withdrawn("Gus Other").api(), Api.as("candidate"), Api.as("hr"), Api.as("recruiter"), Api.as("edi"), Api.as("admin"));

        for (var other : others) {
            expect(404, other.get(path));
            expect(404, other.post(path, "{\"score\": 1}"));
            expect(404, other.post(path + "/skip", "{}"));
        }
        expect(401, Api.nobody().get(path));
        expect(401, Api.nobody().post(path, "{\"score\": 1}"));
        assertTrue(question(bid).getBoolean("open"));
    }

    @Test
    void names_and_references_are_gone_before_it_is_kept() {
        var bid = withdrawn("Hettie Quillfeather");

        expect(204, answer(bid, 2, "I am Hettie Quillfeather, " + bid.ref() + ". Rosa Delgado and tomasz were kind, Dr Umbridge was not. NUH-2026-0012 opened on 12/03/2026. Ring 07700 900123."));

        var kept = question(bid).getString("remark");
        for (var telling : List.of("Hettie", "Quillfeather", bid.ref(), "Rosa", "Delgado", "tomasz", "Umbridge", "NUH-2026", "12/03", "07700")) {
            assertFalse(kept.contains(telling), kept);
        }
        assertTrue(kept.contains("were kind"), kept);
        assertEquals(kept, Selection.one("select remark from satisfaction where application_id = ?", bid.id()), "nothing else is kept");
    }

    @Test
    @DisplayName("G-2: of nine answers HR hears nothing, not even how many; of ten the figures and the remarks")
    void ten_are_told_and_nine_are_not() {
        var selection = Selection.open();
        selection.filled(10, 0);
        sql(
                """
                insert into satisfaction (application_id, ended, score, remark, answered_at)
                select a.id, 'WITHDRAWN', if(row_number() over (order by a.id) <= 5, 5, 3), concat('Remark ', row_number() over (order by a.id)), '2009-03-15 12:00:00'
                  from application a where a.vacancy_id = ? and a.anon_ref like 'F%' order by a.id limit 9""",
                selection.id);
        var path = TREATMENT + "?organisation=1";
        var nine = spans(Api.as("hr").get(path));
        assertTrue(
                nine.getValuesAs(JsonObject.class).stream().allMatch(s -> s.getJsonObject("all").getInt("answers") >= 10 && !s.getString("until").startsWith("2009")),
                "nine stand together with those of later months");
        sql(
                """
                insert into satisfaction (application_id, ended, score, answered_at)
                select max(a.id), 'APPOINTED', 3, '2009-05-16 12:00:00' from application a where a.vacancy_id = ?""",
                selection.id);

        var spans = spans(Api.as("edi").get(path));
        var ten = spans.getJsonObject(spans.size() - 1);
        assertEquals("2009-03-01 2009-05-31", ten.getString("from") + " " + ten.getString("until"), "nine in a month wait for the next");
        assertEquals(10, ten.getJsonObject("all").getInt("answers"));
        assertEquals(4.0, ten.getJsonObject("all").getJsonNumber("mean").doubleValue());
        assertEquals(0.5, ten.getJsonObject("all").getJsonArray("shares").getJsonNumber(4).doubleValue());
        assertTrue(ten.getJsonArray("endings").isEmpty(), "nine and one are too few to tell apart");
        assertEquals(9, ten.getJsonArray("remarks").size());
        assertEquals(
                Api.as("hr").get(path).body(),
                Api.as("hr").get(path + "&from=2009-03-09&until=2009-04-20&vacancy=" + selection.id).body(),
                "neither days nor a single job can be told apart");
        sql("delete from satisfaction where answered_at < '2010-01-01'");
    }

    @Test
    void the_month_that_runs_is_not_counted() {
        var bid = withdrawn("Ida Today");
        expect(204, answer(bid, 1, "Only I would write exactly this."));

        assertFalse(Api.as("hr").get(TREATMENT).body().contains("exactly this"));
    }

    @Test
    void only_hr_and_the_lead_on_equality_hear_it_and_only_of_their_own() {
        for (var who : List.of("recruiter", "recruitment", "panel1", "employee", "admin", "candidate", "manager")) {
            assertEquals(403, Api.as(who).get(TREATMENT).status(), who);
        }
        assertEquals(401, Api.nobody().get(TREATMENT).status());
        assertEquals(404, Api.as("hr").get(TREATMENT + "?organisation=2").status());
        assertFalse(Api.as("recruiter").get("/api/recruitment/insight").body().contains("remarks"));
    }

    @Test
    void a_candidate_is_asked_on_their_own_page_and_answers() {
        var bid = withdrawn("Jo Browser");
        try (var jo = Visitor.signingIn(bid.candidate().email(), Selection.PASSWORD)) {
            jo.open("/recruitment/my-application?id=" + bid.id());
            jo.picture("treated");
            jo.seesNothingWrongAnywhere();
            jo.page.getByLabel("What could we do better?").fill("Ring Rosa Delgado less often.");
            jo.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send my answer")).click();
            assertTrue(jo.text().contains("Choose how we treated you, or skip the question"), jo::text);
            assertEquals("Ring Rosa Delgado less often.", jo.page.getByLabel("What could we do better?").inputValue());
            jo.seesNothingWrongAnywhere();
            jo.picture("treated-error");
            jo.onAPhone().picture("treated-phone");
            jo.page.getByLabel("Fairly and kindly", new Page.GetByLabelOptions().setExact(true)).check();
            jo.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send my answer")).click();
            assertTrue(jo.page.content().contains("Thank you. Your answer is with HR"), jo::text);
            assertTrue(jo.text().contains("What you told us"), jo::text);
            assertFalse(jo.text().contains("Delgado"), jo::text);
            assertFalse(jo.text().contains("Send my answer"), jo::text);
            jo.picture("treated-answered");
            jo.seesNothingWrongAnywhere();
        }
    }

    @Test
    void a_candidate_skips_it_on_their_own_page() {
        var bid = withdrawn("Kit Browser");
        try (var kit = Visitor.signingIn(bid.candidate().email(), Selection.PASSWORD)) {
            kit.open("/recruitment/my-application?id=" + bid.id());
            kit.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Skip this question")).click();
            assertTrue(kit.page.content().contains("We do not ask again"), kit::text);
            assertFalse(kit.text().contains("Send my answer"), kit::text);
            kit.open("/recruitment/my-application?id=" + bid.id());
            assertFalse(kit.text().contains("Send my answer"), kit::text);
        }
    }

    @Test
    void hr_and_the_lead_on_equality_look_at_what_candidates_say() {
        try (var hr = Visitor.as("hr"); var edi = Visitor.as("edi"); var manager = Visitor.as("recruiter")) {
            hr.open("/recruitment/satisfaction");
            assertTrue(hr.text().contains("What candidates say"), hr::text);
            hr.page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
            hr.seesNothingWrongAnywhere();
            hr.picture("treated-insight");
            edi.open("/recruitment/satisfaction");
            assertTrue(edi.text().contains("What candidates say"), edi::text);
            assertFalse(edi.text().contains("How far people come"), edi::text);
            edi.picture("treated-insight-edi");
            edi.seesNothingWrongAnywhere();
            edi.page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
            edi.seesNothingWrongAnywhere();
            edi.onAPhone().picture("treated-insight-phone");
            for (var table : List.of("satisfaction", "remarks")) {
                var file = edi.page.request().get(edi.page.url() + "?format=csv&table=" + table);
                assertTrue(file.headers().get("content-type").startsWith("text/csv"), table);
                assertTrue(file.text().lines().count() > 2, table);
                assertFalse(file.text().matches("(?s).*(,[A-Z_]{3,},|\\.\\d{3}).*"), file::text);
                assertFalse(manager.page.request().get(edi.page.url() + "?format=csv&table=" + table).text().contains("remark"), table);
            }
            manager.open("/recruitment/satisfaction");
            assertFalse(manager.text().contains("What candidates say"), manager::text);
            manager.open("/recruitment/insight");
            assertFalse(manager.page.content().contains("What candidates say"), "not even a way to it");
            edi.open("/recruitment/insight");
            assertFalse(edi.text().contains("How far people come"), edi::text);
        }
    }

    private static Selection.Bid withdrawn(String name) {
        var bid = Selection.open().applied(name, "I listened and we found a way.");
        expect(204, bid.api().post("/api/applications/" + bid.id() + "/withdrawal", "{}"));
        return bid;
    }

    private static JsonObject question(Selection.Bid bid) {
        return bid.api().get("/api/applications/" + bid.id() + "/satisfaction").json();
    }

    private static Api.Answer answer(Selection.Bid bid, int score, String remark) {
        var body = Json.createObjectBuilder().add("score", score);
        if (remark != null) {
            body.add("remark", remark);
        }
        return bid.api().post("/api/applications/" + bid.id() + "/satisfaction", body.build().toString());
    }

    private static Api.Answer skip(Selection.Bid bid) {
        return bid.api().post("/api/applications/" + bid.id() + "/satisfaction/skip", "{}");
    }

    private static String audited(Selection.Bid bid) {
        return Selection.one("select count(*) from audit_event where entity = 'application' and entity_id = ?", bid.id());
    }

    private static JsonArray spans(Api.Answer answer) {
        expect(200, answer);
        return answer.json().getJsonArray("organisations").getJsonObject(0).getJsonArray("spans");
    }
}
