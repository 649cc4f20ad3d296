package org.touchstone.recruitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.touchstone.recruitment.Selection.expect;
import static org.touchstone.recruitment.Selection.one;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.it.Api;
import org.touchstone.it.Visitor;

/** A shortlister who tries by every way to learn a name, and others who may not know it yet. */
@DisplayName("VR-4 Whoever scores learns nothing of whose an application is")
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnonymityIT {

    static final String ANSWER =
            "I am Xanthippe Quillfeather, born 14/02/1971, and finished at Leeds in 1993. Write to"
                    + " xanthippe@quill.example or ring 07700 900777.";

    final Selection job = Selection.open();
    Selection.Bid bid;

    @BeforeEach
    void she_has_applied_and_the_scoring_has_begun() {
        bid = job.applied("Xanthippe Quillfeather", ANSWER);
        bid.api().put("/api/applications/" + bid.id() + "/contact", "{}");
        job.applied("Zebedee Aldous", "I, Zebedee, help.");
        job.begun("panel1", "panel2");
    }

    /** Everything that tells who she is. */
    private List<String> secrets() {
        return List.of(
                "xanthippe", "quillfeather", bid.candidate().email().toLowerCase(Locale.ROOT), "quill.example", "900777", "/1971",
                "in 1993", "14/02", "candidateid", "candidate_id", "submittedat", "\"id\":" + bid.id() + ",");
    }

    /** The years are looked for with the words beside them: alone, they are also numbers of vacancies and random figures of a page. */
    private void tellsNothing(String where, String payload) {
        var small = payload.toLowerCase(Locale.ROOT);
        for (var secret : secrets()) {
            assertFalse(small.contains(secret), () -> where + " tells " + secret + ": " + payload);
        }
    }

    @Test
    void the_api_answers_a_shortlister_with_nothing_that_tells() {
        var panel = Api.as("panel1");
        var room = "/api/vacancies/" + job.id + "/shortlisters/me";

        for (var address :
                List.of(
                        room,
                        room + "/applications",
                        room + "/applications?sort=ref&dir=desc",
                        room + "/applications?size=200&progress=TO_DO",
                        "/api/anonymous-applications/" + bid.ref() + "/sheet",
                        "/api/work-items")) {
            var answer = panel.get(address);
            assertEquals(200, answer.status(), address);
            tellsNothing(address, answer.body());
            tellsNothing(address, answer.headers().toString());
        }
        var sheet = panel.get("/api/anonymous-applications/" + bid.ref() + "/sheet");
        assertTrue(sheet.body().contains("I am [name], born [date], and finished at Leeds in [year]."), sheet.body());
    }

    @Test
    void a_shortlister_gets_no_field_for_what_would_tell() {
        var sheet = Api.as("panel1").get("/api/anonymous-applications/" + bid.ref() + "/sheet").json();
        var row = Api.as("panel1").get("/api/vacancies/" + job.id + "/shortlisters/me/applications").rows().getJsonObject(0);

        assertEquals(
                new TreeSet<>(Set.of("ref", "vacancyId", "title", "open", "locked", "version", "sifted", "lines", "next")),
                names(sheet));
        assertTrue(Set.of("ref", "progress", "farApart", "locked", "pile").containsAll(names(row)), row::toString);
    }

    private static Set<String> names(JsonObject json) {
        var names = new TreeSet<String>();
        json.forEach((name, value) -> names.add(value == JsonValue.NULL ? name : name));
        return names;
    }

    @Test
    void guessed_addresses_lead_nowhere() {
        var panel = Api.as("panel1");
        for (var address :
                List.of(
                        "/api/anonymous-applications/" + bid.ref(),
                        "/api/anonymous-applications/" + bid.ref() + "/applicant",
                        "/api/anonymous-applications/" + bid.id() + "/sheet",
                        "/api/anonymous-applications/" + bid.ref().toLowerCase(Locale.ROOT) + "x/sheet",
                        "/api/applications/" + bid.id(),
                        "/api/vacancies/" + job.id + "/applications",
                        "/api/vacancies/" + job.id + "/applications?q=Xanthippe",
                        "/api/vacancies/" + job.id + "/board",
                        "/api/vacancies/" + job.id + "/shortlisters",
                        "/api/people/" + bid.candidate().person(),
                        "/api/persons/" + bid.candidate().person(),
                        "/api/audit-events?entity=application&entityId=" + bid.id())) {
            var answer = panel.get(address);
            assertTrue(answer.status() == 404 || answer.status() == 403, () -> address + " answers " + answer);
            tellsNothing(address, answer.body());
        }
    }

    @Test
    void nothing_can_be_sorted_or_searched_by_what_would_tell() {
        var list = "/api/vacancies/" + job.id + "/shortlisters/me/applications";
        for (var column : List.of("name", "candidate", "a.candidateId", "submittedAt", "id", "createdAt", "email")) {
            var refused = Api.as("panel1").get(list + "?sort=" + column);
            assertEquals(400, refused.status(), column);
            // Apart from the panel member's own words, which it says back.
            tellsNothing(column, refused.body().replace(column, ""));
        }
        assertEquals(2, Api.as("panel1").get(list + "?q=Xanthippe&name=Xanthippe").total());
    }

    @Test
    void the_order_of_the_list_is_that_of_random_references() {
        var refs = new ArrayList<String>();
        Api.as("panel1")
                .get("/api/vacancies/" + job.id + "/shortlisters/me/applications")
                .rows()
                .forEach(r -> refs.add(((JsonObject) r).getString("ref")));

        assertEquals(refs.stream().sorted().toList(), refs);
        refs.forEach(ref -> assertTrue(ref.matches(AnonymousReference.FORM), ref));
    }

    @Test
    void refusals_tell_nothing() {
        var sheet = "/api/anonymous-applications/" + bid.ref() + "/sheet";
        var panel = Api.as("panel1");
        for (var refused :
                List.of(
                        panel.with("If-Match", "0").post(sheet + "/lock", "{}"),
                        panel.with("If-Match", "99").put(sheet + "/" + job.asked.get(0), "{\"points\": 9}"),
                        panel.with("If-Match", "0").put(sheet + "/" + job.atTheTest, "{\"points\": 1}"),
                        panel.with("If-Match", "0").put(sheet + "/" + job.asked.get(0), "{\"points\": \"x\"}"),
                        panel.post("/api/anonymous-applications/" + bid.ref() + "/undo", "{}"),
                        panel.post("/api/anonymous-applications/" + bid.ref() + "/review-answer", "{\"changed\": true}"),
                        panel.post("/api/vacancies/" + job.id + "/applications/decisions", "{\"applications\": []}"))) {
            assertTrue(refused.status() >= 400 && refused.status() < 500, refused::toString);
            tellsNothing("a refusal", refused.body());
        }
    }

    @Test
    void pages_tell_a_shortlister_nothing_in_their_source_either() {
        try (var panel = Visitor.as("panel1")) {
            for (var address :
                    List.of(
                            "/recruitment/shortlist?vacancy=" + job.id,
                            "/recruitment/shortlist?vacancy=" + job.id + "&sort=name",
                            "/recruitment/shortlist?vacancy=" + job.id + "&progress=Xanthippe'",
                            "/recruitment/score?application=" + bid.ref(),
                            "/recruitment/decide?application=" + bid.ref(),
                            "/recruitment/applicant?application=" + bid.ref(),
                            "/recruitment/shortlisting?vacancy=" + job.id,
                            "/recruitment/shortlisters?vacancy=" + job.id,
                            "/recruitment/my-application?id=" + bid.id(),
                            "/recruitment/check-answers?application=" + bid.id(),
                            "/fairness/monitoring?application=" + bid.id(),
                            "/")) {
                panel.open(address);
                // The caption of the browser's own address is ours; what the page holds is not.
                tellsNothing(address, panel.page.content().replace("progress=Xanthippe", ""));
            }
            panel.forgetComplaints();
        }
    }

    @Test
    void whoever_scores_learns_no_name_whatever_other_roles_they_hold() {
        expect(201, Api.as("recruiter").post("/api/vacancies/" + job.id + "/shortlisters", "{\"person\": 3}"));

        // Person 3 is of the recruitment team, who otherwise may know.
        assertEquals(403, Api.as("recruitment").get("/api/anonymous-applications/" + bid.ref() + "/applicant").status());
        assertEquals(403, Api.as("recruitment").get("/api/vacancies/" + job.id + "/applications").status());
        assertEquals(403, Api.as("recruitment").post("/api/vacancies/" + job.id + "/board/begin", "{}").status());
    }

    @Test
    void the_recruiting_manager_decides_without_a_name_until_the_shortlist_is_released() {
        job.atShortlist();
        var address = "/api/anonymous-applications/" + bid.ref();
        var other = one("select anon_ref from application where vacancy_id = ? and anon_ref <> ?", job.id, bid.ref());
        for (var read :
                List.of(
                        Api.as("recruiter").get("/api/vacancies/" + job.id + "/applications"),
                        Api.as("recruiter").get(address),
                        Api.as("recruiter").get("/api/vacancies/" + job.id + "/board"))) {
            assertEquals(200, read.status());
            // When it was sent stands in the history, which is no name and no contact.
            tellsNothing("the board", read.body());
        }
        assertEquals(403, Api.as("recruiter").get(address + "/applicant").status());
        assertEquals(200, Api.as("recruitment").get(address + "/applicant").status());

        job.locked("panel1", bid, 2, 2, 2, 2);
        job.locked("panel2", bid, 2, 2, 2, 2);
        var second = new Selection.Bid(Long.parseLong(one("select id from application where anon_ref = ?", other)), other, null, null);
        job.locked("panel1", second, 0, 0, 0, 0);
        job.locked("panel2", second, 0, 0, 0, 0);
        expect(204, job.decide("recruiter", "PASSED", null, false, bid));
        expect(204, job.decide("recruiter", "NOT_PROGRESSED", "Fewer met", true, second));
        assertEquals(403, Api.as("recruiter").get(address + "/applicant").status());
        expect(204, job.release("recruiter", 1, true));

        var known = Api.as("recruiter").get(address + "/applicant");
        assertEquals("Xanthippe Quillfeather", known.json().getString("name"));
        assertFalse(known.json().containsKey("adjustments") && known.json().get("adjustments") != JsonValue.NULL);
        assertEquals(403, Api.as("recruiter").get("/api/anonymous-applications/" + other + "/applicant").status(), "who was not shortlisted stays without a name");
    }

    @Test
    @DisplayName("G-5 whoever looks at a name is remembered, and she can see it")
    void g_5() {
        Api.as("recruitment").get("/api/anonymous-applications/" + bid.ref() + "/applicant");

        assertEquals(
                "Tomasz Zielinski",
                one("select reader from access_event where subject_person_id = ? and record = 'application'", bid.candidate().person()));
    }

    @Test
    void what_she_needs_is_read_by_the_recruitment_team_only() {
        Selection.sql("update application set adjustments = 'A hearing loop' where id = ?", bid.id());
        var address = "/api/anonymous-applications/" + bid.ref() + "/applicant";

        assertTrue(Api.as("recruitment").get(address).body().contains("hearing loop"));
        assertFalse(Api.as("hr").get(address).body().contains("hearing loop"));
        assertFalse(Api.as("recruiter").get("/api/anonymous-applications/" + bid.ref()).body().contains("hearing loop"));
        assertFalse(Api.as("panel1").get("/api/anonymous-applications/" + bid.ref() + "/sheet").body().contains("hearing loop"));
    }

    @Test
    void strangers_find_neither_the_vacancy_s_applications_nor_its_shortlisters() {
        for (var who : List.of("panel3", "candidate", "employee", "edi", "analyst", "admin", "protection")) {
            var stranger = Api.as(who);
            for (var address :
                    List.of(
                            "/api/vacancies/" + job.id + "/applications",
                            "/api/vacancies/" + job.id + "/board",
                            "/api/vacancies/" + job.id + "/shortlisters",
                            "/api/vacancies/" + job.id + "/shortlisters/me",
                            "/api/anonymous-applications/" + bid.ref(),
                            "/api/anonymous-applications/" + bid.ref() + "/sheet",
                            "/api/anonymous-applications/" + bid.ref() + "/applicant")) {
                assertEquals(404, stranger.get(address).status(), who + " at " + address);
                assertEquals(401, Api.nobody().get(address).status());
            }
        }
    }
}
