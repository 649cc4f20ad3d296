package org.touchstone.interviewing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.it.Api;
import org.touchstone.it.Visitor;
import org.touchstone.recruitment.Selection;

/** The library of questions, over the API and in a browser. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class QuestionsIT {

    static final String QUESTIONS = "/api/interview-questions";

    static JsonObjectBuilder question(String stem) {
        return Json.createObjectBuilder()
                .add("organisationId", 1)
                .add("valueId", 101)
                .add("stem", stem)
                .add("probes", Json.createArrayBuilder(List.of("What did you do?", "Why?")))
                .add("positive", Json.createArrayBuilder(List.of("Noticed it", "Stayed")))
                .add("negative", Json.createArrayBuilder(List.of("Walked on")))
                .add("anchors", Json.createArrayBuilder(List.of("Concern", "Limited", "Expected", "Strong", "Very strong")));
    }

    static long written(String stem) {
        var answer = Api.as("hr").post(QUESTIONS, question(stem).build().toString());
        assertEquals(201, answer.status(), answer::toString);
        return answer.id();
    }

    @Test
    void a_question_is_written_changed_and_retired() {
        var id = written("Tell me about a time when somebody was afraid.");
        var read = Api.as("recruiter").get(QUESTIONS + "/" + id);
        assertEquals(List.of("Noticed it", "Stayed"), read.json().getJsonObject("text").getJsonArray("positive").getValuesAs(v -> ((jakarta.json.JsonString) v).getString()));
        assertFalse(read.json().getBoolean("mayWrite"));

        var changed =
                Api.as("recruitment")
                        .with("If-Match", read.etag())
                        .put(QUESTIONS + "/" + id, question("Tell me about a time when somebody was sad.").add("positive", Json.createArrayBuilder(List.of("Stayed", "Asked", "Noticed it"))).build().toString());
        assertEquals(200, changed.status(), changed::toString);
        assertEquals(id, changed.json().getInt("id"), "nothing holds it yet, so it stays the same question");
        assertEquals(3, Api.as("hr").get(QUESTIONS + "/" + id).json().getJsonObject("text").getJsonArray("positive").size());
        assertEquals(412, Api.as("hr").with("If-Match", read.etag()).put(QUESTIONS + "/" + id, question("x").build().toString()).status());

        assertEquals(Set.of("reason"), Api.as("hr").with("If-Match", changed.etag()).post(QUESTIONS + "/" + id + "/retirement", "{}").badFields());
        assertEquals(204, Api.as("hr").with("If-Match", changed.etag()).post(QUESTIONS + "/" + id + "/retirement", "{\"reason\": \"Everybody tells the same story\"}").status());
        var again = Api.as("hr").get(QUESTIONS + "/" + id);
        assertEquals("VR-7", Api.as("hr").with("If-Match", again.etag()).put(QUESTIONS + "/" + id, question("x").build().toString()).rule());
        var found = Api.as("hr").get(QUESTIONS + "?organisation=1&retired=true&q=somebody+was+sad");
        assertEquals(200, found.status(), found::toString);
        assertTrue(found.total() >= 1);
        assertEquals(0, Api.as("hr").get(QUESTIONS + "?organisation=1&q=somebody+was+sad").rows().stream().filter(r -> r.asJsonObject().getInt("id") == id).count());
    }

    @Test
    @DisplayName("PL-8 fit and personality are no criteria and cannot be asked for")
    void fit() {
        var refused = Api.as("hr").post(QUESTIONS, question("Are you a good team fit?").build().toString());

        assertEquals(400, refused.status());
        assertEquals(Set.of("stem"), refused.badFields());
    }

    @Test
    void what_lacks_something_to_look_out_for_is_refused_all_at_once() {
        var refused = Api.as("hr").post(QUESTIONS, "{\"organisationId\": 1, \"valueId\": 101}");

        assertEquals(Set.of("stem", "probes", "positive", "negative", "anchors"), refused.badFields());
        assertEquals(Set.of("valueId"), Api.as("hr").post(QUESTIONS, question("x").add("valueId", 113).build().toString()).badFields());
    }

    @Test
    void managers_read_and_do_not_write_others_see_nothing() {
        var id = written("Tell me about a time when you were late.");

        assertEquals(403, Api.as("recruiter").post(QUESTIONS, question("x").build().toString()).status());
        assertEquals(403, Api.as("recruiter").with("If-Match", "0").post(QUESTIONS + "/" + id + "/retirement", "{\"reason\": \"x\"}").status());
        for (var who : List.of("panel1", "candidate", "edi", "admin")) {
            assertEquals(403, Api.as(who).get(QUESTIONS + "/" + id).status(), who);
            assertEquals(403, Api.as(who).get(QUESTIONS + "?organisation=1").status(), who);
        }
        assertEquals(401, Api.nobody().get(QUESTIONS + "/" + id).status());
        assertEquals(404, Api.as("hr").get(QUESTIONS + "?organisation=2").status());
        assertEquals(404, Api.as("hr").post(QUESTIONS, question("x").add("organisationId", 2).build().toString()).status());
        assertEquals(403, Api.as("hr").with("If-Match", "0").put(QUESTIONS + "/1", question("x").build().toString()).status());
        assertEquals(200, Api.as("recruiter").get(QUESTIONS + "/1").status());
    }

    @Test
    void every_national_value_has_three_questions_that_can_be_asked_tomorrow() {
        assertEquals(
                "6",
                Selection.one(
                        """
                        select count(*) from (select value_code from interview_question q where organisation_id is null
                            and (select count(*) from question_line l where l.question_id = q.id and l.kind = 'PROBE') >= 4
                            and (select count(*) from question_line l where l.question_id = q.id and l.kind = 'POSITIVE') >= 3
                            and (select count(*) from question_line l where l.question_id = q.id and l.kind = 'NEGATIVE') >= 2
                            and (select count(*) from question_line l where l.question_id = q.id and l.kind = 'ANCHOR') = 5
                          group by value_code having count(*) >= 3) as good"""));
    }

    @Test
    void HR_writes_a_question_at_the_page_beginning_from_the_value() {
        try (var hr = Visitor.as("hr")) {
            hr.open("/interviewing/questions");
            hr.seesNothingWrongAnywhere();
            hr.picture("interview-questions");
            hr.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Add a question")).click();
            hr.seesNothingWrongAnywhere();
            hr.page.locator("ul.work a").first().click();
            hr.page.getByText("How to ask on").waitFor();
            assertTrue(hr.page.getByLabel("Shows the value").inputValue().lines().count() >= 2);
            press(hr, "Save the question");
            hr.page.getByText("Write the question.").first().waitFor();
            hr.seesNothingWrongAnywhere();
            hr.picture("interview-question-edit");
            hr.page.locator("#stem").fill("Tell me about a time when you had to wait for somebody.");
            press(hr, "Save the question");
            hr.page.getByText("Saved.").waitFor();
            hr.seesNothingWrongAnywhere();
            hr.picture("interview-question");
            press(hr, "Retire it");
            hr.page.locator("dialog[open]").getByLabel("Why is it asked no more?").fill("A test");
            hr.page.locator("#retire-do").click();
            hr.page.getByText("Retired. Kits that hold it keep it.").waitFor();
        }
        try (var manager = Visitor.as("recruiter")) {
            manager.open("/interviewing/question?id=1");
            manager.page.getByText("Comes with Touchstone").waitFor();
            assertEquals(0, manager.page.getByText("Make it our own").count());
        }
    }

    private static void press(Visitor visitor, String name) {
        visitor.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).click();
    }
}
