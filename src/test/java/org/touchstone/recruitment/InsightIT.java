package org.touchstone.recruitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.touchstone.it.Api;
import org.touchstone.it.Visitor;

/** Looking at how recruitment goes, as those who may and as those who may not. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class InsightIT {

    @Test
    void a_vacancy_comes_out_with_the_figures_that_went_in() {
        var selection = Selection.open();
        var first = selection.applied("Ann One", "I listened and we found a way.");
        var second = selection.applied("Bo Two", "I listened and we found a way.");
        selection.begun("Di Three");
        selection.begun(new String[] {"panel1", "panel2"});
        for (var who : List.of("panel1", "panel2")) {
            selection.locked(who, first, 3, 3, 3, 2);
            selection.locked(who, second, 1, 1, 0, 0);
        }
        Selection.expect(204, selection.decide("recruiter", "PASSED", null, false, first));
        Selection.expect(204, selection.decide("recruiter", "NOT_PROGRESSED", "Too few met", true, second));

        var insight = insight("recruiter", selection);

        assertEquals(2, step(insight, "APPLIED").getInt("reached"));
        assertEquals(2, step(insight, "SIFT").getInt("reached"));
        var sift = insight.getJsonArray("times").getJsonObject(0);
        assertEquals(1, sift.getInt("passed"));
        assertEquals(1, sift.getInt("refused"));
        assertEquals(0, sift.getInt("usual"));
        assertEquals(3, insight.getJsonArray("form").getJsonObject(0).getInt("reached"), "one began and did not send");
        assertEquals(2, insight.getJsonArray("form").getJsonObject(4).getInt("reached"));
        assertEquals(List.of(), List.copyOf(insight.getJsonArray("sources")), "two people are too few to tell apart");
        assertEquals(List.of(), List.copyOf(insight.getJsonArray("scorers")), "how others score is no manager's business");
    }

    @Test
    void the_office_sees_how_shortlisters_score_where_they_share_ten_applications() {
        var scorers = Api.as("hr").get("/api/recruitment/insight?organisation=1").json().getJsonArray("scorers").getValuesAs(JsonObject.class);

        assertTrue(scorers.stream().anyMatch(s -> s.containsKey("scored") && s.containsKey("difference")));
        assertTrue(scorers.stream().allMatch(s -> s.containsKey("scored") ? s.getInt("scored") >= Insight.FEWEST_SCORED : !s.containsKey("own")));
    }

    @Test
    void only_those_who_recruit_may_look_and_only_at_what_is_theirs() {
        var selection = Selection.open();

        for (var who : List.of("employee", "panel1", "edi", "admin", "candidate")) {
            assertEquals(403, Api.as(who).get("/api/recruitment/insight").status(), who);
        }
        assertEquals(404, Api.as("hr").get("/api/recruitment/insight?organisation=2").status());
        assertEquals(404, Api.as("recruiter").get("/api/recruitment/insight?vacancy=" + elsewhere()).status());
        assertEquals(200, Api.as("hr").get("/api/recruitment/insight?vacancy=" + selection.id).status());
        assertEquals(401, Api.nobody().get("/api/recruitment/insight").status());
    }

    @Test
    @DisplayName("List of vacancies, board and insight count the same applications: those that were sent, whenever that was")
    void one_number_everywhere() {
        var selection = Selection.open();
        var old = selection.applied("Ola Old", "Yes");
        var left = selection.applied("Lea Left", "Yes");
        var never = selection.begun("Nia Never");
        Selection.expect(204, left.api().post("/api/applications/" + left.id() + "/withdrawal", "{}"));
        Selection.expect(204, never.api().post("/api/applications/" + never.id() + "/withdrawal", "{}"));
        Selection.sql("update vacancy set opened_at = opened_at - interval 800 day where id = ?", selection.id);
        Selection.sql("update application set submitted_at = submitted_at - interval 500 day where id = ?", old.id());

        var reference = Selection.one("select reference from vacancy where id = ?", selection.id);
        var row = Api.as("recruiter").get("/api/vacancies?q=" + reference).json().getJsonArray("rows").getJsonObject(0);
        var insight = insight("recruiter", selection);

        assertEquals(2, row.getInt("applications"));
        assertEquals(2, insight.getJsonArray("funnel").getJsonObject(0).getInt("reached"));
        assertEquals(2, insight.getJsonArray("adverts").getJsonObject(0).getInt("applied"));
        var columns = Api.as("recruiter").get("/api/vacancies/" + selection.id + "/pipeline").json().getJsonArray("columns").getValuesAs(JsonObject.class);
        assertEquals(2, columns.stream().mapToInt(c -> c.getInt("count")).sum());
    }

    @Test
    @DisplayName("G-2 where people heard of a job is not told by the days between two spans")
    void g_2_sources() {
        var selection = Selection.open();
        for (var i = 0; i < 6; i++) {
            var bid = selection.applied("Heard " + i, "Yes");
            Selection.sql("update application set source = 'NHS_JOBS', submitted_at = submitted_at - interval ? day where id = ?", i, bid.id());
        }
        Selection.sql("update vacancy set opened_at = opened_at - interval 30 day where id = ?", selection.id);
        var whole = insight("recruiter", selection).get("sources");
        assertEquals(1, whole.asJsonArray().size(), whole::toString);
        for (var days : List.of(0, 1, 4, 5)) {
            var from = LocalDate.now(ZoneOffset.UTC).minusDays(days);
            assertEquals(whole, Api.as("recruiter").get("/api/recruitment/insight?vacancy=" + selection.id + "&from=" + from).json().get("sources"), from::toString);
        }
        var month = "/api/recruitment/insight?organisation=1&until=2026-11-30&from=2026-11-";
        assertEquals(Api.as("hr").get(month + "01").json().get("sources"), Api.as("hr").get(month + "15").json().get("sources"));
    }

    @Test
    void nonsense_is_named_at_its_field() {
        assertEquals(400, Api.as("hr").get("/api/recruitment/insight?from=yesterday").status());
        assertEquals(400, Api.as("hr").get("/api/recruitment/insight?from=2026-02-02&until=2026-02-01").status());
        var bid = Selection.open().begun("Cy Three");
        assertEquals(400, bid.api().put("/api/applications/" + bid.id() + "/contact", "{\"source\": \"MARS\"}").status());
        Selection.expect(204, bid.api().put("/api/applications/" + bid.id() + "/contact", "{\"source\": \"EVENT\"}"));
        assertEquals("EVENT", bid.read().getString("source"));
    }

    @Test
    void hr_looks_at_it_and_takes_a_table_along() {
        try (var hr = Visitor.as("hr")) {
            hr.open("/recruitment/insight");
            hr.picture("insight");
            assertTrue(hr.text().contains("How far people come"), hr::text);
            assertTrue(hr.text().contains("How shortlisters score"), hr::text);
            hr.seesNothingWrongAnywhere();
            for (var region : hr.page.locator("main .scroll").all()) {
                assertFalse((boolean) region.evaluate("r => r.clientWidth > 0 && r.scrollWidth > r.clientWidth"), () -> "cut off at 1280: " + region.getAttribute("aria-label"));
            }
            hr.onAPhone().picture("insight-phone");
            for (var table : List.of("funnel", "times", "sources", "form", "scorers", "adverts")) {
                var file = hr.page.request().get(hr.page.url() + "?format=csv&table=" + table);
                assertEquals(200, file.status());
                assertTrue(file.headers().get("content-type").startsWith("text/csv"), table);
                assertTrue(file.text().lines().count() > 1 || table.equals("sources"), table);
                assertFalse(file.text().matches("(?s).*(\\b[A-Z]+_[A-Z]|\\.\\d{3}|,[A-Z]{5,},).*"), file::text);
            }
            var funnel = hr.page.request().get(hr.page.url() + "?format=csv&table=funnel").text().lines().toList();
            hr.page.locator("section[aria-labelledby=funnel] summary").click();
            var rows = hr.page.locator("section[aria-labelledby=funnel] tbody tr").all();
            for (var at = 0; at < rows.size(); at++) {
                var cells = rows.get(at).locator("th, td").allInnerTexts().stream().map(c -> c.replace("–", "").replace(",", "")).toList();
                assertEquals(String.join(",", cells), funnel.get(at + 1), "as on the page");
            }
            hr.open("/recruitment/insight?from=2001-01-01&until=2001-12-31");
            assertTrue(hr.text().contains("Nobody applied in these days"));
        }
    }

    private static String elsewhere() {
        return Selection.one("select min(id) from vacancy where organisation_id = 2");
    }

    private static JsonObject insight(String who, Selection selection) {
        Selection.sql("update application set created_at = now() where vacancy_id = ?", selection.id);
        return Api.as(who).get("/api/recruitment/insight?vacancy=" + selection.id).json();
    }

    private static JsonObject step(JsonObject insight, String step) {
        return insight.getJsonArray("funnel").getValuesAs(JsonObject.class).stream()
                .filter(s -> s.getString("step").equals(step))
                .findFirst()
                .orElseThrow();
    }
}
