package org.touchstone.learning;

import java.util.concurrent.atomic.AtomicInteger;
import org.touchstone.access.Somebody;
import org.touchstone.it.Api;
import org.touchstone.it.Visitor;
import org.touchstone.recruitment.Selection;

/** Two teams of a test's own at the sample trust, with two people in the first and one in the second. */
final class Crew {

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Somebody who works in one of the teams. */
    record Member(long person, String name, String email) {

        Api api() {
            return Api.as(email, Somebody.PASSWORD);
        }

        Visitor visitor() {
            return Visitor.signingIn(email, Somebody.PASSWORD);
        }
    }

    final long unit = unit(1);
    final long elsewhere = unit(1);
    final Member author = member("Asha Writes", 1, unit);
    final Member mate = member("Milo Reads", 1, unit);
    final Member other = member("Olga Besides", 1, elsewhere);
    final Member council = member("Cato Council", 2, unit(2));

    private static long unit(long organisation) {
        return Selection.insert(
                "insert into org_unit (version, organisation_id, name, level) values (0, ?, ?, 'TEAM')", organisation, "Crew " + COUNT.incrementAndGet() + "-" + System.nanoTime());
    }

    private static Member member(String name, long organisation, long unit) {
        var account = Somebody.holding("EMPLOYEE", organisation);
        var person = Long.parseLong(Selection.one("select person_id from account where id = ?", account.id()));
        Selection.sql("update person set name = ? where id = ?", name, person);
        Selection.sql("update account set name = ? where id = ?", name, account.id());
        var post = Selection.insert("insert into post (unit_id, title, band, band_order, fte) values (?, ?, 'Band 5', 50, 1)", unit, "Nurse " + COUNT.incrementAndGet());
        Selection.insert(
                """
                insert into employment (version, person_id, organisation_id, post_id, staff_number, starts, kind, fte)
                values (0, ?, ?, ?, ?, '2025-01-06', 'SUBSTANTIVE', 1)""",
                person, organisation, post, "C" + person);
        return new Member(person, name, account.email());
    }

    static String review(String title, String rest) {
        return "{\"title\": \"" + title + "\", \"happenedOn\": \"2026-11-02\", \"expected\": \"Twenty minutes.\", \"happened\": \"An hour.\","
                + " \"difference\": \"Three admissions.\", \"nextTime\": \"" + rest + "\"}";
    }
}
