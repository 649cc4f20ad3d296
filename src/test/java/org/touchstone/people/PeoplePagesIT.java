package org.touchstone.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.it.Visitor;

/** HR, an administrator and an employee at the pages of people. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PeoplePagesIT {

    private static final String ODD = "Ward <b>7</b> & 'sons' 😀 שלום";

    private final Workplace work = Workplace.open().staffed();
    private final Set<String> seen = new TreeSet<>();

    /** Looks at the page everywhere and remembers which it was. */
    private void look(Visitor visitor) {
        visitor.seesNothingWrongAnywhere();
        seen.add(visitor.page.url().replaceFirst("[?;].*", "").replaceFirst(".*/people/", "") + ".xhtml");
    }

    private static Locator link(Visitor visitor, String name) {
        return visitor.page.locator("main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void press(Visitor visitor, String name) {
        visitor.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).click();
    }

    private static Locator field(Visitor visitor, String label) {
        return visitor.page.locator("main").getByLabel(label);
    }

    private static FilePayload file(String text) {
        return new FilePayload("staff.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("Every page of people can be used by everybody it is for, at a desk and on a phone")
    void every_page() throws IOException {
        try (var hr = work.hr().visitor()) {
            findsAPerson(hr);
            addsAUnitAndAPost(hr);
            importsAFile(hr);
        }
        try (var admin = work.admin().visitor()) {
            addsAnOrganisation(admin);
        }
        try (var employee = work.employee().visitor()) {
            readsTheirOwn(employee);
        }
        try (var pages = Files.list(Path.of("src/main/webapp/people"))) {
            assertEquals(pages.map(page -> page.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new)), seen);
        }
    }

    private void findsAPerson(Visitor hr) {
        hr.open("/people/staff");
        look(hr);
        field(hr, "Name, post, unit or number").fill("nobody of this name");
        press(hr, "Filter");
        hr.page.getByText("Nobody fits these filters").waitFor();
        look(hr);
        field(hr, "Name, post, unit or number").fill("emil");
        press(hr, "Filter");
        hr.page.waitForURL("**search=emil**");
        assertEquals(1, hr.page.locator("tbody tr").count());
        link(hr, "Emil Ployed").click();
        hr.page.waitForURL("**/people/person?**");

        assertTrue(hr.text().contains("this person can see it"), hr.text());
        assertEquals("Bella Oss", hr.page.locator("ol.chain a").innerText());
        assertTrue(hr.page.locator("ol.timeline").innerText().contains("8 January 2024"), hr.text());
        look(hr);
    }

    private void addsAUnitAndAPost(Visitor hr) {
        hr.open("/people/units");
        look(hr);
        link(hr, "Add a unit").click();
        look(hr);
        field(hr, "Name").fill(" ");
        press(hr, "Save");
        hr.page.locator(".field-error").first().waitFor();
        look(hr);
        field(hr, "Name").fill(ODD);
        field(hr, "Belongs to").selectOption("Ward 9");
        press(hr, "Save");
        hr.page.getByText("The unit is added.").waitFor();
        assertTrue(hr.text().contains(ODD), hr.text());
        assertEquals(0, hr.page.locator("main b").count());

        hr.page.locator("li.card", new Page.LocatorOptions().setHasText(ODD)).locator("summary").click();
        hr.page.locator("li.card", new Page.LocatorOptions().setHasText(ODD)).getByText("Add a post").click();
        look(hr);
        field(hr, "Job title").fill(ODD);
        field(hr, "Share of full time").fill("2");
        press(hr, "Save");
        hr.page.locator(".field-error").first().waitFor();
        assertEquals(ODD, field(hr, "Job title").inputValue());
        assertTrue(hr.text().contains("Enter the pay band"), hr.text());
        assertTrue(hr.text().contains("more than 0 and at most 1"), hr.text());
        look(hr);
        field(hr, "Pay band").fill("Band 5");
        field(hr, "Share of full time").fill("0.6");
        press(hr, "Save");
        hr.page.getByText("The post is added.").waitFor();
        assertEquals("0.600", Workplace.one("select p.fte from post p join org_unit u on u.id = p.unit_id where u.organisation_id = ? and title = ?", work.id(), ODD));
        look(hr);
    }

    private void importsAFile(Visitor hr) {
        var right = work.file("N1,New Comer,new." + work.code() + "@people.example,Ward 9,Nurse,Band 5,2025-09-01,B1");
        hr.open("/people/import");
        look(hr);
        press(hr, "Check the file");
        hr.page.locator(".field-error").first().waitFor();
        look(hr);
        field(hr, "Staff file").setInputFiles(file(right.replace("2025-09-01", "1 September")));
        press(hr, "Check the file");
        hr.page.getByText("Nothing was stored of staff.csv").waitFor();
        assertTrue(hr.text().contains("1 September"), hr.text());
        look(hr);
        field(hr, "Staff file").setInputFiles(file(right));
        press(hr, "Check the file");
        hr.page.getByText("staff.csv can be taken in").waitFor();
        look(hr);
        assertEquals("0", Workplace.one("select count(*) from employment where organisation_id = ? and staff_number = 'N1'", work.id()));
        press(hr, "Import");
        hr.page.getByText("1 line: 1 created").waitFor();
        look(hr);
        link(hr, "See the staff").click();
        hr.page.getByText("New Comer").waitFor();
    }

    private void addsAnOrganisation(Visitor admin) {
        admin.open("/people/organisations");
        look(admin);
        link(admin, "Add an organisation").click();
        look(admin);
        field(admin, "Code").fill(work.code());
        field(admin, "Name").fill(ODD);
        field(admin, "Kind").selectOption("UNIVERSITY");
        press(admin, "Save");
        admin.page.locator(".field-error").first().waitFor();
        assertEquals(ODD, field(admin, "Name").inputValue());
        look(admin);
        field(admin, "Code").fill(work.code() + "-U");
        press(admin, "Save");
        admin.page.getByText("The organisation is added.").waitFor();
        assertTrue(admin.text().contains(ODD), admin.text());

        link(admin, "Workplace " + work.code().substring(4)).click();
        field(admin, "Name").fill("Renamed " + work.code());
        press(admin, "Save");
        admin.page.getByText("The organisation is changed.").waitFor();
    }

    private void readsTheirOwn(Visitor employee) {
        employee.open("/people/mine");
        assertTrue(employee.text().contains("Ward 9"), employee.text());
        assertEquals("Bella Oss", employee.page.locator("ol.chain li").innerText().lines().findFirst().orElse("").replace(" Ward manager, Ward 9", ""));
        look(employee);
        link(employee, "See who looked at your records").click();
        assertTrue(employee.text().contains("Hanna Person"), employee.text());
    }

    @Test
    @DisplayName("G-1 an employee opens none of HR's pages by their address")
    void g_1() {
        var unit = Workplace.one("select id from org_unit where organisation_id = ?", work.id());
        try (var employee = work.employee().visitor()) {
            for (var path : List.of("staff", "staff?format=csv", "units", "unit", "unit?id=" + unit, "post?unit=" + unit, "import", "organisations", "organisation", "organisation?id=" + work.id())) {
                employee.open("/people/" + path);
                assertTrue(employee.text().matches("(?s).*(You cannot open this page|Page not found).*"), path + ": " + employee.text());
                assertEquals(0, employee.page.locator("main form, main table").count(), path);
            }
            employee.open("/people/person?id=" + work.boss().person());
            assertTrue(employee.text().contains("Page not found"), employee.text());
            employee.forgetComplaints().seesNothingWrongAnywhere();
        }
        try (var nobody = Visitor.nobody()) {
            for (var path : List.of("staff", "person?id=14", "units", "import", "mine", "organisations")) {
                nobody.open("/people/" + path);
                assertTrue(nobody.page.url().contains("/sign-in"), path);
            }
        }
        assertFalse("0".equals(Workplace.one("select count(*) from employment where organisation_id = ?", work.id())));
    }

    @Test
    void an_address_of_what_there_is_not_leads_to_no_page_and_to_no_fault() {
        var stranger = Workplace.open();
        try (var hr = work.hr().visitor()) {
            for (var path : List.of("person?id=999999999", "unit?id=999999999", "unit", "post", "post?unit=999999999", "units?organisation=" + stranger.id(), "staff?organisation=" + stranger.id())) {
                hr.open("/people/" + path);
                assertTrue(hr.text().contains("Page not found"), path + ": " + hr.text());
            }
            hr.open("/people/staff?sort=password_hash");
            assertTrue(hr.text().contains("Emil Ployed"), hr.text());
        }
    }

    @Test
    @DisplayName("G-11 who saves a unit that was changed meanwhile is told, and keeps what they typed")
    void g_11() {
        var unit = work.unit("Ward 1");
        try (var hr = work.hr().visitor()) {
            hr.open("/people/unit?id=" + unit);
            var api = work.hr().api();
            var path = work.path("/units/" + unit);
            assertEquals(204, api.with("If-Match", api.get(path).etag()).put(path, "{\"name\": \"Theirs\", \"level\": \"TEAM\"}").status());
            field(hr, "Name").fill("Mine");
            press(hr, "Save");

            hr.page.locator(".summary").first().waitFor();
            assertTrue(hr.page.locator(".summary").first().innerText().contains("Hanna Person"), hr.text());
            assertEquals("Mine", field(hr, "Name").inputValue());
            look(hr);
        }
        assertEquals("Theirs", Workplace.one("select name from org_unit where id = ?", unit));
    }
}
