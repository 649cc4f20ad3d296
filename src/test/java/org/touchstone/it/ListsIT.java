package org.touchstone.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every list, as a page and as a resource, costs the same few SQL statements whether ten rows lie behind it
 * or a thousand.
 *
 * <p>The rows of all lists are put in together, beside what the sample holds, and taken out again.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ListsIT {

    private static final int MOST = 12;

    /** A vacancy of the sample that somebody is scoring for. */
    private static final String SCORED =
            """
            select s.vacancy_id from shortlister s join vacancy v on v.id = s.vacancy_id
             where s.person_id = 5 and s.declared_at is not null and s.conflict is null and s.left_at is null
               and v.state = 'SELECTING' and v.recruiting_manager_id = 2
               and exists (select 1 from stage t where t.vacancy_id = v.id and t.kind = 'SHORTLIST')
             order by v.id limit 1""";

    /** A list and who reads it. */
    record Listed(String who, String path) {

        @Override
        public String toString() {
            return who + " " + path;
        }
    }

    private static final Map<Listed, Long> FEW = new LinkedHashMap<>();
    private static final Map<Listed, Long> MANY = new LinkedHashMap<>();
    private static long scored;
    private static long come;
    private static long centre;

    private static Stream<Listed> lists() {
        return Stream.of(
                of("admin", "/api/accounts?size=200", "/access/accounts", "/api/outgoing-mails?size=200", "/notices/outbox"),
                of("admin", "/api/organisations", "/people/organisations"),
                of("protection", "/api/audit-events?size=200", "/access/audit", "/api/access-events?size=200", "/access/looks"),
                of("protection", "/api/erasure-requests?size=200", "/privacy/erasures?state=ALL", "/privacy/keeping", "/api/keeping/runs?size=200"),
                of("protection", "/api/kept-vacancies?size=200", "/recruitment/kept", "/api/work-items", "/index"),
                of("employee", "/api/me/looks?size=200", "/access/looked", "/api/people/14", "/api/people/14/timeline"),
                of("employee", "/api/people/14/chain", "/people/mine", "/api/persons/14/observations?size=200", "/values/ledger"),
                of("hr", "/api/notices?size=200", "/notices/inbox", "/api/notices/dates?size=200", "/notices/dates"),
                of("hr", "/api/people?size=200", "/people/staff", "/people/units", "/api/organisations/1/structure"),
                of("hr", "/api/organisations/1/units", "/api/organisations/1/posts", "/api/work-items", "/index"),
                of("hr", "/api/frameworks?size=200", "/values/frameworks", "/api/frameworks/1/versions"),
                of("hr", "/api/stories?size=200", "/values/stories", "/values/framework?id=101", "/values/self-checks"),
                of("employee", "/api/me/stories?size=200", "/values/my-stories", "/api/work-items", "/index"),
                of("hr", "/api/appraisal-cycles?size=200", "/appraisal/cycles", "/api/appraisal-cycles/9001/appraisals?size=200", "/appraisal/cycle?id=9001"),
                of("manager", "/api/appraisals?team=true&size=200", "/appraisal/team", "/api/appraisals?takeover=true&size=200", "/api/evidence-requests?size=200"),
                of("employee", "/api/appraisals?size=200"),
                of("employee", "/api/my-times?size=200", "/checkins/my-time", "/api/job-crafting-cards?size=200", "/api/career-conversations?size=200"),
                of("manager", "/api/my-time-rhythm/team?size=200", "/checkins/team", "/api/my-times?person=14&size=200", "/checkins/with?person=14"),
                of("manager", "/api/career-conversations?shared=true&size=200", "/api/work-items", "/index"),
                of("hr", "/api/my-time-rhythm/units?organisation=1", "/checkins/rhythm"),
                of("employee", "/api/after-action-reviews?size=200", "/learning/reviews", "/api/team-rhythm"),
                of("nobody", "/api/careers/stories?size=200", "/careers/values?organisation=NUH", "/careers/self-check?organisation=NUH"),
                of("recruiter", "/api/vacancies?size=200", "/recruitment/vacancies", "/api/work-items", "/index"),
                of("recruiter", "/api/vacancies/{scored}/applications?size=200", "/recruitment/shortlisting?vacancy={scored}"),
                of("recruiter", "/api/vacancies/{scored}/shortlisters", "/recruitment/shortlisters?vacancy={scored}"),
                of("recruiter", "/recruitment/shortlisters?vacancy={scored}&q=Many"),
                of("recruiter", "/api/vacancies/{scored}/pipeline", "/api/vacancies/{scored}/pipeline/ENDED?size=200"),
                of("recruiter", "/recruitment/pipeline?vacancy={scored}", "/background/pipeline?vacancy={scored}"),
                of("hr", "/api/plan-templates?size=200", "/recruitment/plans"),
                of("hr", "/api/interview-questions?organisation=1&size=200", "/interviewing/questions"),
                of("hr", "/api/panel-trainings?organisation=1&size=200", "/interviewing/trainings"),
                of("panel1", "/api/interview-stages?size=200&all=true", "/interviewing/interviews?state=ALL", "/api/interview-stages?size=200&q=a&state=TOLD"),
                of("hr", "/api/offers?size=200&q=a&overdue=false", "/appointing/offers", "/appointing/offers?q=a&state=OFFERED", "/api/letter-templates", "/appointing/letters"),
                of("hr", "/api/planned-checks/1", "/appointing/checks", "/api/interviewing/insight", "/interviewing/insight"),
                of("recruiter", "/api/vacancies/{scored}/appointing", "/appointing/vacancy?id={scored}"),
                of("recruiter", "/api/stages/{come}/slots?size=200", "/interviewing/slots?stage={come}"),
                of("panel1", "/api/assessment-centres/{centre}/timetable", "/assessing/centre?stage={centre}", "/interviewing/stage?stage={centre}"),
                of("panel1", "/api/vacancies/{scored}/shortlisters/me/applications?size=200"),
                of("panel1", "/recruitment/shortlist?vacancy={scored}", "/api/work-items", "/index"),
                of("recruitment", "/api/candidate-conversations?size=200", "/recruitment/conversations?all=true"),
                of("candidate", "/api/applications?size=200", "/recruitment/mine", "/api/work-items", "/index"),
                of("edi", "/api/recruitment/insight/satisfaction", "/recruitment/satisfaction"),
                of("edi", "/api/fairness/gates", "/fairness/gates", "/fairness/check", "/api/fairness/characteristics"),
                of("edi", "/api/fairness/checks?gate=recruitment.shortlisted&characteristic=sex&stratify=true"),
                of("hr", "/api/inductions?all=true&size=200", "/induction/newcomers?which=all", "/api/induction-templates?size=200", "/induction/templates"),
                of("hr", "/api/induction/insight?by=UNIT", "/induction/insight?by=UNIT"),
                of("manager", "/api/inductions?size=200", "/induction/newcomers", "/induction/buddying", "/api/work-items", "/index"),
                of("employee", "/api/my-induction", "/induction/my-year"),
                of("nobody", "/api/careers/vacancies?size=200", "/careers/", "/careers/feed", "/careers/sitemap.xml"))
                .flatMap(List::stream);
    }

    private static List<Listed> of(String who, String... paths) {
        return Stream.of(paths).map(path -> new Listed(who, path)).toList();
    }

    @BeforeAll
    static void count_with_ten_rows_and_with_a_thousand() throws SQLException {
        try (var connection = Touchstone.sql();
                var row = connection.createStatement().executeQuery(SCORED)) {
            assertTrue(row.next(), "the sample has no vacancy that panel1 scores for");
            scored = row.getLong(1);
            var stage = connection.createStatement().executeQuery("select id from stage where kind = 'VALUES_INTERVIEW' and vacancy_id = " + scored);
            assertTrue(stage.next(), "nobody is interviewed for it");
            come = stage.getLong(1);
            var held = connection.createStatement().executeQuery("select stage_id from assessment_centre where organisation_id = 1 order by id limit 1");
            assertTrue(held.next(), "the sample has no assessment centre");
            centre = held.getLong(1);
        }
        empty();
        fill(1, 10);
        count(FEW);
        fill(11, 1000);
        count(MANY);
    }

    @AfterAll
    static void empty() throws SQLException {
        run(
                "delete from evidence_request where asked_by = 'Many'",
                "delete from appraisal_evidence where words = 'Many'",
                "delete from appraisal where changed_by = 'Many'",
                "delete from appraisal_cycle where changed_by = 'Many'",
                "delete from my_time where changed_by = 'Many'",
                "delete from my_time_topic where words = 'Many'",
                "delete from job_crafting_card where agreed_by = 'Many'",
                "delete from career_conversation where changed_by = 'Many'",
                "delete from after_action_review where author = 'Many'",
                "delete from slot_booking where slot_id in (select id from interview_slot where changed_by = 'Many')",
                "delete from interview_slot where changed_by = 'Many'",
                "delete from shortlist_score where scoresheet_id in (select s.id from scoresheet s"
                        + " join application a on a.id = s.application_id where a.changed_by = 'Many')",
                "delete from scoresheet where application_id in (select id from application where changed_by = 'Many')",
                "delete from offer where changed_by = 'Many'",
                "delete from letter_template where changed_by = 'Many'",
                "delete from centre_sitting where application_id in (select id from application where changed_by = 'Many')",
                "delete from application_message where who = 'Many'",
                "delete from application where changed_by = 'Many'",
                "delete from erasure_request where decider = 'Many'",
                "delete from purge_run where who = 'Many'",
                "delete from interview_question where changed_by = 'Many'",
                "delete from panel_training where recorded_by = 'Many'",
                "delete from panel_member where named_by = 'Many'",
                "delete from shortlister where named_by = 'Many'",
                "delete from stage where vacancy_id in (select id from vacancy where changed_by = 'Many')",
                "delete from vacancy where changed_by = 'Many'",
                "delete from values_framework where changed_by = 'Many'",
                "delete from value_observation where context = 'Many'",
                "delete from story where author = 'Many'",
                "delete from notice where template = 'many'",
                "delete from diary_entry where uid like 'many-%'",
                "delete from access_event where reader = 'Many'",
                "delete from audit_event where who = 'Many'",
                "delete from plan_task where title = 'Many'",
                "delete from check_point where plan_id in (select id from transition_plan where template_name = 'Many')",
                "delete from transition_plan where template_name = 'Many'",
                "delete from induction_template where changed_by = 'Many'",
                "delete from timeline_entry where detail = 'Many'",
                "delete from employment where staff_number like 'MANY%'",
                "delete from account_grant where account_id in (select id from account where email like 'many%@lists.example')",
                "delete from account where email like 'many%@lists.example'",
                "delete from person where email like 'many%@lists.example'",
                "delete from post where role_family = 'Many'",
                "delete from org_unit where name like 'Many %'",
                "delete from organisation where code like 'MANY%'");
    }

    private static void fill(int from, int to) throws SQLException {
        var numbers = " from seq_" + from + "_to_" + to + " n";
        var persons = numbers + " join person p on p.email = concat('many', n.seq, '@lists.example')";
        var vacancies = numbers + " join vacancy v on v.reference = concat('MANY-', n.seq)";
        run(
                "insert into organisation (version, code, name, type)"
                        + " select 0, concat('MANY', seq), concat('Many ', seq), 'PRIVATE'" + numbers,
                "insert into org_unit (organisation_id, name, level) select 1, concat('Many ', seq), 'TEAM'" + numbers,
                "insert into post (unit_id, title, band, band_order, role_family, fte)"
                        + " select u.id, 'Clerk', 'Band 3', 30, 'Many', 1" + numbers + " join org_unit u on u.name = concat('Many ', n.seq)",
                "insert into person (version, name, email, created_at)"
                        + " select 0, concat('Many ', seq), concat('many', seq, '@lists.example'), now()" + numbers,
                "insert into employment (version, person_id, organisation_id, post_id, staff_number, line_manager_id, starts, kind, fte)"
                        + " select 0, p.id, 1, (select min(id) from post), concat('MANY', n.seq), 13, '2020-01-01', 'SUBSTANTIVE', 1"
                        + persons,
                "insert into transition_plan (version, organisation_id, person_id, post_id, expected_manager_id, type, day_zero, stage, state, has_left,"
                        + " template_name, stages, talks, pulse, has_buddy, buddy_trained, buddy_id, created_at)"
                        + " select 0, 1, p.id, (select min(id) from post), 13, 'NEW_STARTER', current_date - interval 40 day, 'ENCOUNTER', 'ACTIVE', false,"
                        + " 'Many', true, true, true, true, true, 13, now()" + persons,
                "insert into plan_task (version, plan_id, stage, title, owner, offset_days, mandatory, state)"
                        + " select 0, t.id, 'ENCOUNTER', 'Many', 'BUDDY', 5, true, 'OPEN'" + persons
                        + " join transition_plan t on t.person_id = p.id",
                "insert into plan_task (version, plan_id, stage, title, owner, offset_days, value_id, mandatory, state)"
                        + " select 0, (select id from transition_plan where person_id = 14), 'ENCOUNTER', 'Many', 'BUDDY', 5, 101, false, 'OPEN'" + numbers,
                "insert into check_point (version, plan_id, kind, offset_days, state, notes)"
                        + " select 0, t.id, 'D30', 30, 'PLANNED', ''" + persons + " join transition_plan t on t.person_id = p.id",
                "insert into induction_template (version, organisation_id, name, stages, talks, pulse, buddy, state, changed_by, changed_at)"
                        + " select 0, o.id, 'Many', true, true, true, true, 'IN_USE', 'Many', now()" + numbers + " join organisation o on o.code = concat('MANY', n.seq)",
                "insert into account (version, email, name, state, must_change, created_at)"
                        + " select 0, p.email, p.name, 'INVITED', false, now()" + persons,
                "insert into account_grant (account_id, role, organisation_id) select a.id, 'EMPLOYEE', 1" + numbers
                        + " join account a on a.email = concat('many', n.seq, '@lists.example')",
                "insert into erasure_request (version, account_id, name, asked_at, due_on, state, decided_at, decided_by, decider, reason)"
                        + " select 0, a.id, a.name, now(), '2099-01-01', 'REFUSED', now(), 12, 'Many', 'No'" + numbers
                        + " join account a on a.email = concat('many', n.seq, '@lists.example')",
                "insert into purge_run (at, kind, removed, held, who) select now(), 'notices', seq, 0, 'Many'" + numbers,
                "insert into timeline_entry (person_id, on_day, what, detail)"
                        + " select 14, '2021-01-01', 'people.timeline.start', 'Many'" + numbers,
                "insert into audit_event (at, who, organisation_id, what, entity, entity_id)"
                        + " select now(), 'Many', 1, 'PostAdded', 'post', seq" + numbers,
                "insert into access_event (at, reader_id, reader, subject_person_id, record, record_id)"
                        + " select now(), 4, 'Many', 14, 'person', 14" + numbers,
                "insert into vacancy (version, organisation_id, reference, title, contract, hours, summary, posts, closes_on, recruiting_manager_id,"
                        + " author_account_id, state, created_at, changed_at, changed_by, ended_at) select 0, 1, concat('MANYKEPT-', seq), 'Many', 'BANK',"
                        + " 'EITHER', 'You do it.', 1, '2020-01-01', 2, 2, 'NO_APPOINTMENT', now(), now(), 'Many', now()" + numbers,
                "insert into application (version, vacancy_id, candidate_id, anon_ref, state, created_at, scheme_asked, sheets, open_spread,"
                        + " changed_by, changed_at) select 0, v.id, 19, concat('K', lpad(n.seq, 8, '0')), 'DRAFT', now(), false, 0, false, 'Many', now()"
                        + numbers + " join vacancy v on v.reference = concat('MANYKEPT-', n.seq)",
                "insert into notice (channel, person_id, address, template, subject, body, secret, state, tries, next_try_at, created_at)"
                        + " select if(seq % 2 = 0, 'IN_APP', 'EMAIL'), 4, 'hr@sample.example', 'many', 'Many', 'Many', false, 'SENT', 1, now(),"
                        + " now()" + numbers,
                "insert into diary_entry (person_id, uid, sequence, starts_at, ends_at, summary, cancelled)"
                        + " select 4, concat('many-', seq), 0, '2099-01-01 09:00:00', '2099-01-01 10:00:00', 'Many', false" + numbers,
                "insert into value_observation (organisation_id, person_id, value_id, source, rating, evidence, rater_id, rater, context_id,"
                        + " context, at) select 1, 14, (select min(id) from framework_value), 'APPRAISAL', 3, 'Seen', 13, 'Many', 1, 'Many', now()"
                        + numbers,
                "insert into appraisal_cycle (version, organisation_id, name, starts_on, ends_on, rating_mode, state, people, changed_by, changed_at)"
                        + " select 0, 1, concat('Many ', seq), '2001-01-01', '2001-12-31', 'NONE', 'CLOSED', 0, 'Many', now()" + numbers,
                "insert into appraisal (version, cycle_id, organisation_id, person_id, appraiser_id, post, band_order, state, changed_by, changed_at)"
                        + " select 0, 9001, 1, p.id, 13, 'Many', 1, 'OPEN', 'Many', now()" + persons,
                "insert into appraisal (version, cycle_id, organisation_id, person_id, appraiser_id, post, band_order, state, changed_by, changed_at)"
                        + " select 0, c.id, 1, 14, 13, 'Many', 1, 'OPEN', 'Many', now()" + numbers + " join appraisal_cycle c on c.name = concat('Many ', n.seq)",
                "insert into evidence_request (appraisal_id, person_id, source, asked_by, asked_at, declined) select a.id, 13, 'COLLEAGUE', 'Many', now(), false"
                        + persons + " join appraisal a on a.person_id = p.id and a.cycle_id = 9001",
                "insert into appraisal_evidence (appraisal_id, value_id, source, writer_id, words, seen_on, at)"
                        + " select 90014, 101, 'SELF', 14, 'Many', '2026-01-01', now()" + numbers,
                "insert into my_time (version, organisation_id, person_id, manager_id, kind, state, starts_at, minutes, sequence, held_on, changed_by,"
                        + " changed_at) select 0, 1, 14, 13, 'REGULAR', 'HELD', now(), 45, 1, current_date, 'Many', now()" + numbers,
                "insert into my_time_topic (talk_id, kind, words, added_by, added_at) select 9003, 'PRIDE', 'Many', 14, now()" + numbers,
                "insert into job_crafting_card (version, organisation_id, person_id, kind, idea, safe_because, agreed_by, starts_on, weeks, review_on,"
                        + " shared) select 0, 1, 14, 'TASK', 'Many', 'It is', 'Many', '2026-01-01', 6, '2026-02-12', true" + numbers,
                "insert into career_conversation (version, organisation_id, person_id, partner_id, partner_kind, state, share_level, starts_at, minutes,"
                        + " sequence, changed_by, changed_at) select 0, 1, 14, 13, 'MANAGER', 'PLANNED', 'MANAGER', now(), 60, 0, 'Many', now()" + numbers,
                "insert into after_action_review (version, organisation_id, unit_id, author_id, author, share, title, happened_on, expected, happened, difference,"
                        + " next_time, shared_at, changed_at) select 0, 1, 20, 14, 'Many', 'ICS', 'Many', '2026-01-05', 'a', 'b', 'c', 'd', now(), now()" + numbers,
                "insert into story (version, organisation_id, value_id, author_id, author, state, title, self_text, us_text, now_text, name,"
                        + " on_careers, on_framework, on_welcome, expires_on, consented_at, sent_at, return_reason, published_at, changed_by, changed_at)"
                        + " select 0, 1, 101, 14, 'Many', elt(1 + seq % 3, 'WAITING', 'PUBLISHED', 'RETURNED'), 'Many', 'Me', 'Us', 'Now', 'Many',"
                        + " true, true, true, '2099-01-01', now(), now(), if(seq % 3 = 2, 'Why', null), now(), 'Many', now()" + numbers,
                "insert into values_framework (version, line, kind, organisation_id, name, number, state, effective_from, effective_until,"
                        + " changed_by, changed_at) select 0, (select line from values_framework where id = 1), kind, organisation_id, 'Many',"
                        + " 1000 + seq, 'RETIRED', '2001-01-01', '2001-01-02', 'Many', now()" + numbers + " join values_framework f on f.id = 1",
                "insert into interview_question (version, organisation_id, number, value_id, value_code, stem, changed_by, changed_at)"
                        + " select 0, 1, 1, 101, 'CARING', concat('Many ', seq), 'Many', now()" + numbers,
                "insert into vacancy (version, organisation_id, reference, title, contract, hours, summary, posts, closes_on,"
                        + " recruiting_manager_id, author_account_id, state, created_at, changed_at, changed_by, submitted_at, approved_by,"
                        + " approved_at, opened_at) select 0, 1, concat('MANY-', seq), 'Many', 'BANK', 'EITHER', 'You do it.', 1, '2099-01-01', 2,"
                        + " 2, elt(1 + seq % 3, 'OPEN', 'SELECTING', 'LANGUAGE_CHECKED'), now(), now(), 'Many', now(), if(seq % 3 < 2, 4, null),"
                        + " if(seq % 3 < 2, now(), null), if(seq % 3 < 2, now(), null)" + numbers,
                "insert into stage (vacancy_id, position, name, kind, scored_by, target_days)"
                        + " select v.id, 0, 'Shortlist', 'SHORTLIST', 'SHORTLISTERS', 5" + vacancies,
                "insert into stage (vacancy_id, position, name, kind, scored_by, target_days)"
                        + " select v.id, 1, 'Interview', 'VALUES_INTERVIEW', 'PANEL', 5" + vacancies,
                "insert into panel_member (version, stage_id, vacancy_id, person_id, name, chair, named_by, named_at)"
                        + " select 0, s.id, v.id, 5, 'Priya Nair', false, 'Many', now()" + vacancies
                        + " join stage s on s.vacancy_id = v.id and s.kind = 'VALUES_INTERVIEW'",
                "insert into panel_training (organisation_id, person_id, trained_on, recorded_by, recorded_at)"
                        + " select 1, p.id, '2020-01-01', 'Many', now()" + persons,
                "insert into shortlister (version, vacancy_id, person_id, name, named_by, named_at, declared_at)"
                        + " select 0, v.id, 5, 'Priya Nair', 'Many', now(), now()" + vacancies,
                "insert into application (version, vacancy_id, candidate_id, anon_ref, state, stage_id, created_at, submitted_at,"
                        + " scheme_asked, sheets, open_spread, changed_by, changed_at)"
                        + " select 0, v.id, 19, concat('M', lpad(n.seq, 8, '0')), 'IN_STAGE', s.id, now(), now(), false, 0, false, 'Many', now()"
                        + vacancies + " join stage s on s.vacancy_id = v.id and s.kind = 'SHORTLIST'",
                "insert into application_message (application_id, about, from_candidate, who, at, words, waits)"
                        + " select a.id, 'QUESTION', true, 'Many', now(), 'Many', true" + numbers + " join application a on a.anon_ref = concat('M', lpad(n.seq, 8, '0'))",
                "insert into offer (application_id, version, vacancy_id, organisation_id, candidate_id, post_id, line_manager_id, contract,"
                        + " weekly_hours, pay, starts_on, answer_by, template_name, letter, account_id, made_by, made_at, sequence, changed_by,"
                        + " changed_at) select a.id, 0, a.vacancy_id, 1, 19, 35, 2, 'BANK', 10, '£12 an hour', '2099-01-01', '2098-01-01', 'Many',"
                        + " 'Dear Many', 2, 'Many', now(), 0, 'Many', now()" + numbers + " join application a on a.anon_ref = concat('M', lpad(n.seq, 8, '0'))",
                "insert into letter_template (version, organisation_id, name, text, changed_by, changed_at)"
                        + " select 0, 1, concat('Many ', seq), 'Dear {name}', 'Many', now()" + numbers,
                "insert into shortlister (version, vacancy_id, person_id, name, named_by, named_at)"
                        + " select 0, " + scored + ", p.id, p.name, 'Many', now()" + persons,
                "insert into application (version, vacancy_id, candidate_id, anon_ref, state, stage_id, created_at, submitted_at,"
                        + " scheme_asked, sheets, open_spread, changed_by, changed_at)"
                        + " select 0, " + scored + ", p.id, concat('N', lpad(n.seq, 8, '0')), 'IN_STAGE', (select max(s.id) from stage s"
                        + " where s.vacancy_id = " + scored + " and s.kind = 'SHORTLIST'), now(), now(), false, 1, false, 'Many', now()" + persons,
                "insert into application (version, vacancy_id, candidate_id, anon_ref, state, stage_id, created_at, submitted_at,"
                        + " scheme_asked, sheets, open_spread, changed_by, changed_at)"
                        + " select 0, (select vacancy_id from stage where id = " + centre + "), p.id, concat('C', lpad(n.seq, 8, '0')),"
                        + " 'IN_STAGE', " + centre + ", now(), now(), false, 0, false, 'Many', now()" + persons,
                "insert into centre_sitting (centre_id, round, exercise_id, application_id, person_id, starts_at, ends_at)"
                        + " select c.id, 0, e.id, a.id, 5, now(), now() + interval 1 hour" + numbers
                        + " join application a on a.anon_ref = concat('C', lpad(n.seq, 8, '0')) join assessment_centre c on c.stage_id = " + centre
                        + " join centre_exercise e on e.centre_id = c.id and e.position = 0",
                "insert into interview_slot (version, stage_id, starts_at, ends_at, place, offered_by, offered_by_name, offered_at, changed_by,"
                        + " changed_at) select 0, " + come + ", '2099-01-01 09:00:00' + interval seq hour, '2099-01-01 09:45:00' + interval seq"
                        + " hour, 'Many', 2, 'Many', now(), 'Many', now()" + numbers,
                "insert into slot_booking (version, stage_id, application_id, slot_id, sequence, changed_at) select 0, " + come
                        + ", a.id, s.id, 0, now()" + numbers + " join application a on a.anon_ref = concat('N', lpad(n.seq, 8, '0'))"
                        + " join interview_slot s on s.changed_by = 'Many' and s.starts_at = '2099-01-01 09:00:00' + interval n.seq hour",
                "insert into scoresheet (version, application_id, person_id, started_at, locked_at)"
                        + " select 0, a.id, 5, now(), now()" + numbers + " join application a on a.anon_ref = concat('N', lpad(n.seq, 8, '0'))",
                "insert into shortlist_score (scoresheet_id, criterion_id, points) select s.id, c.id, 2" + numbers
                        + " join application a on a.anon_ref = concat('N', lpad(n.seq, 8, '0')) join scoresheet s on s.application_id = a.id"
                        + " join criterion c on c.vacancy_id = a.vacancy_id and c.assessed_at = 'APPLICATION'");
    }

    private static void run(String... statements) throws SQLException {
        try (var connection = Touchstone.sql();
                var sql = connection.createStatement()) {
            for (var statement : statements) {
                sql.executeUpdate(statement);
            }
        }
    }

    private static void count(Map<Listed, Long> costs) {
        lists().forEach(
                list -> {
                    var path = list.path().replace("{scored}", String.valueOf(scored)).replace("{come}", String.valueOf(come)).replace("{centre}", String.valueOf(centre));
                    costs.put(list, path.startsWith("/api/") ? resource(list.who(), path) : page(list.who(), path));
                });
    }

    private static long resource(String who, String path) {
        var api = "nobody".equals(who) ? Api.nobody() : Api.as(who);
        return Statements.of(() -> assertEquals(200, api.get(path).status(), path));
    }

    private static long page(String who, String path) {
        try (var visitor = "nobody".equals(who) ? Visitor.nobody() : Visitor.as(who)) {
            var once = RequestOptions.create().setMaxRedirects(0);
            return Statements.of(() -> assertEquals(200, visitor.page.request().get(Touchstone.address() + path, once).status(), path));
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void it_costs_the_same_few_statements(Listed list) {
        assertEquals(FEW.get(list), MANY.get(list));
        assertTrue(MANY.get(list) <= MOST, MANY.get(list) + " statements");
    }

    @Test
    void every_page_with_a_list_is_counted() throws IOException {
        try (var files = Files.walk(Path.of("src/main/webapp"))) {
            var pages = files.filter(f -> f.toString().endsWith(".xhtml") && holdsList(f)).map(ListsIT::address).sorted().toList();

            assertTrue(pages.size() > 10);
            assertEquals(List.of(), pages.stream().filter(page -> lists().noneMatch(l -> l.path().startsWith(page))).toList());
        }
    }

    @Test
    void every_resource_with_a_list_is_counted() {
        var paged = new ArrayList<String>();
        Api.nobody().get("/openapi?format=JSON").json().getJsonObject("paths")
                .forEach(
                        (path, item) -> {
                            var get = item.asJsonObject().getJsonObject("get");
                            if (get != null && get.toString().contains("\"name\":\"size\"")) {
                                paged.add(shape(path));
                            }
                        });

        assertTrue(paged.size() > 10, paged::toString);
        assertEquals(List.of(), paged.stream().filter(path -> lists().noneMatch(l -> shape(l.path()).equals(path))).toList());
    }

    private static String shape(String path) {
        return path.replaceAll("\\?.*", "").replaceAll("/(\\d+|[A-Z]{2,}|\\{\\w+})", "/*");
    }

    private static boolean holdsList(Path page) {
        try {
            return Files.readString(page).contains("<ts:pager");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String address(Path page) {
        return page.toString().replace("src/main/webapp", "").replace(".xhtml", "").replaceFirst("/careers/index$", "/careers/");
    }
}
