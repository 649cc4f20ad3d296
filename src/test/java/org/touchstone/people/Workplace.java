package org.touchstone.people;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.touchstone.access.Role;
import org.touchstone.it.Api;
import org.touchstone.it.Touchstone;
import org.touchstone.it.Visitor;

/** An employer of a test's own, with accounts for those who matter, so that no test disturbs another. */
record Workplace(long id, String code, Member hr, Member admin, Member boss, Member employee) {

    static final String HEADER = "organisation,staff_number,name,email,unit,post,band,start_date,manager_staff_number";

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String PASSWORD = "sample-only";

    /** A password costs half a second to check: one token for each. */
    private static final Map<String, Api> APIS = new ConcurrentHashMap<>();

    /** A person with an account. */
    record Member(long person, String name, String email) {

        Api api() {
            return APIS.computeIfAbsent(email, e -> Api.as(e, PASSWORD));
        }

        Visitor visitor() {
            return Visitor.signingIn(email, PASSWORD);
        }
    }

    static Workplace open() {
        var number = COUNT.incrementAndGet();
        var code = "WORK" + number;
        var id = insert("insert into organisation (version, code, name, type) values (0, ?, ?, 'COUNCIL')", code, "Workplace " + number);
        return new Workplace(
                id,
                code,
                member(id, "Hanna Person", Role.HR_PARTNER),
                member(id, "Adam Minster", Role.ADMIN),
                member(id, "Bella Oss", Role.EMPLOYEE),
                member(id, "Emil Ployed", Role.EMPLOYEE));
    }

    Member holding(String role) {
        return member(id, "Some Body", role);
    }

    private static Member member(long organisation, String name, String role) {
        var email = name.toLowerCase().replace(' ', '.') + COUNT.incrementAndGet() + "@work.example";
        var person = insert("insert into person (version, name, email, created_at) values (0, ?, ?, now())", name, email);
        var account =
                insert(
                        """
                        insert into account
                            (version, email, name, person_id, password_hash, state, must_change, proven, created_at)
                        select 0, ?, ?, ?, password_hash, 'ACTIVE', false, true, created_at from account where id = 14""",
                        email, name, person);
        insert("insert into account_grant (account_id, role, organisation_id) values (?, ?, ?)", account, role, organisation);
        return new Member(person, name, email);
    }

    String path(String rest) {
        return "/api/organisations/" + id + rest;
    }

    /** A staff file of this employer: the header, then each line behind the code. */
    String file(String... lines) {
        var file = new StringBuilder(HEADER).append('\n');
        for (var line : lines) {
            file.append(code).append(',').append(line).append('\n');
        }
        return file.toString();
    }

    Api.Answer send(String file) {
        return hr.api().csv("/api/imports/staff", file);
    }

    /** The boss manages the employee, both in Ward 9 since 2024. */
    Workplace staffed() {
        var answer =
                send(
                        file(
                                "B1,Bella Oss," + boss.email + ",Ward 9,Ward manager,Band 7,2020-01-06,",
                                "E1,Emil Ployed," + employee.email + ",Ward 9,Nurse,Band 5,2024-01-08,B1"));
        if (answer.status() != 200) {
            throw new AssertionError(answer.toString());
        }
        return this;
    }

    long unit(String name) {
        var answer = hr.api().post(path("/units"), "{\"name\": \"" + name + "\", \"level\": \"TEAM\"}");
        if (answer.status() != 201) {
            throw new AssertionError(answer.toString());
        }
        return answer.id();
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
        try (var connection = Touchstone.sql();
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            var rows = statement.executeQuery();
            return rows.next() ? rows.getString(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
