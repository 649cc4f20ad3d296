package org.touchstone.people;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
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
public record Couple(long organisation, Member employee, Member manager, Member other, Member hr) {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String PASSWORD = "sample-only";
    private static final Map<String, Api> APIS = new ConcurrentHashMap<>();

    /** A person with an account. */
    public record Member(long person, long account, String name, String email) {

        public Api api() {
            return APIS.computeIfAbsent(email, e -> Api.as(e, PASSWORD));
        }

        public Visitor visitor() {
            return Visitor.signingIn(email, PASSWORD);
        }
    }

    /** The manager manages the employee since a year; the other manages nobody; HR is of the same organisation. */
    public static Couple open() {
        var code = "C" + Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);
        var organisation =
                insert("insert into organisation (version, code, name, type) values (0, ?, ?, 'NHS_TRUST')", code, "Couple " + COUNT.incrementAndGet());
        var manager = member(organisation, "Mina Leads", Role.EMPLOYEE);
        var employee = member(organisation, "Emre Works", Role.EMPLOYEE);
        var other = member(organisation, "Otis Nosey", Role.EMPLOYEE);
        var hr = member(organisation, "Hattie Are", Role.HR_PARTNER);
        insert("insert into account_grant (account_id, role, organisation_id) values (?, 'EMPLOYEE', ?)", hr.account(), organisation);
        var couple = new Couple(organisation, employee, manager, other, hr);
        couple.employ(manager.person(), null);
        couple.employ(employee.person(), manager.person());
        couple.employ(other.person(), null);
        couple.employ(hr.person(), null);
        return couple;
    }

    public void employ(long person, Long manager) {
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
    public void managedBy(Member manager) {
        Somebody.sql("update employment set line_manager_id = ? where person_id = ?", manager.person(), employee.person());
    }

    public static Member member(long organisation, String name, String role) {
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

    public static long insert(String sql, Object... values) {
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

    public static String one(String sql, Object... values) {
        return Somebody.one(sql, values);
    }

    /** A talk between the two, planned by the employee. */
    public long planned() {
        var answer = employee.api().post("/api/my-times", "{\"day\": \"" + LocalDate.now().plusDays(7) + "\", \"time\": \"10:30\"}");
        if (answer.status() != 201) {
            throw new AssertionError(answer.toString());
        }
        return answer.id();
    }
}
