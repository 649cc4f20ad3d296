package org.touchstone.recruitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.touchstone.recruitment.Selection.one;
import static org.touchstone.recruitment.Selection.sql;

import jakarta.json.Json;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchstone.it.Api;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ApplyingIT {

    static final String ODD = "Zoë <b>'); drop table application; --</b> 🦊 مرحبا \u202e";

    final Selection job = Selection.open();

    @Test
    void a_candidate_writes_sends_and_follows_an_application() {
        var bid = job.begun("Amara Okafor");

        var saved = Selection.write(bid, job.asked.get(0), "I sat with him until he ate.");
        assertEquals(200, saved.status());
        assertEquals(7, saved.json().getInt("words"));
        IntStream.of(1, 2, 3).forEach(i -> Selection.write(bid, job.asked.get(i), "Yes"));
        assertEquals(204, bid.api().put(path(bid, "contact"), "{\"phone\": \"07700 900123\"}").status());
        assertEquals(204, bid.api().put(path(bid, "adjustments"), "{\"adjustments\": \"A quiet room\", \"schemeAsked\": true}").status());
        assertEquals(204, bid.api().post(path(bid, "submission"), "{}").status());

        var mine = bid.read();
        assertEquals("SUBMITTED", mine.getString("state"));
        assertEquals("I sat with him until he ate.", mine.getJsonArray("questions").getJsonObject(0).getString("answer"));
        assertTrue(mine.getBoolean("schemeAsked"));
        assertEquals("1", one("select count(*) from notice where person_id = ? and channel = 'IN_APP' and template = 'application-received'", bid.candidate().person()));
        assertEquals("1", one("select count(*) from audit_event where entity = 'application' and entity_id = ? and what = 'ApplicationSubmitted'", bid.id()));
        assertEquals(1, bid.api().get("/api/applications").rows().size());
    }

    @Test
    void what_was_typed_is_kept_as_text_whatever_it_is() {
        var bid = job.begun("Odd Writer");

        assertEquals(200, Selection.write(bid, job.asked.get(0), ODD).status());

        assertEquals(ODD, bid.read().getJsonArray("questions").getJsonObject(0).getString("answer"));
    }

    @Test
    void missing_answers_are_named_and_nothing_is_sent() {
        var bid = job.begun("In Haste");
        Selection.write(bid, job.asked.get(1), "Yes");

        var refused = bid.api().post(path(bid, "submission"), "{}");

        assertEquals(400, refused.status());
        assertEquals(
                new TreeSet<>(Set.of("answer-" + job.asked.get(0), "answer-" + job.asked.get(2), "answer-" + job.asked.get(3))),
                refused.badFields());
        assertEquals("DRAFT", bid.state());
        assertNull(one("select masked from application_answer where application_id = ?", bid.id()));
    }

    @Test
    @DisplayName("G-12 sent eight times at once is sent once")
    void g_12_submit() throws Exception {
        var bid = job.begun("Double Click");
        job.asked.forEach(c -> Selection.write(bid, c, "Yes"));

        var answers = atOnce(8, () -> bid.api().post(path(bid, "submission"), "{}").status());

        assertEquals(Set.of(204), answers);
        assertEquals("1", one("select count(*) from application_move where application_id = ? and to_state = 'SUBMITTED'", bid.id()));
        assertEquals("1", one("select count(*) from notice where person_id = ? and channel = 'IN_APP'", bid.candidate().person()));
    }

    @Test
    @DisplayName("G-12 begun eight times at once is one application")
    void g_12_start() throws Exception {
        var candidate = Selection.candidate("Eager Beaver");
        var api = candidate.api();

        var ids = atOnce(8, () -> api.post("/api/applications", start()).id());

        assertEquals(1, ids.size());
        assertEquals("1", one("select count(*) from application where candidate_id = ?", candidate.person()));
    }

    @Test
    @DisplayName("G-11 an answer changed in another window meanwhile is not overwritten")
    void g_11() {
        var bid = job.begun("Two Windows");
        var first = Selection.write(bid, job.asked.get(0), "First words");
        var criterion = path(bid, "answers/") + job.asked.get(0);
        assertEquals(200, bid.api().with("If-Match", first.etag()).put(criterion, "{\"text\": \"Second words\"}").status());

        var late = bid.api().with("If-Match", first.etag()).put(criterion, "{\"text\": \"Late words\"}");

        assertEquals(412, late.status());
        assertEquals("G-11", late.rule());
        assertEquals("Second words", bid.read().getJsonArray("questions").getJsonObject(0).getString("answer"));
    }

    @Test
    void after_the_closing_date_nothing_is_begun_written_or_sent() {
        var bid = job.begun("Late Comer");
        job.asked.forEach(c -> Selection.write(bid, c, "Yes"));
        job.closed(); // what has not been closed by the clock yet is closed for candidates all the same
        assertEquals("OPEN", one("select state from vacancy where id = ?", job.id));

        assertEquals(409, bid.api().post(path(bid, "submission"), "{}").status());
        assertEquals(409, Selection.write(bid, job.asked.get(0), "More").status());
        assertEquals(409, Selection.candidate("Later Still").api().post("/api/applications", start()).status());
        assertEquals("DRAFT", bid.state());
    }

    @Test
    void on_the_closing_date_itself_it_can_be_sent() {
        var bid = job.begun("Last Minute");
        job.asked.forEach(c -> Selection.write(bid, c, "Yes"));
        sql("update vacancy set closes_on = date(convert_tz(utc_timestamp(), '+00:00', '+00:00')) where id = ?", job.id);

        assertEquals(204, bid.api().post(path(bid, "submission"), "{}").status());
    }

    @Test
    void nobody_else_finds_my_application() {
        var bid = job.applied("Private Person", "Yes");
        var stranger = Selection.candidate("Some Stranger").api();

        for (var who : new Api[] {stranger, Api.as("recruitment"), Api.as("hr"), Api.as("recruiter"), Api.as("panel1"), Api.as("admin")}) {
            assertEquals(404, who.get(path(bid, "")).status());
            assertEquals(404, who.with("If-Match", "0").put(path(bid, "answers/") + job.asked.get(0), "{\"text\": \"x\"}").status());
            assertEquals(404, who.post(path(bid, "submission"), "{}").status());
            assertEquals(404, who.post(path(bid, "withdrawal"), "{}").status());
            assertEquals(404, who.post(path(bid, "review"), "{\"reason\": \"x\"}").status());
            assertEquals(404, who.put(path(bid, "adjustments"), "{\"schemeAsked\": false}").status());
        }
        assertEquals(401, Api.nobody().get(path(bid, "")).status());
        assertEquals("SUBMITTED", bid.state());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"vacancy\": \"\"}", "{\"vacancy\": 7}", "{\"vacancy\": ", "[]", "{\"vacancy\": null}"})
    void nonsense_begins_nothing(String body) {
        var refused = Api.as("candidate").post("/api/applications", body);

        assertTrue(refused.status() == 400 || refused.status() == 404, refused::toString);
        assertFalse(refused.body().contains("Exception"));
    }

    @Test
    void what_cannot_be_taken_is_refused_at_its_field() {
        var bid = job.begun("Long Winded");
        var answer = path(bid, "answers/") + job.asked.get(0);

        assertEquals(404, Api.as("candidate").post("/api/applications", "{\"vacancy\": \"NO-SUCH-JOB\"}").status());
        assertEquals(Set.of("answer"), Selection.write(bid, job.asked.get(0), "x".repeat(6001)).badFields());
        assertEquals(Set.of("If-Match"), bid.api().put(answer, "{\"text\": \"x\"}").badFields());
        assertEquals(400, bid.api().with("If-Match", "0").put(answer, "{\"text\": null}").status());
        assertEquals(404, Selection.write(bid, 999_999, "x").status());
        assertEquals("VR-2", Selection.write(bid, job.atTheTest, "x").rule());
        assertEquals(Set.of("phone"), bid.api().put(path(bid, "contact"), "{\"phone\": \"<script>\"}").badFields());
        assertEquals(
                Set.of("adjustments"),
                bid.api().put(path(bid, "adjustments"), Json.createObjectBuilder().add("adjustments", "x".repeat(2001)).build().toString()).badFields());
    }

    @Test
    void who_chooses_for_a_job_does_not_apply_for_it() {
        job.name("panel1");

        assertEquals(409, Api.as("panel1").post("/api/applications", start()).status());
        assertEquals(409, Api.as("recruiter").post("/api/applications", start()).status());
        assertEquals(201, Api.as("panel3").post("/api/applications", start()).status());

        Selection.expect(204, Api.as("panel1").post("/api/vacancies/" + job.id + "/shortlisters/5/departure", "{\"reason\": \"I would rather apply\"}"));
        assertEquals(201, Api.as("panel1").post("/api/applications", start()).status(), "while people apply, a shortlister has nothing to read");
    }

    @Test
    @DisplayName("VR-4 who has applied can be named like anybody, so that nobody learns it, and cannot score")
    void named_and_applied() {
        var bid = job.applied("Inside Candidate", "Yes");
        sql("update employment set person_id = ? where id = (select id from (select max(id) id from employment where organisation_id = 1 and ends is null) e)", bid.candidate().person());
        var shortlisters = "/api/vacancies/" + job.id + "/shortlisters";
        var me = shortlisters + "/me";

        assertEquals(201, Api.as("recruiter").post(shortlisters, "{\"person\": " + bid.candidate().person() + "}").status());
        job.name("panel1");

        assertEquals("VR-4", bid.api().put(me + "/declaration", "{}").rule());
        assertEquals("VR-4", bid.api().put(me + "/declaration", "{\"conflict\": \" \"}").rule());
        assertEquals("VR-4", bid.api().get(me + "/applications").rule());
        assertEquals(0, bid.api().get(me).json().getInt("applications"));
        assertFalse(bid.api().get("/api/work-items").body().contains(job.reference), "not even how many have applied");
        assertEquals("VR-4", bid.api().get("/api/anonymous-applications/" + bid.ref() + "/sheet").rule());
        assertEquals(204, bid.api().put(me + "/declaration", "{\"conflict\": \"I would rather not\"}").status());
        assertEquals("VR-4", bid.api().get(me + "/applications").rule());
        assertFalse(Api.as("recruiter").get(shortlisters).body().contains("applied"));
    }

    @Test
    void a_draft_given_up_can_be_taken_up_again_and_what_was_sent_cannot() {
        var bid = job.begun("In Two Minds");
        assertEquals(204, bid.api().post(path(bid, "withdrawal"), "{}").status());
        assertEquals("WITHDRAWN", bid.state());

        assertEquals(bid.id(), bid.api().post("/api/applications", start()).id());
        assertEquals("DRAFT", bid.state());

        job.asked.forEach(c -> Selection.write(bid, c, "Yes"));
        bid.api().post(path(bid, "submission"), "{}");
        assertEquals(204, bid.api().post(path(bid, "withdrawal"), "{\"reason\": \"In Two Minds again\"}").status());
        bid.api().post("/api/applications", start());
        assertEquals("WITHDRAWN", bid.state());
        assertEquals("[name] again", one("select reason from application_move where application_id = ? order by id desc limit 1", bid.id()));
    }

    @Test
    void a_reason_that_grows_when_it_is_masked_still_fits() {
        var bid = job.applied("Many Years", "Yes");

        assertEquals(204, bid.api().post(path(bid, "withdrawal"), "{\"reason\": \"" + "1999 ".repeat(400) + "\"}").status());
        assertTrue(one("select reason from application_move where application_id = ? order by id desc limit 1", bid.id()).toString().startsWith("[year] [year]"));
    }

    private String start() {
        return Json.createObjectBuilder().add("vacancy", job.reference).build().toString();
    }

    static String path(Selection.Bid bid, String rest) {
        return "/api/applications/" + bid.id() + (rest.isEmpty() ? "" : "/" + rest);
    }

    static <T> Set<T> atOnce(int times, Callable<T> deed) throws Exception {
        var threads = Executors.newFixedThreadPool(times);
        try {
            var results = threads.invokeAll(IntStream.range(0, times).mapToObj(i -> deed).toList());
            return results.stream()
                    .map(
                            r -> {
                                try {
                                    return r.get();
                                } catch (Exception e) {
                                    throw new IllegalStateException(e);
                                }
                            })
                    .collect(Collectors.toSet());
        } finally {
            threads.shutdown();
        }
    }
}
