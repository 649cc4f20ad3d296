package org.touchstone.appointing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.touchstone.recruitment.Selection.expect;
import static org.touchstone.recruitment.Selection.one;
import static org.touchstone.recruitment.Selection.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.it.Api;
import org.touchstone.it.Touchstone;
import org.touchstone.it.Visitor;
import org.touchstone.recruitment.Selection;

/** Offers over the API: never more than posts, answered by the candidate alone, and on to the first day. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OffersIT {

    @Test
    void offers_never_exceed_posts_however_many_press_at_the_same_moment() throws Exception {
        var hiring = new Hiring(3);
        hiring.job.filled(12, 2);
        sql("update application set state = 'APPOINTABLE' where vacancy_id = ?", hiring.job.id);
        hiring.told();
        var refs = refs(hiring.job.id);
        Api.as("recruiter").get("/api/work-items");
        var go = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(refs.size());
        var presses = new ArrayList<Callable<Integer>>();
        refs.forEach(
                ref ->
                        presses.add(
                                () -> {
                                    go.await();
                                    return Api.as("recruiter").post("/api/offers", Hiring.terms(ref).build().toString()).status();
                                }));
        var pressed = presses.stream().map(pool::submit).toList();

        go.countDown();
        var answers = new ArrayList<Integer>();
        for (var press : pressed) {
            answers.add(press.get());
        }
        pool.shutdown();

        assertEquals(12, refs.size());
        assertEquals(3, answers.stream().filter(a -> a == 201).count(), answers::toString);
        assertEquals(9, answers.stream().filter(a -> a == 409).count(), answers::toString);
        assertEquals("3", one("select count(*) from application where vacancy_id = ? and state = 'OFFERED'", hiring.job.id));
        assertEquals("3", one("select count(*) from offer where vacancy_id = ?", hiring.job.id));
    }

    @Test
    @DisplayName("G-11 a candidate and an employer who settle one offer at the same moment are heard one after the other")
    void settled_at_once() throws Exception {
        var hiring = new Hiring(4);
        var bids = new ArrayList<Selection.Bid>();
        for (var name : List.of("Ona Once", "Tiu Twice", "Tre Thrice")) {
            bids.add(hiring.appointable(name));
        }
        var next = hiring.appointable("Nex Next");
        hiring.told();
        bids.forEach(bid -> expect(201, Hiring.offer(bid)));
        var deeds = new ArrayList<Callable<Integer>>();
        for (var bid : bids) {
            var offer = "/api/applications/" + bid.id() + "/offer";
            var seen = Hiring.etag(bid);
            for (var twice = 0; twice < 2; twice++) {
                deeds.add(() -> bid.api().with("If-Match", seen).post(offer + "/acceptance", "{}").status());
                deeds.add(() -> bid.api().post(offer + "/refusal", "{\"reason\": \"Too far\"}").status());
                deeds.add(() -> Api.as("recruiter").with("If-Match", seen).post(Hiring.path(bid, "/withdrawal"), "{\"reason\": \"The ward closes.\"}").status());
            }
            deeds.add(() -> bid.api().post("/api/applications/" + bid.id() + "/withdrawal", "{\"reason\": \"Another job\"}").status());
        }
        deeds.add(() -> Hiring.offer(next).status());
        var go = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(deeds.size());
        var done =
                deeds.stream()
                        .map(
                                deed ->
                                        pool.submit(
                                                () -> {
                                                    go.await();
                                                    return deed.call();
                                                }))
                        .toList();

        go.countDown();
        var answers = new ArrayList<Integer>();
        for (var one : done) {
            answers.add(one.get());
        }
        pool.shutdown();

        assertEquals(201, answers.remove(answers.size() - 1), "the offer to the next");
        assertTrue(Set.of(204, 409, 412).containsAll(answers), answers::toString);
        for (var bid : bids) {
            assertEquals("1", one("select count(*) from application_move where application_id = ? and from_state = 'OFFERED'", bid.id()));
        }
        assertFalse(answers.stream().filter(a -> a == 204).count() < bids.size(), answers::toString);
    }

    @Test
    void a_letter_is_previewed_only_with_all_that_stands_in_it() {
        var hiring = new Hiring(1);
        var bid = hiring.appointable("Pia Preview");
        hiring.told();

        for (var path : List.of("/api/offers/previews", "/api/offers")) {
            var refused = Api.as("recruiter").post(path, Hiring.terms(bid.ref()).addNull("contract").build().toString());
            assertEquals(400, refused.status(), refused::body);
            assertEquals(Set.of("contract"), refused.badFields());
        }
    }

    @Test
    void a_preview_says_what_is_sent_to_whom_and_nothing_else_is_sent() {
        var hiring = new Hiring(1);
        var bid = hiring.appointable("Pia Preview");
        var held = hiring.reserve("Rae Reserve", 3);
        hiring.told();
        var told = one("select count(*) from notice where person_id = ?", bid.candidate().person());

        var shown = Api.as("recruiter").post("/api/offers/previews", Hiring.terms(bid.ref()).build().toString()).json();

        assertEquals("Pia Preview", shown.getString("name"));
        assertEquals(bid.candidate().email(), shown.getString("email"));
        assertEquals("£24,465 a year", shown.getString("pay"));
        assertTrue(shown.getString("letter").startsWith("Dear Pia Preview"), shown::toString);
        assertEquals("APPOINTABLE", bid.state());
        assertEquals(told, one("select count(*) from notice where person_id = ?", bid.candidate().person()));
        assertEquals(Set.of("reason"), Api.as("recruiter").post("/api/offers/previews", Hiring.terms(held.ref()).build().toString()).badFields(), "as the offer itself");
        assertEquals(
                Set.of("lineManagerId"),
                Api.as("recruiter").post("/api/offers/previews", Hiring.terms(bid.ref()).add("lineManagerId", bid.candidate().person()).build().toString()).badFields());
        assertEquals(409, Api.as("recruiter").post("/api/offers", Hiring.terms(bid.ref()).add("letter", "Dear Pia, as it was yesterday").build().toString()).status());
        assertEquals("APPOINTABLE", bid.state());
        expect(201, Api.as("recruiter").post("/api/offers", Hiring.terms(bid.ref()).add("letter", shown.getString("letter")).build().toString()));
        assertEquals(shown.getString("letter"), bid.api().get("/api/applications/" + bid.id() + "/offer").json().getJsonObject("offer").getString("letter"));
    }

    private static List<String> refs(long vacancy) {
        return List.of(one("select group_concat(anon_ref order by id) from application where vacancy_id = ?", vacancy).split(","));
    }

    @Test
    void from_the_offer_to_the_first_day() {
        var hiring = new Hiring(1);
        var bid = hiring.appointable("Zoë Łukaszewska");
        hiring.told();

        expect(201, Hiring.offer(bid));
        assertEquals("OFFERED", bid.state());
        var mine = bid.api().get("/api/applications/" + bid.id() + "/offer").json();
        assertTrue(mine.getJsonObject("offer").getString("letter").startsWith("Dear Zoë Łukaszewska"));
        assertTrue(mine.getJsonObject("offer").getString("letter").contains("30 hours a week"));
        assertTrue(bid.read().getJsonArray("items").toString().contains("/appointing/offer?application=" + bid.id()));
        assertTrue(bid.api().get("/api/notices").body().contains("You have an offer: Ward clerk"));

        expect(204, Hiring.accept(bid));
        expect(204, Hiring.accept(bid));
        assertEquals("CHECKS", Hiring.state(bid));
        assertTrue(Api.as("recruiter").get("/api/notices").body().contains("Zoë Łukaszewska accepts"));
        assertEquals(6, bid.api().get("/api/applications/" + bid.id() + "/offer").json().getJsonArray("checks").size());

        var early = Api.as("recruitment").post(Hiring.path(bid, "/confirmation"), "{}");
        assertEquals(409, early.status());
        assertTrue(early.body().contains("Right to work"), early::body);
        Hiring.checked(bid);
        expect(204, Api.as("recruitment").post(Hiring.path(bid, "/confirmation"), "{}"));
        assertEquals("ACCEPTED", Hiring.state(bid));
        assertEquals("2", one("select count(*) from diary_entry where uid = ?", "start-" + bid.id() + "@appointing"));

        var number = "S" + System.nanoTime();
        expect(204, Api.as("recruitment").post(Hiring.path(bid, "/start"), "{\"staffNumber\": \"" + number + "\"}"));
        expect(204, Api.as("recruitment").post(Hiring.path(bid, "/start"), "{\"staffNumber\": \"" + number + "\"}"));
        assertEquals("STARTED", Hiring.state(bid));
        assertEquals("FILLED", hiring.vacancyState());
        assertEquals("0.800", one("select fte from employment where person_id = ? and staff_number = ? and line_manager_id = 2 and post_id = 35", bid.candidate().person(), number));
        assertEquals("1", one("select count(*) from audit_event where what = 'PersonJoined' and entity_id = ?", bid.candidate().person()));
    }

    @Test
    void a_fixed_term_ends_on_the_day_that_was_offered() {
        var hiring = new Hiring(1);
        var bid = hiring.appointable("Tia Brook");
        hiring.told();
        var last = Hiring.TODAY.plusMonths(6);
        var terms = Hiring.terms(bid.ref()).add("contract", "FIXED_TERM").add("endsOn", last.toString());
        expect(201, Api.as("recruiter").post("/api/offers", terms.build().toString()));
        expect(204, Hiring.accept(bid));
        Hiring.checked(bid);
        expect(204, Api.as("recruitment").post(Hiring.path(bid, "/confirmation"), "{}"));

        expect(204, Api.as("recruitment").post(Hiring.path(bid, "/start"), "{\"staffNumber\": \"S" + System.nanoTime() + "\"}"));

        assertEquals(last.toString(), one("select ends from employment where person_id = ? and kind = 'FIXED_TERM'", bid.candidate().person()));
    }

    @Test
    void when_the_staff_number_is_somebody_else_s_nothing_of_the_start_remains() {
        var hiring = new Hiring(1);
        var bid = hiring.appointable("Ines Duarte");
        hiring.told();
        Hiring.confirmed(bid);
        var taken = one("select staff_number from employment where organisation_id = 1 and ends is null limit 1");

        var answer = Api.as("recruitment").post(Hiring.path(bid, "/start"), "{\"staffNumber\": \"" + taken + "\"}");

        assertEquals(409, answer.status(), answer::body);
        assertEquals("ACCEPTED", Hiring.state(bid));
        assertEquals("SELECTING", hiring.vacancyState());
        assertNull(one("select started_at from offer where application_id = ?", bid.id()));
    }

    @Test
    @DisplayName("G-8: an answer after the day is taken while the offer stands; no day that passes decides")
    void an_answer_after_the_day_is_taken() {
        var hiring = new Hiring(1);
        var bid = hiring.appointable("Late Lou");
        hiring.told();
        expect(201, Hiring.offer(bid));
        sql("update offer set answer_by = current_date - interval 30 day where application_id = ?", bid.id());

        assertTrue(bid.api().get("/api/applications/" + bid.id() + "/offer").json().getBoolean("late"));
        expect(204, Hiring.accept(bid));

        assertEquals("CHECKS", Hiring.state(bid));
    }

    @Test
    @DisplayName("G-11 an offer made with a slip is put right before it is answered; the candidate reads why, and takes only what they have read")
    void put_right() {
        var hiring = new Hiring(1);
        sql("update vacancy set post_id = 35 where id = ?", hiring.job.id);
        var bid = hiring.appointable("Cora Rect");
        hiring.told();
        expect(201, Hiring.offer(bid));
        var path = Hiring.path(bid, "");
        var seen = Hiring.etag(bid);
        var mine = "/api/applications/" + bid.id() + "/offer";
        var right = Hiring.terms(bid.ref()).add("pay", "£25,674 a year").add("reason", "Our letter had last year's pay.").build().toString();

        var reasonless = Api.as("recruiter").with("If-Match", seen).put(path, Hiring.terms(bid.ref()).build().toString());
        assertEquals(400, reasonless.status(), reasonless::toString);
        assertEquals(Set.of("reason"), reasonless.badFields());
        assertEquals(Set.of("postId"), Api.as("recruiter").with("If-Match", seen).put(path, Hiring.terms(bid.ref()).add("postId", 2).add("reason", "x").build().toString()).badFields());
        assertEquals(403, Api.as("hr").with("If-Match", seen).put(path, right).status());
        for (var who : List.of("employee", "candidate", "panel1")) {
            assertEquals(404, Api.as(who).with("If-Match", seen).put(path, right).status(), who);
        }
        expect(204, Api.as("recruiter").with("If-Match", seen).put(path, right));
        assertEquals(412, Api.as("recruiter").with("If-Match", seen).put(path, right).status());

        assertEquals(412, bid.api().with("If-Match", seen).post(mine + "/acceptance", "{}").status(), "not read yet");
        var read = bid.api().get(mine).json();
        assertEquals("£25,674 a year", read.getJsonObject("offer").getString("pay"));
        var before = read.getJsonArray("corrections").getJsonObject(0);
        assertEquals("Our letter had last year's pay.", before.getString("reason"));
        assertTrue(before.getString("letter").contains("£24,465"), before::toString);
        assertTrue(bid.api().get("/api/notices").body().contains("last year's pay"));
        expect(204, Hiring.accept(bid));
        assertEquals(409, Api.as("recruiter").with("If-Match", Hiring.etag(bid)).put(path, right).status());
        assertEquals("1", one("select count(*) from audit_event where entity = 'offer' and entity_id = ? and what = 'OfferCorrected'", bid.id()));
        assertEquals("1", one("select count(*) from offer_correction where application_id = ?", bid.id()));
    }

    @Test
    void a_declined_offer_frees_the_post_for_the_reserve_list_until_that_has_expired() {
        var hiring = new Hiring(1);
        var first = hiring.appointable("Ada Appointable");
        var held = hiring.reserve("Rudi Reserve", 30);
        var expired = hiring.reserve("Edda Expired", 200);
        hiring.told();
        expect(201, Hiring.offer(first));
        var next = Hiring.terms(held.ref()).add("reason", "The first declined.").build().toString();
        assertEquals(409, Api.as("recruiter").post("/api/offers", next).status(), "no post is left");
        expect(204, first.api().post("/api/applications/" + first.id() + "/offer/refusal", "{\"reason\": \"It is too far.\"}"));
        expect(204, first.api().post("/api/applications/" + first.id() + "/offer/refusal", "{\"reason\": \"It is too far.\"}"));
        assertEquals("DECLINED", Hiring.state(first));
        assertEquals(409, Hiring.accept(first).status());

        var late = Api.as("recruiter").post("/api/offers", Hiring.terms(expired.ref()).add("reason", "Next").build().toString());
        assertEquals(409, late.status());
        assertTrue(late.body().contains("Edda Expired was held in reserve until"), late::body);
        assertEquals(400, Hiring.offer(held).status(), "why somebody of the reserve list is to be said");
        expect(201, Api.as("recruiter").post("/api/offers", next));

        var overview = Api.as("recruiter").get("/api/vacancies/" + hiring.job.id + "/appointing").json();
        assertEquals(1, overview.getInt("taken"));
        assertTrue(overview.getJsonArray("reserve").getJsonObject(0).getBoolean("expired"));
    }

    @Test
    void an_offer_taken_back_says_why_and_a_first_day_moves_with_a_reason() {
        var hiring = new Hiring(1);
        var bid = hiring.appointable("Mo Moved");
        hiring.told();
        expect(201, Hiring.offer(bid));
        var day = Hiring.TODAY.plusDays(20);

        assertEquals(400, Api.as("recruiter").with("If-Match", Hiring.etag(bid)).put(Hiring.path(bid, "/start-date"), "{\"startsOn\": \"" + day + "\"}").status());
        expect(204, Api.as("recruiter").with("If-Match", Hiring.etag(bid)).put(Hiring.path(bid, "/start-date"), "{\"startsOn\": \"" + day + "\", \"reason\": \"A course\"}"));
        assertEquals(412, Api.as("recruiter").with("If-Match", "1").put(Hiring.path(bid, "/start-date"), "{\"startsOn\": \"" + day.plusDays(1) + "\", \"reason\": \"x\"}").status());
        assertEquals(400, Api.as("recruiter").with("If-Match", Hiring.etag(bid)).post(Hiring.path(bid, "/withdrawal"), "{}").status());
        expect(204, Api.as("recruiter").with("If-Match", Hiring.etag(bid)).post(Hiring.path(bid, "/withdrawal"), "{\"reason\": \"The ward closes.\"}"));

        assertEquals("OFFER_WITHDRAWN", Hiring.state(bid));
        assertTrue(bid.api().get("/api/notices").body().contains("The ward closes."));
        assertTrue(bid.api().get("/api/notices").body().contains("A course"));
    }

    @Test
    @DisplayName("A letter stays as it was sent when employer, name and first day change; another tells the new day")
    void what_was_agreed_stays() {
        var hiring = new Hiring(1);
        var bid = hiring.appointable("Lea Letter");
        hiring.told();
        expect(201, Hiring.offer(bid));
        expect(204, Hiring.accept(bid));
        var before = bid.api().get("/api/applications/" + bid.id() + "/offer").json().getJsonObject("offer");
        var mine = "/api/applications/" + bid.id() + "/offer/start-letter";
        assertEquals(404, bid.api().get(mine).status(), "not moved yet");
        var day = Hiring.TODAY.plusDays(20);
        var moved = "{\"startsOn\": \"" + day + "\", \"reason\": \"A course\\n# that comes first\"}";

        expect(204, Api.as("recruiter").with("If-Match", Hiring.etag(bid)).put(Hiring.path(bid, "/start-date"), moved));
        sql("update person set name = 'Lea Married' where id = ?", bid.candidate().person());

        var read = bid.api().get("/api/applications/" + bid.id() + "/offer").json();
        assertEquals(before.getString("letter"), read.getJsonObject("offer").getString("letter"));
        assertEquals("Lea Letter", read.getJsonObject("offer").getString("letterTo"));
        assertEquals(one("select name from organisation where id = 1"), read.getJsonObject("offer").getString("letterFrom"));
        assertEquals(day.toString(), read.getJsonObject("offer").getString("startsOn"));
        assertEquals(Hiring.TODAY.toString(), read.getJsonArray("moves").getJsonObject(0).getString("from"));
        for (var answer : List.of(bid.api().get(mine), Api.as("hr").get(Hiring.path(bid, "/start-letter")))) {
            assertEquals(200, answer.status());
            assertTrue(answer.body().startsWith("%PDF-"), answer::body);
        }
        assertEquals(404, Api.as("employee").get(mine).status());
        assertEquals(404, Api.as("employee").get(Hiring.path(bid, "/start-letter")).status());
    }

    @Test
    void the_list_finds_by_name_and_shows_whose_answer_is_overdue_on_the_page_and_in_the_file() {
        var hiring = new Hiring(2);
        var word = "Q" + System.nanoTime();
        var late = hiring.appointable("Late " + word);
        var soon = hiring.appointable("=Soon 100% " + word);
        hiring.told();
        expect(201, Hiring.offer(late));
        expect(201, Hiring.offer(soon));
        sql("update offer set answer_by = current_date - interval 3 day where application_id = ?", late.id());

        assertEquals(2, Api.as("hr").get("/api/offers?q=" + word).json().getInt("total"));
        assertEquals(1, Api.as("hr").get("/api/offers?q=100%25+" + word).json().getInt("total"));
        assertEquals(0, Api.as("hr").get("/api/offers?q=1_0%25+" + word).json().getInt("total"));
        var overdue = Api.as("hr").get("/api/offers?overdue=true&q=" + word).json();
        assertEquals(1, overdue.getInt("total"));
        assertEquals(late.ref(), overdue.getJsonArray("rows").getJsonObject(0).getString("ref"));
        assertEquals(0, Api.as("employee").get("/api/offers?q=" + word).json().getInt("total"));
        expect(204, Hiring.accept(late));
        assertEquals(0, Api.as("hr").get("/api/offers?overdue=true&q=" + word).json().getInt("total"), "answered");
        sql("update offer set answer_by = current_date - interval 3 day where application_id = ?", soon.id());
        try (var hr = Visitor.as("hr")) {
            hr.open("/appointing/offers?q=" + word + "&sort=name&dir=desc").seesNothingWrongAnywhere().picture("offers-found");
            assertEquals(1, hr.page.getByText("Answer overdue").count());
            var file = hr.page.request().get(Touchstone.address() + "/appointing/offers?format=csv&sort=name&dir=desc&q=" + word).text();
            var lines = file.lines().toList();
            assertEquals(3, lines.size(), file);
            assertTrue(lines.get(0).contains("candidate,application,reference,job,state"), file);
            assertTrue(lines.get(1).startsWith("Late " + word) && lines.get(1).contains(",no,"), file);
            assertTrue(lines.get(2).startsWith("'=Soon 100% " + word) && lines.get(2).contains(",yes,"), file);
            hr.open("/appointing/offers?q=" + word + "&answers=overdue");
            assertEquals(1, hr.page.locator("table.list tbody tr").count());
            hr.open("/appointing/offers?q=nobody-" + word).seesNothingWrong();
            assertTrue(hr.text().contains("No offers like this"), hr::text);
        }
        try (var stranger = Visitor.as("employee")) {
            assertFalse(stranger.page.request().get(Touchstone.address() + "/appointing/offers?format=csv&q=" + word).text().contains("Late " + word));
        }
    }

    @Test
    void nothing_about_health_is_taken_down() {
        var hiring = new Hiring(1);
        var bid = hiring.appointable("Hana Health");
        hiring.told();
        expect(201, Hiring.offer(bid));
        expect(204, Hiring.accept(bid));
        var checks = Api.as("recruitment").get(Hiring.path(bid, "")).json().getJsonArray("checks");
        var health =
                checks.stream().map(c -> c.asJsonObject()).filter(c -> "OCCUPATIONAL_HEALTH".equals(c.getString("kind"))).findFirst().orElseThrow();
        var path = Hiring.path(bid, "/checks/" + health.getInt("id"));

        var refused = Api.as("recruitment").with("If-Match", "1").put(path, Hiring.seen("OTHER").replace("reference", "note"));

        assertEquals(409, Api.as("recruitment").with("If-Match", "1").put(path, Hiring.seen("OTHER")).status(), "no number either");
        assertEquals(409, refused.status(), refused::body);
        assertTrue(refused.body().contains("s.60"), refused::body);
        assertEquals("0", one("select count(*) from offer_check where note is not null and application_id = ?", bid.id()));
        var seen = bid.api().get("/api/applications/" + bid.id() + "/offer").json().getJsonArray("checks").getJsonObject(0);
        assertFalse(seen.containsKey("note") || seen.containsKey("who"), seen::toString);
    }

    @Test
    void a_check_is_done_with_the_day_it_was_seen_and_of_a_certificate_its_number() {
        var hiring = new Hiring(1);
        var bid = hiring.appointable("Dan Done");
        hiring.told();
        expect(201, Hiring.offer(bid));
        expect(204, Hiring.accept(bid));
        var checks = Api.as("recruitment").get(Hiring.path(bid, "")).json().getJsonArray("checks");
        for (var check : checks.getValuesAs(jakarta.json.JsonObject.class)) {
            var kind = check.getString("kind");
            var missing = Set.of("DBS", "RIGHT_TO_WORK").contains(kind) ? Set.of("seenOn", "reference") : Set.of("seenOn");
            var path = Hiring.path(bid, "/checks/" + check.getInt("id"));
            var team = Api.as("recruitment").with("If-Match", String.valueOf(check.getInt("version")));

            assertEquals(missing, team.put(path, "{\"state\": \"DONE\", \"dueOn\": \"" + Hiring.TODAY + "\"}").badFields(), kind);
            var tomorrow = Hiring.seen(kind).replace("seenOn\":\"" + Hiring.TODAY, "seenOn\":\"" + Hiring.TODAY.plusDays(1));
            assertEquals(Set.of("seenOn"), team.put(path, tomorrow).badFields(), kind);
            expect(204, team.put(path, Hiring.seen(kind)));
        }
        var done = Api.as("recruitment").get(Hiring.path(bid, "")).json().getJsonArray("checks").getJsonObject(1);
        assertEquals(Hiring.TODAY.toString(), done.getString("seenOn"));
        assertEquals("N 12", done.getString("reference"));
        assertFalse(bid.api().get("/api/applications/" + bid.id() + "/offer").body().contains("N 12"));
    }

    @Test
    void a_candidate_who_withdraws_ends_the_offer_too() {
        var hiring = new Hiring(1);
        var bid = hiring.appointable("Wim Withdraws");
        hiring.told();
        Hiring.confirmed(bid);

        expect(204, bid.api().post("/api/applications/" + bid.id() + "/withdrawal", "{\"reason\": \"Another job\"}"));

        assertEquals("2", one("select count(*) from diary_entry where cancelled and uid = ?", "start-" + bid.id() + "@appointing"));
        assertEquals(409, Api.as("recruitment").post(Hiring.path(bid, "/start"), "{\"staffNumber\": \"N1\"}").status());
    }

    @Test
    void the_choosing_ends_with_posts_left_only_when_no_offer_stands() {
        var hiring = new Hiring(2);
        var bid = hiring.appointable("Eve End");
        var other = hiring.reserve("Rae Reserve", 3);
        hiring.told();
        var path = "/api/vacancies/" + hiring.job.id + "/appointing/end";
        expect(201, Hiring.offer(bid));

        assertEquals(409, Api.as("recruiter").post(path, "{\"reason\": \"The budget is gone.\"}").status());
        expect(204, bid.api().post("/api/applications/" + bid.id() + "/offer/refusal", "{}"));
        assertEquals(400, Api.as("recruiter").post(path, "{}").status());
        expect(204, Api.as("recruiter").post(path, "{\"reason\": \"The budget is gone.\"}"));

        assertEquals("NO_APPOINTMENT", hiring.vacancyState());
        assertTrue(other.api().get("/api/notices").body().contains("Nobody more is appointed"));
    }

    @Test
    void before_the_last_decisions_are_told_nobody_is_named_and_nobody_is_offered_a_post() {
        var hiring = new Hiring(1);
        var bid = hiring.appointable("Una Untold");
        sql("update vacancy set state = 'SELECTING' where id = ?", hiring.job.id);

        var overview = Api.as("recruiter").get("/api/vacancies/" + hiring.job.id + "/appointing");

        assertFalse(overview.body().contains("Una Untold"), overview::body);
        assertEquals(409, Hiring.offer(bid).status());
    }

    @Test
    @DisplayName("G-5: whoever reads the names or an offer is seen by the candidate")
    void looks_are_recorded() {
        var hiring = new Hiring(1);
        var bid = hiring.appointable("Lou Looked");
        hiring.told();
        Api.as("recruiter").get("/api/vacancies/" + hiring.job.id + "/appointing");
        expect(201, Hiring.offer(bid));
        Api.as("hr").get(Hiring.path(bid, ""));

        var looks = bid.api().get("/api/me/looks").body();

        assertTrue(looks.contains("Rosa Delgado"), looks);
        assertTrue(looks.contains("Harriet Mensah"), looks);
    }

    @Test
    void letters_are_pdf_for_the_candidate_and_those_who_decide() {
        var hiring = new Hiring(1);
        var bid = hiring.appointable("Pat Print");
        hiring.told();
        expect(201, Hiring.offer(bid));

        for (var answer : List.of(bid.api().get("/api/applications/" + bid.id() + "/offer/letter"), Api.as("hr").get(Hiring.path(bid, "/letter")))) {
            assertEquals(200, answer.status());
            assertTrue(answer.body().startsWith("%PDF-"), answer::body);
        }
    }

    @Test
    void everybody_else_is_refused() {
        var hiring = new Hiring(1);
        var bid = hiring.appointable("Rea Refused");
        var other = hiring.appointable("Oda Other");
        hiring.told();
        expect(201, Hiring.offer(bid));
        expect(204, Hiring.accept(bid));
        var mine = "/api/applications/" + bid.id() + "/offer";
        for (var who : List.of("employee", "candidate", "admin", "edi", "panel1", "manager", "protection")) {
            var api = Api.as(who);
            for (var path : List.of(mine, mine + "/letter", Hiring.path(bid, ""), Hiring.path(bid, "/letter"), "/api/vacancies/" + hiring.job.id + "/appointing",
                    "/api/vacancies/" + hiring.job.id + "/appointing/tie-breaks")) {
                assertEquals(404, api.get(path).status(), who + " " + path);
            }
            for (var path : List.of("/api/offers", "/api/offers/previews")) {
                assertEquals(404, api.post(path, Hiring.terms(other.ref()).build().toString()).status(), who);
            }
            assertEquals(404, api.with("If-Match", "1").post(mine + "/acceptance", "{}").status(), who);
            assertEquals(404, api.post(mine + "/refusal", "{}").status(), who);
            assertEquals(404, api.post(Hiring.path(bid, "/confirmation"), "{}").status(), who);
            assertEquals(404, api.post(Hiring.path(bid, "/start"), "{\"staffNumber\": \"1\"}").status(), who);
            assertEquals(0, api.get("/api/offers").json().getInt("total"), who);
        }
        for (var who : List.of("recruiter", "hr", "recruitment")) {
            assertEquals(404, Api.as(who).get(mine).status(), who);
            assertEquals(404, Api.as(who).with("If-Match", "1").post(mine + "/acceptance", "{}").status(), who);
        }
        assertEquals(404, other.api().get(mine).status());
        assertEquals(403, Api.as("recruiter").post(Hiring.path(bid, "/confirmation"), "{}").status());
        assertEquals(403, Api.as("recruiter").post(Hiring.path(bid, "/start"), "{\"staffNumber\": \"1\"}").status());
        for (var path : List.of("/api/offers", "/api/offers/previews")) {
            assertEquals(403, Api.as("hr").post(path, Hiring.terms(other.ref()).build().toString()).status());
        }
        assertEquals(401, Api.nobody().get(mine).status());
    }

    @Test
    void what_is_missing_is_named_all_at_once() {
        var hiring = new Hiring(1);
        var bid = hiring.appointable("Nan Named");
        hiring.told();

        var answer = Api.as("recruiter").post("/api/offers", "{\"application\": \"" + bid.ref() + "\", \"contract\": \"FIXED_TERM\", \"startsOn\": \"2020-01-01\"}");

        assertEquals(400, answer.status());
        for (var field : List.of("postId", "lineManagerId", "pay", "endsOn", "weeklyHours", "startsOn", "answerBy", "templateId")) {
            assertTrue(answer.body().contains("\"" + field + "\""), () -> field + " " + answer.body());
        }
        var late = Hiring.terms(bid.ref()).add("answerBy", Hiring.TODAY.plusDays(1).toString()).build().toString();
        assertEquals(Set.of("answerBy"), Api.as("recruiter").post("/api/offers", late).badFields(), "after the first day");
        assertEquals(400, Api.as("recruiter").post("/api/offers", Hiring.terms(bid.ref()).add("postId", 88).build().toString()).status(), "a post of the council");
        assertEquals(400, Api.as("recruiter").post("/api/offers", Hiring.terms(bid.ref()).add("lineManagerId", bid.candidate().person()).build().toString()).status());
    }
}
