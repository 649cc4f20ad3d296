package org.touchstone.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DoorsIT {

    @Test
    void the_server_is_ready_and_says_nothing_of_its_make() {
        var answer = Api.nobody().get("/health/ready");

        assertEquals(200, answer.status());
        assertTrue(answer.headers().keySet().stream().noneMatch(h -> h.equals("server") || h.equals("x-powered-by")));
    }

    @Test
    void a_person_signs_in_sees_what_waits_and_signs_out() {
        try (var hr = Visitor.signingIn("hr@sample.example", "sample-only")) {
            hr.seesNothingWrongAnywhere();

            hr.page.locator("#sign-out").click();
            hr.page.waitForURL(url -> url.contains("/sign-in"));
            hr.seesNothingWrongAnywhere();
        }
    }

    @Test
    void a_candidate_finds_their_applications_from_home() {
        try (var candidate = Visitor.as("candidate")) {
            candidate.open("/");
            candidate.page.getByRole(AriaRole.NAVIGATION).getByRole(AriaRole.LINK, named("My applications")).click();

            assertTrue(candidate.page.url().endsWith("/recruitment/mine"), candidate.page.url());
        }
    }

    @Test
    void a_candidate_on_a_phone_has_a_menu_to_all_their_pages() {
        try (var candidate = Visitor.as("candidate")) {
            candidate.onAPhone().open("/recruitment/mine");
            var menu = candidate.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Menu"));
            assertEquals("false", menu.getAttribute("aria-expanded"));
            assertEquals(0, candidate.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Data about me")).count());

            menu.press("Enter");

            candidate.seesNothingWrongAnywhere().onAPhone().picture("candidate-menu");
            for (var page : new String[] {"/notices/inbox", "/notices/dates", "/values/ledger", "/access/looked", "/access/my-data", "/access/password"}) {
                assertTrue(candidate.page.locator("nav.menu a[href$='" + page + "']").isVisible(), page);
            }
            candidate.page.locator("nav.menu a[href$='/access/my-data']").click();
            assertTrue(candidate.page.url().endsWith("/access/my-data"), candidate.page.url());
        }
        try (var nobody = Visitor.nobody()) {
            nobody.onAPhone().open("/careers/");
            assertEquals(0, nobody.page.locator(".menu-button").count());
        }
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    @Test
    void nobody_gets_no_data_from_the_api() {
        assertEquals(401, Api.nobody().get("/api/work-items").status());
        assertEquals(200, Api.as("hr").get("/api/work-items").status());
    }
}
