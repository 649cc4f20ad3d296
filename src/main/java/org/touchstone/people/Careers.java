package org.touchstone.people;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.RuleBroken;

/** A person's way through organisations: candidate, joiner, mover, leaver. */
@Stateless
@RolesAllowed({Role.HR_PARTNER, Role.RECRUITMENT_TEAM})
public class Careers {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_STAFF_NUMBER = 40;
    private static final int LONGEST_REASON = 200;
    private static final String[] HIRERS = {Role.HR_PARTNER, Role.RECRUITMENT_TEAM};

    @Inject private Persons persons;
    @Inject private Organisations organisations;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;

    /**
     * The person who applies under this e-mail address: the one who is known already, name and all, or a
     * new one. Callable while nobody is signed in; that the address is theirs is for the caller to make sure.
     *
     * @return the person's id
     */
    @PermitAll
    public long candidate(String name, String email) {
        new BadInput.Gathering()
                .when(isBlank(name), "name", "people.name.required")
                .when(isLonger(name, LONGEST_NAME), "name", "people.too-long", LONGEST_NAME)
                .when(!isEmail(email), "email", "people.email.required")
                .refuse();
        return persons.idByEmail(email).orElseGet(() -> add(name.strip(), email));
    }

    private long add(String name, String email) {
        var person = new Person(name, email, clock.instant());
        persons.add(person);
        return person.id();
    }

    /**
     * Employs a person, who must not hold another employment under a staff number of somebody else.
     *
     * @return the employment's id
     */
    public long hire(long personId, String staffNumber, Terms terms) {
        var post = organisations.post(terms.postId());
        caller.requireAt(post.organisationId(), HIRERS);
        new BadInput.Gathering()
                .when(isBlank(staffNumber), "staffNumber", "people.staff-number.required")
                .when(isLonger(staffNumber, LONGEST_STAFF_NUMBER), "staffNumber", "people.too-long", LONGEST_STAFF_NUMBER)
                .refuse();
        var person = persons.locked(personId);
        requireNoCircle(personId, terms);
        if (persons.isStaffNumberOfAnother(post.organisationId(), staffNumber.strip(), personId)) {
            throw new RuleBroken(null, "people.staff-number.taken", staffNumber);
        }
        var before = current(personId, post.organisationId(), terms.starts());
        if (!before.isEmpty()) {
            throw new RuleBroken(null, "people.employed.already", before.get(0).starts());
        }
        var employment = new Employment(person, staffNumber.strip(), terms, post);
        persons.add(employment);
        events.fire(employment.joined());
        return employment.id();
    }

    /**
     * Moves an employee to another post: the employment that runs ends the day before, and the next begins
     * under the same staff number.
     *
     * @return the new employment's id
     */
    public long move(long personId, Terms terms) {
        var post = organisations.post(terms.postId());
        caller.requireAt(post.organisationId(), HIRERS);
        var person = persons.locked(personId);
        requireNoCircle(personId, terms);
        var before = latest(personId, post.organisationId(), terms.starts());
        if (!before.starts().isBefore(terms.starts())) {
            throw new RuleBroken(null, "people.move.same-day", before.starts());
        }
        before.end(terms.starts().minusDays(1), null);
        var employment = new Employment(person, before.staffNumber(), terms, post);
        persons.add(employment);
        events.fire(employment.movedFrom(before));
        return employment.id();
    }

    /** Ends all employments that a person has at an organisation on that day, which is the last one there. */
    public void leave(long personId, long organisationId, LocalDate lastDay, String reason) {
        caller.requireAt(organisationId, HIRERS);
        new BadInput.Gathering()
                .when(isLonger(reason, LONGEST_REASON), "reason", "people.too-long", LONGEST_REASON)
                .refuse();
        persons.locked(personId);
        var last = latest(personId, organisationId, lastDay);
        current(personId, organisationId, lastDay).forEach(e -> e.end(lastDay, reason));
        events.fire(last.left());
    }

    /** Has something remembered on a person's timeline beside their employments; what is the key of a text. */
    @RolesAllowed(Role.SIGNED_IN)
    public void remember(long personId, LocalDate day, String what, String detail) {
        persons.remember(new TimelineEntry(personId, day, what, detail));
    }

    /**
     * Somebody has accepted a job: they are awaited on the first day of the terms. To expect them again at the same
     * organisation moves the day. Whoever asks has checked that the job is theirs to give or to take.
     */
    @RolesAllowed(Role.SIGNED_IN)
    public void expect(long personId, Terms terms) {
        var post = organisations.post(terms.postId());
        events.fire(new PersonExpected(personId, post.organisationId(), post.id(), terms.lineManagerId(), terms.starts(), post.title()));
    }

    /** Somebody who was awaited is not any more: they declined after all, or the offer was taken back. */
    @RolesAllowed(Role.SIGNED_IN)
    public void notComing(long personId, long organisationId, String reason) {
        events.fire(new PersonNotComing(personId, organisationId, reason));
    }

    private void requireNoCircle(long personId, Terms terms) {
        var manager = terms.lineManagerId();
        if (manager == null) {
            return;
        }
        persons.get(manager);
        if (manager != personId && persons.isAbove(personId, manager, terms.starts())) {
            throw new RuleBroken(null, "people.manager.circle");
        }
    }

    private Employment latest(long personId, long organisationId, LocalDate day) {
        var current = current(personId, organisationId, day);
        if (current.isEmpty()) {
            throw new RuleBroken(null, "people.not-employed", day);
        }
        return current.get(current.size() - 1);
    }

    private List<Employment> current(long personId, long organisationId, LocalDate day) {
        return persons.employments(personId, organisationId).stream().filter(e -> e.isOn(day)).toList();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static boolean isLonger(String text, int most) {
        return text != null && text.strip().length() > most;
    }

    private static boolean isEmail(String text) {
        return text != null && !isLonger(text, LONGEST_EMAIL) && Person.isEmail(text.strip());
    }
}
