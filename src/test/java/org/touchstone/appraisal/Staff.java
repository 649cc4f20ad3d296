package org.touchstone.appraisal;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.touchstone.access.Role;
import org.touchstone.access.Somebody;
import org.touchstone.it.Api;
import org.touchstone.it.Touchstone;
import org.touchstone.it.Visitor;

/** An employee, their line manager and others around them at an employer of a test's own. */
record Staff(long organisation, Member employee, Member manager, Member other, Member hr) {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String PASSWORD = "sample-only";
    private static final Map<String, Api> APIS = new ConcurrentHashMap<>();

    /** A person with an account. */
    record Member(long person, long account, String name, String email) {

        Api api() {
            return APIS.computeIfAbsent(email, e -> Api.as(e, PASSWORD));
        }

        Visitor visitor() {
            return Visitor.signingIn(email, PASSWORD);
        }
    }

    /** The manager manages the employee since a year; the other manages nobody; HR is of the same organisation. */
    static Staff open() {
        var code = "F" + Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);
        var organisation =
                insert("insert into organisation (version, code, name, type) values (0, ?, ?, 'NHS_TRUST')", code, "Staff " + COUNT.incrementAndGet());
        var manager = member(organisation, "Mina Leads", Role.EMPLOYEE);
        var employee = member(organisation, "Emre Works", Role.EMPLOYEE);
        var other = member(organisation, "Otis Nosey", Role.EMPLOYEE);
        var hr = member(organisation, "Hattie Are", Role.HR_PARTNER);
        insert("insert into account_grant (account_id, role, organisation_id) values (?, 'EMPLOYEE', ?)", hr.account(), organisation);
        var staff = new Staff(organisation, employee, manager, other, hr);
        staff.employ(manager.person(), null);
        staff.employ(employee.person(), manager.person());
        staff.employ(other.person(), null);
        staff.employ(hr.person(), null);
        return staff;
    }

    void employ(long person, Long manager) {
        var unit =
                one("select id from org_unit where organisation_id = ?", organisation) == null
                        ? insert("insert into org_unit (organisation_id, name, level) values (?, 'Ward 1', 'TEAM')", organisation)
                        : Long.parseLong(one("select id from org_unit where organisation_id = ?", organisation));
        var post =
                one("select id from post where unit_id = ?", unit) == null
                        ? insert("insert into post (unit_id, title, band, band_order, fte) values (?, 'Nurse', 'Band 5', 50, 1)", unit)
                        : Long.parseLong(one("select id from post where unit_id = ?", unit));
        insert(
                """
                insert into employment (version, person_id, organisation_id, post_id, staff_number, line_manager_id, starts, kind, fte)
                values (0, ?, ?, ?, ?, ?, date_sub(current_date, interval 1 year), 'SUBSTANTIVE', 1)""",
                person, organisation, post, "S" + person, manager);
    }

    /** From today on somebody else manages the employee. */
    void managedBy(Member manager) {
        Somebody.sql("update employment set line_manager_id = ? where person_id = ?", manager.person(), employee.person());
    }

    static Member member(long organisation, String name, String role) {
        var email = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "." + COUNT.incrementAndGet() + System.nanoTime() + "@sample.example";
        var person = insert("insert into person (version, name, email, created_at) values (0, ?, ?, now())", name, email);
        var account =
                insert(
                        """
                        insert into account
                            (version, email, name, person_id, password_hash, state, must_change, proven, created_at)
                        select 0, ?, ?, ?, password_hash, 'ACTIVE', false, true, created_at from account where id = 14""",
                        email, name, person);
        insert("insert into account_grant (account_id, role, organisation_id) values (?, ?, ?)", account, role, organisation);
        return new Member(person, account, name, email);
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
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    static String one(String sql, Object... values) {
        return Somebody.one(sql, values);
    }

    /** A cycle of this organisation that began two hundred days ago, opened for everybody. */
    long cycle(String mode) {
        var written =
                hr.api()
                        .post(
                                "/api/appraisal-cycles",
                                "{\"organisationId\": %d, \"name\": \"Year %d\", \"startsOn\": \"%s\", \"endsOn\": \"%s\", \"mode\": \"%s\"}"
                                        .formatted(organisation, COUNT.incrementAndGet(), LocalDate.now().minusDays(200), LocalDate.now().plusDays(165), mode));
        if (written.status() != 201) {
            throw new AssertionError(written.toString());
        }
        var opened = hr.api().post("/api/appraisal-cycles/" + written.id() + "/opening", null);
        if (opened.status() != 202) {
            throw new AssertionError(opened.toString());
        }
        while (!"OPEN".equals(hr.api().get("/api/appraisal-cycles/" + written.id()).json().getString("state"))) {
            Thread.onSpinWait();
        }
        return written.id();
    }

    long appraisal(long cycle, Member of) {
        return Long.parseLong(one("select id from appraisal where cycle_id = ? and person_id = ?", cycle, of.person()));
    }

    /** What an appraisal needs to be prepared: three objectives, one of them about development. */
    void objectives(long appraisal, Member by) {
        for (var number = 0; number < 3; number++) {
            var added = by.api().post("/api/appraisals/" + appraisal + "/objectives", objective("Objective " + number, number == 0, 4));
            if (added.status() != 201) {
                throw new AssertionError(added.toString());
            }
        }
    }

    static String objective(String words, boolean development, long... values) {
        return "{\"words\": \"%s\", \"measure\": \"We see it\", \"dueOn\": \"%s\", \"development\": %s, \"valueIds\": %s}"
                .formatted(words, LocalDate.now().plusDays(60), development, Arrays.toString(values));
    }

    static String evidence(long value, Long behaviour, LocalDate seen) {
        return "{\"valueId\": %d, \"behaviourId\": %s, \"words\": \"Stayed with a frightened patient\", \"seenOn\": \"%s\"}".formatted(value, behaviour, seen);
    }

    /** An answer as the version that was read last. */
    static Api seen(Member who, String path) {
        return who.api().with("If-Match", who.api().get(path).etag());
    }

    /** To the state DRAFTED, with the summary that the appraiser has written. */
    void drafted(long id) {
        objectives(id, employee);
        var path = "/api/appraisals/" + id;
        good(seen(employee, path).post(path + "/preparation", "{\"words\": \"I am ready\"}"));
        good(manager.api().post(path + "/meeting", "{\"metOn\": \"" + LocalDate.now() + "\"}"));
        good(seen(manager, path).put(path + "/summary", "{\"words\": \"A year of calm\"}"));
    }

    static void good(Api.Answer answer) {
        if (answer.status() != 204) {
            throw new AssertionError(answer.toString());
        }
    }
}
