package org.touchstone.interviewing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.touchstone.recruitment.Selection.expect;
import static org.touchstone.recruitment.Selection.one;
import static org.touchstone.recruitment.Selection.sql;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.JsonObject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.touchstone.it.Api;
import org.touchstone.it.Held;
import org.touchstone.it.Visitor;
import org.touchstone.recruitment.Selection;
import org.touchstone.recruitment.Selection.Bid;

/** Offering times and choosing among them, over the API and in a browser, by many at once. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SlotsIT {

    private static final LocalDate WORKDAY = workday(LocalDate.now().plusDays(9));

    @Test
    @DisplayName("VR-15: a candidate books, moves and cancels by themself, and both calendars are told each time")
    void booking_moving_cancelling() {
        var selection = Selection.open();
        var bid = interviewed(selection, "Ann One").get(0);
        offer(selection, "Room 1", "09:00", "11:00");
        sql(
                "insert into panel_member (version, stage_id, vacancy_id, person_id, name, chair, named_by, named_at)"
                        + " values (0, ?, ?, ?, 'Priya Nair', true, 'Rosa Delgado', now())",
                selection.stages.get(2),
                selection.id,
                Selection.PANEL1);
        var free = free(bid);
        assertEquals(2, free.size());

        expect(204, book(bid, free.get(0)));
        assertEquals(1, free(bid).size());
        expect(204, book(bid, free.get(0)));
        expect(204, book(bid, free.get(1)));
        assertEquals("1", sequence(bid), "booked, then moved; the same again is nothing");
        expect(204, bid.api().delete("/api/applications/" + bid.id() + "/slots/mine"));

        assertEquals("2", sequence(bid));
        assertEquals("1", one("select cancelled from diary_entry where person_id = ? and uid like concat('slot-%-', ?, '@%')", bid.candidate().person(), bid.id()));
        assertEquals("1", one("select cancelled from diary_entry where person_id = 2 and uid like concat('slot-%-', ?, '@%')", bid.id()));
        assertEquals("1", one("select cancelled from diary_entry where person_id = ? and uid like concat('slot-%-', ?, '@%')", Selection.PANEL1, bid.id()));
        assertEquals("3", one("select count(*) from notice where person_id = ? and channel = 'EMAIL' and calendar is not null", bid.candidate().person()));
        assertTrue(one("select calendar from notice where person_id = ? and channel = 'EMAIL' order by id desc limit 1", bid.candidate().person()).contains("METHOD:CANCEL"));
        assertEquals(2, free(bid).size());
    }

    @Test
    @DisplayName("VR-15: however many press at the same moment, one holds the slot and the others are told")
    void many_at_once() {
        var selection = Selection.open();
        var bids = interviewed(selection, "Ann", "Bo", "Cy", "Di", "Ed", "Flo");
        offer(selection, "Room 2", "09:00", "09:45");
        var slot = free(bids.get(0)).get(0);

        var answers = together(bids.stream().map(bid -> (Deed) () -> book(bid, slot)).toList());

        assertEquals(1, answers.stream().filter(a -> a.status() == 204).count(), answers::toString);
        assertEquals(5, answers.stream().filter(a -> a.status() == 409 && a.body().contains("VR-15")).count(), answers::toString);
        assertEquals("1", one("select count(*) from slot_booking where slot_id = ?", slot));
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    @DisplayName("VR-15: two who offer the same times for one panel at the same moment do so one after the other, and the second is told")
    void offered_twice_at_once() throws Exception {
        var selection = Selection.open();
        interviewed(selection, "Ann One");
        var slots = "/api/stages/" + selection.stages.get(2) + "/slots";
        List<CompletableFuture<Api.Answer>> offers;
        try (var held = new Held("stage", selection.stages.get(2))) {
            offers =
                    Stream.of("recruiter", "recruitment")
                            .map(who -> CompletableFuture.supplyAsync(() -> Api.as(who).post(slots, offering("Room of " + who, "09:00", "09:45"))))
                            .toList();
            held.until(2, () -> false);
        }
        assertEquals(List.of(200, 400), offers.stream().map(o -> o.join().status()).sorted().toList());
        assertEquals("1", one("select count(*) from interview_slot where stage_id = ?", selection.stages.get(2)));
    }

    @Test
    @DisplayName("VR-15: two who change places at the same moment each hold one slot at most, and no slot is held twice")
    void crossing_moves() {
        var selection = Selection.open();
        var bids = interviewed(selection, "Ann", "Bo");
        offer(selection, "Room 3", "09:00", "12:00");
        var free = free(bids.get(0));
        expect(204, book(bids.get(0), free.get(0)));
        expect(204, book(bids.get(1), free.get(1)));

        for (var round = 0; round < 4; round++) {
            var answers = together(List.of(() -> book(bids.get(0), free.get(1)), () -> book(bids.get(1), free.get(0)), () -> book(bids.get(0), free.get(2))));
            assertTrue(answers.stream().allMatch(a -> a.status() == 204 || a.status() == 409), answers::toString);
        }

        assertEquals("2", one("select count(distinct slot_id) from slot_booking b join application a on a.id = b.application_id where a.vacancy_id = ?", selection.id));
    }

    @Test
    @DisplayName("VR-15: a slot taken back while somebody books it leaves nobody with a ghost")
    void taken_back_while_booked() {
        var selection = Selection.open();
        var bid = interviewed(selection, "Ann One").get(0);
        offer(selection, "Room 4", "09:00", "12:00");

        for (var slot : free(bid)) {
            var answers =
                    together(
                            List.of(
                                    () -> book(bid, slot),
                                    () -> Api.as("recruiter").post("/api/slots/" + slot + "/taking-back", "{\"reason\": \"The room is flooded\"}")));
            assertEquals(204, answers.get(1).status(), answers::toString);
            assertTrue(answers.get(0).status() == 204 || answers.get(0).status() == 409, answers::toString);
            assertEquals("0", one("select count(*) from slot_booking where slot_id = ?", slot));
        }
        assertEquals(List.of(), free(bid));
    }

    @Test
    @DisplayName("VR-10: a decision that is not told yet changes nothing for the candidate's time; told, the slot is free again")
    void untold() {
        var interview = Interview.with("panel1", "panel2");
        var bid = interview.zed;
        offer(interview.job, "Room 6", "09:00", "11:00");
        for (var who : List.of("panel1", "panel2")) {
            interview.locked(who, interview.amara, 4, 4);
            interview.locked(who, bid, 2, 2);
        }
        expect(204, book(bid, free(bid).get(0)));
        comesIn(bid, -1);
        var before = asKnown(bid);

        expect(204, interview.decide("panel1", bid, "NOT_APPOINTABLE", "Both fall short", "We looked for kindness under pressure."));

        assertEquals(before, asKnown(bid));
        assertEquals("1", one("select count(slot_id) from slot_booking where application_id = ?", bid.id()));
        comesIn(bid, 240);
        expect(204, interview.decide("panel1", interview.amara, "APPOINTABLE", null, "We saw that you ask what would help."));
        expect(204, interview.job.release("recruiter", 2, true));

        assertEquals("0", one("select count(slot_id) from slot_booking where application_id = ?", bid.id()));
        assertTrue(one("select calendar from notice where person_id = ? and calendar is not null order by id desc limit 1", bid.candidate().person()).contains("METHOD:CANCEL"));
    }

    @Test
    @DisplayName("VR-10: whoever has not chosen a time and is decided, untold, is asked to choose one, and told of more, like all others")
    void untold_without_a_time() {
        var interview = Interview.with("panel1", "panel2");
        var bid = interview.zed;
        offer(interview.job, "Room 8", "09:00", "10:00");
        for (var who : List.of("panel1", "panel2")) {
            interview.locked(who, bid, 2, 2);
        }
        var before = asKnown(bid);
        assertTrue(before.contains("Choose a time"), before);

        expect(204, interview.decide("panel1", bid, "NOT_APPOINTABLE", "Both fall short", "We looked for kindness under pressure."));

        assertEquals(before, asKnown(bid));
        var told = "select count(*) from notice where template = 'slots-offered' and channel = 'IN_APP' and person_id = ?";
        var once = Integer.parseInt(one(told, bid.candidate().person()));
        offer(interview.job, "Room 9", "13:00", "14:00");
        assertEquals(String.valueOf(once + 1), one(told, bid.candidate().person()));
        assertEquals(one(told, interview.amara.candidate().person()), one(told, bid.candidate().person()));
    }

    @Test
    @DisplayName("VR-15: before the time that a candidate has booked nobody locks a sheet about them, and the chair does not decide")
    void still_to_come() {
        var interview = Interview.with("panel1", "panel2");
        var bid = interview.zed;
        offer(interview.job, "Room 6", "09:00", "11:00");
        for (var question = 0; question < interview.asked.size(); question++) {
            expect(200, interview.note("panel1", bid, question, 0, "early-" + question, 3, true, "Typed before"));
        }
        expect(204, book(bid, free(bid).get(0)));

        var early = interview.lock("panel1", bid);
        assertEquals(409, early.status());
        assertEquals("VR-15", early.rule());
        assertTrue(early.body().contains("Zed Aldous has booked"), early::body);
        try (var panel = Visitor.as("panel1")) {
            panel.open("/interviewing/sheet?stage=" + interview.stage + "&candidate=" + bid.ref());
            panel.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lock this sheet")).click();
            panel.page.locator("dialog[open] #lock").click();
            panel.page.getByText("Zed Aldous has booked").first().waitFor();
            panel.seesNothingWrongAnywhere().picture("sheet-still-to-come");
        }
        interview.locked("panel1", interview.amara, 3, 3);

        comesIn(bid, -1);
        expect(204, interview.lock("panel1", bid));
        interview.locked("panel2", bid, 3, 3);
        comesIn(bid, 1);
        var decided = interview.decide("panel1", bid, "APPOINTABLE", null, "We saw that you ask what would help.");
        assertEquals("VR-15", decided.rule());
        assertEquals("IN_STAGE", one("select state from application where id = ?", bid.id()));
        try (var chair = Visitor.as("panel1")) {
            chair.open("/interviewing/room?stage=" + interview.stage + "&candidate=" + bid.ref());
            chair.page.getByLabel("Can be appointed", new Page.GetByLabelOptions().setExact(true)).check();
            chair.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Decide").setExact(true)).click();
            chair.page.getByText("Zed Aldous has booked").first().waitFor();
            chair.seesNothingWrongAnywhere().picture("room-still-to-come");
        }
        comesIn(bid, -1);
        expect(204, interview.decide("panel1", bid, "APPOINTABLE", null, "We saw that you ask what would help."));
    }

    /** Whatever hour it was: what the candidate has booked begins in so many hours. */
    private static void comesIn(Bid bid, int hours) {
        sql(
                "update interview_slot set starts_at = utc_timestamp() + interval ? hour, ends_at = utc_timestamp() + interval ? + 1 hour"
                        + " where id = (select slot_id from slot_booking where application_id = ?)",
                hours, hours, bid.id());
    }

    /** All that tells a candidate something about their time to come. */
    private static String asKnown(Bid bid) {
        return bid.api().get("/api/applications/" + bid.id() + "/slots").body()
                + bid.api().get("/api/work-items").body()
                + bid.read().getJsonArray("items")
                + one("select count(*) from notice where person_id = ?", bid.candidate().person())
                + one("select group_concat(cancelled) from diary_entry where person_id = ?", bid.candidate().person());
    }

    @Test
    void who_holds_a_slot_taken_back_is_told_why_and_it_takes_a_reason() {
        var selection = Selection.open();
        var bid = interviewed(selection, "Ann One").get(0);
        offer(selection, "Room 5", "09:00", "10:00");
        var slot = free(bid).get(0);
        expect(204, book(bid, slot));

        assertEquals(400, Api.as("recruiter").post("/api/slots/" + slot + "/taking-back", "{\"reason\": \" \"}").status());
        expect(204, Api.as("recruiter").post("/api/slots/" + slot + "/taking-back", "{\"reason\": \"The room is flooded\"}"));

        assertTrue(one("select body from notice where person_id = ? order by id desc limit 1", bid.candidate().person()).contains("The room is flooded"));
        assertEquals(409, book(bid, slot).status());
    }

    @Test
    void who_is_told_that_their_needs_are_met_keeps_their_slot() {
        var selection = Selection.open();
        var bid = interviewed(selection, "Ann One").get(0);
        expect(204, bid.api().post("/api/applications/" + bid.id() + "/messages", "{\"about\": \"NEEDS\", \"words\": \"A ramp, please\"}"));
        offer(selection, "Room 5", "09:00", "10:00");
        expect(204, book(bid, free(bid).get(0)));

        var messages = "/api/anonymous-applications/" + bid.ref() + "/messages";
        expect(204, Api.as("recruitment").with("If-Match", Api.as("recruitment").get(messages).etag())
                .post(messages + "/needs-answer", "{\"outcome\": \"AGREED\", \"answer\": \"The room is level\"}"));

        assertEquals("1", one("select count(slot_id) from slot_booking where application_id = ?", bid.id()));
    }

    @Test
    void who_leaves_the_stage_leaves_the_slot_to_others() {
        var selection = Selection.open();
        var bids = interviewed(selection, "Ann", "Bo");
        offer(selection, "Room 6", "09:00", "09:45");
        var slot = free(bids.get(0)).get(0);
        expect(204, book(bids.get(0), slot));
        assertEquals(List.of(), free(bids.get(1)));

        expect(204, bids.get(0).api().post("/api/applications/" + bids.get(0).id() + "/withdrawal", "{}"));

        assertEquals(List.of(slot), free(bids.get(1)));
    }

    @Test
    void nobody_learns_or_books_what_is_not_theirs() {
        var selection = Selection.open();
        var bids = interviewed(selection, "Ann", "Bo");
        offer(selection, "Room 7", "09:00", "10:00");
        var slot = free(bids.get(0)).get(0);
        var other = Selection.open();
        var elsewhere = interviewed(other, "Cy").get(0);
        var stage = selection.stages.get(2);

        assertEquals(404, bids.get(1).api().get("/api/applications/" + bids.get(0).id() + "/slots").status());
        assertEquals(404, bids.get(1).api().put("/api/applications/" + bids.get(0).id() + "/slots/mine", "{\"slot\": " + slot + "}").status());
        assertEquals(404, book(elsewhere, slot).status(), "a slot of another vacancy");
        for (var who : List.of("employee", "panel1", "candidate", "admin", "edi")) {
            assertEquals(403, Api.as(who).get("/api/stages/" + stage + "/slots").status(), who);
        }
        assertEquals(403, Api.as("hr").post("/api/stages/" + stage + "/slots", offering("Room 8", "09:00", "10:00")).status(), "HR looks and does not offer");
        assertEquals(200, Api.as("hr").get("/api/stages/" + stage + "/slots").status());
        assertFalse(bids.get(1).api().get("/api/applications/" + bids.get(1).id() + "/slots").body().contains("Ann"));
    }

    @Test
    void what_cannot_be_offered_is_named() {
        var selection = Selection.open();
        var stage = selection.stages.get(2);
        var bad = Api.as("recruiter").post("/api/stages/" + stage + "/slots", "{\"from\": \"soon\"}");
        assertEquals(400, bad.status());
        assertEquals("from", bad.json().getJsonArray("fields").getJsonObject(0).getString("field"));
        offer(selection, "Room 9", "09:00", "10:00");
        assertEquals(400, Api.as("recruiter").post("/api/stages/" + stage + "/slots", offering("room 9", "09:30", "10:30")).status(), "the room is taken");
        var elsewhere = Api.as("recruiter").post("/api/stages/" + stage + "/slots", offering("Room 10", "09:30", "10:30"));
        assertEquals(List.of(400, Set.of("begins")), List.of(elsewhere.status(), elsewhere.badFields()), "one panel is in one room");
        assertTrue(elsewhere.body().contains("The panel meets somebody then"), elsewhere.body());
        offer(selection, "Room 10", "09:45", "10:30");
        assertEquals(409, Api.as("recruiter").post("/api/stages/" + selection.stages.get(0) + "/slots", offering("Room 9", "11:00", "12:00")).status());
    }

    @Test
    void a_manager_offers_times_in_a_browser_and_a_candidate_chooses_one_on_a_phone() {
        var selection = Selection.open();
        var bid = interviewed(selection, "Ann One", "Bo Two").get(0);
        try (var manager = Visitor.as("recruiter");
                var candidate = Visitor.signingIn(bid.candidate().email(), Selection.PASSWORD)) {
            manager.open("/interviewing/slots?stage=" + selection.stages.get(2)).seesNothingWrongAnywhere().picture("slots-empty");
            var page = manager.page;
            page.locator("#from").fill(WORKDAY.toString());
            page.locator("#minutes").fill("forty");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Offer these times")).click();
            page.getByText("Enter a whole number").first().waitFor();
            assertEquals(WORKDAY.toString(), page.locator("#from").inputValue(), "what was typed is kept");
            page.locator("#minutes").fill("45");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Offer these times")).click();
            page.getByText("Say where").first().waitFor();
            manager.seesNothingWrong().picture("slots-error");
            page.locator("#place").fill("Room 12, East Wing");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Offer these times")).click();
            page.getByText("times are offered").first().waitFor();
            page.getByText("That is one more than candidates still have to book.").waitFor();
            page.locator("#offering summary").click();
            page.locator("#from").fill(WORKDAY.toString());
            page.locator("#place").fill("Room 13");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Offer these times")).click();
            page.locator("#begins-error").getByText("The panel meets somebody then: it has a time at").waitFor();
            assertEquals("Room 13", page.locator("#place").inputValue(), "what was typed is kept");
            manager.seesNothingWrongAnywhere().picture("slots-overlap");

            candidate.open("/recruitment/my-application?id=" + bid.id()).onAPhone();
            candidate.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Choose a time to come")).click();
            candidate.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Book this time")).click();
            candidate.page.getByText("Choose a time first").first().waitFor();
            candidate.seesNothingWrong().picture("book-phone");
            candidate.page.locator("input[type=radio]").first().focus();
            candidate.page.keyboard().press("Space");
            candidate.page.keyboard().press("ArrowDown");
            candidate.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Book this time")).press("Enter");
            candidate.page.getByText("Your time is booked").first().waitFor();
            assertTrue(candidate.text().contains("10:00 to 10:45"), candidate::text);
            candidate.seesNothingWrongAnywhere().picture("book-booked");

            manager.open("/interviewing/slots?stage=" + selection.stages.get(2));
            assertTrue(manager.text().contains("Ann One"));
            manager.seesNothingWrongAnywhere().picture("slots");
            InterviewingIT.agreed(bid, "AGREED", "A quiet room, with the lights low, and a break of ten minutes half-way.");
            sql(
                    "insert into panel_member (version, stage_id, vacancy_id, person_id, name, chair, named_by, named_at)"
                            + " values (0, ?, ?, ?, 'Priya Nair', true, 'Rosa Delgado', now())",
                    selection.stages.get(2), selection.id, Selection.PANEL1);
            manager.open("/interviewing/stage?stage=" + selection.stages.get(2)).seesNothingWrongAnywhere().picture("interview-stage-times");
            assertTrue(manager.page.locator("tr", new Page.LocatorOptions().setHasText("Ann One")).innerText().contains("10:00"), manager::text);
            assertTrue(manager.page.locator("tr", new Page.LocatorOptions().setHasText("Bo Two")).innerText().contains("Not booked"), manager::text);
            manager.onAPhone().picture("interview-stage-times-phone");
            manager.page.setViewportSize(1280, 900);
            assertFalse(manager.text().contains("A quiet room"), "who leads the vacancy is not on the panel");
            manager.open("/interviewing/slots?stage=" + selection.stages.get(2));
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(java.util.regex.Pattern.compile("Take back .*10:00"))).click();
            page.locator("dialog[open] textarea").fill("The room is flooded");
            page.locator("dialog[open]").getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Locator.GetByRoleOptions().setName("Take it back")).click();
            page.getByText("The time is taken back").first().waitFor();
            candidate.open("/notices/inbox");
            assertTrue(candidate.text().contains("Please choose another time"));
            candidate.open("/interviewing/book?application=" + bid.id());
            assertFalse(candidate.text().contains("10:00 to 10:45"));
        }
    }

    @Test
    void whoever_offers_times_shorter_than_the_kit_is_told() {
        var interview = Interview.with("panel1", "panel2");
        var minutes = Integer.parseInt(one("select sum(q.minutes) from kit_question q join interview_kit k on k.id = q.kit_id where k.stage_id = ?", interview.stage));
        try (var manager = Visitor.as("recruiter")) {
            manager.open("/interviewing/slots?stage=" + interview.stage);
            manager.page.getByText("The questions of the kit take " + minutes + " minutes.").waitFor();
            manager.page.locator("#from").fill(WORKDAY.toString());
            manager.page.locator("#minutes").fill(String.valueOf(minutes - 5));
            manager.page.locator("#pause").fill("60");
            manager.page.locator("#place").fill("Room 14");
            manager.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Offer these times")).click();
            manager.page.getByText("shorter than the " + minutes + " minutes that the questions of the kit take").waitFor();
            manager.seesNothingWrongAnywhere().picture("slots-short");
        }
    }

    // --- arranging

    /** What answers. */
    private interface Deed {
        Api.Answer run();
    }

    private static List<Api.Answer> together(List<Deed> deeds) {
        var going = deeds.stream().map(deed -> CompletableFuture.supplyAsync(deed::run)).toList();
        return going.stream().map(CompletableFuture::join).toList();
    }

    /** People who applied and have come to the values interview. */
    private static List<Bid> interviewed(Selection selection, String... names) {
        var bids = new ArrayList<Bid>();
        Stream.of(names).forEach(name -> bids.add(selection.applied(name, "I listened and we found a way.")));
        selection.begun();
        sql("update application set state = 'IN_STAGE', stage_id = ? where vacancy_id = ?", selection.stages.get(2), selection.id);
        return bids;
    }

    private static void offer(Selection selection, String place, String begins, String ends) {
        expect(200, Api.as("recruiter").post("/api/stages/" + selection.stages.get(2) + "/slots", offering(place, begins, ends)));
    }

    private static String offering(String place, String begins, String ends) {
        return "{\"from\": \"%s\", \"begins\": \"%s\", \"ends\": \"%s\", \"minutes\": 45, \"pause\": 15, \"place\": \"%s\"}"
                .formatted(WORKDAY, begins, ends, place);
    }

    private static List<Long> free(Bid bid) {
        return bid.api().get("/api/applications/" + bid.id() + "/slots").json().getJsonArray("free").getValuesAs(JsonObject.class).stream()
                .map(f -> f.getJsonNumber("id").longValue())
                .toList();
    }

    private static Api.Answer book(Bid bid, long slot) {
        return bid.api().put("/api/applications/" + bid.id() + "/slots/mine", "{\"slot\": " + slot + "}");
    }

    private static String sequence(Bid bid) {
        return one("select sequence from slot_booking where application_id = ?", bid.id());
    }

    private static LocalDate workday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(2) : day;
    }
}
