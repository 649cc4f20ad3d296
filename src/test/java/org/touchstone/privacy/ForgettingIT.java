package org.touchstone.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.touchstone.recruitment.Selection.expect;
import static org.touchstone.recruitment.Selection.insert;
import static org.touchstone.recruitment.Selection.one;
import static org.touchstone.recruitment.Selection.sql;

import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.access.Somebody;
import org.touchstone.it.Api;
import org.touchstone.it.Touchstone;
import org.touchstone.recruitment.Selection;

/** Records about people go when their time is over or when the person asks; figures and the trail stay. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ForgettingIT {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String COLUMNS =
            """
            select c.table_name, c.column_name from information_schema.columns c join information_schema.tables t
                on t.table_schema = c.table_schema and t.table_name = c.table_name and t.table_type = 'BASE TABLE'
             where c.table_schema = database() and c.data_type in ('char', 'varchar', 'text', 'mediumtext')""";

    /** Stands in every word that is written by or about the candidate. */
    private final String mark = "zq" + System.nanoTime() + "x" + COUNT.incrementAndGet();
    private final String name = "Quillon Ferncastle-" + mark;
    private final Selection selection = Selection.open();

    @Test
    @DisplayName("G-9 Of an application that led to no job every word and the identity are gone a year after the choosing ended; figures stay")
    void a_year_later() throws SQLException {
        var quill = turnedDown();
        var account = one("select id from account where person_id = ?", quill.candidate().person());
        endedMonthsAgo(13);
        var before = placesOf(mark);
        var figures = figures(quill);
        assertTrue(before.containsAll(Set.of("application_answer.text", "interview_rating.notes", "offer.letter", "value_observation.evidence")), before::toString);

        assertTrue(due("applications").getInt("due") >= 1);
        assertEquals(before, placesOf(mark), "a dry run changes nothing");
        expect(200, system().post("/api/keeping/runs", "{}"));

        assertEquals(
                Set.of("account.name", "notice.address", "notice.body", "notice.subject", "person.name"),
                restOf(placesOf(mark)));
        assertEquals(figures, figures(quill));
        assertEquals("0", one("select count(*) from audit_event where account_id = ? and entity <> 'account'", account));
        assertEquals("0", one("select count(*) from access_event where subject_person_id = ? and record_id = ?", quill.candidate().person(), quill.id()));
        assertEquals("Former candidate", one("select p.name from application a join person p on p.id = a.candidate_id where a.id = ?", quill.id()));
        assertEquals("0", one("select count(*) from application where candidate_id = ?", quill.candidate().person()));
        assertEquals(0, quill.api().get("/api/applications").total());
        assertNotNull(one("select id from purge_run where kind = 'applications' and removed >= 1 and held >= 0 order by id desc limit 1"));
        var team = Api.as("recruitment").get("/api/anonymous-applications/" + quill.ref() + "/applicant").json();
        assertEquals("Former candidate", team.getString("name"));
        assertNotNull(team.getString("forgottenAt"));
        var unread = Api.as("recruitment").with("If-Match", "0").post("/api/anonymous-applications/" + quill.ref() + "/messages", "{\"about\": \"QUESTION\", \"words\": \"Are you there?\"}");
        assertEquals("G-9", unread.rule(), unread::body);
        for (var page : List.of(
                "/recruitment/vacancy?id=" + selection.id, "/recruitment/pipeline?vacancy=" + selection.id,
                "/recruitment/shortlisting?vacancy=" + selection.id, "/appointing/vacancy?id=" + selection.id,
                "/recruitment/applicant?application=" + quill.ref(), "/api/anonymous-applications/" + quill.ref())) {
            assertTrue(Api.as("recruiter").get(page).status() < 500, page);
        }
    }

    @Test
    @DisplayName("G-9 A legal hold stops it; who answers for data protection elsewhere, or for nothing, neither holds nor lets go")
    void a_legal_hold() throws SQLException {
        var quill = turnedDown();
        endedMonthsAgo(13);
        var path = "/api/kept-vacancies/" + selection.id;
        for (var who : List.of("hr", "recruiter", "admin", "employee")) {
            expect(403, Api.as(who).post(path + "/hold", "{\"reason\": \"Mine\"}"));
            expect(403, Api.as(who).get("/api/kept-vacancies"));
            expect(403, Api.as(who).get("/api/keeping"));
            expect(403, Api.as(who).post("/api/keeping/runs", "{}"));
        }
        var elsewhere = holding(2L);
        expect(404, elsewhere.post(path + "/hold", "{\"reason\": \"Mine\"}"));
        assertTrue(elsewhere.get("/api/kept-vacancies?q=" + selection.reference).rows().isEmpty());
        expect(403, Api.as("protection").post("/api/keeping/runs", "{}"));
        assertEquals(Set.of("reason"), Api.as("protection").post(path + "/hold", "{\"reason\": \" \"}").badFields());

        expect(204, Api.as("protection").post(path + "/hold", "{\"reason\": \"Claim 7 of 2026\"}"));
        expect(409, Api.as("protection").post(path + "/hold", "{\"reason\": \"Again\"}"));
        var row = Api.as("protection").get("/api/kept-vacancies?held=true&q=" + selection.reference).rows().getJsonObject(0);
        assertEquals("Claim 7 of 2026", row.getString("heldReason"));
        assertTrue(due("applications").getInt("held") >= 1);
        expect(200, system().post("/api/keeping/runs", "{}"));
        assertTrue(placesOf(mark).contains("application_answer.text"));

        expect(204, Api.as("protection").post(path + "/hold-end", "{\"reason\": \"Settled\"}"));
        expect(200, system().post("/api/keeping/runs", "{}"));
        assertFalse(placesOf(mark).contains("application_answer.text"));
        assertEquals("2", one("select count(*) from audit_event where entity = 'vacancy' and entity_id = ? and what like 'VacancyH%'", selection.id));
        assertEquals("NOT_PROGRESSED", one("select state from application where id = ?", quill.id()));
    }

    @Test
    @DisplayName("G-9 A vacancy that has not ended can be held beforehand, and stands in the list")
    void held_beforehand() {
        var path = "/api/kept-vacancies/" + selection.id;
        expect(204, Api.as("protection").post(path + "/hold", "{\"reason\": \"An inquiry\"}"));

        var rows = Api.as("protection").get("/api/kept-vacancies?q=" + selection.reference).rows();
        assertEquals("An inquiry", rows.getJsonObject(0).getString("heldReason"));
        expect(204, Api.as("protection").post(path + "/hold-end", "{\"reason\": \"Settled\"}"));
        assertTrue(Api.as("protection").get("/api/kept-vacancies?q=" + selection.reference).rows().isEmpty());
    }

    @Test
    @DisplayName("G-9 What ended less than a year ago stays, and so does what somebody is still chosen in")
    void not_yet() throws SQLException {
        turnedDown();
        expect(200, system().post("/api/keeping/runs", "{}"));
        assertTrue(placesOf(mark).contains("application_answer.text"));

        endedMonthsAgo(11);
        expect(200, system().post("/api/keeping/runs", "{}"));
        assertTrue(placesOf(mark).contains("application_answer.text"));
    }

    @Test
    @DisplayName("G-9 An account without any application goes a year after its candidate came last")
    void an_account_that_nobody_uses() {
        var candidate = Selection.candidate(name);
        sql("update account set created_at = '2024-01-05', signed_in_at = utc_timestamp() where person_id = ?", candidate.person());
        expect(200, system().post("/api/keeping/runs", "{}"));
        assertEquals("ACTIVE", one("select state from account where person_id = ?", candidate.person()));

        sql("update account set signed_in_at = '2024-02-05' where person_id = ?", candidate.person());
        expect(200, system().post("/api/keeping/runs", "{}"));
        assertEquals("ERASED", one("select state from account where person_id = ?", candidate.person()));
        assertEquals(null, one("select email from person where id = ?", candidate.person()));
    }

    @Test
    @DisplayName("G-10 Who asks to be forgotten and is granted it is nowhere any more, and can come back as somebody new")
    void forgotten() throws SQLException {
        var quill = turnedDown();
        var account = one("select id from account where person_id = ?", quill.candidate().person());
        var figures = figures(quill);
        expect(201, quill.api().post("/api/my-erasure", "{\"words\": \"I, " + mark + ", moved away.\"}"));
        expect(409, quill.api().post("/api/my-erasure", "{}"));
        var request = one("select id from erasure_request where account_id = ?", account);
        var path = "/api/erasure-requests/" + request;
        for (var who : List.of("hr", "recruiter", "admin", "candidate")) {
            expect(403, Api.as(who).get(path));
            expect(403, Api.as(who).get("/api/erasure-requests"));
            expect(403, Api.as(who).post(path + "/grant", "{}"));
        }
        expect(404, holding(2L).get(path));
        expect(404, holding(2L).post(path + "/grant", "{}"));
        assertTrue(Api.as("protection").get("/api/work-items").body().contains("/privacy/erasure?id=" + request));
        var view = Api.as("protection").get(path).json();
        assertTrue(view.getJsonArray("hindrances").isEmpty() && view.getJsonArray("kept").isEmpty(), view::toString);

        expect(204, Api.as("protection").post(path + "/grant", "{}"));

        var rest = placesOf(mark);
        assertEquals(Set.of("notice.body"), rest, "nothing is left but the message that says so");
        assertEquals("erasure-granted", one("select group_concat(distinct template) from notice where address = ?", quill.candidate().email()));
        assertEquals(figures, figures(quill));
        assertEquals("Erased account " + account, one("select name from account where id = ?", account));
        assertEquals(401, Api.nobody().post("/api/tokens", "{\"email\": \"" + quill.candidate().email() + "\", \"password\": \"sample-only\"}").status());
        assertEquals(401, quill.api().get("/api/my-erasure").status());
        expect(409, Api.as("protection").post(path + "/grant", "{}"));
        assertEquals("GRANTED", Api.as("protection").get(path).json().getString("state"));
        assertEquals("1", one("select count(*) from audit_event where entity = 'account' and entity_id = ? and what = 'AccountErased'", account));
        assertEquals("0", one("select count(*) from audit_event where account_id = ?", account));
    }

    @Test
    @DisplayName("G-10 Nothing stays of a request that was refused before either")
    void asked_twice() throws SQLException {
        var ann = selection.applied(name, "I listened.");
        expect(204, ann.api().post("/api/applications/" + ann.id() + "/withdrawal", "{\"reason\": \"Moved\"}"));
        expect(201, ann.api().post("/api/my-erasure", "{\"words\": \"I, " + mark + ", moved away.\"}"));
        var first = one("select max(id) from erasure_request");
        expect(204, Api.as("protection").post("/api/erasure-requests/" + first + "/refusal", "{\"reason\": \"The claim of " + name + " runs.\"}"));
        expect(201, ann.api().post("/api/my-erasure", "{}"));

        expect(204, Api.as("protection").post("/api/erasure-requests/" + one("select max(id) from erasure_request") + "/grant", "{}"));

        assertEquals(Set.of("notice.body"), placesOf(mark), "nothing is left but the message that says so");
        assertEquals("REFUSED", one("select state from erasure_request where id = ?", first));
        assertTrue(one("select reason from audit_event where entity = 'erasure-request' and entity_id = ? and what = 'ErasureRefused'", first)
                .startsWith("The claim of Erased account"));
    }

    @Test
    @DisplayName("G-10 Who has the same name, or a name that stands in other words, stays as they are")
    void nobody_else() {
        var ann = Selection.candidate("Ann");
        var other = Selection.candidate("Ann");
        var told = insert("insert into notice (channel, state, person_id, template, secret, tries, next_try_at, created_at, subject, body) values ('IN_APP', 'SENT', 4, 'x', false, 0, now(), now(), 'Ann wrote', 'Annual leave: Ann, then JoAnn')");
        var namesake = insert("insert into notice (channel, state, person_id, template, secret, tries, next_try_at, created_at, subject, body) values ('IN_APP', 'SENT', ?, 'x', false, 0, now(), now(), 'To Ann', 'Dear Ann')", other.person());
        var deed = insert("insert into audit_event (at, who, organisation_id, what, entity, entity_id, reason) values (now(), 'Rosa', 1, 'VacancyChanged', 'vacancy', ?, 'Annual report, asked by Ann')", selection.id);
        expect(201, ann.api().post("/api/my-erasure", "{}"));
        var path = "/api/erasure-requests/" + one("select max(id) from erasure_request");

        expect(204, system().post(path + "/grant", "{}"));

        assertTrue(one("select body from notice where id = ?", told).matches("Annual leave: Erased account \\d+, then JoAnn"));
        assertEquals("Dear Ann", one("select body from notice where id = ?", namesake));
        assertEquals("Annual report, asked by Ann", one("select reason from audit_event where id = ?", deed));
        assertEquals("Ann", one("select name from account where person_id = ?", other.person()));
    }

    @Test
    @DisplayName("G-10 Nobody who is still considered can be forgotten: they can withdraw; and nothing tells of a decision before it is released")
    void hindered() {
        var ann = selection.applied("Ann " + mark, "I listened.");
        selection.begun("panel1", "panel2");
        scored(ann);
        expect(204, selection.decide("recruiter", "NOT_PROGRESSED", "An inner reason", true, ann));
        expect(201, ann.api().post("/api/my-erasure", "{}"));
        var path = "/api/erasure-requests/" + one("select max(id) from erasure_request");

        assertEquals(1, Api.as("protection").get(path).json().getJsonArray("hindrances").size());
        var refused = Api.as("protection").post(path + "/grant", "{}");
        assertEquals(409, refused.status());
        assertEquals("G-10", refused.rule());
        assertTrue(refused.body().contains(selection.reference), refused.body());
        assertEquals("WAITING", Api.as("protection").get(path).json().getString("state"));

        expect(204, ann.api().post("/api/applications/" + ann.id() + "/withdrawal", "{\"reason\": \"Moved\"}"));
        expect(204, Api.as("protection").post(path + "/grant", "{}"));
        assertEquals("ERASED", one("select state from account where person_id = ?", ann.candidate().person()));
    }

    @Test
    @DisplayName("G-10 Of who works here the employment and the name stay, and they are told so")
    void who_works_here() {
        var emma = one("select id from account where email = 'employee@sample.example'");
        expect(201, Api.as("employee").post("/api/my-erasure", "{}"));
        var path = "/api/erasure-requests/" + one("select id from erasure_request where account_id = ? and state = 'WAITING'", emma);
        assertEquals(3, Api.as("protection").get(path).json().getJsonArray("kept").size(), "name, employment and appraisals");

        expect(400, Api.as("protection").post(path + "/refusal", "{}"));
        expect(204, Api.as("protection").post(path + "/refusal", "{\"reason\": \"You work here, Emma.\"}"));

        assertEquals("You work here, Emma.", Api.as("employee").get("/api/my-erasure").json().getString("reason"));
        assertTrue(Api.as("employee").get("/api/notices").body().contains("You work here, Emma."));
        assertEquals("Emma Fletcher", one("select name from account where id = ?", emma));
    }

    @Test
    @DisplayName("G-6 Who answers for data protection does not answer themself; a request is taken back by whoever asked")
    void ones_own() {
        var prudence = Somebody.holding("DATA_PROTECTION", 1L);
        var api = Api.as(prudence.email(), Somebody.PASSWORD);
        expect(201, api.post("/api/my-erasure", "{}"));
        var path = "/api/erasure-requests/" + one("select id from erasure_request where account_id = ?", prudence.id());

        assertEquals("G-6", api.post(path + "/grant", "{}").rule());
        assertEquals("G-6", api.post(path + "/refusal", "{\"reason\": \"No\"}").rule());
        expect(204, api.delete("/api/my-erasure"));
        expect(409, api.delete("/api/my-erasure"));
        assertEquals("WITHDRAWN", api.get("/api/my-erasure").json().getString("state"));
        assertEquals(404, holding(1L).get("/api/my-erasure").status());
    }

    @Test
    @DisplayName("G-1 Who answers for one organisation does not erase the records of another")
    void records_elsewhere() {
        var quill = selection.applied(name, "I listened.");
        expect(204, quill.api().post("/api/applications/" + quill.id() + "/withdrawal", "{\"reason\": \"Moved\"}"));
        var other = Selection.open();
        sql("update vacancy set organisation_id = 2 where id = ?", other.id);
        expect(201, quill.api().post("/api/applications", "{\"vacancy\": \"" + other.reference + "\"}"));
        expect(201, quill.api().post("/api/my-erasure", "{}"));
        var path = "/api/erasure-requests/" + one("select max(id) from erasure_request");

        assertTrue(Api.as("protection").get(path).json().getBoolean("elsewhere"));
        assertEquals("G-1", Api.as("protection").post(path + "/grant", "{}").rule());
        expect(200, holding(2L).get(path));
        expect(204, system().post(path + "/grant", "{}"));
        assertEquals("ERASED", one("select state from account where person_id = ?", quill.candidate().person()));
    }

    private static Api holding(Long organisation) {
        return Api.as(Somebody.holding("DATA_PROTECTION", organisation).email(), Somebody.PASSWORD);
    }

    /** Who answers for data protection of the whole system. */
    private static Api system() {
        return holding(null);
    }

    private static JsonObject due(String kind) {
        return Api.as("protection").get("/api/keeping").array().getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("kind").equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private void endedMonthsAgo(int months) {
        sql("update vacancy set state = 'NO_APPOINTMENT', ended_at = utc_timestamp() - interval ? month where id = ?", months, selection.id);
    }

    private void scored(Selection.Bid bid) {
        selection.locked("panel1", bid, 1, 1, 1, 1);
        selection.locked("panel2", bid, 1, 1, 1, 1);
    }

    /** Somebody who was turned down, with the mark in every word that any module can hold about them. */
    private Selection.Bid turnedDown() {
        var quill = selection.applied(name, "My words: " + mark);
        var path = "/api/applications/" + quill.id();
        expect(200, quill.api().put("/api/fairness/monitoring/" + quill.id(), "{\"sex\": \"female\"}"));
        expect(204, quill.api().put(path + "/adjustments", "{\"adjustments\": \"A quiet room, " + mark + "\", \"schemeAsked\": false}"));
        selection.begun("panel1", "panel2");
        scored(quill);
        sql("update shortlist_score n join scoresheet s on s.id = n.scoresheet_id set n.note = ? where s.application_id = ?", mark, quill.id());
        expect(204, selection.decide("recruiter", "NOT_PROGRESSED", "Reason: " + name, true, quill));
        expect(204, selection.release("recruiter", 0, true));
        expect(204, quill.api().post(path + "/satisfaction", "{\"score\": 2, \"remark\": \"Remark " + mark + "\"}"));
        expect(204, quill.api().post(path + "/messages", "{\"about\": \"QUESTION\", \"words\": \"Question " + mark + "\"}"));
        expect(204, quill.api().post(path + "/review", "{\"reason\": \"Look again, " + name + "\"}"));
        expect(200, Api.as("recruitment").get("/api/anonymous-applications/" + quill.ref() + "/applicant"));
        sql("update application_feedback set text = ? where application_id = ?", mark, quill.id());
        interviewed(quill);
        offered(quill);
        return quill;
    }

    private void interviewed(Selection.Bid quill) {
        var stage = selection.stages.get(2);
        insert("insert into stage_feedback (application_id, stage_id, position, about, words) values (?, ?, 0, ?, ?)", quill.id(), stage, "Caring", mark);
        insert("insert into spread_agreement (application_id, criterion_id, points, words, who, at) values (?, ?, 1, ?, 'Priya Nair', now())",
                quill.id(), selection.asked.get(0), mark);
        var kit =
                insert("insert into interview_kit (version, stage_id, vacancy_id, organisation_id, changed_by, changed_at) values (1, ?, ?, 1, 'Rosa', now())",
                        stage, selection.id);
        var question =
                insert("insert into kit_question (kit_id, position, criterion_id, stem, minutes) values (?, 0, ?, 'Tell me.', 10)",
                        kit, selection.asked.get(0));
        var sheet =
                insert(
                        """
                        insert into interview_sheet (version, stage_id, application_id, person_id, name, started_at, locked_at)
                        values (1, ?, ?, 5, 'Priya Nair', now(), now())""",
                        stage, quill.id());
        insert(
                """
                insert into interview_rating (sheet_id, kit_question_id, edition, last_change, points, notes, changed_at)
                values (?, ?, 1, '1', 4, ?, now())""",
                sheet, question, mark);
        insert(
                """
                insert into panel_discussion (version, stage_id, application_id, kit_question_id, points, words, new_evidence, account_id, who, at)
                values (1, ?, ?, ?, 4, ?, ?, 5, 'Priya Nair', now())""",
                stage, quill.id(), question, mark, mark);
        insert(
                """
                insert into panel_decision (stage_id, application_id, basis, verdict, departed, reason, account_id, who, at)
                values (?, ?, '{}', 'NOT_APPOINTABLE', true, ?, 5, 'Priya Nair', now())""",
                stage, quill.id(), mark);
        var member =
                insert(
                        """
                        insert into panel_member (version, stage_id, vacancy_id, person_id, name, chair, named_by, named_at)
                        values (1, ?, ?, 5, 'Priya Nair', true, 'Rosa', now())""",
                        stage, selection.id);
        insert("insert into panel_declaration (member_id, application_id, conflict, declared_at) values (?, ?, ?, now())", member, quill.id(), mark);
        insert(
                """
                insert into value_observation (organisation_id, application_id, value_id, source, rating, evidence, rater_id, rater, context_id, context, at)
                values (1, ?, 101, 'INTERVIEW', 4, ?, 5, 'Priya Nair', ?, 'Interview', now())""",
                quill.id(), mark, stage);
    }

    private void offered(Selection.Bid quill) {
        insert(
                """
                insert into offer (application_id, version, vacancy_id, organisation_id, candidate_id, post_id, line_manager_id, contract, weekly_hours,
                    pay, starts_on, answer_by, template_name, letter, letterhead, addressee, account_id, made_by, made_at, ended_at, ended_reason, sequence,
                    changed_by, changed_at)
                select ?, 1, ?, 1, ?, min(id), 2, 'PERMANENT', 37.5, 'Band 3', current_date, current_date, 'Standard', ?, 'The trust', ?, 3, 'Tomasz', now(),
                    now(), ?, 0, ?, now() from post""",
                quill.id(), selection.id, quill.candidate().person(), "Dear " + name, name, "Reason " + mark, name);
        insert(
                """
                insert into offer_check (version, application_id, position, kind, name, asked, state, due_on, note, reference, who, at, seen_on)
                values (1, ?, 0, 'IDENTITY', 'Identity', 'Bring it', 'DONE', current_date, ?, ?, 'Tomasz', now(), current_date)""",
                quill.id(), mark, mark);
        insert("insert into offer_correction (application_id, sent_at, sent_by, letter, reason, who, at) values (?, now(), 'Tomasz', ?, ?, 'Tomasz', now())",
                quill.id(), mark, mark);
        insert("insert into start_move (application_id, from_day, to_day, reason, who, at) values (?, current_date, current_date, ?, 'Tomasz', now())",
                quill.id(), mark);
    }

    /** What figures are made of. */
    private static String figures(Selection.Bid bid) {
        return one(
                """
                select concat_ws('|', a.state, a.stage_id, a.submitted_at, a.sheets, a.proposed_pile, m.sex, s.score,
                    (select count(*) from application_move v where v.application_id = a.id),
                    (select sum(n.points) from shortlist_score n join scoresheet c on c.id = n.scoresheet_id where c.application_id = a.id),
                    (select sum(r.points) from interview_rating r join interview_sheet i on i.id = r.sheet_id where i.application_id = a.id),
                    (select sum(o.rating) from value_observation o where o.application_id = a.id))
                  from application a join monitoring_answer m on m.application_id = a.id join satisfaction s on s.application_id = a.id
                 where a.id = ?""",
                bid.id());
    }

    /** Every column of every table in which the words stand. */
    private static Set<String> placesOf(String words) throws SQLException {
        var places = new TreeSet<String>();
        try (var connection = Touchstone.sql();
                var columns = connection.createStatement().executeQuery(COLUMNS)) {
            while (columns.next()) {
                var table = columns.getString(1);
                var column = columns.getString(2);
                try (var found = connection.createStatement().executeQuery("select 1 from `" + table + "` where locate('" + words + "', `" + column + "`) > 0 limit 1")) {
                    if (found.next()) {
                        places.add(table + "." + column);
                    }
                }
            }
        }
        return places;
    }

    /** What was written to the candidate themself is kept for as long as all that is written to people. */
    private static Set<String> restOf(Set<String> places) {
        var rest = new TreeSet<>(places);
        rest.addAll(Set.of("notice.address", "notice.body", "notice.subject"));
        return rest;
    }
}
