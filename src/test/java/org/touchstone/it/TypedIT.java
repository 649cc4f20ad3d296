package org.touchstone.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.touchstone.recruitment.Selection.expect;
import static org.touchstone.recruitment.Selection.one;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.recruitment.Selection;

/** What is typed, or sent by another system, and is not what was asked for: refused at its field, wherever it comes in. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TypedIT {

    private static final List<String> FAR = List.of("+999999999-12-31", "-999999999-01-01", "9999-12-31");

    private static void refusedAt(String field, Api.Answer answer) {
        assertEquals(400, answer.status(), answer::toString);
        assertEquals(Set.of(field), answer.badFields(), answer::body);
    }

    @Test
    void days_that_nobody_can_mean_are_refused_in_bodies() {
        for (var day : FAR) {
            refusedAt("startsOn", Api.as("recruiter").post("/api/offers", "{\"application\": \"AAAA-AAAA\", \"startsOn\": \"" + day + "\"}"));
            refusedAt(
                    "startsOn",
                    Api.as("recruiter").with("If-Match", "1").put("/api/offers/AAAA-AAAA/start-date", "{\"startsOn\": \"" + day + "\", \"reason\": \"x\"}"));
            refusedAt("from", Api.as("recruiter").post("/api/stages/1/slots", "{\"from\": \"" + day + "\", \"begins\": \"09:00\", \"ends\": \"10:00\", \"minutes\": 30}"));
            refusedAt("trainedOn", Api.as("hr").post("/api/panel-trainings", "{\"organisation\": 1, \"person\": 5, \"trainedOn\": \"" + day + "\"}"));
        }
    }

    @Test
    void days_that_nobody_can_mean_are_refused_in_addresses() {
        var addresses =
                Map.of(
                        "/api/audit-events?to=", "protection",
                        "/api/access-events?to=", "protection",
                        "/api/recruitment/insight?until=", "hr",
                        "/api/interviewing/insight?until=", "hr",
                        "/api/fairness/checks?gate=recruitment.shortlisted&characteristic=sex&from=2026-01-01&to=", "edi");
        for (var day : FAR) {
            addresses.forEach(
                    (address, who) -> refusedAt(address.replaceAll(".*[?&]|=$", ""), Api.as(who).get(address + day.replace("+", "%2B"))));
        }
    }

    @Test
    void what_is_neither_true_nor_false_is_refused_in_addresses_and_a_number_is_no_text() {
        refusedAt("held", Api.as("protection").get("/api/kept-vacancies?held=bogus"));
        refusedAt("waiting", Api.as("recruiter").get("/api/vacancies/1/applications?waiting=1"));
        assertEquals(200, Api.as("protection").get("/api/kept-vacancies?held=true").status());
        refusedAt("reason", Api.as("protection").post("/api/erasure-requests/1/refusal", "{\"reason\": 5}"));
        assertEquals(403, Api.as("employee").post("/api/erasure-requests/1/refusal", "{\"reason\": 5}").status());
    }

    @Test
    void pages_say_which_days_can_be_meant() {
        var pages =
                Map.of(
                        "/recruitment/insight?until=", "hr",
                        "/interviewing/insight?until=", "hr",
                        "/access/audit?to=", "protection");
        pages.forEach(
                (address, who) -> {
                    try (var visitor = Visitor.as(who)) {
                        for (var day : FAR) {
                            visitor.open(address + day.replace("+", "%2B"));
                            visitor.page.getByText("Enter a day from 1 January 1900 to 31 December 2199").first().waitFor();
                        }
                    }
                });
        try (var hr = Visitor.as("hr")) {
            hr.open("/interviewing/trainings?organisation=1&q=Priya");
            hr.page.evaluate("const day = document.getElementById('trainedOn'); day.type = 'text'; day.value = '+999999999-12-31';");
            hr.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Priya")).first().click();
            hr.page.getByText("Enter a day from 1 January 1900 to 31 December 2199").first().waitFor();
        }
    }

    @Test
    void control_characters_are_refused_and_what_cannot_be_seen_is_empty() {
        var newcomer = "{\"name\": \"%s\", \"email\": \"unseen@example.org\", \"roles\": [{\"role\": \"EMPLOYEE\", \"organisationId\": 1}]}";
        refusedAt("name", Api.as("admin").post("/api/accounts", newcomer.formatted("Jo\\u0000 Nowak")));
        refusedAt("name", Api.as("admin").post("/api/accounts", newcomer.formatted("\\u200b\\u200b")));
        var plan = "{\"organisationId\": 1, \"name\": \"%s\", \"stages\": [{\"name\": \"%s\", \"kind\": \"SHORTLIST\", \"scoredBy\": \"SHORTLISTERS\", \"targetDays\": 5}]}";
        refusedAt("name", Api.as("hr").post("/api/plan-templates", plan.formatted("A\\u0000plan", "Shortlist")));
        refusedAt("stages[0].name", Api.as("hr").post("/api/plan-templates", plan.formatted("Unseen plan", "\\u001b")));
        assertTrue(Api.as("hr").post("/api/plan-templates", plan.formatted("\\u2060", "Shortlist")).badFields().contains("name"));
    }

    @Test
    void messages_hold_what_can_be_seen() {
        var job = Selection.open();
        var bid = job.applied("Mina Message", "I sat with him until he ate.");
        var messages = "/api/applications/" + bid.id() + "/messages";

        refusedAt("words", bid.api().post(messages, "{\"about\": \"QUESTION\", \"words\": \"Is there\\u0000 parking?\"}"));
        refusedAt("words", bid.api().post(messages, "{\"about\": \"QUESTION\", \"words\": \"\\u200b\\u200d\"}"));
        expect(204, bid.api().post(messages, "{\"about\": \"QUESTION\", \"words\": \"Is there\\n\\tparking? 👩‍⚕️\"}"));
    }

    @Test
    void at_a_page_what_cannot_be_seen_counts_as_not_typed() {
        try (var hr = Visitor.as("hr")) {
            hr.open("/recruitment/plan-edit?organisation=1");
            hr.page.locator("#name").fill("\u200b\u200b");
            hr.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save the plan")).click();
            hr.page.getByText("Give the plan a name").first().waitFor();
        }
        assertEquals(200, Api.nobody().get("/careers/?words=%00").status());
    }

    @Test
    void yes_or_no_and_whole_numbers_are_what_json_says_they_are() {
        var bid = Selection.open().applied("Yves Yes", "I sat with him until he ate.");
        var path = "/api/applications/" + bid.id() + "/adjustments";

        refusedAt("schemeAsked", bid.api().put(path, "{\"adjustments\": \"\", \"schemeAsked\": \"yes\"}"));
        expect(204, bid.api().put(path, "{\"adjustments\": \"\", \"schemeAsked\": true}"));
        assertEquals("1", one("select scheme_asked from application where id = ?", bid.id()));
        refusedAt("score", bid.api().post("/api/applications/" + bid.id() + "/satisfaction", "{\"score\": 4294967297}"));
        assertFalse(bid.api().put(path, "{\"adjustments\": \"\", \"schemeAsked\": 1e99999999999}").status() >= 500);
    }
}
