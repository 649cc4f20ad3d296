package org.touchstone.fairness;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.touchstone.it.Api;
import org.touchstone.it.Api.Answer;
import org.touchstone.it.Touchstone;

/**
 * An organisation of a test's own, with an account for each role that matters, so that its figures hold nobody
 * else. Accounts are named for their role and the organisation: {@code hr-fair3}.
 */
final class Fairground {

    private static final AtomicInteger COUNT = new AtomicInteger();
    static final LocalDate DAY = LocalDate.of(2025, 6, 2);
    static final String YEAR = "&from=2025-04-01&to=2026-03-31";

    final String code;
    final long id;
    private final int number = COUNT.incrementAndGet();
    private int people;

    Fairground() {
        code = "FAIR" + number;
        id = insert("insert into organisation (version, code, name, type) values (0, ?, ?, 'COUNCIL')", code, "Fair council " + number);
        account("hr", "HR_PARTNER");
        account("edi", "EDI_LEAD");
        account("analyst", "ANALYST");
        account("recruiter", "RECRUITING_MANAGER");
        account("employee", "EMPLOYEE");
    }

    private void account(String role, String grant) {
        var account = account(name(role));
        insert("insert into account_grant (account_id, role, organisation_id) values (?, ?, ?)", account, grant, id);
    }

    /** An account with a person behind it; the sample system's password. */
    static long account(String name) {
        var email = name + "@sample.example";
        var person = insert("insert into person (version, name, email, created_at) values (0, ?, ?, now())", name, email);
        return insert(
                "insert into account (version, email, name, person_id, password_hash, state, must_change, created_at)"
                        + " select 0, ?, ?, ?, password_hash, 'ACTIVE', false, now() from account where id = 1",
                email,
                name,
                person);
    }

    String name(String role) {
        return role + "-fair" + number;
    }

    Api as(String role) {
        return Api.as(name(role));
    }

    /** Imports history as this organisation's HR partner. */
    Answer history(String csv) {
        return as("hr").csv("/api/imports/recruitment-history", csv);
    }

    /** Lines of applications that all fared alike. */
    String lines(String vacancy, int count, String outcome, String answers) {
        var lines = new StringBuilder();
        for (var i = 0; i < count; i++) {
            lines.append(code).append(',').append(vacancy).append(",P").append(++people).append(',').append(DAY).append(',')
                    .append(outcome).append(',').append(answers).append('\n');
        }
        return lines.toString();
    }

    /** People of one group at one vacancy: how many came, and how many of them got to the outcome. */
    String group(String vacancy, String answers, int entered, int passed, String outcome, String others) {
        return lines(vacancy, passed, outcome, answers) + lines(vacancy, entered - passed, others, answers);
    }

    Answer check(String role, String query) {
        return as(role).get("/api/fairness/checks?" + query);
    }

    /** A vacancy with a sift and a shortlist. */
    long vacancy() {
        var vacancy =
                insert(
                        "insert into vacancy (version, organisation_id, reference, title, contract, hours, posts,"
                                + " recruiting_manager_id, author_account_id, state, created_at, changed_at, changed_by)"
                                + " values (0, ?, ?, 'Clerk', 'PERMANENT', 'EITHER', 1, 2, 2, 'SELECTING', now(), now(), 'Rosa')",
                        id,
                        code + "-V" + ++people);
        insert(
                "insert into stage (vacancy_id, position, name, kind, scored_by, target_days) values (?, 0, 'Shortlist',"
                        + " 'SHORTLIST', 'SHORTLISTERS', 5)",
                vacancy);
        return vacancy;
    }

    /** An application that was decided at the shortlist; null for a candidate who is nobody in particular. */
    long application(long vacancy, boolean shortlisted, Long candidate) {
        var person =
                candidate != null
                        ? candidate
                        : insert("insert into person (version, name, created_at) values (0, 'Candidate', now())");
        var application =
                insert(
                        "insert into application (version, vacancy_id, candidate_id, anon_ref, state, stage_id, created_at,"
                                + " submitted_at, scheme_asked, sheets, open_spread, changed_by, changed_at)"
                                + " select 0, ?, ?, ?, ?, id, ?, ?, false, 0, false, 'x', now() from stage where vacancy_id = ?",
                        vacancy,
                        person,
                        "F%d-%05d".formatted(number, ++people),
                        shortlisted ? "IN_STAGE" : "NOT_PROGRESSED",
                        DAY,
                        DAY,
                        vacancy);
        insert(
                "insert into application_move (application_id, stage_id, from_state, to_state, account_id, who, at, reason)"
                        + " select ?, id, 'IN_STAGE', ?, 2, 'Rosa', ?, 'told' from stage where vacancy_id = ?",
                application,
                shortlisted ? "PASSED" : "NOT_PROGRESSED",
                DAY.plusDays(9),
                vacancy);
        return application;
    }

    static long insert(String sql, Object... values) {
        try (var connection = Touchstone.sql();
                var statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
            var keys = statement.getGeneratedKeys();
            return keys.next() ? keys.getLong(1) : 0;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The first column of every row, as text. */
    static List<String> texts(String sql) {
        try (var connection = Touchstone.sql();
                var rows = connection.createStatement().executeQuery(sql)) {
            var texts = new java.util.ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    static String text(String sql) {
        return texts(sql).get(0);
    }
}
