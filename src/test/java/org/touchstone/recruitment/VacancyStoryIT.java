package org.touchstone.recruitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.it.Api;
import org.touchstone.it.Touchstone;
import org.touchstone.it.Visitor;
import org.w3c.dom.Element;

/** The pages on which a vacancy is written, one by one, and what the public and its machines read of it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class VacancyStoryIT {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String KIND = "You stay kind when somebody is upset.";
    private static final List<String> AUTHORING =
            List.of("vacancy", "vacancy-about", "vacancy-criteria", "vacancy-stages", "vacancy-check");

    final String title = "Linen porter " + System.nanoTime();

    @Test
    void what_was_typed_stays_and_the_summary_leads_to_each_field_that_is_wrong() {
        try (var author = Visitor.as("recruiter")) {
            author.open("/recruitment/vacancies").seesNothingWrongAnywhere();
            link(author, "Begin a vacancy").click();
            field(author, "Place of work").fill("Northmoor");
            field(author, "Posts").fill("many");
            press(author, "Save and go on");

            author.page.getByText("There is a problem").waitFor();
            assertEquals("Northmoor", field(author, "Place of work").inputValue());
            assertEquals("many", field(author, "Posts").inputValue());
            assertEquals("Enter the job title", author.page.locator("#title-error").innerText());
            author.seesNothingWrongAnywhere();
            link(author, "Enter how many people you look for, from 1 to 999").click();
            assertEquals("posts", author.page.evaluate("document.activeElement.id"));
            field(author, "Posts").fill("2");
            link(author, "Enter the job title").click();
            author.page.keyboard().type(title);
            press(author, "Save and go on");

            author.page.getByText("Criterion 1").waitFor();
            var saved = Api.as("recruiter").get("/api/vacancies/" + id(author)).json();
            assertEquals(List.of(title, "Northmoor", 2), List.of(saved.getString("title"), saved.getString("location"), saved.getInt("posts")));
            author.open("/recruitment/vacancies?whose=mine&state=DRAFT&q=" + title.replace(' ', '+'));
            assertEquals(1, author.page.locator("tbody tr").count());
            author.seesNothingWrongAnywhere();
        }
    }

    @Test
    void words_that_shut_people_out_are_found_while_they_are_typed_and_a_suggestion_mends_them() {
        var id = Desk.draft(Api.as("recruiter"), Desk.advert(title), KIND);
        try (var author = Visitor.as("recruiter")) {
            author.open("/recruitment/vacancy-about?id=" + id);
            var cause = field(author, "What the job is for");
            cause.fill("Young people meet a chairman who listens.");
            author.page.getByText("It speaks of men only.").waitFor();
            author.seesNothingWrongAnywhere();
            press(author, "Use “chair”");
            author.page.getByText("It speaks of men only.").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            assertEquals("Young people meet a chair who listens.", cause.inputValue());
            assertEquals("causeStatement", author.page.evaluate("document.activeElement.id"));
            press(author, "Save and go on");

            press(author, "Add a criterion");
            var second = field(author, "What you ask for").nth(1);
            second.fill("You must drive with a young colleague.");
            press(author, "Use “can travel around the area”");
            press(author, "Leave out “young”");
            assertEquals("You can travel around the area with a colleague.", second.inputValue());
            author.page.getByText("nothing to mend").nth(1).waitFor();
            field(author, "Value it shows").nth(1).selectOption("Safe hands");
            author.seesNothingWrongAnywhere();
            press(author, "Save and go on");

            author.page.getByText("Use this plan").first().waitFor();
            assertEquals(List.of("101", "102"), criteria(id, "valueId"));
            assertEquals(List.of(KIND, "You can travel around the area with a colleague."), criteria(id, "text"));
            assertEquals("Young people meet a chair who listens.", Api.as("recruiter").get("/api/vacancies/" + id).json().getString("causeStatement"));
            author.open("/recruitment/vacancy?id=" + id);
            assertEquals(List.of("Caring", "Safe hands"), author.page.locator(".criteria .chip").allInnerTexts());
            author.seesNothingWrongAnywhere();
        }
    }

    @Test
    void a_criterion_is_written_and_moved_by_the_keyboard_alone() {
        var id = Desk.draft(Api.as("recruiter"), Desk.advert(title), KIND);
        try (var author = Visitor.as("recruiter")) {
            author.open("/recruitment/vacancy-criteria?id=" + id);
            goTo(author, "Tab", "Add a criterion");
            author.page.keyboard().press("Enter");
            author.page.locator("[id='criteria:1:text']:focus").waitFor();
            author.page.keyboard().type("You wash your hands.");
            goTo(author, "Tab", "How much it counts");
            author.page.keyboard().press("ArrowDown");
            goTo(author, "Tab", "The one place where it is seen");
            author.page.keyboard().press("ArrowDown");
            author.page.keyboard().press("ArrowDown");
            goTo(author, "Tab", "Value it shows");
            author.page.keyboard().press("ArrowDown");
            author.page.keyboard().press("ArrowDown");
            goTo(author, "Shift+Tab", "Move criterion 2 up");
            author.page.keyboard().press("Enter");
            author.page.locator("[aria-label='Move criterion 1 down']:focus").waitFor();
            assertEquals("You wash your hands.", field(author, "What you ask for").first().inputValue());
            goTo(author, "Tab", "Save and go on");
            author.page.keyboard().press("Enter");

            author.page.getByText("Use this plan").first().waitFor();
            assertEquals(List.of("You wash your hands.", KIND), criteria(id, "text"));
            assertEquals(List.of("DESIRABLE", "ESSENTIAL"), criteria(id, "kind"));
            assertEquals(List.of("INTERVIEW", "APPLICATION"), criteria(id, "assessedAt"));
            assertEquals(List.of("102", "101"), criteria(id, "valueId"));
        }
    }

    @Test
    void a_form_is_sent_after_what_is_being_read_so_that_no_text_lands_in_another_line() {
        var id = Desk.draft(Api.as("recruiter"), Desk.advert(title), KIND);
        try (var author = Visitor.as("recruiter")) {
            author.open("/recruitment/vacancy-criteria?id=" + id);
            author.page.getByText("Add a criterion").click();
            var reading = new ArrayList<Route>();
            var sent = new ArrayList<String>();
            author.page.route(
                    "**/vacancy-criteria*",
                    route -> {
                        if ("partial/ajax".equals(route.request().headers().get("faces-request"))) {
                            reading.add(route);
                        } else {
                            sent.add(route.request().method());
                            route.resume();
                        }
                    });
            author.page.locator("[id='criteria:1:text']:focus").waitFor();
            author.page.keyboard().type("You wash your hands.");
            author.page.waitForCondition(() -> !reading.isEmpty());
            author.page.getByLabel("Move criterion 2 up").click();
            assertEquals(List.of(), sent);

            reading.forEach(Route::resume);
            author.page.locator("[aria-label='Move criterion 1 down']:focus").waitFor();
            assertEquals(List.of("POST"), sent);
            assertEquals("You wash your hands.", field(author, "What you ask for").first().inputValue());
        }
    }

    @Test
    void a_plan_is_taken_and_changed_and_its_dates_stand_on_the_check_page_and_for_applicants() {
        var id = Desk.draft(Api.as("recruiter"), Desk.advert(title), KIND);
        try (var author = Visitor.as("recruiter")) {
            author.open("/recruitment/vacancy-stages?id=" + id).seesNothingWrongAnywhere();
            press(author, "Use the plan Leadership");
            field(author, "Name of stage 3").fill("Day of exercises");
            field(author, "Days for Assessment centre").fill("two");
            press(author, "Save and go on");
            link(author, "Enter a number of days from 1 to 365").click();
            assertEquals("stages:2:targetDays", author.page.evaluate("document.activeElement.id"));
            assertEquals("two", author.page.locator("[id='stages:2:targetDays']").inputValue());
            assertEquals("Day of exercises", field(author, "Name of stage 3").inputValue());
            author.seesNothingWrongAnywhere();
            author.page.locator("[id='stages:2:targetDays']").fill("9");
            press(author, "Save and go on");

            author.page.getByText("Nothing is missing and nothing blocks.").waitFor();
            author.seesNothingWrongAnywhere();
            press(author, "Hand in");
            author.page.getByText("Handed in.").waitFor();
            assertTrue(author.text().contains("Day of exercises"), author::text);
            assertEquals(0, button(author, "Approve").count());
            author.seesNothingWrongAnywhere();
        }
        Desk.done(Desk.now(Api.as("hr"), "POST", id, "/approve", ""));
        Desk.done(Desk.now(Api.as("recruiter"), "POST", id, "/open", "{}"));
        var steps = Api.nobody().get("/api/careers/vacancies/" + Desk.reference(id)).json().getJsonArray("steps");
        assertEquals(Desk.CLOSING.plusDays(3 + 7 + 9).toString(), steps.getJsonObject(2).getString("by"));
    }

    @Test
    @DisplayName("G-6 who wrote a vacancy finds no way to approve it: no button, no form sent by hand, no API")
    void g_6() {
        var id = Desk.draft(Api.as("hr"), Desk.advert(title), KIND);
        try (var author = Visitor.as("hr")) {
            author.open("/recruitment/vacancy-check?id=" + id);
            press(author, "Hand in");
            author.page.getByText("Handed in.").waitFor();
            assertEquals(0, button(author, "Approve").count());
            author.seesNothingWrongAnywhere();

            approvesByHand(author);
            assertEquals("G-6", Desk.now(Api.as("hr"), "POST", id, "/approve", "").rule());
            assertEquals("LANGUAGE_CHECKED", Desk.state(id));
        }
        try (var colleague = Visitor.signingIn(Desk.somebody("HR_PARTNER", 1), "sample-only")) {
            colleague.open("/recruitment/vacancy?id=" + id);
            assertTrue(button(colleague, "Approve").isEnabled());
            approvesByHand(colleague);
            assertEquals("APPROVED", Desk.state(id));
        }
    }

    @Test
    @DisplayName("VR-3 of several findings each is let stand on its own, for the reason typed beside it")
    void vr_3() {
        var id = Desk.submitted(title, KIND, "You must drive.", "You must drive at night.");
        try (var hr = Visitor.as("hr")) {
            hr.open("/recruitment/vacancy?id=" + id);
            var blocks = hr.page.locator(".remarks [data-opens^=waive-]");
            assertEquals(2, blocks.count(), hr::text);
            blocks.first().click();
            hr.page.locator("dialog[open] input[type=submit]").click();
            hr.page.locator("dialog[open]").getByText("Give a reason").waitFor();
            hr.seesNothingWrongAnywhere();
            hr.page.locator("dialog[open] textarea").fill("The job is driving blood to wards.");
            hr.page.locator("dialog[open] input[type=submit]").click();
            hr.page.getByText("The job is driving blood to wards.").first().waitFor();
            assertEquals(1, blocks.count());
            assertEquals("The job is driving blood to wards.", Selection.one("select max(reason) from language_waiver where vacancy_id = ?", id));
        }
    }

    /** Sends what the button sends, whether it stands there or not. */
    private static void approvesByHand(Visitor visitor) {
        visitor.page.evaluate(
                """
                async () => {
                    const state = document.querySelector('[name="jakarta.faces.ViewState"]').value;
                    await fetch(location.href, { method: 'POST', body: new URLSearchParams({
                        'approve-form': 'approve-form', approve: 'Approve', 'jakarta.faces.ViewState': state }) });
                }""");
    }

    @Test
    void who_guesses_the_addresses_of_the_authoring_pages_gets_nothing() {
        var id = Desk.submitted(title, KIND);
        for (var who : List.of("employee", "candidate", "panel1", "manager", "edi", "admin")) {
            try (var stranger = Visitor.as(who)) {
                for (var page : AUTHORING) {
                    refused(stranger, 403, "/recruitment/" + page + "?id=" + id);
                }
                refused(stranger, 403, "/recruitment/vacancy-about");
                refused(stranger, 403, "/recruitment/vacancies.xhtml?q=Linen");
                refused(stranger, 403, "/recruitment/vacancies?format=csv");
                stranger.forgetComplaints().seesNothingWrongAnywhere();
            }
        }
        try (var elsewhere = Visitor.signingIn(Desk.somebody("HR_PARTNER", 2), "sample-only")) {
            for (var page : AUTHORING) {
                refused(elsewhere, 404, "/recruitment/" + page + "?id=" + id);
            }
            elsewhere.open("/recruitment/vacancies?q=Linen");
            assertFalse(elsewhere.page.content().contains(title));
        }
        try (var nobody = Visitor.nobody()) {
            for (var page : AUTHORING) {
                nobody.open("/recruitment/" + page + "?id=" + id);
                assertTrue(nobody.page.url().contains("/sign-in"), nobody.page.url());
            }
        }
    }

    private void refused(Visitor stranger, int status, String path) {
        var answer = stranger.page.navigate(Touchstone.address() + path);
        assertEquals(status, answer.status(), path);
        assertFalse(answer.text().contains(title), path);
    }

    @Test
    void a_stranger_finds_an_open_job_by_words_place_and_choices_and_reads_it() {
        var reference = Desk.reference(Desk.open(Desk.advert(title).add("location", "Upper Wharfdale").add("hours", "PART_TIME")));
        try (var stranger = Visitor.nobody()) {
            stranger.open("/careers/").seesNothingWrongAnywhere();
            field(stranger, "What").fill(title);
            field(stranger, "Where").fill("wharfdale");
            stranger.page.getByText("More choices").click();
            field(stranger, "Contract").selectOption("Permanent");
            field(stranger, "Hours").selectOption("Part time");
            press(stranger, "Search");
            stranger.page.waitForURL(url -> url.contains("location=wharfdale"));
            assertTrue(stranger.text().contains("\n1 job\n"), () -> stranger.page.url() + stranger.text());
            stranger.seesNothingWrongAnywhere();
            field(stranger, "Hours").selectOption("Full time");
            press(stranger, "Search");
            stranger.page.getByText("We found no job like that").waitFor();
            stranger.seesNothingWrongAnywhere();
            stranger.page.goBack();

            link(stranger, title).click();
            stranger.page.getByText("This shows our value: Caring").click();
            stranger.page.getByText("We see the person first").waitFor();
            assertTrue(stranger.text().contains(reference), stranger::text);
            stranger.seesNothingWrongAnywhere();
        }
    }

    @Test
    void machines_read_what_google_asks_of_a_job_and_feed_and_map_have_it() throws Exception {
        var named = title + " & \"nights\" <b>";
        var id = Desk.open(Desk.advert(named).add("duties", "You carry linen.\nYou stop at </script> & wait."));
        var reference = Desk.reference(id);
        JsonObject posting;
        try (var stranger = Visitor.nobody()) {
            stranger.open("/careers/vacancy?ref=" + reference).seesNothingWrongAnywhere();
            var data = stranger.page.locator("script[type='application/ld+json']").textContent();
            posting = Json.createReader(new StringReader(data)).readObject();
        }
        var place = posting.getJsonObject("jobLocation").getJsonObject("address");
        assertEquals("JobPosting", posting.getString("@type"));
        assertEquals(named, posting.getString("title"));
        assertTrue(
                posting.getString("description").contains("<p>You carry linen.<br>You stop at &lt;/script&gt; &amp; wait.</p>"),
                posting::toString);
        assertTrue(posting.getString("description").contains("<li>" + KIND + "</li>"), posting::toString);
        assertEquals(Desk.TODAY.toString(), posting.getString("datePosted"));
        assertEquals(Desk.CLOSING, OffsetDateTime.parse(posting.getString("validThrough")).toLocalDate());
        assertEquals("Northmoor University Hospitals", posting.getJsonObject("hiringOrganization").getString("name"));
        assertEquals(List.of("Northmoor", "GB"), List.of(place.getString("addressLocality"), place.getString("addressCountry")));
        assertEquals(reference, posting.getJsonObject("identifier").getString("value"));
        assertTrue(posting.getString("url").endsWith("/careers/vacancy?ref=" + reference), posting::toString);

        var entry =
                entries().stream().filter(e -> atom(e, "id").endsWith("ref=" + reference)).findFirst().orElseThrow();
        assertEquals(named, atom(entry, "title"));
        assertEquals("Northmoor University Hospitals", atom(entry, "name"));
        assertFalse(OffsetDateTime.parse(atom(entry, "updated")).isBefore(OffsetDateTime.parse(atom(entry, "published"))));
        assertTrue(Api.nobody().get("/careers/sitemap.xml").body().contains("ref=" + reference + "</loc>"));
    }

    @Test
    void drafts_and_withdrawn_vacancies_are_nowhere_in_public() throws Exception {
        var open = Desk.open(title);
        var draft = Desk.draft(Api.as("recruiter"), Desk.advert(title), KIND);
        var withdrawn = Desk.open(Desk.advert(title).add("summary", "You fold what is clean."));
        Desk.done(Desk.now(Api.as("recruiter"), "POST", withdrawn, "/withdraw", Desk.reason("The laundry closes")));
        var approved = Desk.submitted(title, KIND);
        Desk.done(Desk.now(Api.as("hr"), "POST", approved, "/approve", ""));
        var found = Api.nobody().get("/api/careers/vacancies?q=" + title.replace(' ', '+')).rows().getValuesAs(JsonObject.class);
        assertEquals(List.of(Desk.reference(open)), found.stream().map(j -> j.getString("reference")).toList());

        var feed = entries().stream().map(e -> atom(e, "id")).toList();
        var map = Api.nobody().get("/careers/sitemap.xml").body();
        for (var id : List.of(draft, withdrawn, approved)) {
            var reference = Desk.reference(id);
            assertTrue(feed.stream().noneMatch(e -> e.endsWith("ref=" + reference)), feed::toString);
            assertFalse(map.contains(reference));
        }
        try (var stranger = Visitor.nobody()) {
            stranger.open("/careers/?q=" + title.replace(' ', '+'));
            assertEquals(1, stranger.page.locator(".jobs li").count());
            for (var id : List.of(draft, approved)) {
                refused(stranger, 404, "/careers/vacancy?ref=" + Desk.reference(id));
            }
            stranger.forgetComplaints();
            var gone = stranger.page.navigate(Touchstone.address() + "/careers/vacancy?ref=" + Desk.reference(withdrawn));
            assertEquals(410, gone.status());
            assertFalse(gone.text().contains("You fold what is clean."));
            assertFalse(gone.text().contains("application/ld+json"));
            stranger.forgetComplaints().seesNothingWrongAnywhere();
        }
    }

    private static List<Element> entries() throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var feed = Api.nobody().get("/careers/feed").body().getBytes(StandardCharsets.UTF_8);
        var nodes = factory.newDocumentBuilder().parse(new ByteArrayInputStream(feed)).getElementsByTagNameNS(ATOM, "entry");
        var entries = new ArrayList<Element>();
        for (var i = 0; i < nodes.getLength(); i++) {
            entries.add((Element) nodes.item(i));
        }
        return entries;
    }

    private static String atom(Element entry, String name) {
        return entry.getElementsByTagNameNS(ATOM, name).item(0).getTextContent();
    }

    private static List<String> criteria(long id, String field) {
        return Api.as("recruiter").get("/api/vacancies/" + id).json().getJsonArray("criteria").getValuesAs(JsonObject.class).stream()
                .map(c -> c.get(field).toString().replaceAll("^\"|\"$", ""))
                .toList();
    }

    private static long id(Visitor visitor) {
        return Long.parseLong(visitor.page.url().replaceAll(".*[?&]id=(\\d+).*", "$1"));
    }

    /** Presses Tab or Shift+Tab until the keyboard stands on what people call so. */
    private static void goTo(Visitor visitor, String key, String name) {
        for (var presses = 0; presses < 80; presses++) {
            visitor.page.keyboard().press(key);
            var here =
                    visitor.page.evaluate(
                            """
                            () => {
                                const e = document.activeElement;
                                return e.getAttribute('aria-label') || (e.labels && e.labels.length && e.labels[0].textContent) || e.value || '';
                            }""");
            if (name.equals(here)) {
                return;
            }
        }
        throw new AssertionError("the keyboard does not get to " + name);
    }

    private static Locator field(Visitor visitor, String label) {
        return visitor.page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator link(Visitor visitor, String name) {
        return visitor.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first();
    }

    private static Locator button(Visitor visitor, String name) {
        return visitor.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void press(Visitor visitor, String name) {
        button(visitor, name).click();
    }
}
