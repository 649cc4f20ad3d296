package org.touchstone.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.touchstone.values.WritingIT.field;
import static org.touchstone.values.WritingIT.follow;
import static org.touchstone.values.WritingIT.press;
import static org.touchstone.values.WritingIT.sees;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.access.Role;
import org.touchstone.it.Api;
import org.touchstone.it.Visitor;

/** Stories of staff: told, read by a second person, shown where their author agreed to, and taken back. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StoriesIT {

    static final String MINE = "/api/me/stories";

    final House house = House.open();
    final House.Member author = house.employee();

    String text(String title, String... places) {
        return text(title, LocalDate.now().plusMonths(3), places);
    }

    String text(String title, LocalDate until, String... places) {
        var list = Json.createArrayBuilder();
        for (var place : places) {
            list.add(place);
        }
        return Json.createObjectBuilder()
                .add("organisationId", house.id())
                .add("valueId", 4)
                .add("title", title)
                .add("selfText", "What I saw at home")
                .add("usText", "What I see in us")
                .add("nowText", "What it asks of us")
                .add("name", "Mo")
                .add("places", list)
                .add("expiresOn", until.toString())
                .build()
                .toString();
    }

    long draft(House.Member who, String title, String... places) {
        var answer = who.api().post(MINE, text(title, places));
        assertEquals(201, answer.status(), answer.body());
        return answer.id();
    }

    static Api.Answer deed(House.Member who, String path, String what, String body) {
        var etag = who.api().get(path).etag();
        return who.api().with("If-Match", etag == null ? "\"1\"" : etag).post(path + "/" + what, body);
    }

    long sent(House.Member who, String title, String... places) {
        var id = draft(who, title, places);
        assertEquals(200, deed(who, MINE + "/" + id, "sending", "{\"consent\": true}").status());
        return id;
    }

    static Api.Answer publish(House.Member who, long id) {
        return deed(who, "/api/stories/" + id, "publication", null);
    }

    long shown(String title, String... places) {
        var id = sent(author, title, places);
        assertEquals(200, publish(house.hr(), id).status());
        return id;
    }

    Api.Answer open() {
        return Api.nobody().get("/api/careers/stories?organisation=" + house.code());
    }

    @Test
    void a_story_is_shown_to_everybody_with_nothing_of_its_author_but_what_they_agreed_to() {
        var id = shown("The blanket", "CAREERS");

        var story = open().rows().getJsonObject(0);

        assertEquals(
                Set.of("id", "organisationId", "organisation", "valueCode", "value", "title", "selfText", "usText", "nowText", "name"),
                story.keySet());
        assertEquals("Mo", story.getString("name"));
        for (var page : List.of("/careers/values?organisation=" + house.code(), "/careers/?organisation=" + house.code())) {
            try (var everybody = Visitor.nobody()) {
                everybody.open(page).seesNothingWrongAnywhere();
                assertTrue(everybody.page.content().contains("The blanket"), page);
                assertFalse(everybody.page.content().contains(author.name()), page);
                assertFalse(everybody.page.content().contains(author.email()), page);
            }
        }
        assertFalse(open().body().contains(author.name()));
        try (var hr = house.hr().visitor()) {
            hr.open("/values/review-story?id=" + id).seesNothingWrongAnywhere();
            sees(hr, "Sent by " + author.name());
        }
    }

    @Test
    void it_stands_only_where_its_author_agreed_to() {
        shown("For colleagues", "FRAMEWORK");
        shown("For newcomers", "WELCOME");
        var path = "/api/organisations/" + house.id() + "/stories?place=";

        assertEquals(0, open().total());
        assertEquals(List.of("For colleagues"), titles(author.api().get(path + "FRAMEWORK")));
        assertEquals(List.of("For newcomers"), titles(author.api().get(path + "WELCOME")));
        assertEquals(400, author.api().get(path + "CAREERS").status());
        assertEquals(404, House.open().employee().api().get(path + "WELCOME").status());
        assertEquals(404, Api.as("candidate").get(path + "WELCOME").status());
        assertEquals(401, Api.nobody().get(path + "WELCOME").status());
        try (var colleague = house.colleague().visitor(); var stranger = House.open().employee().visitor()) {
            colleague.open("/values/framework?id=1").seesNothingWrongAnywhere();
            sees(colleague, "For colleagues, told by Mo");
            stranger.open("/values/framework?id=1");
            assertFalse(stranger.text().contains("For colleagues"));
        }
    }

    static List<String> titles(Api.Answer answer) {
        return answer.array().getValuesAs(JsonObject.class).stream().map(s -> s.getString("title")).toList();
    }

    @Test
    void its_author_takes_it_back_at_once_and_it_ends_with_its_day() {
        var taken = shown("Taken back", "CAREERS");
        var over = shown("Over", "CAREERS");
        shown("Stays", "CAREERS");
        assertEquals(3, open().total());

        assertEquals(200, author.api().post(MINE + "/" + taken + "/withdrawal", null).status());
        House.insert("update story set expires_on = current_date where id = ?", over);

        assertEquals(1, open().total());
        assertEquals(404, house.hr().api().get("/api/stories/" + taken).status());
        assertEquals("WITHDRAWN", author.api().get(MINE + "/" + taken).json().getString("state"));
        assertEquals(409, author.api().post(MINE + "/" + taken + "/withdrawal", null).status());
        assertEquals(409, author.api().with("If-Match", author.api().get(MINE + "/" + over).etag()).delete(MINE + "/" + over).status());
        var etag = author.api().get(MINE + "/" + taken).etag();
        assertEquals(204, author.api().with("If-Match", etag).delete(MINE + "/" + taken).status());
        assertEquals(404, author.api().get(MINE + "/" + taken).status());
        assertEquals(
                "StoryMoved", House.one("select what from audit_event where entity = 'story' and entity_id = ? and to_state = 'WITHDRAWN'", taken));
    }

    @Test
    @DisplayName("G-6 nobody publishes their own story, also when they are in HR")
    void g_6() {
        var path = "/api/stories/";
        var member = House.member(house.id(), "Hanna Both", Role.HR_PARTNER);
        House.insert(
                "insert into account_grant (account_id, role, organisation_id) select id, 'EMPLOYEE', ? from account where email = ?",
                house.id(), member.email());
        var id = sent(member, "Mine", "CAREERS");

        var refused = publish(member, id);

        assertEquals(409, refused.status());
        assertEquals("G-6", refused.rule());
        assertEquals(409, deed(member, path + id, "return", "{\"reason\": \"Better\"}").status());
        assertEquals(200, publish(house.hr(), id).status());
    }

    @Test
    void hr_gives_it_back_with_a_reason_and_reads_neither_drafts_nor_what_was_taken_back() {
        var draft = draft(author, "Begun", "CAREERS");
        var id = sent(author, "Sent", "CAREERS");

        assertEquals(404, house.hr().api().get("/api/stories/" + draft).status());
        assertEquals(1, house.hr().api().get("/api/stories?state=WAITING").total());
        assertEquals(400, house.hr().api().get("/api/stories?state=DRAFT").status());
        assertEquals(Set.of("reason"), deed(house.hr(), "/api/stories/" + id, "return", "{}").badFields());
        assertEquals(204, deed(house.hr(), "/api/stories/" + id, "return", "{\"reason\": \"One can tell who the patient is\"}").status());

        assertEquals(404, house.hr().api().get("/api/stories/" + id).status());
        assertEquals("One can tell who the patient is", author.api().get(MINE + "/" + id).json().getString("returnReason"));
        assertTrue(author.api().get("/api/work-items").body().contains("Change your story, or leave it"));
        assertEquals(
                "One can tell who the patient is",
                House.one("select reason from audit_event where entity = 'story' and entity_id = ? and to_state = 'RETURNED'", id));
    }

    @Test
    @DisplayName("G-1 a story is its author's, and HR's of the same organisation; to everybody else there is none")
    void g_1() {
        var id = sent(author, "Ours", "CAREERS");
        var elsewhere = House.open();

        for (var who : List.of(house.colleague(), elsewhere.employee(), elsewhere.hr())) {
            assertEquals(404, who.api().get(MINE + "/" + id).status());
            assertEquals(404, who.api().post(MINE + "/" + id + "/withdrawal", null).status());
        }
        assertEquals(404, elsewhere.hr().api().get("/api/stories/" + id).status());
        assertEquals(404, publish(elsewhere.hr(), id).status());
        assertEquals(0, elsewhere.hr().api().get("/api/stories").total());
        for (var who : List.of("admin", "recruiter", "candidate", "edi")) {
            assertEquals(403, Api.as(who).get("/api/stories").status(), who);
            assertEquals(403, Api.as(who).with("If-Match", "\"1\"").post("/api/stories/" + id + "/publication", null).status(), who);
        }
        assertEquals(403, author.api().get("/api/stories").status());
        assertEquals(403, Api.as("candidate").post(MINE, text("No", "CAREERS")).status());
        assertEquals(404, elsewhere.employee().api().post(MINE, text("Not here", "CAREERS")).status());
        assertEquals(401, Api.nobody().get(MINE).status());
        try (var employee = author.visitor(); var stranger = elsewhere.hr().visitor(); var candidate = Visitor.as("candidate")) {
            employee.open("/values/stories");
            sees(employee, "You cannot open this page");
            employee.open("/values/review-story?id=" + id);
            sees(employee, "You cannot open this page");
            stranger.open("/values/review-story?id=" + id);
            sees(stranger, "Page not found");
            stranger.open("/values/my-story?id=" + id);
            sees(stranger, "Page not found");
            candidate.open("/values/my-story");
            sees(candidate, "You cannot open this page");
        }
    }

    @Test
    void what_is_missing_is_said_field_by_field() {
        var id = author.api().post(MINE, "{\"organisationId\": " + house.id() + ", \"valueId\": 4}").id();

        assertEquals(
                Set.of("title", "selfText", "usText", "nowText", "name", "places", "expiresOn", "consent"),
                deed(author, MINE + "/" + id, "sending", "{\"consent\": false}").badFields());
        assertEquals(Set.of("valueId"), author.api().post(MINE, "{\"organisationId\": " + house.id() + ", \"valueId\": 101}").badFields());
        assertEquals(Set.of("organisationId", "valueId"), author.api().post(MINE, "{}").badFields());
        assertEquals(Set.of("title"), author.api().post(MINE, text("x".repeat(121))).badFields());
    }

    @Test
    @DisplayName("G-11 what was written in another window is not overwritten")
    void g_11() {
        var id = draft(author, "One", "CAREERS");
        var etag = author.api().get(MINE + "/" + id).etag();
        assertEquals(200, author.api().with("If-Match", etag).put(MINE + "/" + id, text("Two", "CAREERS")).status());

        assertEquals(412, author.api().with("If-Match", etag).put(MINE + "/" + id, text("Three", "CAREERS")).status());
        assertEquals("Two", author.api().get(MINE + "/" + id).json().getString("title"));
        try (var page = author.visitor()) {
            page.open("/values/my-story?id=" + id);
            author.api().with("If-Match", author.api().get(MINE + "/" + id).etag()).put(MINE + "/" + id, text("Theirs", "CAREERS"));
            field(page, "Title").fill("Mine");
            press(page, "Save for later");
            sees(page, "Theirs");
            page.seesNothingWrong();
            press(page, "Save for later");
            assertEquals("Mine", author.api().get(MINE + "/" + id).json().getString("title"));
        }
    }

    @Test
    void the_order_beside_jobs_is_another_one_each_day() {
        for (var i = 0; i < 8; i++) {
            shown("Story " + i, "CAREERS");
        }

        assertEquals(3, beside().size());
        assertEquals(beside(), beside());
        assertNotEquals(
                House.one("select group_concat(id order by md5(concat('2026-11-22/', id)), id) from story where organisation_id = ?", house.id()),
                House.one("select group_concat(id order by md5(concat('2026-11-23/', id)), id) from story where organisation_id = ?", house.id()));
    }

    List<String> beside() {
        try (var everybody = Visitor.nobody()) {
            everybody.open("/careers/?organisation=" + house.code());
            return everybody.page.locator("details.story summary").allInnerTexts();
        }
    }

    @Test
    void an_employee_tells_a_story_hr_publishes_it_and_the_employee_takes_it_back() {
        try (var writer = author.visitor()) {
            writer.open("/");
            follow(writer, "My stories");
            writer.seesNothingWrongAnywhere();
            sees(writer, "You have told no story yet");
            follow(writer, "Tell a story");
            writer.seesNothingWrongAnywhere().picture("my-story-new");
            field(writer, "Title").fill("The blanket");
            press(writer, "Send it to HR to be read");
            sees(writer, "Say what made this value matter to you");
            sees(writer, "Choose at least one place where it may be shown");
            sees(writer, "Tick that you agree to have it shown");
            assertEquals("The blanket", field(writer, "Title").inputValue());
            writer.seesNothingWrongAnywhere().picture("my-story-error");
            field(writer, "About you").fill("My grandmother was cold.");
            field(writer, "About us").fill("We stop at the end of the bed.");
            field(writer, "About now").fill("Ask.");
            field(writer, "Your name, as readers see it").fill("A nurse");
            field(writer, "On our careers pages, where everybody can read it").check();
            writer.page.locator("#consent").check();
            press(writer, "Send it to HR to be read");
            sees(writer, "Sent. HR reads it before it is shown.");
            sees(writer, "Waits for HR");
            writer.seesNothingWrongAnywhere();
            assertEquals("1", House.one("select count(*) from story where organisation_id = ?", house.id()));
        }
        try (var hr = house.hr().visitor()) {
            hr.open("/");
            follow(hr, "Read a story before it is shown");
            hr.seesNothingWrongAnywhere().picture("review-story");
            press(hr, "Give it back");
            sees(hr, "Enter a reason that helps the author to change it");
            press(hr, "Publish");
            sees(hr, "Published. It is shown where its author agreed to.");
            sees(hr, "No story waits for you");
            hr.open("/values/stories").seesNothingWrongAnywhere().picture("stories");
            sees(hr, "The blanket");
        }
        try (var everybody = Visitor.nobody(); var writer = author.visitor()) {
            everybody.open("/careers/values?organisation=" + house.code());
            everybody.page.getByText("The blanket, told by A nurse").click();
            sees(everybody, "We stop at the end of the bed.");
            writer.open("/values/my-stories");
            follow(writer, "The blanket");
            writer.seesNothingWrongAnywhere().picture("my-story-shown");
            press(writer, "Take it back");
            sees(writer, "You have taken it back. It is shown nowhere any more.");
            everybody.open("/careers/values?organisation=" + house.code());
            assertFalse(everybody.text().contains("The blanket"));
            press(writer, "Delete this story");
            writer.page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Delete this story")).click();
            writer.page.waitForURL("**/values/my-stories**");
            sees(writer, "The story is deleted.");
        }
    }

    @Test
    void what_is_typed_is_kept_as_a_draft_and_consent_is_never_given_back_by_it() {
        try (var writer = author.visitor()) {
            writer.open("/values/my-story");
            writer.page.waitForResponse(r -> r.url().contains("/background/drafts") && !"GET".equals(r.request().method()), () -> {
                writer.page.locator("#consent").check();
                field(writer, "About you").fill("A long thought");
            });
            writer.open("/values/my-story");
            writer.page.locator("[data-draft-use]").click();
            assertEquals("A long thought", field(writer, "About you").inputValue());
            assertFalse(writer.page.locator("#consent").isChecked());
        }
    }
}
