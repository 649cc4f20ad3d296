package org.touchstone.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What every path has in common: who gets in, what may be sent, and what every answer says. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GuardsIT {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final List<String> PUBLIC_PAGES = List.of("/sign-in", "/welcome/", "/careers/", "/error/");
    private static final List<String> PUBLIC_RESOURCES = List.of("/api/tokens", "/api/welcome/", "/api/careers");

    private static List<String> pages() throws IOException {
        try (var files = Files.walk(PAGES)) {
            return files.filter(f -> f.toString().endsWith(".xhtml") && !f.startsWith(PAGES.resolve("WEB-INF")))
                    .map(f -> "/" + PAGES.relativize(f))
                    .filter(p -> PUBLIC_PAGES.stream().noneMatch(p::startsWith))
                    .toList();
        }
    }

    @Test
    void nobody_opens_a_page_that_is_not_for_everybody() throws IOException {
        var open = new ArrayList<String>();
        for (var page : pages()) {
            for (var path : List.of(page, page.replace(".xhtml", ""))) {
                var answer = Api.nobody().get(path);
                if (answer.status() != 302 || !answer.headers().get("location").contains("/sign-in")) {
                    open.add(path + " " + answer.status());
                }
            }
        }

        assertEquals(List.of(), open);
        assertTrue(pages().size() > 5);
    }

    @Test
    void whoever_has_none_of_the_roles_is_refused_before_what_they_sent_is_judged() {
        for (var path :
                List.of(
                        "/api/vacancies", "/api/vacancies/1/waivers", "/api/vacancies/1/withdraw", "/api/plan-templates", "/api/language-check",
                        "/api/interview-questions", "/api/stages/1/slots", "/api/slots/1/taking-back")) {
            for (var body : List.of("{}", "{\"title\": ", "null", "")) {
                for (var who : List.of("employee", "candidate", "edi")) {
                    var refused = Api.as(who).post(path, body);
                    assertEquals(403, refused.status(), who + " " + path + " " + body);
                    assertFalse(refused.body().contains("fields"), refused::body);
                }
                assertEquals(401, Api.nobody().post(path, body).status(), path);
            }
        }
        assertEquals(Set.of("organisationId"), Api.as("recruiter").post("/api/vacancies", "{}").badFields(), "who may is told what is missing");
    }

    @Test
    void nobody_calls_a_resource_that_is_not_for_everybody() {
        var paths = Api.nobody().get("/openapi?format=JSON").json().getJsonObject("paths");
        var open = new ArrayList<String>();
        for (var path : paths.keySet()) {
            if (PUBLIC_RESOURCES.stream().anyMatch(path::startsWith)) {
                continue;
            }
            for (var method : paths.getJsonObject(path).keySet()) {
                if (!List.of("get", "put", "post", "delete", "patch").contains(method)) {
                    continue;
                }
                var answer = Api.nobody().send(method.toUpperCase(), path.replaceAll("\\{[^}]*}", "1"), List.of("get", "delete").contains(method) ? null : "{}");
                if (answer.status() != 401 || !answer.headers().get("content-type").startsWith("application/problem+json")) {
                    open.add(method + " " + path + " " + answer.status());
                }
            }
        }

        assertEquals(List.of(), open);
        assertTrue(paths.size() > 5);
    }

    @Test
    void what_lies_under_no_name_is_denied_as_well() {
        for (var path : List.of("/WEB-INF/web.xml", "/api/nothing", "/api", "/nothing", "/access/", "/careers/../access/accounts", "/sign-in/../index")) {
            var status = Api.nobody().get(path).status();
            assertTrue(status == 302 || status == 401 || status == 404 || status == 400, path + " " + status);
        }
        assertEquals(401, Api.nobody().with("Authorization", "Bearer nonsense").get("/api/work-items").status());
        assertEquals(401, Api.nobody().with("Authorization", "Basic YWRtaW46YWRtaW4=").get("/api/work-items").status());
    }

    @Test
    void a_page_of_another_site_cannot_send_a_form_here() {
        var form = Api.nobody().with("Content-Type", "application/x-www-form-urlencoded");

        assertEquals(403, form.with("Sec-Fetch-Site", "cross-site").post("/sign-in", "x=1").status());
        assertEquals(403, form.with("Sec-Fetch-Site", "same-site").post("/sign-in", "x=1").status());
        assertEquals(403, form.with("Origin", "https://evil.example").post("/sign-in", "x=1").status());
        assertEquals(403, form.with("Origin", "null").post("/sign-in", "x=1").status());
        assertEquals(200, form.with("Sec-Fetch-Site", "same-origin").post("/sign-in", "x=1").status());
        assertEquals(200, form.with("Origin", Touchstone.address()).post("/sign-in", "x=1").status());
        // A link from elsewhere may lead here.
        assertEquals(200, Api.nobody().with("Sec-Fetch-Site", "cross-site").get("/sign-in").status());
    }

    @Test
    void every_answer_says_what_a_browser_may_do_with_it() {
        var answers =
                List.of(
                        Api.nobody().get("/sign-in"),
                        Api.nobody().get("/index"),
                        Api.nobody().get("/api/work-items"),
                        Api.as("hr").get("/api/work-items"),
                        Api.nobody().get("/error/nothing"),
                        Api.nobody().get("/favicon.svg"),
                        Api.nobody().get("/openapi"),
                        Api.nobody().get("/jakarta.faces.resource/touchstone.css.xhtml?ln=touchstone"),
                        Api.nobody().with("Sec-Fetch-Site", "cross-site").post("/sign-in", "x=1"),
                        Api.as("hr").get("/metrics"));
        for (var answer : answers) {
            var headers = answer.headers();
            assertEquals("nosniff", headers.get("x-content-type-options"), answer.toString());
            assertEquals("DENY", headers.get("x-frame-options"), answer.toString());
            assertEquals("same-origin", headers.get("referrer-policy"), answer.toString());
            assertTrue(headers.get("permissions-policy").contains("camera=()"), answer.toString());
            assertNull(headers.get("server"), answer.toString());
            assertNull(headers.get("x-powered-by"), answer.toString());
        }
        // A page without Faces has the policy too, and none has two that contradict each other.
        for (var at : List.of(0, 2, 3, 4, 5, 6, 8, 9)) {
            var policy = answers.get(at).headers().get("content-security-policy");
            assertTrue(policy.contains("frame-ancestors 'none'") && policy.contains("script-src 'self'"), policy);
            assertFalse(policy.matches(".*default-src.*default-src.*"), policy);
            assertFalse(policy.contains("'unsafe-eval'") || policy.matches(".*script-src [^;]*'unsafe-inline'.*"), policy);
        }
        for (var at : List.of(0, 1, 2, 3)) {
            assertEquals("no-store", answers.get(at).headers().get("cache-control"), answers.get(at).toString());
        }
    }

    @Test
    void figures_are_for_administrators_and_for_the_machine_that_gathers_them() {
        assertEquals(401, Api.nobody().get("/metrics").status());
        assertEquals(401, Api.nobody().with("Authorization", "Bearer nonsense").get("/metrics").status());
        assertEquals(403, Api.as("hr").get("/metrics").status());
        assertEquals(200, Api.as("admin").get("/metrics").status());
        assertEquals(200, Api.nobody().with("Authorization", "Bearer " + Touchstone.METRICS_TOKEN).get("/metrics?scope=base").status());
        // The machine's token opens nothing else.
        assertEquals(401, Api.nobody().with("Authorization", "Bearer " + Touchstone.METRICS_TOKEN).get("/api/accounts").status());
        for (var path : List.of("/health/live", "/health/ready", "/openapi")) {
            assertEquals(200, Api.nobody().get(path).status(), path);
        }
    }

    @Test
    void what_is_too_large_to_be_meant_is_refused() {
        var large = "{\"email\": \"" + "x".repeat(10 << 20) + "\", \"password\": \"x\"}";
        var named = Api.nobody().post("/api/tokens", large);
        assertEquals(413, named.status());
        assertEquals(413, named.json().getInt("status"));

        var chunked = HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large.getBytes()));
        assertEquals(413, Api.nobody().send("POST", "/api/tokens", chunked).status());

        var page = Api.nobody().with("Content-Type", "application/x-www-form-urlencoded").post("/sign-in", "email=" + "x".repeat(10 << 20));
        assertEquals(413, page.status());
        assertTrue(page.body().contains("This is too much at once"), page.body());
    }

    @Test
    void a_client_that_offers_to_upgrade_its_connection_is_answered_at_once() throws Exception {
        var large = "email=" + "x".repeat(10 << 20);
        assertEquals(413, upgrading("/sign-in", "application/x-www-form-urlencoded", BodyPublishers.ofString(large)).statusCode());
        assertEquals(413, upgrading("/api/tokens", "application/json", BodyPublishers.ofString(large)).statusCode());

        var who = BodyPublishers.ofString("{\"email\": \"hr@sample.example\", \"password\": \"sample-only\"}");
        assertEquals(201, upgrading("/api/tokens", "application/json", who).statusCode());

        var chunked = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream("{}".getBytes()));
        assertEquals(400, upgrading("/api/tokens", "application/json", chunked).statusCode());
    }

    private static HttpResponse<String> upgrading(String path, String type, HttpRequest.BodyPublisher body) throws Exception {
        var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
        var request = HttpRequest.newBuilder(URI.create(Touchstone.address() + path)).header("Content-Type", type).POST(body);
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void json_that_ends_too_early_or_has_no_bottom_is_refused_at_once() {
        for (var body : List.of("{\"a\":{\"b\":", "{\"a\":[[", "{\"a\":".repeat(2000), "[".repeat(100_000), "{\"link\":")) {
            for (var type : List.of("application/json", "application/JSON; charset=utf-8")) {
                var start = body.substring(0, Math.min(body.length(), 20));
                assertEquals(400, Api.nobody().with("Content-Type", type).post("/api/welcome/password", body).status(), start);
                assertEquals(400, Api.as("employee").with("Content-Type", type).put("/api/fairness/my-declaration", body).status(), start);
            }
        }
    }

    @Test
    void a_page_further_than_can_be_counted_is_refused() {
        for (var page : List.of("page=2147483647&size=200", "page=10737418&size=200", "page=-1")) {
            var answer = Api.nobody().get("/api/careers/vacancies?" + page);
            assertEquals(400, answer.status(), answer.body());
            assertEquals(Set.of("page"), answer.badFields());
        }
        assertEquals(200, Api.nobody().get("/api/careers/vacancies?page=10737416&size=200").status());
        assertEquals(Set.of("page"), Api.nobody().get("/api/careers/vacancies?page=abc").badFields());
        assertEquals(Set.of("size"), Api.nobody().get("/api/careers/vacancies?size=99999999999").badFields());
    }

    @Test
    void a_form_of_another_page_changes_nothing_and_leads_to_the_page_afresh() {
        try (var employee = Visitor.as("employee")) {
            employee.open("/access/password");
            var state = employee.page.locator("#change [name='jakarta.faces.ViewState']").inputValue();
            for (var sent : List.of("stateless", "nonsense", "", state)) {
                var form = FormData.create().set("change", "change").set("jakarta.faces.ViewState", sent);
                var answer =
                        employee.page.request()
                                .post(Touchstone.address() + "/access/looked", RequestOptions.create().setForm(form).setMaxRedirects(0));
                assertEquals(302, answer.status(), sent);
            }
        }
    }

    @Test
    void a_form_of_another_page_opens_none_that_its_sender_may_not_see() {
        try (var candidate = Visitor.as("candidate")) {
            candidate.open("/privacy/my-erasure");
            var state = candidate.page.locator("[name='jakarta.faces.ViewState']").last().inputValue();
            for (var page : List.of("/appointing/letter-template?id=1", "/interviewing/room?stage=130&candidate=AAAA-AAAA", "/recruitment/my-messages?application=1", "/appointing/letters")) {
                var form = FormData.create().set("jakarta.faces.ViewState", state);
                var answer = candidate.page.request().post(Touchstone.address() + page, RequestOptions.create().setForm(form).setMaxRedirects(0));
                assertEquals(302, answer.status(), page);
            }
        }
    }

    @Test
    void an_address_that_pretends_to_be_a_form_does_nothing() {
        try (var candidate = Visitor.as("candidate")) {
            candidate.open("/privacy/my-erasure");
            var state = candidate.page.locator("[name='jakarta.faces.ViewState']").last().inputValue();
            var query = java.net.URLEncoder.encode(state, java.nio.charset.StandardCharsets.UTF_8);
            var answer =
                    candidate.page.request().get(
                            Touchstone.address() + "/privacy/my-erasure?ask-form=ask-form&ask=ask&jakarta.faces.ViewState=" + query,
                            RequestOptions.create().setMaxRedirects(0));

            assertEquals(302, answer.status());
            assertEquals(404, Api.as("candidate").get("/api/my-erasure").status(), "nothing was asked");
        }
    }

    @Test
    void an_address_that_makes_no_sense_leads_to_no_page_and_is_no_fault_of_ours() {
        assertEquals(404, Api.nobody().get("/jakarta.faces.resource/.xhtml?ln=touchstone").status());
        assertEquals(200, Api.nobody().get("/careers/?contract=nonsense&hours=%00").status());
        try (var hr = Visitor.as("hr")) {
            var refused = hr.page.request().get(Touchstone.address() + "/access/looks?format=csv");
            assertEquals(200, refused.status());
            assertTrue(refused.headers().get("content-type").startsWith("text/html"), refused.headers().toString());
        }
        try (var protection = Visitor.as("protection")) {
            for (var address : List.of("/recruitment/vacancy?id=x", "/recruitment/my-application", "/recruitment/answer?application=%00")) {
                assertEquals(404, protection.page.request().get(Touchstone.address() + address).status(), address);
            }
            for (var address : List.of("/values/frameworks?kind=nonsense&state=x", "/recruitment/shortlisting?vacancy=12&state=x&pile=x")) {
                assertTrue(protection.page.request().get(Touchstone.address() + address).status() < 500, address);
            }
            assertEquals(403, protection.page.request().get(Touchstone.address() + "/people/staff?format=csv").status());
            var file = protection.page.request().get(Touchstone.address() + "/access/looks?format=csv&sort=nonsense");
            assertEquals(200, file.status());
            assertTrue(file.headers().get("content-type").startsWith("text/html"), file.headers().toString());
        }
    }
}
