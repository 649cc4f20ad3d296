package org.touchstone.recruitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.it.Api;
import org.touchstone.it.Statements;

/** Vacancies over the API: the way from draft to closed, and everybody who may not go it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class VacanciesIT {

    private static final String KIND = "You stay kind when somebody is upset.";
    private static final String HOSTILE =
            "</script><script>alert(1)</script> '; drop table vacancy; -- \uD83D\uDE42 \u0645\u0631\u062D\u0628\u0627 \u202Eabc";

    final Api recruiter = Api.as("recruiter");
    final Api hr = Api.as("hr");

    @Test
    void a_vacancy_goes_from_its_author_by_a_second_person_to_the_public_and_closes() {
        var id = Desk.draft(recruiter, Desk.advert("Ward clerk from end to end"), KIND);
        assertEquals("DRAFT", Desk.state(id));
        assertEquals(404, Api.nobody().get("/api/careers/vacancies/" + Desk.reference(id)).status());

        assertEquals("LANGUAGE_CHECKED", moved(recruiter, id, "/submit", ""));
        assertTrue(waits(hr, id), "HR finds it among what waits");
        assertTrue(notices(hr).contains("Ward clerk from end to end"), "HR has been told");
        assertEquals("APPROVED", moved(hr, id, "/approve", ""));
        assertTrue(notices(recruiter).contains("Your vacancy is approved: Ward clerk from end to end"));
        assertTrue(waits(recruiter, id), "its author finds it among what waits");
        for (var never : List.of("9999-12-31", "+999999999-12-31")) {
            assertEquals(Set.of("closesOn"), Desk.now(recruiter, "POST", id, "/open", "{\"closesOn\": \"" + never + "\"}").badFields());
        }
        assertEquals("OPEN", moved(recruiter, id, "/open", "{}"));

        var job = Api.nobody().get("/api/careers/vacancies/" + Desk.reference(id)).json();
        assertEquals("OPEN", job.getString("standing"));
        assertEquals("Caring", job.getJsonArray("essential").getJsonObject(0).getString("value"));
        assertEquals(
                List.of(Desk.CLOSING.plusDays(5).toString(), Desk.CLOSING.plusDays(15).toString()),
                job.getJsonArray("steps").getValuesAs(JsonObject.class).stream().map(s -> s.getString("by")).toList());

        assertEquals("CLOSED", moved(recruiter, id, "/close", Desk.reason("Enough good applications")));
        assertEquals("CLOSED", Api.nobody().get("/api/careers/vacancies/" + Desk.reference(id)).json().getString("standing"));
        assertEquals("WITHDRAWN", moved(recruiter, id, "/withdraw", Desk.reason("The ward closes")));
        assertEquals(409, Desk.now(recruiter, "POST", id, "/withdraw", Desk.reason("Again")).status());
    }

    @Test
    @DisplayName("G-6 nobody approves a vacancy that they wrote, and the database holds the same")
    void g_6() {
        var id = Desk.draft(hr, Desk.advert("Written by HR"), KIND);
        Desk.done(Desk.now(hr, "POST", id, "/submit", ""));

        var refusal = Desk.now(hr, "POST", id, "/approve", "");

        assertEquals(409, refusal.status());
        assertEquals("G-6", refusal.rule());
        assertEquals("LANGUAGE_CHECKED", Desk.state(id));
        var other = Desk.as(Desk.somebody("HR_PARTNER", 1));
        assertEquals("APPROVED", moved(other, id, "/approve", ""));
    }

    @Test
    @DisplayName("VR-3 what blocks is not approved until a second person lets it stand with a reason, and that ends with the text")
    void vr_3() {
        var id = Desk.submitted("Driver for blood", KIND, "You must drive.");
        var finding = finding(id, "PL-5");

        assertEquals("VR-3", Desk.now(hr, "POST", id, "/approve", "").rule());
        assertEquals(403, recruiter.post("/api/vacancies/" + id + "/waivers", waiver(finding, "I say so")).status());
        assertEquals(Set.of("reason"), hr.post("/api/vacancies/" + id + "/waivers", waiver(finding, " ")).badFields());
        Desk.done(hr.post("/api/vacancies/" + id + "/waivers", waiver(finding, "The job is driving")));
        assertEquals("Harriet Mensah", finding(id, "PL-5").getString("waivedBy"));
        assertEquals("APPROVED", moved(hr, id, "/approve", ""));

        Desk.done(Desk.now(hr, "POST", id, "/send-back", Desk.reason("Say where to")));
        Desk.done(Desk.now(recruiter, "PUT", id, "/criteria", Desk.criteria(KIND, "You must drive in the city.")));
        Desk.done(Desk.now(recruiter, "POST", id, "/submit", ""));
        assertEquals("VR-3", Desk.now(hr, "POST", id, "/approve", "").rule());
        assertFalse(finding(id, "PL-5").containsKey("waivedBy"));
    }

    @Test
    @DisplayName("VR-3 nobody lets their own words stand")
    void vr_3_own_words() {
        var team = Api.as("recruitment");
        var id = Desk.draft(team, Desk.advert("Written by the recruitment team"), "You must drive.");

        var refusal = team.post("/api/vacancies/" + id + "/waivers", waiver(finding(id, "PL-5"), "The job is driving"));

        assertEquals("VR-3", refusal.rule());
    }

    @Test
    @DisplayName("VR-2 at most ten essential criteria, each assessed in one place, frozen with the draft")
    void vr_2() {
        var id = Desk.draft(recruiter, Desk.advert("Asks too much"), KIND);
        var eleven = IntStream.range(0, 11).mapToObj(i -> "You can do thing " + i + ".").toArray(String[]::new);

        assertEquals("VR-2", Desk.now(recruiter, "PUT", id, "/criteria", Desk.criteria(eleven)).rule());
        var nowhere = "{\"criteria\": [{\"text\": \"You can swim.\", \"kind\": \"ESSENTIAL\"}]}";
        assertEquals(Set.of("criteria[0].assessedAt"), Desk.now(recruiter, "PUT", id, "/criteria", nowhere).badFields());
        Desk.done(Desk.now(recruiter, "POST", id, "/submit", ""));
        assertEquals("VR-2", Desk.now(recruiter, "PUT", id, "/criteria", Desk.criteria(KIND, KIND)).rule());
        assertEquals("VR-2", Desk.now(recruiter, "PUT", id, "/stages", Desk.plan()).rule());
    }

    @Test
    void a_criterion_shows_a_value_of_the_vacancys_own_framework_only() {
        var id = Desk.draft(recruiter, Desk.advert("Values of others"), KIND);
        var foreign = Desk.criteria(KIND).replace("101", "113");

        assertEquals(Set.of("criteria[0].valueId"), Desk.now(recruiter, "PUT", id, "/criteria", foreign).badFields());
    }

    @Test
    void who_has_no_part_in_recruiting_sees_and_does_nothing() {
        var id = Desk.submitted("Not for everybody", KIND);

        for (var who : List.of("employee", "candidate", "panel1", "edi", "admin", "manager", "protection")) {
            var stranger = Api.as(who);
            assertEquals(403, stranger.get("/api/vacancies").status(), who);
            assertEquals(403, stranger.get("/api/vacancies/" + id).status(), who);
            assertEquals(403, stranger.get("/api/vacancies/" + id + "/findings").status(), who);
            assertEquals(403, stranger.post("/api/vacancies", Desk.advert("No").build().toString()).status(), who);
            for (var deed : List.of("submit", "approve", "send-back", "open", "close", "withdraw")) {
                assertEquals(403, stranger.with("If-Match", "\"5\"").post("/api/vacancies/" + id + "/" + deed, Desk.reason("x")).status(), who + " " + deed);
            }
            assertEquals(403, stranger.post("/api/language-check", "{\"text\": \"You can.\"}").status(), who);
        }
        assertEquals("LANGUAGE_CHECKED", Desk.state(id));
    }

    @Test
    void hr_of_another_organisation_does_not_know_that_it_is_there() {
        var id = Desk.submitted("Only at Northmoor", KIND);
        var stranger = Desk.as(Desk.somebody("HR_PARTNER", 2));

        assertEquals(404, stranger.get("/api/vacancies/" + id).status());
        assertEquals(404, stranger.get("/api/vacancies/" + id + "/findings").status());
        assertEquals(404, stranger.with("If-Match", "\"5\"").post("/api/vacancies/" + id + "/approve", "").status());
        assertEquals(404, stranger.with("If-Match", "\"5\"").post("/api/vacancies/" + id + "/withdraw", Desk.reason("x")).status());
        assertEquals(404, stranger.post("/api/vacancies/" + id + "/copies", "").status());
        assertEquals(404, stranger.post("/api/vacancies", Desk.advert("Begun at another place").build().toString()).status());
        var seen = stranger.get("/api/vacancies?size=200").rows();
        assertTrue(seen.getValuesAs(JsonObject.class).stream().allMatch(row -> row.getInt("organisationId") == 2));
        assertEquals(0, stranger.get("/api/vacancies?organisationId=1").total());
    }

    @Test
    void a_recruiting_manager_reads_the_vacancies_of_colleagues_and_changes_their_own() {
        var id = Desk.submitted("Of a colleague", KIND);
        var colleague = Desk.as(Desk.somebody("RECRUITING_MANAGER", 1));

        assertEquals(200, colleague.get("/api/vacancies/" + id).status());
        assertFalse(colleague.get("/api/vacancies/" + id).json().getBoolean("mayEdit"));
        assertEquals(403, Desk.now(colleague, "POST", id, "/send-back", Desk.reason("Not mine")).status());
        assertEquals(403, Desk.now(colleague, "POST", id, "/approve", "").status());
        assertEquals(403, Desk.now(colleague, "PUT", id, "", Desk.advert("Mine now").build().toString()).status());
        assertEquals(0, colleague.get("/api/vacancies?mine=true").total());
    }

    @Test
    void what_cannot_be_taken_is_named_at_its_field() {
        assertEquals(Set.of("title", "contract", "hours"), bad("{\"organisationId\": 1, \"recruitingManagerId\": 2}"));
        assertEquals(Set.of("recruitingManagerId"), bad("{\"organisationId\": 1, \"title\": \"Clerk\"}"));
        assertEquals(Set.of("organisationId"), bad("{\"title\": \"Clerk\"}"));
        assertEquals(Set.of("contract"), bad(with("contract", "FOR_EVER")));
        assertEquals(Set.of("title"), bad(with("title", "x".repeat(201))));
        assertEquals(Set.of("duties"), bad(with("duties", "x".repeat(6001))));
        assertEquals(Set.of("recruitingManagerId"), bad(Desk.advert("Clerk").add("recruitingManagerId", 14).build().toString()));
        assertEquals(Set.of("postId"), bad(Desk.advert("Clerk").add("postId", 77).build().toString()));
        assertEquals(Set.of("posts"), bad(Desk.advert("Clerk").add("posts", 0).build().toString()));
        assertEquals(400, recruiter.post("/api/vacancies", with("closesOn", "soon")).status());
        assertEquals(400, recruiter.post("/api/vacancies", Desk.advert("Clerk").add("posts", "many").build().toString()).status());
        assertEquals(400, recruiter.post("/api/vacancies", "{\"title\": ").status());
        assertEquals(Set.of("state"), recruiter.get("/api/vacancies?state=ASLEEP").badFields());
        assertEquals(Set.of("sort"), recruiter.get("/api/vacancies?sort=secret").badFields());
        assertEquals(Set.of("text"), recruiter.post("/api/language-check", "{\"text\": \"" + "x ".repeat(6000) + "\"}").badFields());
    }

    @Test
    void what_is_missing_is_named_when_it_is_handed_in_and_it_stays_a_draft() {
        var answer =
                recruiter.post(
                        "/api/vacancies",
                        "{\"organisationId\": 1, \"title\": \"Bare\", \"contract\": \"BANK\", \"hours\": \"EITHER\","
                                + " \"recruitingManagerId\": 2}");

        var refusal = Desk.now(recruiter, "POST", answer.id(), "/submit", "");

        assertEquals(
                Set.of("location", "pay", "summary", "duties", "causeStatement", "helpContact", "closesOn", "criteria", "stages"),
                refusal.badFields());
        assertEquals("DRAFT", Desk.state(answer.id()));
    }

    @Test
    void a_closing_date_in_the_past_is_refused() {
        var id = Desk.draft(recruiter, Desk.advert("Too late").add("closesOn", Desk.TODAY.minusDays(1).toString()), KIND);

        assertEquals(Set.of("closesOn"), Desk.now(recruiter, "POST", id, "/submit", "").badFields());
    }

    @Test
    void deeds_marked_reason_need_one() {
        var id = Desk.submitted("Needs reasons", KIND);

        for (var deed : List.of("/send-back", "/withdraw")) {
            assertEquals(Set.of("reason"), Desk.now(hr, "POST", id, deed, "{}").badFields(), deed);
            assertEquals(Set.of("reason"), Desk.now(hr, "POST", id, deed, Desk.reason(" ")).badFields(), deed);
        }
        assertEquals("LANGUAGE_CHECKED", Desk.state(id));
    }

    @Test
    @DisplayName("G-11 the second of two editors is told who was first, and nothing of the first is overwritten")
    void g_11() {
        var id = Desk.draft(recruiter, Desk.advert("Edited twice"), KIND);
        var seen = recruiter.get("/api/vacancies/" + id).etag();
        Desk.done(hr.with("If-Match", seen).put("/api/vacancies/" + id, Desk.advert("Edited by HR").build().toString()));

        var refusal = recruiter.with("If-Match", seen).put("/api/vacancies/" + id, Desk.advert("Edited by Rosa").build().toString());

        assertEquals(412, refusal.status());
        assertEquals("G-11", refusal.rule());
        assertTrue(refusal.json().getString("detail").contains("Harriet Mensah"));
        assertEquals("Edited by HR", recruiter.get("/api/vacancies/" + id).json().getString("title"));
        assertEquals(412, recruiter.with("If-Match", seen).put("/api/vacancies/" + id + "/criteria", Desk.criteria(KIND)).status());
        assertEquals(Set.of("If-Match"), recruiter.put("/api/vacancies/" + id, Desk.advert("No version").build().toString()).badFields());
    }

    @Test
    void a_change_of_the_criteria_alone_counts_as_one_of_the_vacancy() {
        var id = Desk.draft(recruiter, Desk.advert("Criteria count"), KIND);
        var seen = recruiter.get("/api/vacancies/" + id).etag();

        Desk.done(hr.with("If-Match", seen).put("/api/vacancies/" + id + "/criteria", Desk.criteria(KIND, "You can write.")));

        assertEquals(412, recruiter.with("If-Match", seen).put("/api/vacancies/" + id + "/criteria", Desk.criteria(KIND)).status());
    }

    @Test
    void people_who_begin_vacancies_at_the_same_moment_get_references_of_their_own() throws Exception {
        var pool = Executors.newFixedThreadPool(6);
        var references = Collections.synchronizedSet(new HashSet<String>());
        Callable<Boolean> begin =
                () -> references.add(Desk.reference(recruiter.post("/api/vacancies", Desk.advert("At once").build().toString()).id()));

        var results = pool.invokeAll(Collections.nCopies(12, begin));
        pool.shutdown();

        for (var result : results) {
            assertTrue(result.get());
        }
        assertTrue(references.stream().allMatch(r -> r.matches("NUH-\\d{4}-\\d{4,}")), references::toString);
    }

    @Test
    void a_copy_has_the_words_criteria_and_stages_of_the_earlier_one_and_is_the_copyists() {
        var id = Desk.open("To be copied");
        var team = Api.as("recruitment");

        var copy = team.get("/api/vacancies/" + team.post("/api/vacancies/" + id + "/copies", "").id()).json();

        assertEquals("To be copied", copy.getString("title"));
        assertEquals("DRAFT", copy.getString("state"));
        assertEquals(KIND, copy.getJsonArray("criteria").getJsonObject(0).getString("text"));
        assertEquals(2, copy.getJsonArray("stages").size());
        assertFalse(copy.containsKey("closesOn"));
        assertEquals("Tomasz Zielinski", copy.getString("recruitingManager"));
    }

    @Test
    void hostile_text_is_kept_as_it_is_and_is_text_wherever_the_public_reads_it() {
        var id =
                Desk.open(
                        Desk.advert("Hostile " + HOSTILE)
                                .add("summary", HOSTILE)
                                .add("duties", HOSTILE)
                                .add("causeStatement", HOSTILE)
                                .add("location", HOSTILE));
        var reference = Desk.reference(id);

        assertEquals("Hostile " + HOSTILE, Api.nobody().get("/api/careers/vacancies/" + reference).json().getString("title"));
        for (var path : List.of("/careers/vacancy?ref=" + reference, "/careers/?q=Hostile", "/careers/feed")) {
            var page = Api.nobody().get(path);
            assertEquals(200, page.status(), path);
            assertFalse(page.body().contains("<script>alert"), path);
            assertTrue(page.body().contains("Hostile "), path);
        }
        Desk.done(Desk.now(hr, "POST", id, "/withdraw", Desk.reason("Only a test")));
    }

    @Test
    void words_are_looked_for_as_they_are_typed_percent_signs_too() {
        Desk.draft(recruiter, Desk.advert("Clerk at 100%_sure"), KIND);

        assertEquals(1, recruiter.get("/api/vacancies?q=100%25_sure").total());
        assertEquals(0, recruiter.get("/api/vacancies?q=100__sure").total());
        assertEquals(1, recruiter.get("/api/vacancies?q=sure%20clerk%20100%25").total());
    }

    @Test
    void the_clock_closes_what_is_past_its_date_and_the_trail_says_so() throws InterruptedException {
        var id = Desk.open("Closes by itself");
        Desk.sql("update vacancy set closes_on = ? where id = ?", Desk.TODAY.minusDays(1).toString(), id);

        assertEquals(0, Api.nobody().get("/api/careers/vacancies?q=Closes%20by%20itself").total(), "gone from the list at once");
        for (var tries = 0; tries < 90 && !Desk.state(id).equals("CLOSED"); tries++) {
            Thread.sleep(1000);
        }

        assertEquals("CLOSED", Desk.state(id));
        assertEquals("Touchstone", hr.get("/api/vacancies/" + id).json().getString("changedBy"));
    }

    @Test
    void lists_cost_the_same_with_ten_vacancies_and_with_a_thousand() {
        rows(10);
        var few = costs();
        rows(1000);

        var many = costs();

        assertEquals(few, many);
        assertTrue(many.stream().allMatch(cost -> cost <= 10), many::toString);
    }

    private List<Long> costs() {
        var manager = Desk.as(CITY_MANAGER);
        return List.of(
                Statements.of(() -> Desk.done(manager.get("/api/vacancies?size=200"))),
                Statements.of(() -> Desk.done(Api.nobody().get("/api/careers/vacancies?size=200"))),
                Statements.of(() -> Desk.done(Api.nobody().get("/careers/"))));
    }

    private static final String CITY_MANAGER = Desk.somebody("RECRUITING_MANAGER", 2);

    private static void rows(int count) {
        Desk.sql("delete from criterion where vacancy_id in (select id from vacancy where department = 'Many')");
        Desk.sql("delete from vacancy where department = 'Many'");
        Desk.sql(
                """
                insert into vacancy (version, organisation_id, reference, title, department, location, pay, contract, hours,
                    summary, posts, closes_on, recruiting_manager_id, author_account_id, state, created_at, changed_at,
                    changed_by, approved_by, approved_at, opened_at)
                with recursive n as (select 1 i union all select i + 1 from n where i < ?)
                select 0, 2, concat('MANY-', lpad(i, 5, '0')), concat('One of many ', i), 'Many', 'Wharfdale', 'Pay', 'BANK',
                    'EITHER', 'You do it.', 1, date_add(current_date, interval 5 day), 2, 2, 'OPEN', now(), now(), 'Test', 4,
                    now(), now() from n""",
                count);
    }

    private String moved(Api api, long id, String deed, String body) {
        return Desk.done(Desk.now(api, "POST", id, deed, body)).json().getString("state");
    }

    private Set<String> bad(String body) {
        var answer = recruiter.post("/api/vacancies", body);
        assertEquals(400, answer.status(), answer::body);
        return answer.badFields();
    }

    private static String with(String field, String value) {
        return Desk.advert("Clerk").add(field, value).build().toString();
    }

    private JsonObject finding(long id, String rule) {
        return hr.get("/api/vacancies/" + id + "/findings").array().getValuesAs(JsonObject.class).stream()
                .filter(f -> f.getString("rule").equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static String waiver(JsonObject finding, String reason) {
        return jakarta.json.Json.createObjectBuilder()
                .add("place", finding.getString("place"))
                .add("rule", finding.getString("rule"))
                .add("start", finding.getInt("start"))
                .add("reason", reason)
                .build()
                .toString();
    }

    private static boolean waits(Api api, long id) {
        return api.get("/api/work-items").array().getValuesAs(JsonObject.class).stream()
                .anyMatch(item -> item.getString("link").equals("/recruitment/vacancy?id=" + id));
    }

    private static String notices(Api api) {
        return api.get("/api/notices?size=200").body();
    }
}
