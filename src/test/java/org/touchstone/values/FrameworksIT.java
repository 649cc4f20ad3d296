package org.touchstone.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.touchstone.values.Documents.framework;
import static org.touchstone.values.Documents.lines;
import static org.touchstone.values.Documents.value;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.access.Role;
import org.touchstone.it.Api;
import org.touchstone.it.Statements;
import org.touchstone.it.Visitor;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FrameworksIT {

    static final String TODAY = LocalDate.now().toString();
    static final long NATIONAL = 1;

    final House house = House.open();
    final Api hr = house.hr().api();

    static JsonObject inForce(House house) {
        return Api.nobody().get("/api/careers/values?organisation=" + house.code()).json();
    }

    static List<String> codes(JsonObject framework) {
        return framework.getJsonArray("values").stream().map(v -> ((JsonObject) v).getString("code")).toList();
    }

    @Test
    void the_author_writes_a_second_person_publishes_and_the_next_version_takes_over_on_its_day() {
        assertEquals("NHS Constitution", inForce(house).getString("name"));

        var first = house.draft();
        assertEquals("NATIONAL", inForce(house).getString("kind"));
        assertEquals(200, House.publish(house.colleague(), first, TODAY).status());
        assertEquals(List.of("KIND", "SAFE"), codes(inForce(house)));

        var second = hr.post("/api/frameworks/" + first + "/versions", "").id();
        var changed =
                framework("Ours", value("SAFE", "Safe", "We are always safe."), value("BRAVE", "Brave", "We speak up."));
        assertEquals(200, House.write(house.hr(), second, changed).status());
        var nextMonth = LocalDate.now().plusDays(30).toString();
        assertEquals(200, House.publish(house.colleague(), second, nextMonth).status());

        assertEquals(List.of("KIND", "SAFE"), codes(inForce(house)));
        var versions = hr.get("/api/frameworks/" + first + "/versions").array();
        assertEquals(List.of(2, 1), versions.stream().map(v -> ((JsonObject) v).getInt("number")).toList());
        assertEquals("RETIRED", versions.getJsonObject(1).getString("state"));
        assertEquals(nextMonth, versions.getJsonObject(1).getString("effectiveUntil"));
        assertEquals("Replaced by version 2.", versions.getJsonObject(1).getString("retireReason"));
        assertEquals(house.colleague().name(), versions.getJsonObject(0).getString("publishedBy"));

        var difference = hr.get("/api/frameworks/" + second + "/difference?from=" + first).json();
        var fates =
                difference.getJsonArray("values").stream()
                        .map(v -> (JsonObject) v)
                        .map(v -> v.getString("code") + " " + v.getString("fate"))
                        .toList();
        assertEquals(List.of("KIND REMOVED", "SAFE CHANGED", "BRAVE ADDED"), fates);
        assertTrue(
                House.one(
                                "select group_concat(what order by id) from audit_event where entity = 'values_framework' and entity_id = ?",
                                second)
                        .endsWith("FrameworkPublished"));
    }

    @Test
    @DisplayName("VR-1 nothing that is sent changes what a published version says")
    void vr_1_immutable() {
        var id = house.published();
        var said = hr.get("/api/frameworks/" + id).body();
        var etag = hr.get("/api/frameworks/" + id).etag();

        for (var answer :
                List.of(
                        House.write(house.hr(), id, framework("Other")),
                        hr.with("If-Match", etag).delete("/api/frameworks/" + id),
                        House.publish(house.hr(), id, TODAY))) {
            assertEquals(409, answer.status(), answer.toString());
            assertEquals("VR-1", answer.rule());
        }

        assertEquals(said, hr.get("/api/frameworks/" + id).body());
    }

    @Test
    @DisplayName("VR-1 what was rated keeps its version when a new one comes into force")
    void vr_1_ratings() {
        var first = house.published();
        var kind = hr.get("/api/frameworks/" + first).json().getJsonArray("values").getJsonObject(0).getInt("id");
        var person = house.employee().person();
        LedgerIT.observed(house, person, kind, "INTERVIEW", 4, "Listened first");

        var second = hr.post("/api/frameworks/" + first + "/versions", "").id();
        House.write(house.hr(), second, framework("Ours now", value("KIND", "Gentle", "Other words.")));
        assertEquals(200, House.publish(house.colleague(), second, LocalDate.now().plusDays(1).toString()).status());

        var entry = house.employee().api().get("/api/persons/" + person + "/observations").rows().getJsonObject(0);
        assertEquals("Kind", entry.getString("valueName"));
        assertEquals(1, entry.getInt("frameworkNumber"));
        assertEquals(first, entry.getInt("frameworkId"));
    }

    @Test
    @DisplayName("VR-1 a value with too few behaviours of either kind is not published")
    void vr_1_two_of_each() {
        var id = house.draft();
        var lacking = value("BRAVE", "Brave", "We speak up.").add("weWillNot", lines("Stay silent"));
        House.write(house.hr(), id, framework("Ours", lacking));

        var refused = House.publish(house.colleague(), id, TODAY);

        assertEquals(409, refused.status());
        assertEquals("VR-1", refused.rule());
        assertTrue(refused.body().contains("Brave: add one more thing we will not do."), refused.body());
        assertEquals(1, hr.get("/api/frameworks/" + id + "/gaps").array().size());
    }

    @Test
    @DisplayName("G-6 who has written a draft alone does not publish it")
    void g_6() {
        var id = house.draft();

        var refused = House.publish(house.hr(), id, TODAY);

        assertEquals(409, refused.status());
        assertEquals("G-6", refused.rule());
        assertEquals("DRAFT", hr.get("/api/frameworks/" + id).json().getString("state"));
        assertEquals(200, House.publish(house.colleague(), id, TODAY).status());
    }

    @Test
    @DisplayName("G-11 who has not seen the last change does not overwrite it")
    void g_11() {
        var id = house.draft();
        var seen = hr.get("/api/frameworks/" + id).etag();
        assertEquals(200, House.write(house.colleague(), id, framework("Theirs")).status());

        var late = hr.with("If-Match", seen).put("/api/frameworks/" + id, framework("Mine"));
        assertEquals(412, late.status());
        assertEquals("G-11", late.rule());
        assertTrue(late.body().contains(house.colleague().name()), late.body());
        assertEquals(412, hr.with("If-Match", seen).delete("/api/frameworks/" + id).status());
        assertEquals(
                412,
                hr.with("If-Match", seen)
                        .post("/api/frameworks/" + id + "/publication", "{\"effectiveFrom\": \"" + TODAY + "\", \"reason\": \"x\"}")
                        .status());
        assertEquals(Set.of("If-Match"), hr.put("/api/frameworks/" + id, framework("Mine")).badFields());
        assertEquals("Theirs", hr.get("/api/frameworks/" + id).json().getString("name"));
    }

    @Test
    @DisplayName("G-11 of two who save at the same moment one hears of the other")
    void g_11_at_once() {
        var id = house.draft();
        var seen = hr.get("/api/frameworks/" + id).etag();
        var colleague = house.colleague().api();

        for (int round = 0; round < 5; round++) {
            var etag = hr.get("/api/frameworks/" + id).etag();
            var text = framework("Round " + round, value("KIND", "Kind", "Round " + round));
            var answers =
                    together(
                            () -> hr.with("If-Match", etag).put("/api/frameworks/" + id, text).status(),
                            () -> colleague.with("If-Match", etag).put("/api/frameworks/" + id, text).status());
            assertEquals(List.of(200, 412), answers);
        }
        assertNotEquals(seen, hr.get("/api/frameworks/" + id).etag());
    }

    @Test
    void of_two_who_begin_at_the_same_moment_one_is_told_of_the_draft() {
        var body = "{\"organisationId\": " + house.id() + ", \"name\": \"Ours\"}";
        var colleague = house.colleague().api();

        var answers =
                together(() -> hr.post("/api/frameworks", body).status(), () -> colleague.post("/api/frameworks", body).status());

        assertEquals(List.of(201, 409), answers);
        assertEquals("1", House.one("select count(*) from values_framework where organisation_id = ?", house.id()));
    }

    private static List<Integer> together(Supplier<Integer> one, Supplier<Integer> other) {
        var start = new CyclicBarrier(2);
        var answers = Collections.synchronizedList(new ArrayList<Integer>());
        var threads =
                List.of(one, other).stream()
                        .map(
                                deed ->
                                        new Thread(
                                                () -> {
                                                    try {
                                                        start.await();
                                                        answers.add(deed.get());
                                                    } catch (Exception e) {
                                                        throw new IllegalStateException(e);
                                                    }
                                                }))
                        .toList();
        threads.forEach(Thread::start);
        threads.forEach(
                thread -> {
                    try {
                        thread.join();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                });
        return answers.stream().sorted().toList();
    }

    @Test
    @DisplayName("G-12 a repeated request with the same key begins one framework")
    void g_12() {
        var once = hr.with("Idempotency-Key", "begin-" + house.code());
        var body = "{\"organisationId\": " + house.id() + ", \"name\": \"Ours\"}";

        var first = once.post("/api/frameworks", body);
        var again = once.post("/api/frameworks", body);

        assertEquals(201, first.status());
        assertEquals(first.id(), again.id());
    }

    @Test
    void the_database_itself_keeps_one_version_of_a_line_open() {
        house.published();
        var broken =
                assertThrows(
                        IllegalStateException.class,
                        () ->
                                House.insert(
                                        """
                                        insert into values_framework (version, line, kind, organisation_id, name, number, state,
                                            effective_from, changed_by, changed_at)
                                        values (0, ?, 'LOCAL', ?, 'Second', 99, 'PUBLISHED', '2030-01-01', 'x', now())""",
                                        "organisation-" + house.id(), house.id()));
        assertTrue(broken.getMessage().contains("uq_values_framework_open"), broken.getMessage());
    }

    @Test
    void what_is_ended_gives_way_to_the_national_framework_on_its_day() {
        var id = house.published();
        var etag = hr.get("/api/frameworks/" + id).etag();
        var path = "/api/frameworks/" + id + "/retirement";
        var yesterday = LocalDate.now().minusDays(1);

        assertEquals(Set.of("effectiveUntil", "reason"), hr.with("If-Match", etag).post(path, "{}").badFields());
        assertEquals(
                Set.of("effectiveUntil"),
                hr.with("If-Match", etag)
                        .post(path, "{\"effectiveUntil\": \"" + yesterday + "\", \"reason\": \"We merge\"}")
                        .badFields());
        var ended = hr.with("If-Match", etag).post(path, "{\"effectiveUntil\": \"" + TODAY + "\", \"reason\": \"We merge\"}");

        assertEquals(200, ended.status(), ended.toString());
        assertEquals("NATIONAL", inForce(house).getString("kind"));
        assertEquals(
                409,
                hr.with("If-Match", ended.etag())
                        .post(path, "{\"effectiveUntil\": \"" + TODAY + "\", \"reason\": \"Twice\"}")
                        .status());
    }

    @Test
    void a_template_is_adopted_with_its_mapping_and_a_framework_of_others_is_not() {
        var body = "{\"organisationId\": " + house.id() + "}";
        var other = House.open().published();
        assertEquals(409, hr.post("/api/frameworks/" + other + "/adoptions", body).status());

        var answer = hr.post("/api/frameworks/3/adoptions", body);
        var adopted = hr.get("/api/frameworks/" + answer.id()).json();

        assertEquals("Council deal", adopted.getString("name"));
        assertEquals("DRAFT", adopted.getString("state"));
        assertEquals(1, adopted.getInt("number"));
        assertEquals(List.of("POSITIVE", "ACCOUNTABLE", "COURAGEOUS", "KIND"), codes(adopted));
        assertEquals(
                List.of("COMPASSION", "RESPECT_DIGNITY"),
                adopted.getJsonArray("values").getJsonObject(3).getJsonArray("mapsTo").stream()
                        .map(c -> ((jakarta.json.JsonString) c).getString())
                        .toList());
        assertEquals(409, hr.post("/api/frameworks/1/adoptions", body).status());
    }

    @Test
    void who_works_there_reads_drafts_and_everybody_reads_what_is_published() {
        var draft = house.draft();
        var stranger = House.open();
        var path = "/api/frameworks/" + draft;

        assertEquals(200, house.employee().api().get(path).status());
        for (var other : List.of(stranger.hr().api(), stranger.employee().api(), Api.as("candidate"), Api.as("admin"))) {
            assertEquals(404, other.get(path).status());
            assertEquals(404, other.get(path + "/versions").status());
            assertEquals(404, other.get(path + "/gaps").status());
            assertEquals(404, other.get("/api/frameworks/1/difference?from=" + draft).status());
        }
        assertEquals(401, Api.nobody().get(path).status());

        House.publish(house.colleague(), draft, TODAY);

        for (var other : List.of(stranger.employee().api(), Api.as("candidate"))) {
            assertEquals(200, other.get(path).status());
            var history = other.get(path + "/versions").body();
            assertFalse(history.contains(house.colleague().name()), history);
            assertFalse(history.contains("Agreed with all staff"), history);
        }
        assertFalse(Api.nobody().get("/api/careers/values?organisation=" + house.code()).body().contains(house.hr().name()));
        assertEquals(0, stranger.hr().api().get("/api/frameworks?kind=LOCAL").total());
        assertEquals(1, house.employee().api().get("/api/frameworks?kind=LOCAL").total());
    }

    @Test
    void only_hr_of_the_organisation_writes() {
        var draft = house.draft();
        var stranger = House.open().hr().api();
        var begin = "{\"organisationId\": " + house.id() + ", \"name\": \"Ours\"}";
        var publication = "{\"effectiveFrom\": \"" + TODAY + "\", \"reason\": \"x\"}";
        Map<Api, Integer> refused =
                Map.of(
                        house.employee().api(), 403, Api.as("candidate"), 403, Api.as("edi"), 403, Api.as("recruiter"), 403,
                        Api.nobody(), 401, stranger, 404, Api.as("admin"), 404);

        refused.forEach(
                (who, status) -> {
                    var api = who.with("If-Match", "\"1\"");
                    assertEquals(status, api.put("/api/frameworks/" + draft, Documents.ready()).status());
                    assertEquals(status, api.delete("/api/frameworks/" + draft).status());
                    assertEquals(status, api.post("/api/frameworks/" + draft + "/publication", publication).status());
                    assertEquals(status, api.post("/api/frameworks/" + draft + "/versions", "").status());
                    assertEquals(status, api.post("/api/frameworks", begin).status());
                    assertEquals(status, api.post("/api/frameworks/1/adoptions", begin).status());
                });

        House.publish(house.colleague(), draft, TODAY);
        assertEquals(403, stranger.post("/api/frameworks/" + draft + "/versions", "").status());
        assertEquals(403, hr.post("/api/frameworks/1/versions", "").status());
    }

    @Test
    void the_national_framework_is_written_by_administrators_of_the_whole_system_and_by_two_of_them() {
        var one = House.member(null, "Sys Admin One", Role.ADMIN);
        var other = House.member(null, "Sys Admin Two", Role.ADMIN);
        var next = one.api().post("/api/frameworks/1/versions", "").id();
        try {
            var text = one.api().get("/api/frameworks/" + next).json();
            assertEquals("NATIONAL", text.getString("kind"));
            assertEquals(2, text.getInt("number"));
            assertEquals(
                    Set.of("values[0].mapsTo"),
                    House.write(one, next, framework("N", value("KIND", "Kind", "Text").add("mapsTo", Json.createArrayBuilder().add("COMPASSION"))))
                            .badFields());
            assertEquals("G-6", House.publish(one, next, "2099-01-01").rule());
            assertEquals(404, hr.get("/api/frameworks/" + next).status());
            assertEquals(200, other.api().get("/api/frameworks/" + next).status());
        } finally {
            var etag = one.api().get("/api/frameworks/" + next).etag();
            assertEquals(204, one.api().with("If-Match", etag).delete("/api/frameworks/" + next).status());
        }
        assertEquals(409, one.api().with("If-Match", one.api().get("/api/frameworks/1").etag())
                .post("/api/frameworks/1/retirement", "{\"effectiveUntil\": \"2099-01-01\", \"reason\": \"x\"}").status());
    }

    @Test
    void every_field_says_what_is_wrong_with_it() {
        var id = house.draft();
        var words = String.join(" ", Collections.nCopies(41, "word"));
        Map<String, Set<String>> bad =
                Map.ofEntries(
                        Map.entry(framework(""), Set.of("name")),
                        Map.entry(framework("x".repeat(121)), Set.of("name")),
                        Map.entry(framework("Ours", value("KIND", "", "Text")), Set.of("values[0].name")),
                        Map.entry(framework("Ours", value("KIND", "x".repeat(81), "Text")), Set.of("values[0].name")),
                        Map.entry(framework("Ours", value("1KIND", "Kind", "Text")), Set.of("values[0].code")),
                        Map.entry(framework("Ours", value("KIND", "Kind", words)), Set.of("values[0].plainText")),
                        Map.entry(framework("Ours", value("KIND", "Kind", "x".repeat(601))), Set.of("values[0].plainText")),
                        Map.entry(
                                framework("Ours", value("KIND", "Kind", "a"), value("kind", "Kind again", "b")),
                                Set.of("values[1].code")),
                        Map.entry(
                                framework("Ours", value("KIND", "Kind", "a").add("weWill", lines("Ok", "x".repeat(301)))),
                                Set.of("values[0].weWill[1].text")),
                        Map.entry(
                                framework("Ours", value("KIND", "Kind", "a").add("weWillNot", lines("Same", "same"))),
                                Set.of("values[0].weWillNot[1].text")),
                        Map.entry(
                                framework("Ours", value("KIND", "Kind", "a")).replaceFirst("\"ALL\"", "\"BOSS\""),
                                Set.of("values[0].weWill[0].level")),
                        Map.entry(
                                framework("Ours", value("KIND", "Kind", "a").add("mapsTo", Json.createArrayBuilder().add("NOT_ONE"))),
                                Set.of("values[0].mapsTo")),
                        Map.entry(
                                framework("Ours", value("KIND", "Kind", "a").add("anchors", Json.createArrayBuilder().add("one"))),
                                Set.of("values[0].anchors")),
                        Map.entry("{\"name\": \"Ours\", \"anchors\": [\"a\", \"\", \"c\", \"d\", \"e\"]}", Set.of("anchors[1]")));
        var before = hr.get("/api/frameworks/" + id).body();

        bad.forEach(
                (document, fields) -> {
                    var answer = House.write(house.hr(), id, document);
                    assertEquals(400, answer.status(), document);
                    assertEquals(fields, answer.badFields(), document);
                });

        for (var broken : List.of("{\"values\": \"none\"}", "{\"name\": ", "[]", "null", "")) {
            assertEquals(400, House.write(house.hr(), id, broken).status(), broken);
        }
        assertEquals(before, hr.get("/api/frameworks/" + id).body());
    }

    @Test
    void beginning_and_publishing_say_what_is_missing() {
        assertEquals(Set.of("organisationId"), hr.post("/api/frameworks", "{\"name\": \"Ours\"}").badFields());
        assertEquals(Set.of("name"), hr.post("/api/frameworks", "{\"organisationId\": " + house.id() + "}").badFields());
        assertEquals(404, hr.post("/api/frameworks", "{\"organisationId\": 99999999, \"name\": \"Ours\"}").status());
        assertEquals(400, hr.post("/api/frameworks", "{\"organisationId\": \"many\"}").status());
        assertEquals(404, hr.post("/api/frameworks/99999999/adoptions", "{\"organisationId\": " + house.id() + "}").status());
        assertEquals(404, hr.get("/api/frameworks/99999999").status());
        assertEquals(404, hr.get("/api/frameworks/nonsense").status());
        assertEquals(Set.of("from"), hr.get("/api/frameworks/1/difference").badFields());
        assertEquals(Set.of("kind"), hr.get("/api/frameworks?kind=MINE").badFields());
        assertEquals(Set.of("state"), hr.get("/api/frameworks?state=OPEN").badFields());
        assertEquals(Set.of("sort"), hr.get("/api/frameworks?sort=organisation_id").badFields());
        assertEquals(Set.of("organisation"), Api.nobody().get("/api/careers/values").badFields());
        assertEquals(404, Api.nobody().get("/api/careers/values?organisation=NOWHERE").status());

        var id = house.draft();
        var etag = hr.get("/api/frameworks/" + id).etag();
        var colleague = house.colleague().api().with("If-Match", etag);
        var path = "/api/frameworks/" + id + "/publication";
        assertEquals(Set.of("effectiveFrom", "reason"), colleague.post(path, "{}").badFields());
        assertEquals(
                Set.of("reason"),
                colleague.post(path, "{\"effectiveFrom\": \"" + TODAY + "\", \"reason\": \"" + "x".repeat(2001) + "\"}").badFields());
        assertEquals(
                Set.of("effectiveFrom"),
                colleague.post(path, "{\"effectiveFrom\": \"2020-01-01\", \"reason\": \"Late\"}").badFields());
        assertEquals(400, colleague.post(path, "{\"effectiveFrom\": \"soon\", \"reason\": \"x\"}").status());
        assertEquals(400, colleague.post(path, "{\"effectiveFrom\": \"2026-02-30\", \"reason\": \"x\"}").status());
    }

    @Test
    void text_is_text_whatever_it_looks_like() {
        var id = house.draft();
        for (var text :
                List.of(
                        "<script>alert(1)</script><b>Kind</b>",
                        "'; drop table values_framework; --",
                        "Kind 🙂👩🏽‍⚕️",
                        "نحن لطفاء مع الجميع",
                        "100% & more_than \"that\"")) {
            var document = framework(text, value("KIND", text, text).add("weWill", lines(text, "Other")));
            assertEquals(200, House.write(house.hr(), id, document).status(), text);

            var back = hr.get("/api/frameworks/" + id).json();
            var first = back.getJsonArray("values").getJsonObject(0);
            assertEquals(text, back.getString("name"));
            assertEquals(text, first.getString("name"));
            assertEquals(text, first.getString("plainText"));
            assertEquals(text, first.getJsonArray("weWill").getJsonObject(0).getString("text"));
        }
        assertEquals(1, hr.get("/api/frameworks?kind=LOCAL&q=100%25%20%26%20more_than").total());
        assertEquals(0, hr.get("/api/frameworks?kind=LOCAL&q=100_").total());
        try (var visitor = house.employee().visitor()) {
            visitor.open("/values/framework?id=" + id).seesNothingWrong();
            assertTrue(visitor.text().contains("100% & more_than \"that\""), visitor.text());
        }
    }

    @Test
    void a_list_costs_the_same_with_ten_and_with_a_thousand_frameworks() {
        var reader = house.employee().api();
        versions(0, 10);
        var ten = Statements.of(() -> assertEquals(200, reader.get("/api/frameworks?size=200").status()));
        versions(10, 1000);
        var thousand = Statements.of(() -> assertEquals(200, reader.get("/api/frameworks?size=200").status()));

        assertEquals(ten, thousand);
        assertTrue(thousand <= 10, "list: " + thousand);
        assertTrue(reader.get("/api/frameworks?kind=LOCAL").total() >= 1000);
        try (var visitor = house.employee().visitor()) {
            var page = Statements.of(() -> visitor.open("/values/frameworks"));
            assertTrue(page <= 10, "page: " + page);
            var one = Statements.of(() -> visitor.open("/values/framework?id=1"));
            assertTrue(one <= 10, "one framework: " + one);
            visitor.seesNothingWrongAnywhere();
        }
    }

    private void versions(int from, int to) {
        var rows = new StringBuilder();
        for (int i = from; i < to; i++) {
            rows.append(rows.isEmpty() ? "" : ",")
                    .append("(0, 'organisation-%d', 'LOCAL', %d, 'Old %d', %d, 'RETIRED', '2001-01-01', '2001-01-02', 'x', now())"
                            .formatted(house.id(), house.id(), i, i + 100));
        }
        House.insert(
                "insert into values_framework (version, line, kind, organisation_id, name, number, state, effective_from,"
                        + " effective_until, changed_by, changed_at) values " + rows);
    }

    @Test
    void the_list_is_filtered_sorted_and_downloaded() {
        house.published();
        assertEquals(1, hr.get("/api/frameworks?q=NHS+Const").total());
        var names =
                hr.get("/api/frameworks?sort=name&dir=desc").rows().stream().map(f -> ((JsonObject) f).getString("name")).toList();
        assertEquals(names.stream().sorted(Collections.reverseOrder()).toList(), names);
        try (var visitor = house.employee().visitor()) {
            visitor.open("/values/frameworks?state=RETIRED&kind=TEMPLATE");
            assertTrue(visitor.text().contains("1 to 1 of 1"), visitor.text());
            var csv = (String) visitor.page.evaluate("fetch('/values/frameworks?kind=LOCAL&format=csv').then(a => a.text())");
            assertTrue(csv.contains("Ours,1," + house.name() + ",LOCAL,PUBLISHED," + TODAY), csv);
        }
    }

    @Test
    void the_public_page_shows_what_is_in_force_to_everybody() {
        try (var visitor = Visitor.nobody()) {
            visitor.open("/careers/values?organisation=" + house.code()).seesNothingWrongAnywhere();
            assertTrue(visitor.text().contains(house.name() + " works by the NHS Constitution."), visitor.text());
            house.published();
            visitor.open("/careers/values?organisation=" + house.code()).seesNothingWrongAnywhere();
            assertTrue(visitor.text().contains("We are kind."), visitor.text());
            visitor.open("/careers/values?organisation=NOWHERE");
            assertTrue(visitor.text().contains("Page not found"), visitor.text());
        }
    }

    @Test
    void the_national_framework_ships_with_six_whole_values() {
        var national = Api.as("employee").get("/api/frameworks/" + NATIONAL).json();

        assertEquals(
                List.of("WORKING_TOGETHER", "RESPECT_DIGNITY", "QUALITY_OF_CARE", "COMPASSION", "IMPROVING_LIVES", "EVERYONE_COUNTS"),
                codes(national));
        assertEquals(5, national.getJsonArray("anchors").size());
        for (var value : national.getJsonArray("values").getValuesAs(JsonObject.class)) {
            assertTrue(ValueText.words(value.getString("plainText")) <= 40);
            for (var list : List.of("weWill", "weWillNot")) {
                var all =
                        value.getJsonArray(list).getValuesAs(JsonObject.class).stream()
                                .filter(b -> b.getString("level").equals("ALL"))
                                .count();
                assertTrue(all >= 2, value.getString("code") + " " + list);
            }
        }
    }
}
