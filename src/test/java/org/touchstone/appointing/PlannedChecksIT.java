package org.touchstone.appointing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.touchstone.recruitment.Selection.expect;
import static org.touchstone.recruitment.Selection.one;
import static org.touchstone.recruitment.Selection.sql;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.access.Somebody;
import org.touchstone.it.Api;
import org.touchstone.it.Statements;
import org.touchstone.it.Visitor;

/** What an organisation checks of everybody before the first day. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlannedChecksIT {

    static final String LIST = "/api/planned-checks/1";
    static final String PLATES = "{\"kind\": \"OTHER\", \"name\": \"Number plate\", \"asked\": \"Tell us the number plate of your car.\", \"dueDays\": 10}";

    /** Others rely on the list that ships. */
    @BeforeEach
    @AfterEach
    void the_list_that_ships() {
        sql("delete from check_template where organisation_id = 1");
    }

    @Test
    void hr_makes_the_list_its_own_adds_orders_and_retires() {
        assertFalse(list().getBoolean("own"));
        expect(204, Api.as("hr").post(LIST + "/adoption", "{}"));
        expect(204, Api.as("hr").post(LIST + "/adoption", "{}"));
        assertTrue(list().getBoolean("own"));
        assertEquals(6, ids().size());

        expect(201, Api.as("hr").post(LIST, PLATES));
        assertEquals("Number plate", names().get(6));
        assertEquals(400, Api.as("hr").post(LIST, PLATES).status(), "the name is taken");
        var turned = new ArrayList<>(ids());
        Collections.reverse(turned);
        expect(204, order("hr", turned));
        assertEquals("Number plate", names().get(0));

        var first = LIST + "/" + turned.get(0);
        expect(400, Api.as("hr").with("If-Match", Api.as("hr").get(first).etag()).post(first + "/retirement", "{\"reason\": \" \"}"));
        expect(204, Api.as("hr").with("If-Match", Api.as("hr").get(first).etag()).post(first + "/retirement", "{\"reason\": \"Nobody parks here.\"}"));
        assertFalse(names().contains("Number plate"));
        assertEquals("1", one("select count(*) from audit_event where what = 'CheckRetired' and reason = 'Nobody parks here.' and entity_id = ?", turned.get(0)));
        assertEquals(404, Api.as("hr").get(first).status());
    }

    @Test
    void an_offer_accepted_from_now_on_has_the_list_and_one_accepted_before_keeps_its_own() {
        var hiring = new Hiring(2);
        var before = hiring.appointable("Una Before");
        var after = hiring.appointable("Abe After");
        hiring.told();
        expect(201, Hiring.offer(before));
        expect(204, Hiring.accept(before));

        expect(201, Api.as("hr").post(LIST, PLATES));
        expect(201, Hiring.offer(after));
        expect(204, Hiring.accept(after));

        assertEquals("6", one("select count(*) from offer_check where application_id = ?", before.id()));
        assertEquals("7", one("select count(*) from offer_check where application_id = ?", after.id()));
        assertEquals("1", one("select count(*) from offer_check where application_id = ? and position = 6 and name = 'Number plate'", after.id()));
    }

    @Test
    void the_right_to_work_stays_on_the_list() {
        expect(204, Api.as("hr").post(LIST + "/adoption", "{}"));
        var right = LIST + "/" + ids().get(1);

        var refused = Api.as("hr").with("If-Match", Api.as("hr").get(right).etag()).post(right + "/retirement", "{\"reason\": \"No time.\"}");

        assertEquals(409, refused.status(), refused::body);
        assertEquals(6, ids().size());
    }

    @Test
    void what_ships_is_not_changed() {
        var shipped = ids().get(0);

        expect(409, Api.as("hr").with("If-Match", "0").put(LIST + "/" + shipped, PLATES));
        expect(409, Api.as("hr").with("If-Match", "0").post(LIST + "/" + shipped + "/retirement", "{\"reason\": \"No.\"}"));
        expect(409, order("hr", ids()));
        assertEquals("6", one("select count(*) from check_template where organisation_id is null and retired_at is null"));
    }

    @Test
    void G_11_of_two_who_change_the_same_check_the_second_is_told_and_of_two_orders_the_stale_one_is_refused() {
        expect(204, Api.as("hr").post(LIST + "/adoption", "{}"));
        var seen = ids();
        var check = LIST + "/" + seen.get(0);
        var etag = Api.as("hr").get(check).etag();
        expect(204, Api.as("hr").with("If-Match", etag).put(check, "{\"name\": \"Who you are\", \"asked\": \"Bring your passport.\", \"dueDays\": 5}"));

        expect(412, Api.as("hr").with("If-Match", etag).put(check, "{\"name\": \"Face\", \"asked\": \"Bring your passport.\", \"dueDays\": 5}"));
        expect(201, Api.as("hr").post(LIST, PLATES));
        expect(412, order("hr", seen));
        expect(400, order("hr", List.of(seen.get(0), seen.get(0))));
        expect(400, Api.as("hr").post(LIST, "{\"kind\": \"MAGIC\", \"name\": \"x\", \"asked\": \"x\", \"dueDays\": 1}"));
        for (var field : List.of("\"name\": \" \"", "\"asked\": \"\"", "\"dueDays\": 0", "\"kind\": null")) {
            var name = field.substring(0, field.indexOf(':'));
            expect(400, Api.as("hr").post(LIST, PLATES.replaceFirst(name + ": (\"[^\"]*\"|\\d+)", field)));
        }
    }

    @Test
    void whoever_appoints_reads_the_list_and_only_hr_of_the_organisation_keeps_it() {
        expect(204, Api.as("hr").post(LIST + "/adoption", "{}"));
        var check = LIST + "/" + ids().get(0);
        for (var who : List.of("recruitment", "recruiter")) {
            assertEquals(200, Api.as(who).get(LIST).status(), who);
            assertFalse(Api.as(who).get(LIST).json().getBoolean("mayChange"), who);
            changes(403, Api.as(who), check);
            try (var visitor = Visitor.as(who)) {
                visitor.open("/appointing/checks");
                assertFalse(visitor.page.content().contains("Add a check"), who);
                visitor.open("/appointing/planned-check?organisation=1");
                assertFalse(visitor.page.content().contains("What the candidate does"), who);
            }
        }
        for (var who : List.of("employee", "panel1", "candidate", "edi", "admin")) {
            assertEquals(403, Api.as(who).get(LIST).status(), who);
            changes(403, Api.as(who), check);
        }
        var elsewhere = Api.as(Somebody.holding("HR_PARTNER", 2L).email(), Somebody.PASSWORD);
        assertEquals(404, elsewhere.get(LIST).status());
        changes(404, elsewhere, check);
        assertEquals(404, elsewhere.get(check.replace("checks/1", "checks/2")).status());
        assertEquals(401, Api.nobody().get(LIST).status());
        assertEquals(6, ids().size());
    }

    private static void changes(int status, Api api, String check) {
        assertEquals(status, api.post(LIST + "/adoption", "{}").status());
        assertEquals(status, api.post(LIST, PLATES).status());
        assertEquals(status, api.with("If-Match", "0").put(check, PLATES).status());
        assertEquals(status, api.with("If-Match", "0").post(check + "/retirement", "{\"reason\": \"No.\"}").status());
        assertEquals(status, api.put(LIST + "/order", "{\"checks\": [1]}").status());
    }

    @Test
    void hr_keeps_the_list_at_the_page() {
        try (var hr = Visitor.as("hr")) {
            hr.open("/appointing/offers");
            hr.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Checks").setExact(true)).click();
            hr.page.getByText("This list comes with Touchstone").waitFor();
            hr.seesNothingWrongAnywhere();
            button(hr, "Make this list ours").click();
            hr.page.getByText("The list is yours now").waitFor();
            hr.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Add a check")).click();
            button(hr, "Save").click();
            hr.page.getByText("Say what is checked").first().waitFor();
            hr.seesNothingWrongAnywhere();
            hr.picture("planned-check");
            hr.page.locator("#kind").selectOption("OTHER");
            hr.page.getByLabel("Check", new Page.GetByLabelOptions().setExact(true)).fill("Number plate");
            hr.page.getByLabel("What the candidate does").fill("Tell us the number plate of your car.");
            hr.page.getByLabel("Days").fill("soon");
            button(hr, "Save").click();
            hr.page.getByText("Enter whole days from 1 to 365").first().waitFor();
            hr.page.getByLabel("Days").fill("10");
            button(hr, "Save").click();
            hr.page.getByText("Saved. It holds for offers").waitFor();
            button(hr, "Up: Number plate").click();
            hr.page.getByText("The order is changed").waitFor();
            assertEquals("Number plate", names().get(5));
            hr.seesNothingWrongAnywhere();
            hr.picture("planned-checks");
            hr.onAPhone().picture("planned-checks-phone");
            hr.page.setViewportSize(1280, 900);
            hr.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Number plate")).click();
            button(hr, "Take off the list").first().click();
            hr.page.getByLabel("Why is it no longer needed?").fill("Nobody parks here.");
            hr.page.locator("#retire-do").click();
            hr.page.getByText("It is off the list.").waitFor();
            assertFalse(names().contains("Number plate"));
            var cost = Statements.of(() -> hr.open("/appointing/checks"));
            assertTrue(cost <= 10, "statements: " + cost);
        }
    }

    private static Locator button(Visitor visitor, String name) {
        return visitor.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static JsonObject list() {
        return Api.as("recruitment").get(LIST).json();
    }

    private static List<Long> ids() {
        return list().getJsonArray("checks").getValuesAs(JsonObject.class).stream().map(c -> c.getJsonNumber("id").longValue()).toList();
    }

    private static List<String> names() {
        return list().getJsonArray("checks").getValuesAs(JsonObject.class).stream().map(c -> c.getString("name")).toList();
    }

    private static Api.Answer order(String who, List<Long> ids) {
        return Api.as(who).put(LIST + "/order", "{\"checks\": [" + ids.stream().map(String::valueOf).collect(Collectors.joining(",")) + "]}");
    }
}
