package org.touchstone.recruitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.touchstone.recruitment.Selection.expect;
import static org.touchstone.recruitment.Selection.one;
import static org.touchstone.recruitment.Selection.sql;
import static org.touchstone.recruitment.Selection.version;

import jakarta.json.JsonObject;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.touchstone.access.Somebody;
import org.touchstone.it.Api;
import org.touchstone.it.Held;
import org.touchstone.it.Touchstone;
import org.touchstone.it.Visitor;

/** The board of a vacancy over the API: what stands where, who sees it, and taking decisions back. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PipelineIT {

    private static final String NAME = "Zuleika Ambrose";

    final Selection job = Selection.open();
    Selection.Bid first;
    Selection.Bid second;

    @BeforeEach
    void two_people_have_applied_and_the_shortlisting_is_on() {
        first = job.applied(NAME, "I kept a promise.");
        second = job.applied("Zeno Ambrose", "I noticed.");
        job.begun("panel1", "panel2").atShortlist();
    }

    private String path() {
        return "/api/vacancies/" + job.id + "/pipeline";
    }

    private JsonObject column(String key) {
        return Api.as("recruiter").get(path()).json().getJsonArray("columns").stream()
                .map(c -> c.asJsonObject())
                .filter(c -> c.getString("key").equals(key))
                .findFirst()
                .orElseThrow();
    }

    private String stage(int nth) {
        return "S" + job.stages.get(nth);
    }

    private static String chosen(String reason, Selection.Bid... bids) {
        var refs = new StringBuilder();
        for (var bid : bids) {
            refs.append(refs.isEmpty() ? "" : ",").append("{\"ref\":\"" + bid.ref() + "\",\"version\":" + version(bid) + "}");
        }
        return "{\"applications\":[" + refs + "]" + (reason == null ? "" : ",\"reason\":\"" + reason + "\"") + "}";
    }

    private Api.Answer undo(String who, String body) {
        return Api.as(who).post("/api/vacancies/" + job.id + "/applications/decisions/undo", body);
    }

    private void scored(Selection.Bid... bids) {
        for (var bid : bids) {
            job.locked("panel1", bid, 2, 2, 2, 2);
            job.locked("panel2", bid, 2, 2, 2, 2);
        }
    }

    @Test
    void a_card_says_how_long_it_has_waited_and_whether_that_is_late() {
        sql("update application set stage_since = now() - interval 8 day where id = ?", second.id());

        var column = column(stage(1));

        assertEquals(2, column.getInt("count"));
        assertEquals(1, column.getInt("late"));
        var card = column.getJsonArray("cards").getJsonObject(0);
        assertEquals(second.ref(), card.getString("ref"), "the longest waiting first");
        assertEquals(8, card.getInt("days"));
        assertEquals(5, card.getInt("target"));
        assertTrue(card.getBoolean("late"));
        assertFalse(card.getBoolean("ready"));
        assertEquals(1, Api.as("recruiter").get(path() + "?late=true&column=" + stage(1)).json().getJsonArray("columns").getJsonObject(0).getInt("count"));
    }

    @Test
    void whoever_goes_on_stands_in_the_next_column_and_is_not_told_yet() {
        scored(first, second);
        assertEquals(2, Api.as("recruiter").get(path() + "/" + stage(1) + "?ready=true").json().getInt("total"));

        expect(204, job.decide("recruiter", "PASSED", null, false, first));
        expect(204, job.decide("recruiter", "NOT_PROGRESSED", "Others met more.", true, second));

        var next = column(stage(2)).getJsonArray("cards").getJsonObject(0);
        assertEquals(first.ref(), next.getString("ref"));
        assertTrue(next.getBoolean("untold"));
        assertEquals(stage(1), next.getString("backTo"));
        assertTrue(column("ENDED").getJsonArray("cards").getJsonObject(0).getBoolean("untold"));
        assertEquals(0, column(stage(1)).getInt("count"));
    }

    @Test
    void hr_undoes_several_with_one_reason_and_nobody_else_does() {
        scored(first, second);
        expect(204, job.decide("recruiter", "PASSED", null, false, first, second));

        expect(403, undo("recruiter", chosen("Too early.", first, second)));
        expect(400, undo("hr", chosen(null, first, second)));
        expect(400, undo("hr", "{\"applications\":[],\"reason\":\"Too early.\"}"));
        var stale = chosen("Too early.", first, second);
        expect(204, undo("hr", stale));
        expect(412, undo("hr", stale));

        assertEquals("2", one("select count(*) from application where vacancy_id = ? and state = 'IN_STAGE'", job.id));
        assertEquals("2", one("select count(*) from application_move m join application a on a.id = m.application_id"
                + " where a.vacancy_id = ? and m.reason = 'Too early.'", job.id));
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    @DisplayName("VR-10 a decision is taken back or told, never both, also when two people press at once")
    void taken_back_while_it_is_told() throws Exception {
        scored(first, second);
        expect(204, job.decide("recruiter", "NOT_PROGRESSED", "Others met more.", true, first, second));
        var body = chosen("Too early.", second);
        var pool = Executors.newFixedThreadPool(2);
        Future<Api.Answer> undone;
        Future<Api.Answer> told;
        try (var held = new Held("application", second.id())) {
            undone = pool.submit(() -> undo("hr", body));
            held.until(1, () -> false);
            told = pool.submit(() -> job.release("recruiter", 1, true));
            held.until(2, told::isDone);
        }
        expect(204, undone.get());
        expect(409, told.get());
        pool.shutdown();
        assertEquals("0", one("select count(*) from stage_release where stage_id = ?", job.stages.get(1)));
    }

    @Test
    void G_11_of_several_one_that_somebody_changed_stops_all() {
        scored(first, second);
        expect(204, job.decide("recruiter", "PASSED", null, false, first, second));
        var stale = chosen("Too early.", first, second);
        sql("update application set version = version + 1, changed_by = 'Tomasz Zielinski' where id = ?", second.id());

        expect(412, undo("hr", stale));

        assertEquals("2", one("select count(*) from application where vacancy_id = ? and state = 'PASSED'", job.id));
    }

    @Test
    void what_is_told_is_not_undone() {
        scored(first, second);
        expect(204, job.decide("recruiter", "PASSED", null, false, first, second));
        expect(204, job.release("recruiter", 1, true));

        expect(409, undo("hr", chosen("Too late.", first)));
    }

    @Test
    void VR_4_the_board_goes_along_as_a_file_without_names_and_with_its_filters() {
        scored(first, second);
        try (var visitor = Visitor.as("recruiter")) {
            var address = Touchstone.address() + "/recruitment/pipeline?format=csv&vacancy=" + job.id;
            var file = visitor.page.request().get(address);
            assertTrue(file.headers().get("content-type").startsWith("text/csv"));
            assertTrue(file.text().lines().anyMatch(l -> l.contains(first.ref()) && l.contains("Shortlist")), file::text);
            assertFalse(file.text().contains("Zuleika") || file.text().contains("Ambrose"), "a name");
            assertTrue(visitor.page.request().get(address + "&q=" + second.ref()).text().contains(second.ref()));
            assertFalse(visitor.page.request().get(address + "&q=" + second.ref()).text().contains(first.ref()));
        }
        try (var visitor = Visitor.as("recruiter")) {
            var file = visitor.page.request().get(Touchstone.address() + "/recruitment/shortlisting?format=csv&vacancy=" + job.id).text();
            assertTrue(file.lines().anyMatch(l -> l.contains(first.ref()) && l.contains("Shortlist")), file);
            assertFalse(file.contains("Zuleika") || file.contains("Ambrose"), "a name");
        }
        try (var visitor = Visitor.as("panel1")) {
            assertFalse(visitor.page.request().get(Touchstone.address() + "/recruitment/pipeline?format=csv&vacancy=" + job.id).text().contains(first.ref()));
        }
    }

    @Test
    void VR_4_the_manager_sees_no_name_before_the_shortlist_is_released() {
        var manager = Api.as("recruiter");

        expect(200, manager.get(path()));
        var answers = manager.get(path()).body() + manager.get(path() + "/" + stage(1)).body();
        try (var visitor = Visitor.as("recruiter")) {
            visitor.open("/recruitment/pipeline?vacancy=" + job.id);
            answers += visitor.page.content();
            answers += visitor.page.request().get(Touchstone.address() + "/background/pipeline?vacancy=" + job.id).text();
        }

        assertTrue(answers.contains(first.ref()));
        assertFalse(answers.contains("Zuleika") || answers.contains("Ambrose") || answers.contains(first.candidate().email()), "a name");
        assertFalse(answers.contains("Show names"));
    }

    @Test
    void who_scores_is_an_employee_or_works_elsewhere_sees_no_board() {
        for (var who : new String[] {"panel1", "employee", "candidate", "manager"}) {
            var status = Api.as(who).get(path()).status();
            assertTrue(status == 404 || status == 403, who + " " + status);
            try (var visitor = Visitor.as(who)) {
                var pulse = visitor.page.request().get(Touchstone.address() + "/background/pipeline?vacancy=" + job.id).status();
                assertTrue(pulse == 404 || pulse == 403, who + " " + pulse);
                var page = visitor.page.request().get(Touchstone.address() + "/recruitment/pipeline?vacancy=" + job.id).status();
                assertTrue(page == 404 || page == 403, who + " " + page);
            }
            assertTrue(undo(who, chosen("No.", first)).status() >= 403, who);
        }
        expect(404, Api.as(Somebody.holding("HR_PARTNER", 2L).email(), Somebody.PASSWORD).get(path()));
        expect(401, Api.nobody().get(path()));
    }

    @Test
    void a_column_or_a_size_that_there_is_not_is_refused() {
        expect(404, Api.as("recruiter").get(path() + "/S0"));
        expect(404, Api.as("recruiter").get(path() + "?column=NOWHERE"));
        expect(400, Api.as("recruiter").get(path() + "?perColumn=0"));
    }
}
