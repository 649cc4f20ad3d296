package org.touchstone.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.touchstone.recruitment.Selection.expect;
import static org.touchstone.recruitment.Selection.one;
import static org.touchstone.recruitment.Selection.sql;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.it.Api;
import org.touchstone.it.Statements;
import org.touchstone.it.Visitor;
import org.touchstone.recruitment.Selection;

/** Taking away everything that is held about oneself, and nothing that is about somebody else. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TakingDataIT {

    private static final String PATH = "/api/me/data";
    private static final Set<String> FILES =
            Set.of(
                    "READ-ME.txt", "everything.html", "access.json", "appointing.json", "assessing.json", "fairness.json",
                    "interviewing.json", "notices.json", "induction.json", "checkins.json", "appraisal.json", "learning.json",
                    "people.json", "privacy.json", "recruitment.json", "values.json");

    @Test
    @DisplayName("G-10 A candidate takes away what they wrote, what happened, and what they were told")
    void a_candidate() {
        var selection = Selection.open();
        var ann = selection.applied("Ann Taker", "Ann's very own words.");
        selection.begun("panel1", "panel2");
        score(selection, ann);
        expect(204, selection.decide("recruiter", "NOT_PROGRESSED", "An inner reason", true, ann));
        expect(204, selection.release("recruiter", 0, true));
        expect(204, ann.api().post("/api/applications/" + ann.id() + "/satisfaction", "{\"score\": 2, \"remark\": \"Say how long it takes.\"}"));
        expect(204, ann.api().post("/api/applications/" + ann.id() + "/messages", "{\"about\": \"QUESTION\", \"words\": \"May I ask who read it?\"}"));

        var data = ann.api().zip(PATH);

        assertEquals(FILES, data.keySet());
        var application = section(data, "recruitment", "applications").getJsonObject(0);
        assertEquals("NOT_PROGRESSED", application.getString("state"));
        assertEquals(selection.reference, application.getString("reference"));
        assertEquals(4, section(data, "recruitment", "answers").size());
        assertEquals("Ann's very own words.", section(data, "recruitment", "answers").getJsonObject(0).getString("answer"));
        assertTrue(states(data).containsAll(List.of("SUBMITTED", "IN_STAGE", "NOT_PROGRESSED")), data.get("recruitment.json"));
        assertTrue(section(data, "recruitment", "feedback-on-criteria").getJsonObject(0).getString("words").startsWith("We looked for more."));
        assertEquals(2, section(data, "recruitment", "how-you-were-treated").getJsonObject(0).getInt("score"));
        assertEquals("May I ask who read it?", section(data, "recruitment", "messages").getJsonObject(0).getString("words"));
        assertEquals(ann.candidate().email(), section(data, "access", "account").getJsonObject(0).getString("email"));
        assertEquals("CANDIDATE", section(data, "access", "roles").getJsonObject(0).getString("role"));
        assertEquals("Ann Taker", section(data, "people", "person").getJsonObject(0).getString("name"));
        assertFalse(section(data, "notices", "messages").isEmpty());
        assertTrue(data.get("READ-ME.txt").contains("Ann Taker"));
        var page = data.get("everything.html");
        assertTrue(page.contains("<h3>Feedback on criteria</h3>") && page.contains("Ann's very own words.") && page.contains("Not progressed"), page);
    }

    @Test
    @DisplayName("G-10 Nothing of others is in it: no second person's words, no names or notes of those who chose, no reason kept among them")
    void nothing_of_others() {
        var selection = Selection.open();
        var ann = selection.applied("Ann Alone", "Ann's very own words.");
        var bob = selection.applied("Bob Besides", "Bob's words are not for Ann.");
        selection.begun("panel1", "panel2");
        score(selection, ann);
        score(selection, bob);
        expect(204, selection.decide("recruiter", "NOT_PROGRESSED", "An inner reason", true, ann, bob));
        expect(204, selection.release("recruiter", 0, true));

        var all = String.join("\n", ann.api().zip(PATH).values());

        for (var other : List.of("Bob", "Besides", bob.ref(), bob.candidate().email(), "Note of panel", "An inner reason", "Rosa", "Delgado", "Priya", "Nair")) {
            assertFalse(all.contains(other), other);
        }
        assertTrue(all.contains("Ann's very own words."));
    }

    @Test
    @DisplayName("G-10 A decision that is not released is not told here either")
    void nothing_untold() {
        var selection = Selection.open();
        var cy = selection.applied("Cy Untold", "I listened.");
        selection.begun("panel1", "panel2");
        score(selection, cy);
        expect(204, selection.decide("recruiter", "NOT_PROGRESSED", "An inner reason", true, cy));

        var data = cy.api().zip(PATH);

        assertEquals("IN_STAGE", section(data, "recruitment", "applications").getJsonObject(0).getString("state"));
        assertFalse(data.get("recruitment.json").contains("NOT_PROGRESSED"), data.get("recruitment.json"));
        assertFalse(data.get("recruitment.json").contains("We looked for more."));
    }

    @Test
    void staff_take_away_their_work_and_nothing_about_those_they_work_with() {
        var data = Api.as("panel1").zip(PATH);

        assertFalse(section(data, "people", "employments").isEmpty());
        assertFalse(section(data, "recruitment", "where-you-shortlist").isEmpty());
        assertFalse(section(data, "interviewing", "panels-you-sit-on").isEmpty());
        var employment = section(data, "people", "employments").getJsonObject(0);
        assertFalse(employment.containsKey("lineManager"), employment::toString);
        for (var who : List.of("hr", "employee", "admin", "edi", "candidate", "secondee")) {
            assertEquals(FILES, Api.as(who).zip(PATH).keySet(), who);
        }
        assertFalse(section(Api.as("employee").zip(PATH), "values", "stories").isEmpty());
    }

    @Test
    void what_was_said_about_equality_is_there_for_whoever_said_it() {
        var bid = Selection.open().applied("Di Declared", "I listened.");
        expect(200, bid.api().put("/api/fairness/monitoring/" + bid.id(), "{\"sex\": \"female\"}"));

        var said = section(bid.api().zip(PATH), "fairness", "with-applications");

        assertEquals(1, said.size());
        assertTrue(said.getJsonObject(0).containsKey("sex"), said::toString);
    }

    @Test
    @DisplayName("G-4 Each download is written down; nobody takes anything without signing in, and nobody for somebody else")
    void it_is_recorded() {
        var bid = Selection.open().begun("Eve Recorded");
        var taken = "select count(*) from audit_event e join account a on a.id = e.account_id where a.email = ? and e.what = 'DataTaken' and e.entity_id = a.id";

        bid.api().zip(PATH);
        var data = bid.api().zip(PATH);

        assertEquals("2", one(taken, bid.candidate().email()));
        assertTrue(data.get("access.json").contains("DataTaken"));
        assertEquals(401, Api.nobody().get(PATH).status());
        assertEquals(Api.as("hr").zip(PATH).get("people.json"), Api.as("hr").zip(PATH + "?person=" + bid.candidate().person() + "&id=1").get("people.json"));
    }

    @Test
    void it_costs_the_same_statements_however_much_there_is() {
        var one = Selection.open().applied("Flo Few", "I listened.");
        var few = Statements.of(() -> one.api().zip(PATH));
        for (var i = 0; i < 4; i++) {
            var job = Selection.open();
            sql(
                    """
                    insert into application (version, vacancy_id, candidate_id, anon_ref, state, created_at, submitted_at, scheme_asked, sheets,
                        open_spread, changed_by, changed_at)
                    values (1, ?, ?, ?, 'WITHDRAWN', now(), now(), false, 0, false, 'The candidate', now())""",
                    job.id, one.candidate().person(), "Z" + String.format("%03d", i) + "-" + String.format("%04d", job.id % 10000));
        }

        assertEquals(few, Statements.of(() -> one.api().zip(PATH)));
        assertEquals(5, section(one.api().zip(PATH), "recruitment", "applications").size());
    }

    @Test
    void a_candidate_downloads_it_from_a_page() throws IOException {
        var bid = Selection.open().applied("Gwen Page", "Gwen's very own words.");
        try (var gwen = Visitor.signingIn(bid.candidate().email(), Selection.PASSWORD)) {
            gwen.open("/recruitment/mine");
            gwen.picture("my-data-link");
            gwen.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Download everything we hold about you")).click();
            gwen.seesNothingWrongAnywhere();
            gwen.picture("my-data");
            var file = gwen.page.waitForDownload(() -> gwen.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Download my data")).click());
            assertTrue(file.suggestedFilename().matches("touchstone-\\d{4}-\\d\\d-\\d\\d\\.zip"), file.suggestedFilename());
            try (var zip = new ZipFile(file.path().toFile())) {
                var text = new String(zip.getInputStream(zip.getEntry("recruitment.json")).readAllBytes());
                assertTrue(text.contains("Gwen's very own words."), text);
            }
            Files.deleteIfExists(file.path());
            gwen.onAPhone().picture("my-data-phone");
        }
    }

    private static void score(Selection selection, Selection.Bid bid) {
        selection.locked("panel1", bid, 1, 1, 0, 0);
        selection.locked("panel2", bid, 1, 1, 0, 0);
    }

    private static List<String> states(Map<String, String> data) {
        return section(data, "recruitment", "what-happened").getValuesAs(JsonObject.class).stream().map(s -> s.getString("state")).toList();
    }

    private static JsonArray section(Map<String, String> data, String module, String section) {
        try (var reader = Json.createReader(new StringReader(data.get(module + ".json")))) {
            return reader.readObject().getJsonArray(section);
        }
    }
}
