package org.touchstone.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.touchstone.access.Somebody.one;
import static org.touchstone.access.Somebody.sql;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchstone.access.Role;
import org.touchstone.access.Somebody;
import org.touchstone.it.Api;
import org.touchstone.it.Touchstone;
import org.touchstone.it.Visitor;

/** What people are told: in the inbox, by mail whatever the mail server does, and in their calendars. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NoticesIT {

    private static final Instant TOMORROW = Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(1, ChronoUnit.DAYS);

    /** Somebody who works at the first organisation. */
    record Colleague(long personId, String email) {

        static Colleague newly() {
            var email = Somebody.holding(Role.EMPLOYEE, 1L).email();
            var person = Long.parseLong(one("select person_id from account where email = ?", email));
            sql(
                    """
                    insert into employment (version, person_id, organisation_id, post_id, staff_number, starts, kind, fte)
                    values (0, ?, 1, (select min(id) from post), ?, '2020-01-01', 'SUBSTANTIVE', 1)""",
                    person, "NOTICE" + person);
            return new Colleague(person, email);
        }

        Api api() {
            return Api.as(email, Somebody.PASSWORD);
        }

        /** Told by a deed of somebody else's. */
        Colleague asked(long vacancy) {
            var answer = Api.as("recruiter").post("/api/vacancies/" + vacancy + "/shortlisters", "{\"person\": " + personId + "}");
            assertEquals(201, answer.status(), answer::body);
            return this;
        }

        long unread() {
            return api().get("/api/notices/unread").json().getInt("unread");
        }

        JsonObject mail() {
            return Api.as("admin").get("/api/outgoing-mails?size=200").rows().stream()
                    .map(row -> (JsonObject) row)
                    .filter(row -> row.getString("address").equals(email))
                    .findFirst()
                    .orElseThrow();
        }

        String mailHas(String column) {
            return one("select " + column + " from notice where channel = 'EMAIL' and address = ?", email);
        }

        void becomesDue() {
            sql("update notice set next_try_at = utc_timestamp() - interval 1 minute where channel = 'EMAIL' and address = ?", email);
        }
    }

    private static long vacancy(String title) {
        var advert =
                Json.createObjectBuilder()
                        .add("organisationId", 1)
                        .add("title", title)
                        .add("contract", "PERMANENT")
                        .add("hours", "EITHER")
                        .add("summary", "You keep the papers of a ward in order.")
                        .add("posts", 1)
                        .add("closesOn", TOMORROW.plus(9, ChronoUnit.DAYS).toString().substring(0, 10))
                        .add("recruitingManagerId", 2);
        var answer = Api.as("recruiter").post("/api/vacancies", advert.build().toString());
        assertEquals(201, answer.status(), answer::body);
        return answer.id();
    }

    private static List<MimeMessage> letters(String address) {
        return Stream.of(Touchstone.running().mail.getReceivedMessages()).filter(letter -> to(letter).equals(List.of(address))).toList();
    }

    private static List<String> to(MimeMessage letter) {
        try {
            return Stream.of(letter.getAllRecipients()).map(Object::toString).toList();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MimeMessage letter(String address) {
        until("a letter to " + address, () -> !letters(address).isEmpty());
        return letters(address).get(0);
    }

    private static void until(String what, BooleanSupplier reached) {
        var limit = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        try {
            while (!reached.getAsBoolean()) {
                assertTrue(System.nanoTime() < limit, () -> "not within two minutes: " + what);
                assertFalse(Touchstone.running().server.process().waitFor(100, TimeUnit.MILLISECONDS), "the server stopped");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Until everything that was due has left: a mail written last leaves last. */
    private static void untilTheQueueIsEmpty() {
        letter(Colleague.newly().asked(vacancy("The last in the queue")).email());
    }

    private static String bell(Visitor visitor) {
        return visitor.page.locator("a.bell").innerText().replaceAll("\\s+", " ").strip();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    @Test
    void a_notice_is_counted_on_every_page_and_read_when_it_is_opened() {
        var vacancy = vacancy("Porter, Ward 7");
        var me = Colleague.newly().asked(vacancy);
        assertEquals(1, me.unread());
        try (var visitor = Visitor.signingIn(me.email(), Somebody.PASSWORD)) {
            assertEquals("Notices 1 new", bell(visitor));
            visitor.page.locator("a.bell").click();
            visitor.page.waitForURL(url -> url.endsWith("/notices/inbox"));
            assertTrue(visitor.text().contains("You are asked to score applications for Porter, Ward 7."), visitor.text());
            visitor.seesNothingWrongAnywhere();
            visitor.open("/notices/inbox?unread=true").seesNothingWrongAnywhere();

            visitor.page.getByRole(AriaRole.LINK, named("Please shortlist: Porter, Ward 7").setExact(true)).click();
            visitor.page.waitForURL(url -> url.contains("/recruitment/shortlist?vacancy=" + vacancy));

            assertEquals("Notices", bell(visitor));
            visitor.open("/notices/inbox?unread=true");
            assertTrue(visitor.text().contains("Nothing new"), visitor.text());
            visitor.seesNothingWrongAnywhere();
            visitor.open("/notices/inbox").seesNothingWrongAnywhere();
            assertTrue(visitor.text().contains("Please shortlist: Porter, Ward 7"), visitor.text());
        }
        assertEquals(0, me.unread());
        var row = me.api().get("/api/notices").rows().getJsonObject(0);
        assertTrue(row.containsKey("readAt"), row::toString);
    }

    @Test
    void nobody_reads_anothers_notices() {
        var me = Colleague.newly().asked(vacancy("Porter"));
        var other = Colleague.newly();
        var id = me.api().get("/api/notices").rows().getJsonObject(0).getInt("id");

        assertEquals(0, other.api().get("/api/notices").total());
        assertEquals(404, other.api().put("/api/notices/" + id + "/read", "").status());
        assertEquals(404, Api.as("admin").put("/api/notices/" + id + "/read", "").status());
        assertEquals(404, me.api().put("/api/notices/" + me.mailHas("id") + "/read", "").status(), "a mail is in no inbox");
        try (var visitor = Visitor.signingIn(other.email(), Somebody.PASSWORD)) {
            assertEquals(404, visitor.page.navigate(Touchstone.address() + "/notices/open?id=" + id).status());
            assertFalse(visitor.page.content().contains("Porter"));
            visitor.forgetComplaints().seesNothingWrongAnywhere();
        }
        assertEquals(1, me.unread());

        assertEquals(204, me.api().put("/api/notices/" + id + "/read", "").status());
        assertEquals(0, me.unread());
    }

    @Test
    void one_or_all_of_ones_own_are_marked_as_read_and_nobody_elses() {
        var me = Colleague.newly().asked(vacancy("First")).asked(vacancy("Second")).asked(vacancy("Third"));
        var other = Colleague.newly().asked(vacancy("Fourth"));
        try (var visitor = Visitor.signingIn(me.email(), Somebody.PASSWORD)) {
            visitor.open("/notices/inbox");
            visitor.page.getByRole(AriaRole.LINK, named("Mark as read: Please shortlist: Second")).click();
            visitor.page.waitForURL(url -> url.endsWith("/notices/inbox"));
            assertEquals("Notices 2 new", bell(visitor));
            assertEquals(2, me.unread());

            visitor.page.getByRole(AriaRole.BUTTON, named("Mark all as read")).click();
            visitor.page.getByText("All your notices are marked as read.").waitFor();
            assertEquals("Notices", bell(visitor));
            visitor.seesNothingWrongAnywhere();
        }
        assertEquals(0, me.unread());
        assertEquals(1, other.unread());

        assertEquals(204, other.api().put("/api/notices/read", "").status());
        assertEquals(0, other.unread());
    }

    @ParameterizedTest
    @ValueSource(strings = {"hr", "recruiter", "recruitment", "panel1", "edi", "analyst", "protection", "manager", "employee", "candidate"})
    void the_outbox_is_for_administrators_only(String who) {
        assertEquals(403, Api.as(who).get("/api/outgoing-mails").status());
        assertEquals(403, Api.as(who).put("/api/outgoing-mails/queued", "").status());
        assertEquals(403, Api.as(who).put("/api/outgoing-mails/1/queued", "").status());
        try (var visitor = Visitor.as(who)) {
            assertEquals(403, visitor.page.navigate(Touchstone.address() + "/notices/outbox").status());
        }
    }

    @Test
    void an_administrator_sees_the_mail_of_their_own_people_and_never_what_it_says() {
        var mine = Somebody.holding(Role.EMPLOYEE, 1L).email();
        var others = Somebody.holding(Role.EMPLOYEE, 2L).email();
        failed(mine);
        failed(others);
        var all = Api.as(Somebody.holding(Role.ADMIN, null).email(), Somebody.PASSWORD).get("/api/outgoing-mails?size=200").body();
        var some = Api.as("admin").get("/api/outgoing-mails?size=200").body();

        assertTrue(all.indexOf(others) < all.indexOf(mine) && all.contains(others), "the newest first: " + all);
        assertTrue(some.contains(mine), some);
        assertFalse(some.contains(others), some);
        assertFalse((all + some).contains("Words for one pair of eyes"));
        assertEquals(404, again(one("select id from notice where address = ?", others)));
        assertEquals("FAILED", one("select state from notice where address = ?", others));
    }

    private static void failed(String address) {
        sql(
                """
                insert into notice (channel, address, template, subject, body, secret, state, tries, next_try_at, created_at, last_problem)
                values ('EMAIL', ?, 'test', 'Words for one pair of eyes', 'Words for one pair of eyes', false, 'FAILED', 10,
                    utc_timestamp(), utc_timestamp(), '550 5.1.1 no such mailbox')""",
                address);
    }

    private static int again(String id) {
        return Api.as("admin").put("/api/outgoing-mails/" + id + "/queued", "").status();
    }

    @Test
    void while_the_mail_server_is_away_a_mail_waits_and_leaves_once_when_it_is_back() {
        var mail = Touchstone.running().mail;
        var me = Colleague.newly();
        mail.stop();
        try (var admin = Visitor.as("admin")) {
            me.asked(vacancy("Porter"));
            assertEquals(1, me.unread(), "the inbox needs no mail server");
            until("the mail was tried", () -> me.mail().containsKey("problem"));

            var row = me.mail();
            assertEquals("QUEUED", row.getString("state"));
            assertEquals(0, row.getInt("tries"), "no fault of the mail's");
            assertTrue(Instant.parse(row.getString("nextTryAt")).isAfter(Instant.parse(row.getString("createdAt"))), row::toString);
            assertEquals(409, again(String.valueOf(row.getInt("id"))));
            admin.open("/notices/outbox?state=QUEUED");
            var shown = row(admin, me.email()).innerText();
            assertTrue(shown.contains("Waiting") && shown.contains("does not answer") && shown.contains("Next try:"), shown);
            admin.seesNothingWrongAnywhere();
        } finally {
            mail.start();
        }
        me.becomesDue();
        letter(me.email());
        untilTheQueueIsEmpty();

        assertEquals(1, letters(me.email()).size());
        assertEquals("SENT", me.mail().getString("state"));
        assertFalse(me.mail().containsKey("problem"), () -> me.mail().toString());
    }

    private static Locator row(Visitor visitor, String address) {
        return visitor.page.locator("tr", new Page.LocatorOptions().setHasText(address));
    }

    @Test
    void a_mail_that_is_refused_waits_longer_each_time_and_leaves_once_when_somebody_tries_again() throws Exception {
        var mail = Touchstone.running().mail;
        var port = mail.getSmtp().getPort();
        var me = Colleague.newly();
        mail.stop();
        try {
            try (var full = new Refusing(port, "220 hello", "250 hello", "250 ok", "452 4.2.2 mailbox full", "250 ok", "221 bye")) {
                me.asked(vacancy("Porter"));
                until("the first try", () -> me.mail().getInt("tries") == 1);
                assertTrue(me.mail().getString("problem").contains("mailbox full"), () -> me.mail().toString());
                me.becomesDue();
                until("the second try", () -> me.mail().getInt("tries") == 2);
                assertEquals("QUEUED", me.mail().getString("state"));
                assertEquals("1", me.mailHas("next_try_at > utc_timestamp() + interval 31 second"), "twice the first wait of 30 seconds");
                assertEquals(port, full.port());
            }
            try (var nobody = new Refusing(port, "220 hello", "250 hello", "250 ok", "550 5.1.1 no such mailbox", "250 ok", "221 bye")) {
                me.becomesDue();
                until("it is given up", () -> me.mail().getString("state").equals("FAILED"));
                assertEquals(port, nobody.port());
            }
        } finally {
            mail.start();
        }
        var id = me.mailHas("id");
        try (var admin = Visitor.as("admin")) {
            admin.open("/notices/outbox?state=FAILED");
            var shown = row(admin, me.email());
            assertTrue(shown.innerText().contains("no such mailbox"), shown.innerText());
            admin.seesNothingWrongAnywhere();
            shown.getByRole(AriaRole.BUTTON).click();
            admin.page.getByText("The e-mail is back in the queue.").waitFor();
            admin.seesNothingWrongAnywhere();
        }
        letter(me.email());
        assertEquals(409, again(id), "it is sent");
        untilTheQueueIsEmpty();

        assertEquals(1, letters(me.email()).size());
        assertEquals("SENT", me.mailHas("state"));
        assertEquals("1", events(id, "NoticeFailed"));
        assertEquals("1", events(id, "NoticeQueuedAgain"));
    }

    private static String events(String id, String what) {
        return one("select count(*) from audit_event where entity = 'notice' and entity_id = ? and what = ?", id, what);
    }

    @Test
    void of_many_who_try_a_mail_again_at_once_one_does() throws InterruptedException {
        var address = Somebody.holding(Role.EMPLOYEE, 1L).email();
        failed(address);
        var id = one("select id from notice where address = ?", address);
        var statuses = Collections.synchronizedList(new ArrayList<Integer>());
        var threads = Stream.generate(() -> new Thread(() -> statuses.add(again(id)))).limit(8).toList();
        threads.forEach(Thread::start);
        for (var thread : threads) {
            thread.join();
        }

        assertEquals(List.of(204), statuses.stream().filter(status -> status != 409).toList());
        assertEquals("1", events(id, "NoticeQueuedAgain"));
        letter(address);
        untilTheQueueIsEmpty();
        assertEquals(1, letters(address).size());
    }

    @Test
    void a_link_for_one_use_that_could_not_be_sent_is_gone() {
        // The address passes for one where people are invited, and not where mails are written.
        var address = "jo..nowak" + System.nanoTime() + "@example.org";
        assertEquals(201, invited("Jo Nowak", address).status());
        until("it is given up", () -> "FAILED".equals(one("select state from notice where address = ?", address)));

        assertNull(one("select link from notice where address = ?", address));
        assertEquals(409, again(one("select id from notice where address = ?", address)));
        try (var admin = Visitor.as("admin")) {
            admin.open("/notices/outbox?state=FAILED");
            assertTrue(row(admin, address).innerText().contains("was for one use and is gone"), row(admin, address).innerText());
            assertEquals(0, row(admin, address).getByRole(AriaRole.BUTTON).count());
        }
    }

    private static Api.Answer invited(String name, String address) {
        var roles = Json.createArrayBuilder().add(Json.createObjectBuilder().add("role", Role.EMPLOYEE).add("organisationId", 1));
        var body = Json.createObjectBuilder().add("name", name).add("email", address).add("roles", roles);
        return Api.as("admin").post("/api/accounts", body.build().toString());
    }

    @Test
    void a_deed_that_is_undone_was_told_to_nobody() {
        // Somebody is told; then the next notice cannot be stored.
        var vacancy = one("select id from vacancy where state = 'LANGUAGE_CHECKED' and author_account_id = 3 and recruiting_manager_id = 2 order by id limit 1");
        assertNotNull(vacancy, "the sample has no vacancy that waits for approval");
        var before = one("select count(*) from notice where template = 'vacancy-sent-back'");
        sql("create table written (address varchar(254)) engine = MyISAM"); // keeps what is rolled back elsewhere
        sql(
                """
                create trigger written after insert on notice for each row
                begin
                    if new.template = 'vacancy-sent-back' then
                        insert into written values (new.address);
                        if (select count(*) from written) > 1 then signal sqlstate '45000'; end if;
                    end if;
                end""");
        try {
            var etag = Api.as("hr").get("/api/vacancies/" + vacancy).etag();
            var answer = Api.as("hr").with("If-Match", etag).post("/api/vacancies/" + vacancy + "/send-back", "{\"reason\": \"Say more of the ward.\"}");
            assertEquals(500, answer.status(), answer::body);
            assertEquals("2", one("select count(*) from written"));
        } finally {
            sql("drop trigger written");
            sql("drop table written");
        }
        untilTheQueueIsEmpty();

        assertEquals("LANGUAGE_CHECKED", one("select state from vacancy where id = ?", vacancy));
        assertEquals(before, one("select count(*) from notice where template = 'vacancy-sent-back'"));
        assertEquals(List.of(), letters("recruitment@sample.example").stream().map(NoticesIT::subject).filter(s -> s.contains("sent back")).toList());
    }

    private static String subject(MimeMessage letter) {
        try {
            return letter.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_line_break_in_a_name_or_a_title_adds_nothing_to_the_head_of_a_mail() throws Exception {
        var spy = "spy" + System.nanoTime() + "@example.org";
        var break_ = "\r\nBcc: " + spy + "\r\n\r\nX-Injected: yes";
        var newcomer = "jo" + System.nanoTime() + "@example.org";
        assertEquals(201, invited("Jo" + break_, newcomer).status());
        var me = Colleague.newly();
        var vacancy = vacancy("Porter");
        sql("update vacancy set title = ? where id = ?", "Porter" + break_, vacancy);
        me.asked(vacancy);

        for (var letter : List.of(letter(newcomer), letter(me.email()))) {
            assertNull(letter.getHeader("Bcc"));
            assertNull(letter.getHeader("X-Injected"));
            assertEquals(1, letter.getHeader("Subject").length);
            assertTrue(letter.getContent() instanceof MimeMultipart, "the head ends where it should");
        }
        assertEquals("Please shortlist: Porter Bcc: " + spy + " X-Injected: yes", letter(me.email()).getSubject());
        untilTheQueueIsEmpty();
        assertEquals(List.of(), letters(spy));
    }

    private static CalendarEntry interview(String uid, int sequence, String location) {
        return new CalendarEntry(uid, sequence, TOMORROW, TOMORROW.plusSeconds(2700), "Interview: porter; \"Ward 3\", nights", location, false);
    }

    @Test
    void an_invitation_that_arrived_is_read_by_a_calendar() throws Exception {
        var address = "calendar" + System.nanoTime() + "@example.org";
        var entry = interview("interview-17@recruitment", 3, "Room 2, East wing");
        sql(
                """
                insert into notice (channel, address, template, subject, body, secret, calendar, state, tries, next_try_at, created_at)
                values ('EMAIL', ?, 'test', 'Your interview', 'It is tomorrow.', false, ?, 'QUEUED', 0, utc_timestamp(), utc_timestamp())""",
                address, Icalendar.invitation(entry, "no-reply@localhost", address, Instant.now()));

        var mixed = (MimeMultipart) letter(address).getContent();
        var inline = ((MimeMultipart) mixed.getBodyPart(0).getContent()).getBodyPart(2);
        assertTrue(inline.getContentType().contains("method=REQUEST"), inline.getContentType());
        assertEquals("invite.ics", mixed.getBodyPart(1).getFileName());
        for (InputStream stream : List.of(inline.getInputStream(), mixed.getBodyPart(1).getInputStream())) {
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            var event = Biweekly.parse(text).first().getEvents().get(0);
            assertEquals("interview-17@recruitment", event.getUid().getValue());
            assertEquals(3, event.getSequence().getValue());
            assertEquals(Date.from(TOMORROW), event.getDateStart().getValue());
            assertEquals("Interview: porter; \"Ward 3\", nights", event.getSummary().getValue());
            assertTrue(text.matches("(?s).*\\r\\nDTSTART(;TZID=[^:]+:\\d{8}T\\d{6}|:\\d{8}T\\d{6}Z)\\r\\n.*"), text);
        }
    }

    private static void noted(Colleague colleague, CalendarEntry entry) {
        sql(
                """
                insert into diary_entry (person_id, uid, sequence, starts_at, ends_at, summary, location, cancelled)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                colleague.personId(), entry.uid(), entry.sequence(), utc(entry.start()), utc(entry.end()), entry.summary(),
                entry.location(), entry.cancelled());
    }

    private static String utc(Instant instant) {
        return instant.toString().replace('T', ' ').replace("Z", "");
    }

    private static String path(String address) {
        assertTrue(address.startsWith(Touchstone.address() + "/welcome/calendar/"), address);
        return address.substring(Touchstone.address().length());
    }

    @Test
    void a_calendar_program_reads_ones_own_dates_at_a_secret_address_until_it_is_taken_away() {
        var me = Colleague.newly();
        var other = Colleague.newly();
        noted(me, interview("mine-1@test", 0, "Room 1"));
        noted(me, interview("mine-2@test", 5, null));
        noted(other, interview("others@test", 0, "Room 9"));
        var made = me.api().post("/api/notices/calendar-address", "");
        var others = path(other.api().post("/api/notices/calendar-address", "").json().getString("address"));
        assertEquals(201, made.status(), made::body);
        var address = path(made.json().getString("address"));

        var feed = Api.nobody().get(address);

        assertEquals(200, feed.status());
        assertTrue(feed.headers().get("content-type").startsWith("text/calendar"), feed::toString);
        assertEquals("private, no-store", feed.headers().get("cache-control"));
        assertEquals(List.of("mine-1@test", "mine-2@test"), events(feed).stream().map(event -> event.getUid().getValue()).toList());
        assertEquals(5, events(feed).get(1).getSequence().getValue());
        assertEquals(Date.from(TOMORROW), events(feed).get(0).getDateStart().getValue());
        assertFalse(feed.body().contains("Room 9"));
        assertNull(one("select hash from diary_address where hash = ?", address.replaceAll(".*/|\\.ics$", "")), "only a digest is kept");
        for (var wrong :
                List.of(
                        address.replace(".ics", "x.ics"),
                        address.replace(".ics", ""),
                        "/welcome/calendar/.ics",
                        "/welcome/calendar/",
                        "/welcome/calendar/" + me.personId() + ".ics")) {
            assertEquals(404, Api.nobody().get(wrong).status(), wrong);
        }

        var second = path(me.api().post("/api/notices/calendar-address", "").json().getString("address"));
        assertNotEquals(address, second);
        assertEquals(404, Api.nobody().get(address).status(), "a new address ends the one before");
        assertEquals(200, Api.nobody().get(second).status());
        assertEquals(204, me.api().delete("/api/notices/calendar-address").status());
        assertEquals(404, Api.nobody().get(second).status());
        assertEquals(List.of("others@test"), events(Api.nobody().get(others)).stream().map(event -> event.getUid().getValue()).toList());
    }

    private static List<VEvent> events(Api.Answer feed) {
        assertEquals(200, feed.status());
        return Biweekly.parse(feed.body()).first().getEvents();
    }

    @Test
    void dates_stand_on_a_page_where_their_address_is_shown_once() {
        var me = Colleague.newly();
        var other = Colleague.newly();
        noted(other, interview("others@test", 0, "Room 9"));
        try (var visitor = Visitor.signingIn(me.email(), Somebody.PASSWORD)) {
            visitor.open("/notices/dates").seesNothingWrongAnywhere();
            assertTrue(visitor.text().contains("No dates ahead"), visitor.text());
            noted(me, interview("mine@test", 0, "Room 1"));
            visitor.open("/notices/dates");
            assertTrue(visitor.text().contains("Room 1"), visitor.text());
            assertFalse(visitor.text().contains("Room 9"), visitor.text());

            visitor.page.getByRole(AriaRole.BUTTON, named("Get an address")).click();
            visitor.page.getByText("Your address is ready.").waitFor();
            var first = path(visitor.page.locator("#address").inputValue());
            visitor.seesNothingWrongAnywhere();
            assertEquals(1, events(Api.nobody().get(first)).size());
            visitor.open("/notices/dates").seesNothingWrongAnywhere();
            assertEquals(0, visitor.page.locator("#address").count());

            visitor.page.getByRole(AriaRole.BUTTON, named("Get a new address")).click();
            visitor.seesNothingWrongAnywhere();
            visitor.page.locator("#resubscribe").click();
            visitor.page.locator("#address").waitFor();
            var second = path(visitor.page.locator("#address").inputValue());
            assertEquals(404, Api.nobody().get(first).status());
            assertEquals(1, events(Api.nobody().get(second)).size());

            visitor.page.getByRole(AriaRole.BUTTON, named("Stop the address")).click();
            visitor.page.locator("#unsubscribe").click();
            visitor.page.getByText("The address no longer works.").waitFor();
            visitor.seesNothingWrongAnywhere();
            assertEquals(404, Api.nobody().get(second).status());
        }
    }

    @Test
    void an_administrator_puts_all_failed_mails_back_at_once() {
        var address = Somebody.holding(Role.EMPLOYEE, 1L).email();
        var others = Somebody.holding(Role.EMPLOYEE, 2L).email();
        failed(address);
        failed(others);
        try (var admin = Visitor.as("admin")) {
            admin.open("/notices/outbox").seesNothingWrongAnywhere();
            admin.open("/notices/outbox?state=SENT").seesNothingWrongAnywhere();
            admin.open("/notices/outbox?state=FAILED");
            admin.page.getByRole(AriaRole.BUTTON, named("Try all again")).click();
            admin.seesNothingWrongAnywhere();
            admin.page.locator("#try-all").click();
            admin.page.getByText("back in the queue").waitFor();
            admin.seesNothingWrongAnywhere();
        }
        letter(address);
        assertEquals("FAILED", one("select state from notice where address = ?", others));
    }
}
