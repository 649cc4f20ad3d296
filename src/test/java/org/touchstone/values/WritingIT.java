package org.touchstone.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.touchstone.values.Documents.framework;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.it.Visitor;

/** Frameworks at the browser, as the people who write, publish and read them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WritingIT {

    final House house = House.open();

    static Locator button(Visitor visitor, String name) {
        return visitor.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    static void press(Visitor visitor, String name) {
        button(visitor, name).click();
        visitor.page.waitForLoadState();
    }

    static void follow(Visitor visitor, String name) {
        visitor.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true)).first().click();
        visitor.page.waitForLoadState();
    }

    static Locator field(Visitor visitor, String label) {
        return visitor.page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    static void sees(Visitor visitor, String text) {
        assertTrue(visitor.text().contains(text), () -> "not on the page: " + text + "\n" + visitor.text());
    }

    long idIn(Visitor visitor) {
        return Long.parseLong(visitor.page.url().replaceAll(".*[?&]id=(\\d+).*", "$1"));
    }

    JsonObject value(long framework, String code) {
        return house.hr().api().get("/api/frameworks/" + framework).json().getJsonArray("values")
                .getValuesAs(JsonObject.class).stream()
                .filter(v -> v.getString("code").equals(code))
                .findFirst()
                .orElseThrow();
    }

    String valuePage(long framework, String code) {
        return "/values/value?framework=" + framework + "&id=" + value(framework, code).getInt("id");
    }

    @Test
    void one_person_writes_and_another_one_publishes() {
        long draft;
        try (var hr = house.hr().visitor()) {
            hr.open("/values/frameworks").seesNothingWrongAnywhere();
            sees(hr, house.name() + " works by NHS Constitution, version 1");
            follow(hr, "New framework");
            hr.seesNothingWrongAnywhere();
            press(hr, "Begin");
            sees(hr, "Enter a name for the framework");
            field(hr, "Community charter, version 1 (4 values)").check();
            field(hr, "Name of the framework").fill("Our charter");
            press(hr, "Begin");
            draft = idIn(hr);
            sees(hr, "Write Our charter, version 1");
            sees(hr, "Nothing is missing.");
            hr.seesNothingWrongAnywhere();

            press(hr, "Move Honest and open up");
            sees(hr, "Honest and open is now number 2 of 4.");
            assertEquals("Move Honest and open up", hr.page.evaluate("document.activeElement.getAttribute('aria-label')"));
            hr.page.keyboard().press("Enter");
            hr.page.waitForCondition(() -> hr.text().contains("Honest and open is now number 1 of 4."));

            press(hr, "Remove Resourceful");
            hr.page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Remove").setExact(true)).click();
            hr.page.waitForCondition(() -> !hr.text().contains("Resourceful"));

            follow(hr, "Add a value");
            hr.seesNothingWrongAnywhere();
            writeBrave(hr);
            sees(hr, "Before it can be published");
            sees(hr, "Brave: add one more thing we will not do.");

            follow(hr, "Brave");
            field(hr, "We will not, line 2").fill("Blame somebody before we know");
            press(hr, "Save this value");
            follow(hr, "Mapping to the national values");
            hr.seesNothingWrongAnywhere();
            sees(hr, "None of your values carries out:\n\nImproving lives");
            field(hr, "Brave carries out Improving lives").check();
            press(hr, "Save the mapping");
            sees(hr, "Every national value is carried out by at least one of yours.");

            hr.open("/values/publish?id=" + draft).seesNothingWrongAnywhere();
            field(hr, "Reason").fill("Mine");
            press(hr, "Publish");
            sees(hr, "You are the only one who has written this draft.");
            assertEquals("Mine", field(hr, "Reason").inputValue());
        }
        try (var colleague = house.colleague().visitor()) {
            colleague.open("/");
            follow(colleague, "Finish a draft of your values, or publish what others wrote");
            colleague.seesNothingWrongAnywhere();
            follow(colleague, "Publish");
            field(colleague, "In force from").fill("2020-01-01");
            press(colleague, "Publish");
            sees(colleague, "Choose today or a later day.");
            sees(colleague, "Enter a reason");
            colleague.seesNothingWrong();
            field(colleague, "In force from").fill(LocalDate.now().toString());
            field(colleague, "Reason").fill("The whole team asked for it");
            press(colleague, "Publish");
            sees(colleague, "In force since");
            sees(colleague, "The whole team asked for it");
            colleague.seesNothingWrongAnywhere();
        }
        try (var employee = house.employee().visitor()) {
            employee.open("/values/frameworks");
            sees(employee, house.name() + " works by Our charter, version 1");
            follow(employee, "Our charter");
            sees(employee, "Say what worries us");
            sees(employee, "Carries out:\nImproving lives");
            assertFalse(employee.text().contains("Start the next version"));
            employee.seesNothingWrongAnywhere();
        }
    }

    private void writeBrave(Visitor hr) {
        var address = hr.page.url();
        press(hr, "Save this value");
        sees(hr, "Enter a name for the value");
        assertEquals("name", hr.page.locator(".field:has(.field-error) input").getAttribute("id"));

        var words = "word ".repeat(41).strip();
        field(hr, "Name of the value").fill("Brave");
        field(hr, "What it means").fill(words);
        sees(hr, "41 of 40 words: 1 too many");
        field(hr, "We will, line 1").fill("Say what worries us");
        sees(hr, "1 written: 1 more needed before publication");
        press(hr, "Save this value");
        sees(hr, "Use 40 words or fewer. You have 41.");
        assertEquals(words, field(hr, "What it means").inputValue());
        assertEquals("Say what worries us", field(hr, "We will, line 1").inputValue());
        hr.seesNothingWrongAnywhere();

        field(hr, "What it means").fill("We say what we think is right.");
        sees(hr, "7 of 40 words");
        press(hr, "We will: add a line");
        assertEquals("We will, line 3", focused(hr));
        field(hr, "We will, line 3").fill("x".repeat(301));
        field(hr, "We will not, line 1").fill("Stay silent");
        press(hr, "Save this value");
        sees(hr, "Shorten this to 300 characters. It has 301.");
        assertEquals("We will, line 2", hr.page.evaluate(
                "document.querySelector('.behaviour:has(.field-error) label').innerText"));
        field(hr, "We will, line 2").fill("Ask the awkward question");
        press(hr, "We will: move line 2 up");
        assertEquals("Ask the awkward question", field(hr, "We will, line 1").inputValue());
        assertEquals("We will, line 1", focused(hr));

        // That a line was moved is said, and saves nothing: what is typed survives a crash.
        hr.page.waitForLoadState(LoadState.NETWORKIDLE);
        assertEquals(0, hr.page.locator(".draft-note").count());
        hr.page.navigate(address);
        press(hr, "Use it");
        sees(hr, "Your text is back");
        assertEquals("Ask the awkward question", field(hr, "We will, line 1").inputValue());
        press(hr, "Save this value");
    }

    private static String focused(Visitor visitor) {
        return (String) visitor.page.evaluate("document.querySelector('label[for=\"' + document.activeElement.id + '\"]').innerText");
    }

    @Test
    void readers_see_word_by_word_what_changed_between_versions() {
        var first = house.published();
        var second = house.hr().api().post("/api/frameworks/" + first + "/versions", "").id();
        House.write(house.hr(), second, framework("Ours", Documents.value("KIND", "Kind", "We are always kind."), Documents.value("BRAVE", "Brave", "We speak.")));
        try (var employee = house.employee().visitor()) {
            employee.open("/values/framework?id=" + second);
            follow(employee, "See what changed since version 1");
            assertEquals("came: always", employee.page.locator("ins", new Page.LocatorOptions().setHasText("always")).textContent());
            assertEquals("went: Safe", employee.page.locator("h3 del").textContent());
            sees(employee, "Removed");
            employee.seesNothingWrongAnywhere();
            employee.open("/values/difference?from=" + first + "&to=" + first).seesNothingWrong();
            sees(employee, "Nothing changed");
        }
    }

    @Test
    @DisplayName("G-11 the second of two who change the same value sees what the first wrote, keeps their own words and chooses")
    void g_11_conflict() {
        var draft = house.draft();
        var page = valuePage(draft, "KIND");
        try (var hr = house.hr().visitor();
                var colleague = house.colleague().visitor()) {
            hr.open(page);
            colleague.open(page);
            field(colleague, "What it means").fill("Theirs: we care.");
            field(colleague, "We will, line 1").fill("Theirs: ask first");
            press(colleague, "Save this value");

            field(hr, "What it means").fill("Mine: we are gentle.");
            field(hr, "We will, line 1").fill("Mine: listen longer");
            field(hr, "We will not, line 1").fill("Mine alone: shout");
            press(hr, "Save this value");

            sees(hr, house.colleague().name() + " saved this while you were writing");
            sees(hr, "Theirs: we care.");
            assertEquals("Mine: we are gentle.", field(hr, "What it means").inputValue());
            assertEquals("Mine alone: shout", field(hr, "We will not, line 1").inputValue());
            assertEquals("Theirs: we care.", value(draft, "KIND").getString("plainText"));
            hr.seesNothingWrongAnywhere();

            press(hr, "Take theirs: We will");
            assertEquals("Theirs: ask first", field(hr, "We will, line 1").inputValue());
            press(hr, "Take theirs: What it means");
            press(hr, "Keep mine: What it means");
            assertEquals("Mine: we are gentle.", field(hr, "What it means").inputValue());
            press(hr, "Save this value");
            hr.page.waitForURL("**/values/edit**");
        }
        var kind = value(draft, "KIND");
        assertEquals("Mine: we are gentle.", kind.getString("plainText"));
        assertEquals("Theirs: ask first", kind.getJsonArray("weWill").getJsonObject(0).getString("text"));
        assertEquals("Mine alone: shout", kind.getJsonArray("weWillNot").getJsonObject(0).getString("text"));
    }

    @Test
    @DisplayName("G-11 changes of different parts are kept together, and both people's boxes of the mapping")
    void g_11_merge() {
        var draft = house.draft();
        try (var hr = house.hr().visitor();
                var colleague = house.colleague().visitor()) {
            hr.open(valuePage(draft, "KIND"));
            colleague.open(valuePage(draft, "KIND"));
            field(colleague, "Name of the value").fill("Kindness");
            press(colleague, "Save this value");
            field(hr, "What it means").fill("Only mine.");
            press(hr, "Save this value");
            sees(hr, house.colleague().name() + " had saved changes meanwhile. Both theirs and yours are kept.");
            assertEquals("Kindness", value(draft, "KIND").getString("name"));
            assertEquals("Only mine.", value(draft, "KIND").getString("plainText"));

            hr.open("/values/mapping?id=" + draft);
            colleague.open("/values/mapping?id=" + draft);
            field(colleague, "Kindness carries out Compassion").check();
            press(colleague, "Save the mapping");
            field(hr, "Kindness carries out Everyone counts").check();
            press(hr, "Save the mapping");
            sees(hr, "Both theirs and yours are kept.");
            assertEquals("[\"COMPASSION\",\"EVERYONE_COUNTS\"]", value(draft, "KIND").getJsonArray("mapsTo").toString());

            hr.open("/values/edit?id=" + draft);
            colleague.open("/values/edit?id=" + draft);
            field(colleague, "Name of the framework").fill("Theirs");
            press(colleague, "Save name and ratings");
            field(hr, "Name of the framework").fill("Mine");
            press(hr, "Save name and ratings");
            sees(hr, "saved this while you were writing");
            assertEquals("Mine", field(hr, "Name of the framework").inputValue());
            press(hr, "Take theirs: Name of the framework");
            assertEquals("Theirs", field(hr, "Name of the framework").inputValue());
        }
    }

    @Test
    @DisplayName("G-11 words for a value that somebody removed meanwhile, or a draft published meanwhile, are not lost")
    void g_11_gone() {
        var draft = house.draft();
        try (var hr = house.hr().visitor()) {
            hr.open(valuePage(draft, "SAFE"));
            field(hr, "What it means").fill("My words.");
            House.write(house.colleague(), draft, framework("Ours", Documents.value("KIND", "Kind", "We are kind.")));
            press(hr, "Save this value");
            sees(hr, "Somebody has removed this value while you were writing.");
            assertEquals("My words.", field(hr, "What it means").inputValue());
            press(hr, "Save this value");
            hr.page.waitForURL("**/values/edit**");
            assertEquals("My words.", value(draft, "SAFE").getString("plainText"));

            hr.open(valuePage(draft, "SAFE"));
            field(hr, "What it means").fill("Too late.");
            assertEquals(200, House.publish(house.colleague(), draft, LocalDate.now().toString()).status());
            press(hr, "Save this value");
            sees(hr, "This version is published, so its words never change.");
            assertEquals("Too late.", field(hr, "What it means").inputValue());
        }
    }

    @Test
    @DisplayName("G-11 nobody publishes what they have not read")
    void g_11_publish() {
        var draft = house.draft();
        try (var colleague = house.colleague().visitor()) {
            colleague.open("/values/publish?id=" + draft);
            House.write(house.hr(), draft, framework("Ours", Documents.value("KIND", "Kind", "Other words now.")));
            field(colleague, "Reason").fill("Read and found good");
            press(colleague, "Publish");
            sees(colleague, house.hr().name() + " changed this on");
            assertEquals("Read and found good", field(colleague, "Reason").inputValue());
            press(colleague, "Publish");
            sees(colleague, "In force since");
        }
    }

    @Test
    void a_framework_is_ended_and_a_draft_is_thrown_away_after_a_question() {
        var id = house.published();
        try (var hr = house.hr().visitor()) {
            hr.open("/values/framework?id=" + id);
            press(hr, "Start the next version");
            sees(hr, "The next version is begun.");
            press(hr, "Discard this draft");
            hr.page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Cancel")).click();
            press(hr, "Discard this draft");
            hr.page.locator("#discard").click();
            hr.page.waitForURL("**/values/frameworks**");
            sees(hr, "The draft is gone.");

            hr.open("/values/framework?id=" + id);
            follow(hr, "End this framework");
            hr.seesNothingWrongAnywhere();
            field(hr, "No longer in force from").fill("");
            press(hr, "End it");
            sees(hr, "Enter the day, for example 14 12 2026");
            field(hr, "No longer in force from").fill(LocalDate.now().plusDays(1).toString());
            field(hr, "Reason").fill("We merge with another");
            press(hr, "End it");
            sees(hr, "In force until");
        }
    }

    @Test
    void nobody_writes_by_guessing_an_address() {
        var draft = house.draft();
        var pages =
                List.of(
                        "/values/edit?id=" + draft, "/values/publish?id=" + draft, "/values/retire?id=" + draft,
                        "/values/mapping?id=" + draft, valuePage(draft, "KIND"));
        try (var employee = house.employee().visitor();
                var stranger = House.open().hr().visitor();
                var candidate = Visitor.as("candidate");
                var nobody = Visitor.nobody()) {
            for (var page : pages) {
                employee.open(page);
                sees(employee, "You cannot open this page");
                stranger.open(page);
                sees(stranger, "Page not found");
                candidate.open(page);
                sees(candidate, "Page not found");
                nobody.open(page);
                assertTrue(nobody.page.url().contains("/sign-in"), nobody.page.url());
            }
            employee.open("/values/new");
            sees(employee, "You cannot open this page");
            employee.open("/values/framework?id=" + draft);
            assertFalse(employee.text().contains("Continue writing"));
            for (var nonsense : List.of("/values/framework?id=99999999", "/values/framework", "/values/difference?from=1&to=99999999")) {
                employee.open(nonsense);
                sees(employee, "Page not found");
            }
        }
    }
}
