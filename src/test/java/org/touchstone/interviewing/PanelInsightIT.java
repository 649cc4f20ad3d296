package org.touchstone.interviewing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.touchstone.recruitment.Selection.one;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.it.Api;
import org.touchstone.it.Statements;
import org.touchstone.it.Visitor;

/** Looking at how panels rate, as those who may and as those who may not. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PanelInsightIT {

    static final String PATH = "/api/interviewing/insight";

    @Test
    void the_figures_are_those_of_the_tables() {
        var insight = Api.as("hr").get(PATH + "?organisation=1&from=2000-01-01").json();
        var rater =
                insight.getJsonArray("raters").getValuesAs(JsonObject.class).stream()
                        .filter(r -> r.containsKey("sheets"))
                        .findFirst()
                        .orElseThrow();
        var person = rater.getInt("personId");

        // Answer by answer, the slow way.
        var mine = "from interview_rating r join interview_sheet s on s.id = r.sheet_id and s.locked_at is not null"
                + " join interview_kit k on k.stage_id = s.stage_id and k.organisation_id = 1 where s.person_id = ? and r.points is not null and ";
        var others = "(select avg(r2.points) from interview_rating r2 join interview_sheet s2 on s2.id = r2.sheet_id and s2.locked_at is not null"
                + " where s2.application_id = s.application_id and s2.id <> s.id and r2.kit_question_id = r.kit_question_id and r2.points is not null)";
        assertEquals(Double.parseDouble(one("select avg(r.points) " + mine + others + " is not null", person)), rater.getJsonNumber("own").doubleValue(), 0.001);
        assertEquals(Double.parseDouble(one("select avg(" + others + ") " + mine + others + " is not null", person)), rater.getJsonNumber("panel").doubleValue(), 0.001);
        assertEquals(Double.parseDouble(one("select stddev_samp(r.points) " + mine + others + " is not null", person)), rater.getJsonNumber("spread").doubleValue(), 0.001);
        assertEquals(rater.getInt("sheets"), Integer.parseInt(one("select count(distinct s.id) " + mine + others + " is not null", person)));
        assertTrue(insight.getJsonArray("questions").getValuesAs(JsonObject.class).stream().anyMatch(q -> q.containsKey("spread")));
    }

    @Test
    void G_2_and_G_5_of_few_sheets_nothing_is_told_and_who_is_told_of_sees_who_looked() {
        var insight = Api.as("edi").get(PATH + "?organisation=1").json();

        var raters = insight.getJsonArray("raters").getValuesAs(JsonObject.class);
        assertTrue(raters.stream().allMatch(r -> r.containsKey("sheets") ? r.getInt("sheets") >= 10 : !r.containsKey("own")));
        for (var rater : raters) {
            var looks = one("select count(*) from access_event where record = 'panel-rating' and subject_person_id = ? "
                    + " and reader_id = (select id from account where email = 'edi@sample.example')", rater.getInt("personId"));
            assertEquals(rater.containsKey("own"), !"0".equals(looks), rater.toString());
        }
    }

    @Test
    void only_hr_and_the_equality_lead_look_and_only_at_their_own() {
        for (var who : List.of("recruiter", "recruitment", "panel1", "employee", "candidate", "admin")) {
            assertEquals(403, Api.as(who).get(PATH).status(), who);
        }
        assertEquals(401, Api.nobody().get(PATH).status());
        assertEquals(404, Api.as("hr").get(PATH + "?organisation=2").status());
        assertEquals(400, Api.as("hr").get(PATH + "?from=yesterday").status());
        assertEquals(400, Api.as("hr").get(PATH + "?from=2026-02-02&until=2026-02-01").status());
        try (var manager = Visitor.as("recruiter")) {
            manager.open("/interviewing/insight");
            assertFalse(manager.page.content().contains("Own mean"));
            manager.open("/recruitment/insight");
            assertFalse(manager.page.content().contains("/interviewing/insight"));
        }
    }

    @Test
    void hr_looks_at_it_and_takes_both_tables_along() {
        try (var hr = Visitor.as("hr")) {
            hr.open("/recruitment/insight");
            hr.page.locator("main a[href$='/interviewing/insight']").click();
            hr.page.locator("h2#raters").waitFor();
            hr.seesNothingWrongAnywhere();
            hr.picture("panel-insight");
            hr.page.locator("summary").first().click();
            hr.page.locator("summary").nth(1).click();
            hr.seesNothingWrongAnywhere();
            hr.picture("panel-insight-tables");
            hr.onAPhone().picture("panel-insight-phone");
            for (var table : List.of("raters", "questions")) {
                var file = hr.page.request().get(hr.page.url() + "?format=csv&table=" + table);
                assertTrue(file.headers().get("content-type").startsWith("text/csv"), table);
                assertTrue(file.text().lines().count() > 1, table);
                assertFalse(file.text().matches("(?s).*\\.\\d{3}.*"), file::text);
            }
            var cost = Statements.of(() -> hr.open("/interviewing/insight"));
            assertTrue(cost <= 10, "statements: " + cost);
            hr.open("/interviewing/insight?from=2001-01-01&until=2001-12-31");
            hr.page.getByText("No sheet was locked in these days").waitFor();
            hr.seesNothingWrong();
        }
    }
}
