package org.touchstone.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchstone.access.Role;
import org.touchstone.access.Somebody;

/**
 * The sample system keeps the rules that the application would have held it to, and has something to
 * look at for everybody.
 *
 * <p>Only what came with the sample is looked at: other tests put rows of their own beside it.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SampleIT {

    /** Applications of the sample have ids up to this. */
    private static final String SAMPLE = " a.id <= 1308 and ";

    private static final String ASKED = "c.vacancy_id = a.vacancy_id and c.assessed_at = 'APPLICATION'";

    @Test
    void it_is_as_rich_as_the_contract_says() {
        assertEquals(3, number("select count(*) from organisation where id <= 3"));
        assertTrue(number("select count(distinct person_id) from employment where organisation_id <= 3") > 350);
        assertEquals(25, number("select count(*) from vacancy where id <= 25"));
        assertEquals(9, number("select count(distinct state) from vacancy where id <= 25"));
        assertTrue(number("select count(*) from application a where a.id <= 1308") >= 1200);
        assertTrue(number("select count(*) from history_application where organisation_id <= 3") >= 4000);
    }

    @Test
    void nothing_in_it_lies_in_the_future() {
        none("select 1 from application_move m join application a on a.id = m.application_id where" + SAMPLE + "m.at > now()");
        none("select 1 from scoresheet s join application a on a.id = s.application_id where" + SAMPLE + "s.locked_at > now()");
        none("select 1 from history_application where organisation_id <= 3 and decided_on > current_date");
        none("select 1 from audit_event where id <= 1000 and at > now()");
    }

    @Test
    void what_is_open_can_still_be_applied_for() {
        none("select 1 from vacancy where id <= 25 and state = 'OPEN' and closes_on < current_date - interval 1 day");
        assertTrue(Api.nobody().get("/api/careers/vacancies").total() >= 8);
    }

    @Test
    @DisplayName("G-6 Who wrote a vacancy has not approved it, and every vacancy asks applicants something (VR-2)")
    void vacancies_keep_their_rules() {
        none("select 1 from vacancy where id <= 25 and approved_by = author_account_id");
        none("""
                select 1 from vacancy a where a.id <= 25 and a.submitted_at is not null
                   and not exists (select 1 from criterion c where %s and c.kind = 'ESSENTIAL')"""
                .formatted(ASKED.replace("a.vacancy_id", "a.id")));
        none("select vacancy_id from criterion where vacancy_id <= 25 and kind = 'ESSENTIAL' group by vacancy_id having count(*) > 10");
    }

    @Test
    void every_application_stands_where_its_last_move_left_it() {
        none("""
                select a.id from application a where %s a.state <> coalesce((select m.to_state from application_move m
                 where m.application_id = a.id order by m.id desc limit 1), 'DRAFT')""".formatted(SAMPLE));
        none("""
                select a.id from application a join application_move m on m.application_id = a.id
                  join application_move n on n.id = (select min(x.id) from application_move x where x.application_id = a.id and x.id > m.id)
                 where %s (n.from_state <> m.to_state or n.at < m.at)""".formatted(SAMPLE));
        none("select a.id from application a join stage s on s.id = a.stage_id where" + SAMPLE + "s.vacancy_id <> a.vacancy_id");
    }

    @Test
    void everything_happens_in_its_order() {
        none("""
                select a.id from application a join vacancy v on v.id = a.vacancy_id where %s (a.created_at < v.opened_at
                    or a.submitted_at < a.created_at or date(a.submitted_at) > v.closes_on)""".formatted(SAMPLE));
        none("""
                select a.id from application a join application_move m on m.application_id = a.id and m.from_state = 'SUBMITTED'
                    and m.to_state = 'IN_STAGE' join vacancy v on v.id = a.vacancy_id where %s m.at < v.closed_at""".formatted(SAMPLE));
        none("""
                select a.id from application a join scoresheet s on s.application_id = a.id
                  join application_move m on m.application_id = a.id and m.to_state in ('PASSED', 'NOT_PROGRESSED')
                  join stage g on g.id = m.stage_id and g.kind = 'SHORTLIST' where %s m.at < s.locked_at""".formatted(SAMPLE));
    }

    @Test
    void applications_stand_where_their_vacancy_lets_them() {
        none("""
                select a.id from application a join vacancy v on v.id = a.vacancy_id where %s
                    v.state in ('OPEN', 'CLOSED', 'WITHDRAWN') and a.state not in ('DRAFT', 'SUBMITTED', 'WITHDRAWN')""".formatted(SAMPLE));
        none("""
                select a.id from application a join vacancy v on v.id = a.vacancy_id where %s
                    v.state in ('FILLED', 'NO_APPOINTMENT') and a.state in ('SUBMITTED', 'IN_STAGE', 'PASSED', 'OFFERED')""".formatted(SAMPLE));
        none("""
                select v.id from vacancy v join application a on a.vacancy_id = v.id and a.state in ('OFFERED', 'CHECKS', 'ACCEPTED', 'STARTED')
                 where %s true group by v.id, v.posts having count(*) > v.posts""".formatted(SAMPLE));
    }

    @Test
    @DisplayName("VR-3 No finding blocks what was approved")
    void vr_3() {
        var hr = Api.as("hr");
        for (var id = 1; id <= 15; id++) {
            if (Set.of("DRAFT", "LANGUAGE_CHECKED").contains(hr.get("/api/vacancies/" + id).json().getString("state"))) {
                continue;
            }
            for (var finding : hr.get("/api/vacancies/" + id + "/findings").array().getValuesAs(JsonObject.class)) {
                assertTrue("WARN".equals(finding.getString("severity")) || finding.containsKey("waivedBy"), finding::toString);
            }
        }
    }

    @Test
    void whoever_sent_an_application_had_answered_everything() {
        none("""
                select a.id from application a join criterion c on %s where %s a.submitted_at is not null and not exists
                    (select 1 from application_answer n where n.application_id = a.id and n.criterion_id = c.id and n.masked is not null)"""
                .formatted(ASKED, SAMPLE));
    }

    @Test
    @DisplayName("VR-4 Masked answers hold no year and no name of their writer")
    void masked_answers_tell_nothing() {
        none("""
                select a.id from application a join application_answer n on n.application_id = a.id
                  join person p on p.id = a.candidate_id where %s (n.masked regexp '(19|20)[0-9][0-9]'
                    or n.masked regexp concat('\\\\b(', replace(p.name, ' ', '|'), ')\\\\b'))""".formatted(SAMPLE));
    }

    @Test
    @DisplayName("VR-4 The history, which those who choose read, names no candidate")
    void histories_name_no_candidate() {
        none("""
                select a.id from application a join application_move m on m.application_id = a.id
                  join person p on p.id = a.candidate_id where %s m.who = p.name""".formatted(SAMPLE));
    }

    @Test
    @DisplayName("VR-4 Nobody scored their own application, in conflict, or without points and notes")
    void scores_keep_the_rules() {
        none("select a.id from application a join scoresheet s on s.application_id = a.id where" + SAMPLE + "s.person_id = a.candidate_id");
        none("""
                select a.id from application a join scoresheet s on s.application_id = a.id left join shortlister r
                    on r.vacancy_id = a.vacancy_id and r.person_id = s.person_id and r.declared_at is not null and r.conflict is null
                 where %s r.id is null""".formatted(SAMPLE));
        none("""
                select a.id from application a join criterion c on %s join scoresheet s on s.application_id = a.id
                  left join shortlist_score x on x.scoresheet_id = s.id and x.criterion_id = c.id
                 where %s s.locked_at is not null and (x.points is null or c.value_id is not null and x.note is null)"""
                .formatted(ASKED, SAMPLE));
        none("select 1 from shortlister s join vacancy v on v.id = s.vacancy_id where v.id <= 25 and s.person_id = v.recruiting_manager_id");
    }

    @Test
    @DisplayName("VR-4 What the board sorts by is what the locked scores amount to")
    void tallies_are_right() {
        none("""
                select a.id from application a where %s a.sheets <> (select count(*) from scoresheet s
                 where s.application_id = a.id and s.locked_at is not null)""".formatted(SAMPLE));
        none("""
                select a.id from application a where %s a.open_spread <> (a.sheets < 3 and exists (
                    select 1 from criterion c join shortlist_score x on x.criterion_id = c.id
                      join scoresheet s on s.id = x.scoresheet_id and s.locked_at is not null
                     where s.application_id = a.id and c.kind = 'ESSENTIAL' and not exists (
                        select 1 from spread_agreement g where g.application_id = a.id and g.criterion_id = c.id)
                     group by c.id having max(x.points) - min(x.points) >= 2))""".formatted(SAMPLE));
        none("""
                select a.id from application a join application_move m on m.application_id = a.id and m.to_state in ('PASSED', 'NOT_PROGRESSED')
                  join stage g on g.id = m.stage_id and g.kind = 'SHORTLIST' where %s (a.sheets < 2 or a.open_spread)""".formatted(SAMPLE));
    }

    @Test
    @DisplayName("VR-10 Whoever does not go on is told why, criterion by criterion, by a person who says why (G-8)")
    void refusals_have_words() {
        none("""
                select a.id from application a join criterion c on %s where %s a.state in ('NOT_PROGRESSED', 'NOT_APPOINTABLE')
                    and not exists (select 1 from application_feedback f where f.application_id = a.id and f.criterion_id = c.id)"""
                .formatted(ASKED, SAMPLE));
        none("""
                select a.id from application a join application_move m on m.application_id = a.id
                 where %s m.to_state = 'NOT_PROGRESSED' and (m.reason is null or m.account_id is null)""".formatted(SAMPLE));
        none("""
                select r.application_id from application_review r join application_move m on m.application_id = r.application_id
                    and m.to_state = 'NOT_PROGRESSED' where r.application_id <= 1308 and m.account_id = r.account_id""");
    }

    @Test
    void a_released_stage_has_nobody_left_undecided_and_nobody_enters_the_next_before() {
        none("""
                select a.id from application a join stage_release r on r.stage_id = a.stage_id
                 where %s a.state in ('IN_STAGE', 'PASSED')""".formatted(SAMPLE));
        none("""
                select a.id from application a join application_move m on m.application_id = a.id and m.from_state = 'PASSED'
                    and m.to_state = 'IN_STAGE' join stage s on s.id = m.stage_id join stage b on b.vacancy_id = s.vacancy_id
                    and b.position = s.position - 1 left join stage_release r on r.stage_id = b.id
                 where %s (r.stage_id is null or r.at > m.at)""".formatted(SAMPLE));
    }

    @Test
    @DisplayName("VR-13 Who asked for the interview scheme and went on was offered it")
    void the_scheme_is_recorded() {
        none("""
                select a.id from application a where %s (a.scheme_asked = false and a.scheme_outcome is not null
                    or a.scheme_asked and a.state = 'NOT_PROGRESSED' and a.scheme_outcome is null)""".formatted(SAMPLE));
        assertNotEquals(0, number("select count(*) from application a where" + SAMPLE + "a.scheme_outcome = 'OFFERED'"));
    }

    @Test
    void anonymous_references_have_their_form() {
        none("select a.id from application a where" + SAMPLE + "a.anon_ref not regexp '^[2-9B-DF-HJ-NP-RTV-Y]{4}-[2-9B-DF-HJ-NP-RTV-Y]{4}$'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"recruiter", "recruitment", "hr", "panel1", "panel2", "panel3", "candidate"})
    void something_waits_for(String who) {
        assertNotEquals(0, Api.as(who).get("/api/work-items").array().size(), who);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "admin", "recruiter", "recruitment", "hr", "panel1", "panel2", "panel3", "talent", "mentoring", "edi",
                "analyst", "protection", "manager", "employee", "mentor", "mentee", "successor", "secondee", "candidate"
            })
    void an_inbox_has_notices_for(String who) {
        assertNotEquals(0, Api.as(who).get("/api/notices").total(), who);
    }

    @ParameterizedTest
    @CsvSource({
        "recruiter, /api/vacancies",
        "recruitment, /api/vacancies",
        "hr, /api/vacancies",
        "recruiter, /api/vacancies/12/applications",
        "hr, /api/vacancies/12/applications?waiting=true",
        "panel1, /api/vacancies/12/shortlisters/me/applications?progress=TO_DO",
        "panel2, /api/vacancies/12/shortlisters/me/applications?progress=TO_DO",
        "panel3, /api/vacancies/12/shortlisters/me/applications?progress=TO_DO",
        "panel1, /api/vacancies/12/shortlisters/me/applications?progress=BEGUN",
        "admin, /api/outgoing-mails?state=FAILED",
        "admin, /api/accounts",
        "protection, /api/audit-events",
        "hr, /api/stories?state=WAITING",
        "hr, /api/stories?state=PUBLISHED",
        "employee, /api/me/stories"
    })
    void a_list_has_rows(String who, String path) {
        var answer = Api.as(who).get(path);

        assertEquals(200, answer.status(), answer.body());
        assertNotEquals(0, answer.total());
    }

    @Test
    void the_candidate_has_applications_in_several_states_and_reads_why_one_ended() {
        var mine = Api.as("candidate").get("/api/applications?size=50").rows();

        var states = mine.stream().map(a -> ((JsonObject) a).getString("state")).collect(Collectors.toSet());
        assertTrue(states.containsAll(Set.of("DRAFT", "SUBMITTED", "IN_STAGE", "NOT_PROGRESSED", "WITHDRAWN")), states.toString());
        var refused = Api.as("candidate").get("/api/applications/1304").json();
        assertNotEquals(0, refused.getJsonArray("feedback").size());
        assertTrue(refused.getBoolean("reviewable"));
    }

    @Test
    void candidates_say_how_they_were_treated_once_they_have_heard_the_end() {
        none("""
                select a.id from satisfaction s join application a on a.id = s.application_id left join stage_release r on r.stage_id = a.stage_id
                 where %s (a.submitted_at is null or s.answered_at > now() or a.state in ('NOT_PROGRESSED', 'NOT_APPOINTABLE') and
                    (r.at is null or r.at > s.answered_at))""".formatted(SAMPLE));
        assertTrue(Api.as("candidate").get("/api/applications/1304/satisfaction").json().getBoolean("open"));
        var place = Api.as("edi").get("/api/recruitment/insight/satisfaction?organisation=1").json().getJsonArray("organisations").getJsonObject(0);
        var spans = place.getJsonArray("spans").getValuesAs(JsonObject.class);
        assertTrue(spans.stream().anyMatch(s -> s.getJsonArray("endings").size() >= 2 && s.getJsonArray("remarks").size() >= 5), place.toString());
    }

    @ParameterizedTest
    @CsvSource({"3, 1", "4, 1", "5, 1", "6, 2"})
    void a_plan_of_HRs_own_could_be_saved_as_it_is(long id, long organisation) {
        var hr = Api.as(Somebody.holding(Role.HR_PARTNER, organisation).email(), Somebody.PASSWORD);
        var plan = hr.get("/api/plan-templates/" + id).json();

        var copy =
                Json.createObjectBuilder()
                        .add("organisationId", organisation)
                        .add("name", plan.getString("name") + ", again")
                        .add("purpose", plan.getString("purpose"))
                        .add("stages", plan.getJsonArray("stages"));
        var saved = hr.post("/api/plan-templates", copy.build().toString());

        assertEquals(201, saved.status(), saved::toString);
        var made = "/api/plan-templates/" + saved.id();
        assertEquals(plan.getJsonArray("stages"), hr.get(made).json().getJsonArray("stages"));
        assertEquals(204, hr.with("If-Match", hr.get(made).etag()).send("DELETE", made, "").status());
        assertEquals(id == 5, plan.containsKey("retiredAt"), plan::toString);
    }

    @Test
    void a_vacancy_holds_a_copy_of_the_plan_that_it_took() {
        none("""
                select 1 from vacancy v join stage s on s.vacancy_id = v.id
                  left join plan_template t on t.name = v.plan_name and (t.organisation_id is null or t.organisation_id = v.organisation_id)
                  left join plan_template_stage p on p.template_id = t.id and p.position = s.position
                 where v.id <= 25 and (p.name is null or p.kind <> s.kind or p.scored_by <> s.scored_by
                    or not p.entered_body <=> s.entered_body or not p.left_body <=> s.left_body or not p.value_codes <=> s.value_codes)""");
        assertNotEquals(0, number("select count(*) from vacancy v join plan_template t on t.name = v.plan_name and t.organisation_id = 1 where v.id <= 25"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"edi", "analyst", "hr"})
    void every_gate_of_recruitment_has_figures_for(String who) {
        var gates = Api.as(who).get("/api/fairness/gates").array();

        for (var name : new String[] {"shortlisted", "interviewed", "offered", "appointed", "overall", "stage.sift", "stage.shortlist"}) {
            assertTrue(
                    gates.stream()
                            .map(JsonObject.class::cast)
                            .anyMatch(g -> g.getString("gate").equals("recruitment." + name) && !g.isNull("passed")),
                    name + " in " + gates);
        }
    }

    @Test
    void the_history_shows_women_fewer_overall_and_more_within_vacancies() {
        var sex = group(check("sex"), "groups", "female");
        var within = group(check("sex"), "stratified", "female");

        assertEquals("REVIEW", sex.getString("verdict"));
        assertTrue(within.getBoolean("reversal"), within.toString());
        assertTrue(within.getJsonObject("oddsRatio").getJsonNumber("estimate").doubleValue() > 1);
    }

    @Test
    void the_history_asks_to_look_at_ethnicity_at_shortlisting_and_at_nothing_else() {
        assertEquals("REVIEW", group(check("ethnicity"), "groups", "bme").getString("verdict"));
        assertTrue(group(check("ethnicity"), "stratified", "bme").getJsonObject("riskRatio").getJsonNumber("estimate").doubleValue() < 0.9);
        assertEquals("NO_FLAG", group(check("disability"), "groups", "yes").getString("verdict"));
    }

    private static JsonObject check(String characteristic) {
        var days = "select date_format(min(applied_on), '%Y-%m-%d'), date_format(max(applied_on), '%Y-%m-%d') from history_application where organisation_id = 1";
        try (var connection = Touchstone.sql(); var rows = connection.createStatement().executeQuery(days)) {
            rows.next();
            var answer = Api.as("edi").get("/api/fairness/checks?gate=recruitment.shortlisted&stratify=true&organisation=NUH&characteristic="
                    + characteristic + "&from=" + rows.getString(1) + "&to=" + rows.getString(2));
            assertEquals(200, answer.status(), answer.body());
            return answer.json();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonObject group(JsonObject check, String list, String group) {
        return check.getJsonArray(list).stream()
                .map(JsonObject.class::cast)
                .filter(g -> g.getString("group").equals(group))
                .findFirst()
                .orElseThrow(() -> new AssertionError(group + " in " + check));
    }

    private static void none(String sql) {
        assertEquals(0, number("select count(*) from (" + sql + ") found"), sql);
    }

    private static long number(String sql) {
        try (var connection = Touchstone.sql(); var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
