package org.touchstone.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.touchstone.values.WritingIT.follow;
import static org.touchstone.values.WritingIT.press;
import static org.touchstone.values.WritingIT.sees;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.access.Secrets;
import org.touchstone.it.Api;
import org.touchstone.it.Touchstone;
import org.touchstone.it.Visitor;

/** The values self-check, as the candidate goes through it and as everybody else does not see it (VR-9). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SelfCheckIT {

    static final String PATH = "/api/careers/self-check";

    final House house = House.open();

    static String begun(String organisation) {
        var answer = Api.nobody().post(PATH, "{\"organisation\": \"" + organisation + "\"}");
        assertEquals(201, answer.status(), answer.body());
        return answer.headers().get("self-check-token");
    }

    static Api holding(String token) {
        return Api.nobody().with("Self-Check-Token", token);
    }

    static Api.Answer mark(String token, JsonObject scene, int most, int least) {
        var responses = scene.getJsonArray("responses").getValuesAs(JsonObject.class);
        return holding(token)
                .put(
                        PATH + "/mine/scenes/" + scene.getInt("number"),
                        "{\"most\": " + responses.get(most).getInt("id") + ", \"least\": " + responses.get(least).getInt("id") + "}");
    }

    static List<JsonObject> scenes(String token) {
        return holding(token).get(PATH + "/mine").json().getJsonArray("scenes").getValuesAs(JsonObject.class);
    }

    static String finished(String organisation) {
        var token = begun(organisation);
        scenes(token).forEach(scene -> assertEquals(200, mark(token, scene, 0, 1).status()));
        return token;
    }

    static List<String> rows(String sql) {
        try (var connection = Touchstone.sql(); var rows = connection.createStatement().executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    String count() {
        return House.one("select sum(finished) from self_check_count where organisation_id = ?", house.id());
    }

    @Test
    void the_national_framework_has_two_scenes_a_value_with_four_responses_that_are_each_explained() {
        assertEquals(12, scenes(begun(house.code())).size());
        assertEquals(List.of("2", "2", "2", "2", "2", "2"), rows("select count(*) from self_check_scenario where value_id <= 6 group by value_id"));
        assertEquals(
                Set.of("4"),
                new HashSet<>(rows("select count(*) from self_check_response where char_length(explanation) > 60 group by scenario_id")));
        assertEquals(
                List.of(),
                rows("select scenario_id from self_check_response group by scenario_id having sum(effect = 'HELPS') = 0 or sum(effect = 'HARMS') = 0"));
    }

    @Test
    void an_organisation_with_values_of_its_own_asks_the_scenes_of_the_national_ones_they_carry_out() {
        house.published();
        House.insert(
                """
                insert into value_mapping (value_id, national_id) select v.id, 4 from framework_value v
                  join values_framework f on f.id = v.framework_id where f.organisation_id = ? and v.code = 'KIND'""",
                house.id());

        var token = finished(house.code());

        assertEquals(2, scenes(token).size());
        var values = holding(token).get(PATH + "/mine/report").json().getJsonArray("values").getValuesAs(JsonObject.class);
        assertEquals(List.of("Kind", "Safe"), values.stream().map(v -> v.getString("name")).toList());
        assertEquals(2, values.get(0).getJsonArray("scenes").size());
        assertEquals(0, values.get(1).getJsonArray("scenes").size());
    }

    @Test
    void scenes_that_were_written_for_an_organisation_come_before_the_national_ones() {
        var framework = house.published();
        var value = Long.parseLong(House.one("select min(id) from framework_value where framework_id = ?", framework));
        var scene = House.insert("insert into self_check_scenario (value_id, position, title, situation) values (?, 0, 'Ours', 'Here')", value);
        for (var i = 0; i < 4; i++) {
            House.insert(
                    "insert into self_check_response (scenario_id, position, text, effect, explanation) values (?, ?, ?, 'PART', 'Why')",
                    scene, i, "Do " + i);
        }

        assertEquals(List.of("Ours"), scenes(begun(house.code())).stream().map(s -> s.getString("title")).toList());
    }

    @Test
    void what_becomes_of_a_response_is_told_after_the_last_scene_and_not_before() {
        var token = begun(house.code());
        var outline = Api.nobody().get(PATH + "?organisation=" + house.code());

        assertEquals(200, outline.status());
        for (var said : List.of(outline.body(), holding(token).get(PATH + "/mine").body())) {
            assertFalse(said.contains("HARMS") || said.contains("\"effect\"") || said.contains("\"why\"") || said.contains("explanation"), said);
        }
        var early = holding(token).get(PATH + "/mine/report");
        assertEquals(409, early.status());
        assertEquals("VR-9", early.rule());

        scenes(token).forEach(scene -> mark(token, scene, 1, 3));
        var report = holding(token).get(PATH + "/mine/report");
        assertEquals(200, report.status());
        var value = report.json().getJsonArray("values").getJsonObject(0);
        assertTrue(value.getJsonArray("weWill").size() > 1);
        var scene = value.getJsonArray("scenes").getJsonObject(0);
        assertEquals("HELPS", scene.getJsonObject("most").getString("effect"));
        assertFalse(scene.getJsonObject("least").getString("why").isBlank());
        assertEquals(2, scene.getJsonArray("others").size());
    }

    @Test
    void marks_are_two_different_responses_of_the_scene_and_can_be_changed() {
        var token = begun(house.code());
        var all = scenes(token);
        var other = all.get(1).getJsonArray("responses").getJsonObject(0).getInt("id");

        assertEquals(Set.of("least"), mark(token, all.get(0), 2, 2).badFields());
        assertEquals(Set.of("least", "most"), holding(token).put(PATH + "/mine/scenes/1", "{}").badFields());
        assertEquals(
                Set.of("least", "most"),
                holding(token).put(PATH + "/mine/scenes/1", "{\"most\": " + other + ", \"least\": " + other + "}").badFields());
        assertEquals(404, holding(token).put(PATH + "/mine/scenes/99", "{\"most\": 1, \"least\": 2}").status());
        mark(token, all.get(0), 0, 1);
        mark(token, all.get(0), 3, 2);
        assertEquals(all.get(0).getJsonArray("responses").getJsonObject(3).getInt("id"), scenes(token).get(0).getInt("most"));
        assertEquals(1, scenes(token).stream().filter(s -> s.containsKey("most")).count());
    }

    @Test
    void the_statement_that_describes_me_best_is_one_of_that_value() {
        var token = begun(house.code());
        var groups = holding(token).get(PATH + "/mine").json().getJsonArray("statements").getValuesAs(JsonObject.class);
        assertEquals(6, groups.size());
        var mine = groups.get(0).getJsonArray("statements").getJsonObject(1);
        var others = groups.get(1).getJsonArray("statements").getJsonObject(0).getInt("id");
        var path = PATH + "/mine/statements";

        assertEquals(400, holding(token).put(path, "[{\"valueId\": 1, \"statementId\": " + others + "}]").status());
        assertEquals(200, holding(token).put(path, "[{\"valueId\": 1, \"statementId\": " + mine.getInt("id") + "}]").status());

        scenes(token).forEach(scene -> mark(token, scene, 0, 1));
        var values = holding(token).get(PATH + "/mine/report").json().getJsonArray("values").getValuesAs(JsonObject.class);
        assertEquals(mine.getString("text"), values.get(0).getString("statement"));
        assertFalse(values.get(1).containsKey("statement"));
    }

    @Test
    @DisplayName("VR-9 no column of a self-check refers to anybody, to a time of day or to a score")
    void vr_9_refers_to_nobody() {
        var tables = "table_schema = database() and table_name in ('self_check_session', 'self_check_answer', 'self_check_statement', 'self_check_count')";

        assertEquals(
                List.of(
                        "self_check_answer.least_id", "self_check_answer.most_id", "self_check_answer.scenario_id", "self_check_answer.token_hash",
                        "self_check_count.finished", "self_check_count.month", "self_check_count.organisation_id",
                        "self_check_session.counted", "self_check_session.expires_at", "self_check_session.framework_id",
                        "self_check_session.organisation_id", "self_check_session.token_hash", "self_check_session.version",
                        "self_check_statement.behaviour_id", "self_check_statement.token_hash", "self_check_statement.value_id"),
                rows("select concat(table_name, '.', column_name) c from information_schema.columns where " + tables + " order by c"));
        assertEquals(
                Set.of(
                        "organisation", "values_framework", "framework_value", "value_behaviour", "self_check_session", "self_check_scenario",
                        "self_check_response"),
                new HashSet<>(
                        rows(
                                "select lower(referenced_table_name) from information_schema.key_column_usage where referenced_table_name is not null and "
                                        + tables)));
        assertEquals(
                List.of(),
                rows("select table_name from information_schema.key_column_usage where table_schema = database() and referenced_table_name"
                        + " = 'self_check_session' and table_name not in ('self_check_answer', 'self_check_statement')"));
    }

    @Test
    @DisplayName("VR-9 a self-check leaves no trace of who took it: not in the audit trail, and not when its request is sent twice")
    void vr_9_leaves_no_trace() {
        var before = rows("select count(*) from audit_event where entity like 'self%' or what like '%Check%'");
        var member = house.employee().api().with("Idempotency-Key", "self-check-" + house.id());
        var token = member.post(PATH, "{\"organisation\": \"" + house.code() + "\"}").headers().get("self-check-token");
        scenes(token).forEach(scene -> mark(token, scene, 0, 1));

        assertEquals(before, rows("select count(*) from audit_event where entity like 'self%' or what like '%Check%'"));
        assertEquals(List.of(), rows("select token_hash from self_check_session where token_hash = '" + token + "'"));
        assertEquals(1, rows("select token_hash from self_check_session where token_hash = '" + Secrets.digest(token) + "'").size());
        for (var table : rows("select table_name from information_schema.columns where table_schema = database() and data_type like '%text'")) {
            for (var column : rows("select column_name from information_schema.columns where table_schema = database() and data_type like '%text'"
                    + " and table_name = '" + table + "'")) {
                assertEquals(List.of("0"), rows("select count(*) from " + table + " where `" + column + "` like '%" + token + "%'"), table + "." + column);
            }
        }
    }

    @Test
    @DisplayName("VR-9 nobody comes to a check but by its token, which cannot be guessed from another one")
    void vr_9_tokens() {
        var tokens = new TreeSet<String>();
        for (var i = 0; i < 20; i++) {
            tokens.add(begun(house.code()));
        }

        assertEquals(20, tokens.size());
        assertTrue(tokens.stream().allMatch(t -> t.length() >= 43), tokens::toString);
        var own = tokens.first();
        var last = own.charAt(own.length() - 2) == 'A' ? 'B' : 'A';
        var near = own.substring(0, own.length() - 2) + last + own.charAt(own.length() - 1);
        for (var guess : List.of(near, own.substring(1), "1", Secrets.digest(own), "%", "' or 1=1 -- ")) {
            for (var path : List.of("/mine", "/mine/report")) {
                assertEquals(404, holding(guess).get(PATH + path).status(), guess);
            }
            assertEquals(404, holding(guess).delete(PATH + "/mine").status(), guess);
        }
        assertEquals(404, Api.nobody().get(PATH + "/mine").status());
        for (var who : List.of("hr", "admin", "recruiter", "protection", "candidate")) {
            assertEquals(404, Api.as(who).get(PATH + "/mine").status(), who);
            assertNotEquals(200, Api.as(who).get(PATH + "/" + own).status(), who);
        }
        assertEquals(200, holding(own).get(PATH + "/mine").status());
    }

    @Test
    @DisplayName("VR-9 a check that is over is not found, and the timer deletes it with its answers")
    void vr_9_expires() {
        var token = finished(house.code());
        var hash = Secrets.digest(token);
        var hours = House.one("select timestampdiff(minute, utc_timestamp(), expires_at) from self_check_session where token_hash = ?", hash);
        assertTrue(Integer.parseInt(hours) > 24 * 60 - 5 && Integer.parseInt(hours) <= 24 * 60, hours);

        House.insert("update self_check_session set expires_at = utc_timestamp(6) - interval 1 second where token_hash = ?", hash);

        assertEquals(404, holding(token).get(PATH + "/mine").status());
        assertEquals(404, holding(token).get(PATH + "/mine/report").status());
        assertEquals(404, holding(token).put(PATH + "/mine/scenes/1", "{\"most\": 1, \"least\": 2}").status());
        assertEquals("1", count());
    }

    @Test
    void a_candidate_deletes_everything_at_once() {
        var token = finished(house.code());
        var hash = Secrets.digest(token);
        assertEquals("12", House.one("select count(*) from self_check_answer where token_hash = ?", hash));

        assertEquals(204, holding(token).delete(PATH + "/mine").status());

        assertEquals("0", House.one("select count(*) from self_check_answer where token_hash = ?", hash));
        assertNull(House.one("select token_hash from self_check_session where token_hash = ?", hash));
        assertEquals(404, holding(token).get(PATH + "/mine").status());
    }

    @Test
    @DisplayName("VR-9 HR learns how many were finished in a month, from ten of them on, and nobody else learns anything")
    void vr_9_counts() {
        var path = "/api/organisations/" + house.id() + "/self-checks";
        finished(house.code());
        var again = finished(house.code());
        mark(again, scenes(again).get(3), 2, 1);
        begun(house.code());
        assertEquals("2", count());

        assertEquals(12, house.hr().api().get(path).array().size());
        assertFalse(house.hr().api().get(path).body().contains("finished"), house.hr().api().get(path).body());
        House.insert("update self_check_count set finished = 9 where organisation_id = ?", house.id());
        assertFalse(house.hr().api().get(path).body().contains("finished"));
        finished(house.code());
        var month = house.hr().api().get(path).array().getJsonObject(0);
        assertEquals(10, month.getInt("finished"));
        assertEquals(LocalDate.now().withDayOfMonth(1).toString(), month.getString("month"));

        assertEquals(404, House.open().hr().api().get(path).status());
        assertEquals(403, house.employee().api().get(path).status());
        for (var who : List.of("admin", "recruiter", "recruitment", "edi", "analyst", "protection", "candidate")) {
            assertEquals(403, Api.as(who).get(path).status(), who);
        }
        assertEquals(401, Api.nobody().get(path).status());
        try (var hr = house.hr().visitor(); var employee = house.employee().visitor()) {
            hr.open("/values/self-checks").seesNothingWrongAnywhere();
            sees(hr, "fewer than 10");
            assertEquals(1, hr.page.getByRole(com.microsoft.playwright.options.AriaRole.CELL, new Page.GetByRoleOptions().setName("10").setExact(true)).count());
            hr.picture("self-checks");
            employee.open("/values/self-checks");
            sees(employee, "You cannot open this page");
        }
    }

    static void mark(Visitor visitor, int most, int least) {
        visitor.page.locator("input[name=most]").nth(most).check();
        visitor.page.locator("input[name=least]").nth(least).check();
        press(visitor, "Continue");
    }

    @Test
    void somebody_without_an_account_tries_it_from_the_page_of_a_job_to_the_report() {
        try (var candidate = Visitor.nobody()) {
            candidate.open("/careers/").seesNothingWrongAnywhere();
            follow(candidate, "Try our values self-check");
            candidate.seesNothingWrongAnywhere();
            candidate.page.getByLabel("Where would you like to work?").selectOption("NUH");
            press(candidate, "Continue");
            candidate.seesNothingWrongAnywhere().picture("self-check-start");
            press(candidate, "Start");
            sees(candidate, "Which describes you best?");
            candidate.seesNothingWrongAnywhere().picture("self-check-opening");
            candidate.page.getByLabel("Introduce ourselves and ask what would help").check();
            press(candidate, "Continue");

            sees(candidate, "Scene 1 of 10");
            candidate.seesNothingWrongAnywhere().picture("self-check-scene");
            press(candidate, "Continue");
            sees(candidate, "Choose what is most like you");
            sees(candidate, "Choose what is least like you");
            candidate.seesNothingWrongAnywhere();
            candidate.onAPhone().picture("self-check-scene-error-phone").page.setViewportSize(1280, 900);
            candidate.page.locator("input[name=most]").nth(2).check();
            candidate.page.locator("input[name=least]").nth(2).check();
            press(candidate, "Continue");
            sees(candidate, "Choose two different things");
            assertTrue(candidate.page.locator("input[name=most]").nth(2).isChecked());
            mark(candidate, 2, 0);
            sees(candidate, "Scene 2 of 10");
            follow(candidate, "Back");
            sees(candidate, "Scene 1 of 10");
            assertTrue(candidate.page.locator("input[name=most]").nth(2).isChecked());
            press(candidate, "Continue");

            candidate.open("/careers/self-check?organisation=NUH");
            sees(candidate, "1 of 10 scenes are answered.");
            candidate.open("/careers/self-check-report");
            sees(candidate, "Scene 2 of 10");
            for (var scene = 2; scene <= 10; scene++) {
                mark(candidate, scene % 4, (scene + 1) % 4);
            }
            sees(candidate, "Your report");
            sees(candidate, "You said that this describes you best: “Introduce ourselves and ask what would help”");
            sees(candidate, "How people who work here live it");
            candidate.seesNothingWrongAnywhere().picture("self-check-report");
            candidate.onAPhone().picture("self-check-report-phone").page.setViewportSize(1280, 900);

            press(candidate, "Delete my answers now");
            sees(candidate, "Your answers are deleted.");
            candidate.open("/careers/self-check-report");
            sees(candidate, "There is no self-check to go back to on this device.");
        }
    }

    @Test
    void another_browser_does_not_see_it() {
        try (var one = Visitor.nobody(); var other = Visitor.nobody()) {
            one.open("/careers/self-check?organisation=" + house.code());
            press(one, "Start");
            press(one, "Continue");
            sees(one, "Scene 1 of 12");
            assertFalse(one.page.url().contains("token"), one.page.url());

            other.open("/careers/self-check-scene?scene=1");
            sees(other, "There is no self-check to go back to on this device.");
        }
    }

    @Test
    void the_way_in_stands_beside_jobs_and_values() {
        try (var candidate = Visitor.nobody()) {
            candidate.open("/careers/values?organisation=NUH").seesNothingWrongAnywhere().picture("careers-values-stories");
            sees(candidate, "Would this be for you?");
            candidate.open("/careers/?organisation=NUH");
            candidate.page.locator("ul.jobs a").first().click();
            sees(candidate, "Would this be for you?");
            sees(candidate, "People who work here tell");
            candidate.seesNothingWrongAnywhere().picture("careers-vacancy-stories");
            follow(candidate, "Try our values self-check");
            sees(candidate, "Find out whether working at Northmoor University Hospitals would be for you.");
        }
    }
}
