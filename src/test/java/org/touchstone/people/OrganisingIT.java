package org.touchstone.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.access.Role;
import org.touchstone.it.Api;
import org.touchstone.people.Workplace.Member;

/** Organisations, their units and posts, and what is kept of the people in them, over the API. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OrganisingIT {

    private static final String UNIT = "{\"name\": \"Ward 1\", \"level\": \"TEAM\"}";
    private static final String HOSTILE = "<script>alert(1)</script> '; drop table person; -- 😀 مرحبا";

    private final Workplace work = Workplace.open();
    private final Api hr = work.hr().api();

    private static String unit(String name, String level, Long parent) {
        var json = Json.createObjectBuilder().add("name", name).add("level", level);
        return (parent == null ? json : json.add("parentId", parent)).build().toString();
    }

    private static String post(long unit, String title, String band) {
        return Json.createObjectBuilder().add("unitId", unit).add("title", title).add("band", band).build().toString();
    }

    private Api.Answer change(long unit, String body) {
        return hr.with("If-Match", hr.get(work.path("/units/" + unit)).etag()).put(work.path("/units/" + unit), body);
    }

    private static List<String> strings(JsonArray rows, String field) {
        return rows.stream().map(row -> ((JsonObject) row).getString(field)).toList();
    }

    @Test
    void units_and_posts_are_read_back_as_they_were_written() {
        var division = hr.post(work.path("/units"), unit("  Medicine ", "DIRECTORATE", null)).id();
        var ward = hr.post(work.path("/units"), unit("Ward 1", "TEAM", division)).id();
        var full =
                "{\"unitId\": %d, \"title\": \"Nurse\", \"band\": \"Band 5\", \"profession\": \"Nursing\", \"roleFamily\": \"Clinical\", \"fte\": 0.6}"
                        .formatted(ward);
        var post = hr.post(work.path("/posts"), full).id();

        var read = hr.get(work.path("/units/" + ward)).json();
        assertEquals("Ward 1", read.getString("name"));
        assertEquals("TEAM", read.getString("level"));
        assertEquals(division, read.getInt("parentId"));
        assertEquals(List.of("Medicine", "Ward 1"), strings(hr.get(work.path("/units")).array(), "name"));
        var stored = hr.get(work.path("/posts/" + post)).json();
        assertEquals(List.of("Nurse", "Band 5", "Nursing", "Clinical", "Ward 1"),
                List.of(stored.getString("title"), stored.getString("band"), stored.getString("profession"), stored.getString("roleFamily"), stored.getString("unit")));
        assertEquals(0.6, stored.getJsonNumber("fte").doubleValue());
        assertEquals(work.id(), stored.getInt("organisationId"));

        assertEquals(204, change(ward, unit("Ward 2", "SERVICE", null)).status());
        var changed = hr.get(work.path("/units/" + ward)).json();
        assertEquals("Ward 2", changed.getString("name"));
        assertEquals("SERVICE", changed.getString("level"));
        assertEquals(JsonValue.NULL, changed.getOrDefault("parentId", JsonValue.NULL));
        assertEquals(
                "Ward 1>Ward 2",
                Workplace.one("select group_concat(from_state, '>', to_state) from audit_event where entity = 'org_unit' and entity_id = ? and from_state is not null", ward));
    }

    @Test
    void the_structure_holds_every_unit_at_its_place_with_its_people() {
        work.staffed();
        var top = work.unit("A division");
        var ward = Long.parseLong(Workplace.one("select id from org_unit where organisation_id = ? and name = 'Ward 9'", work.id()));
        assertEquals(204, change(ward, unit("Ward 9", "TEAM", top)).status());

        var structure = hr.get(work.path("/structure")).array();

        var places = structure.stream().map(u -> (JsonObject) u)
                .map(u -> u.getInt("depth") + " " + u.getJsonObject("unit").getString("name") + " " + u.getInt("people")).toList();
        assertEquals(List.of("0 A division 2", "1 Ward 9 2"), places);
        var posts = structure.getJsonObject(1).getJsonArray("posts");
        assertEquals(List.of("Ward manager", "Nurse"), strings(posts, "title"));
        assertEquals(1, posts.getJsonObject(1).getInt("people"));
    }

    @Test
    void an_administrator_adds_an_organisation_and_renames_their_own() {
        var admin = work.admin().api();
        var added = admin.post("/api/organisations", "{\"code\": \"" + work.code() + "-N\", \"name\": \"New trust\", \"type\": \"NHS_TRUST\"}");
        assertEquals(201, added.status(), added.toString());
        var read = admin.get("/api/organisations/" + added.id()).json();
        assertEquals(List.of(work.code() + "-N", "New trust", "NHS_TRUST"),
                List.of(read.getString("code"), read.getString("name"), read.getString("type")));

        var again = admin.post("/api/organisations", "{\"code\": \"" + work.code().toLowerCase() + "-n\", \"name\": \"Twin\", \"type\": \"ICB\"}");
        assertEquals(Set.of("code"), again.badFields());
        var seen = admin.get(work.path("")).etag();
        assertEquals(204, admin.with("If-Match", seen).put(work.path(""), "{\"name\": \"Renamed\", \"type\": \"ICB\"}").status());
        assertEquals("Renamed", Api.as("candidate").get(work.path("")).json().getString("name"));
        assertEquals(412, admin.with("If-Match", seen).put(work.path(""), "{\"name\": \"Lost\", \"type\": \"ICB\"}").status());
        assertEquals(404, admin.with("If-Match", "\"0\"").put("/api/organisations/1", "{\"name\": \"Mine now\", \"type\": \"ICB\"}").status());
    }

    @Test
    @DisplayName("G-1 nobody but HR of the organisation reads its structure or builds on it")
    void g_1_structure() {
        work.staffed();
        var ward = work.unit("Ward 1");
        var strangers = List.of(Api.as("hr"), work.employee().api(), work.boss().api(), work.admin().api(), Api.as("candidate"), Api.nobody());

        for (var stranger : strangers) {
            var answers =
                    List.of(
                            stranger.get(work.path("/structure")),
                            stranger.get(work.path("/units/" + ward)),
                            stranger.post(work.path("/units"), UNIT),
                            stranger.with("If-Match", "\"0\"").put(work.path("/units/" + ward), UNIT),
                            stranger.post(work.path("/posts"), post(ward, "Nurse", "Band 5")),
                            stranger.get("/api/people?organisation=" + work.id()));
            for (var answer : answers) {
                assertTrue(Set.of(401, 403, 404).contains(answer.status()), answer.toString());
                assertFalse(answer.body().contains("Ward 1"), answer.body());
            }
        }
        assertEquals(401, Api.nobody().get(work.path("/units")).status());
        for (var stranger : List.of(Api.as("hr"), work.employee().api(), Api.as("candidate"))) {
            assertTrue(Set.of(403, 404).contains(stranger.get(work.path("/units")).status()));
            assertTrue(Set.of(403, 404).contains(stranger.get(work.path("/posts")).status()));
        }
        for (var other : List.of(hr, work.employee().api(), Api.as("recruiter"))) {
            assertEquals(403, other.post("/api/organisations", "{\"code\": \"HACK\", \"name\": \"Hack\", \"type\": \"ICB\"}").status());
            assertEquals(403, other.with("If-Match", "\"0\"").put(work.path(""), "{\"name\": \"Hack\", \"type\": \"ICB\"}").status());
        }
        assertEquals("0", Workplace.one("select count(*) from organisation where code = 'HACK'"));
        assertEquals("2", Workplace.one("select count(*) from org_unit where organisation_id = ?", work.id()));
    }

    @Test
    @DisplayName("G-1 an address that mixes two organisations leads nowhere")
    void g_1_addresses() {
        var ward = work.unit("Ward 1");
        var post = hr.post(work.path("/posts"), post(ward, "Nurse", "Band 5")).id();

        assertEquals(404, hr.get("/api/organisations/1/units/" + ward).status());
        assertEquals(404, hr.with("If-Match", "\"0\"").put("/api/organisations/1/units/" + ward, UNIT).status());
        assertEquals(404, hr.post("/api/organisations/1/posts", post(ward, "Porter", "Band 2")).status());
        assertEquals(404, hr.get("/api/organisations/1/posts/" + post).status());
        assertEquals(404, hr.get(work.path("/units/999999999")).status());
        assertEquals(404, hr.get("/api/organisations/999999999").status());
        assertEquals("1", Workplace.one("select count(*) from post where unit_id = ?", ward));
    }

    @Test
    void every_field_that_cannot_be_taken_is_named() {
        var units = work.path("/units");
        var posts = work.path("/posts");
        var ward = work.unit("Ward 1");
        var elsewhere = Workplace.open().unit("Theirs");

        assertEquals(Set.of("name", "level"), hr.post(units, "{}").badFields());
        assertEquals(Set.of("name"), hr.post(units, unit(" ", "TEAM", null)).badFields());
        assertEquals(Set.of("name"), hr.post(units, unit("x".repeat(201), "TEAM", null)).badFields());
        assertEquals(Set.of("name"), hr.post(units, unit("ward 1", "TEAM", null)).badFields());
        assertEquals(Set.of("parentId"), hr.post(units, unit("Ward 2", "TEAM", elsewhere)).badFields());
        assertEquals(Set.of("unitId", "title", "band"), hr.post(posts, "{}").badFields());
        assertEquals(Set.of("title"), hr.post(posts, post(ward, "x".repeat(201), "Band 5")).badFields());
        assertEquals(Set.of("band"), hr.post(posts, post(ward, "Nurse", "x".repeat(41))).badFields());
        for (var fte : List.of("0", "-1", "1.5", "0.1234", "1e-999999999")) {
            var body = "{\"unitId\": " + ward + ", \"title\": \"Nurse\", \"band\": \"5\", \"fte\": " + fte + "}";
            assertEquals(Set.of("fte"), hr.post(posts, body).badFields(), fte);
        }
        assertEquals(201, hr.post(posts, post(ward, "Nurse", "Band 5")).status());
        assertEquals(Set.of("title"), hr.post(posts, post(ward, "nurse", "band 5")).badFields());
        var admin = work.admin().api();
        assertEquals(Set.of("code", "name", "type"), admin.post("/api/organisations", "{}").badFields());
        assertEquals(Set.of("code"), admin.post("/api/organisations", "{\"code\": \"a b\", \"name\": \"A\", \"type\": \"ICB\"}").badFields());
        assertEquals(400, admin.post("/api/organisations", "{\"code\": \"AB\", \"name\": \"A\", \"type\": \"SHOP\"}").status());
        for (var query : Map.of("when=GONE", "when", "sort=password_hash", "sort").entrySet()) {
            assertEquals(Set.of(query.getValue()), hr.get("/api/people?" + query.getKey()).badFields());
        }
        var kinds = List.of(unit("Ward 2", "WARD", null), "{\"name\": \"Ward 2\", \"level\": \"TEAM\", \"parentId\": \"top\"}");
        for (var broken : Stream.concat(kinds.stream(), Stream.of("", "[]", "{\"name\"", "null")).toList()) {
            assertEquals(400, hr.post(units, broken).status(), broken);
        }
        assertEquals("1", Workplace.one("select count(*) from org_unit where organisation_id = ?", work.id()));
    }

    @Test
    void any_text_is_kept_as_it_was_typed() {
        var ward = hr.post(work.path("/units"), unit(HOSTILE, "TEAM", null)).id();
        var post = hr.post(work.path("/posts"), post(ward, HOSTILE, "😀")).id();
        var longest = "😀".repeat(100);

        assertEquals(HOSTILE, hr.get(work.path("/units/" + ward)).json().getString("name"));
        assertEquals(HOSTILE, hr.get(work.path("/posts/" + post)).json().getString("title"));
        assertEquals(201, hr.post(work.path("/units"), unit(longest, "TEAM", null)).status());
        assertTrue(strings(hr.get(work.path("/units")).array(), "name").contains(longest));
    }

    @Test
    @DisplayName("G-11 who has not seen the last change of a unit does not overwrite it")
    void g_11() {
        var ward = work.unit("Ward 1");
        var seen = hr.get(work.path("/units/" + ward)).etag();
        var colleague = work.holding(Role.HR_PARTNER);
        assertEquals(204, colleague.api().with("If-Match", seen).put(work.path("/units/" + ward), unit("Theirs", "TEAM", null)).status());

        var late = hr.with("If-Match", seen).put(work.path("/units/" + ward), unit("Mine", "TEAM", null));

        assertEquals(412, late.status());
        assertEquals("G-11", late.rule());
        assertTrue(late.body().contains(colleague.name()), late.body());
        assertEquals(Set.of("If-Match"), hr.put(work.path("/units/" + ward), UNIT).badFields());
        assertEquals("Theirs", hr.get(work.path("/units/" + ward)).json().getString("name"));
    }

    @Test
    @DisplayName("G-12 the same request with the same key adds one unit")
    void g_12() {
        var once = hr.with("Idempotency-Key", "unit-" + work.code());

        assertEquals(once.post(work.path("/units"), UNIT).id(), once.post(work.path("/units"), UNIT).id());
        assertEquals("1", Workplace.one("select count(*) from org_unit where organisation_id = ?", work.id()));
    }

    @Test
    void a_unit_never_belongs_to_itself_or_to_one_of_its_parts() {
        var top = work.unit("Top");
        var middle = hr.post(work.path("/units"), unit("Middle", "SERVICE", top)).id();
        var bottom = hr.post(work.path("/units"), unit("Bottom", "TEAM", middle)).id();

        for (var parent : List.of(top, middle, bottom)) {
            var refused = change(top, unit("Top", "DIRECTORATE", parent));
            assertEquals(409, refused.status());
            assertTrue(refused.body().contains("cannot belong to itself"), refused.body());
        }
        assertEquals(204, change(bottom, unit("Bottom", "TEAM", top)).status());
        assertNull(Workplace.one("select parent_id from org_unit where id = ?", top));
    }

    @Test
    void staff_are_found_by_words_unit_and_time() {
        work.staffed();
        var ward = work.unit("Empty ward");
        var leaver = "L1,Lee Aver,lee@" + work.code() + ".example,Ward 9,Nurse,Band 5,2021-01-04,";
        assertEquals(200, work.send(Workplace.HEADER + ",end_date,leaving_reason\n" + work.code() + "," + leaver + ",2022-01-31,Retired\n").status());
        var list = "/api/people?organisation=" + work.id();

        assertEquals(List.of("Bella Oss", "Emil Ployed"), strings(hr.get(list).rows(), "name"));
        assertEquals(List.of("Emil Ployed"), strings(hr.get("/api/people?search=E1").rows(), "name"));
        assertEquals(0, hr.get(list + "&search=%25").total());
        assertEquals(0, hr.get(list + "&search=%27%20or%201%3D1%20--").total());
        assertEquals(0, hr.get(list + "&unit=" + ward).total());
        assertEquals(List.of("Lee Aver"), strings(hr.get(list + "&when=LEFT").rows(), "name"));
        assertEquals(0, hr.get(list + "&when=TO_COME").total());
        assertEquals("Bella Oss", hr.get(list + "&sort=since&dir=desc").rows().getJsonObject(0).getString("manager"));
        var csv = hr.with("Accept", "text/csv").get(list);
        assertEquals(200, csv.status());
        assertTrue(csv.body().contains("Emil Ployed"), csv.body());
        assertEquals(3, csv.body().strip().lines().count());
    }

    @Test
    void a_person_reads_their_own_employments_and_who_manages_them() {
        work.staffed();
        var move = "E1,Emil Ployed," + work.employee().email() + ",Ward 9,Senior nurse,Band 6,2025-03-03,B1";
        assertEquals(200, work.send(Workplace.HEADER + ",hourly_pay\n" + work.code() + "," + move + ",21.50\n").status());
        var own = work.employee().api();
        var id = work.employee().person();

        var file = own.get("/api/people/" + id).json();
        assertTrue(file.getBoolean("own"));
        assertEquals(List.of("Senior nurse", "Nurse"), strings(file.getJsonArray("employments"), "post"));
        assertEquals(21.5, file.getJsonArray("employments").getJsonObject(0).getJsonNumber("hourlyPay").doubleValue());
        assertEquals(List.of("Bella Oss"), strings(own.get("/api/people/" + id + "/chain").array(), "name"));
        assertEquals("2025-03-03", own.get("/api/people/" + id + "/timeline").array().getJsonObject(0).getString("day"));
        assertEquals(0, own.get("/api/me/looks").total());

        var managed = work.boss().api().get("/api/people/" + id);
        assertEquals(200, managed.status());
        assertFalse(managed.body().contains("21.5"), "a manager reads no pay: " + managed.body());
    }

    @Test
    @DisplayName("G-1 for a stranger there is no such person")
    void g_1_person() {
        work.staffed();
        var person = "/api/people/" + work.employee().person();
        var other = Workplace.open().staffed();

        for (var stranger : List.of(other.hr(), other.boss(), work.admin(), work.holding(Role.RECRUITING_MANAGER), work.holding(Role.EDI_LEAD))) {
            for (var path : List.of(person, person + "/chain", person + "/timeline")) {
                var answer = stranger.api().get(path);
                assertEquals(404, answer.status(), stranger + " " + path);
                assertFalse(answer.body().contains("Emil"), answer.body());
            }
        }
        assertEquals(404, work.employee().api().get("/api/people/" + work.boss().person()).status());
        assertEquals(404, Api.as("candidate").get(person).status());
        assertEquals(401, Api.nobody().get(person).status());
        assertEquals(404, hr.get("/api/people/999999999").status());
        assertEquals("0", Workplace.one("select count(*) from access_event where subject_person_id = ?", work.employee().person()));
    }

    @Test
    @DisplayName("G-1 HR reads of somebody with two employers what concerns its own")
    void g_1_two_employers() {
        work.staffed();
        var other = Workplace.open().staffed();
        var both =
                other.file(
                        "X1,Emil Ployed," + work.employee().email() + ",Secret unit,Secret post,Band 9,2025-01-06,B1");
        assertEquals(200, other.send(both).status());

        for (var reader : List.of(work.hr(), work.boss())) {
            var file = reader.api().get("/api/people/" + work.employee().person());
            assertEquals(200, file.status());
            assertFalse(file.body().contains("Secret"), reader.name() + " " + file.body());
            assertFalse(file.body().contains(other.boss().email()), reader.name() + " " + file.body());
            assertEquals("Nurse", file.json().getJsonObject("person").getString("post"));
            assertEquals(List.of(work.boss().email()), strings(file.json().getJsonArray("chain"), "email"));
        }
        var whole = work.employee().api().get("/api/people/" + work.employee().person()).json();
        assertEquals(List.of("Secret post", "Nurse"), strings(whole.getJsonArray("employments"), "post"));
    }

    @Test
    @DisplayName("G-5 who looks into a person's file is written down, and the person sees it")
    void g_5() {
        work.staffed();
        var id = work.employee().person();
        for (Member reader : List.of(work.hr(), work.boss())) {
            assertEquals(200, reader.api().get("/api/people/" + id).status());
        }

        var looks = work.employee().api().get("/api/me/looks").rows();

        assertEquals(List.of("Bella Oss", "Hanna Person"), strings(looks, "reader").stream().sorted().toList());
        assertEquals(Set.of("person"), Set.copyOf(strings(looks, "record")));
        assertEquals(0, work.boss().api().get("/api/me/looks").total());
    }
}
