package org.touchstone.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.touchstone.access.Caller;
import org.touchstone.access.Recording;
import org.touchstone.access.Role;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;

/**
 * Reading what is kept of persons. A person reads their own file whole; HR what concerns its organisation;
 * a line manager, or one further up, what concerns the organisation where they manage, without pay. For
 * everybody else there is no such person (G-1), and every look at another person's file is written down (G-5).
 */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class PersonFiles {

    /**
     * What is kept of a person in this module, as far as the reader may know it.
     *
     * @param own whether the reader is the person
     * @param employments newest first
     * @param chain who manages them today, nearest first
     * @param timeline newest first
     */
    public record File(
            PersonRow person, boolean own, List<EmploymentRow> employments, List<PersonRow> chain, List<TimelineLine> timeline) {}

    /**
     * One thing on a person's timeline, in the reader's words.
     *
     * @param what what it was
     * @param detail more about it, or null
     */
    public record TimelineLine(LocalDate day, String what, String detail) {}

    private static final String RECORD = "person";

    @Inject private Persons persons;
    @Inject private Organisations organisations;
    @Inject private Recording recording;
    @Inject private Caller caller;
    @Inject private Clock clock;

    /** The organisations whose staff the caller may list, by name. */
    @RolesAllowed(Role.HR_PARTNER)
    public List<OrganisationRow> organisations() {
        return organisations.rows().stream().filter(o -> caller.holdsAt(o.id(), Role.HR_PARTNER)).toList();
    }

    /** Staff of an organisation: sort by name, number, post, band, unit, manager or since. */
    @RolesAllowed(Role.HR_PARTNER)
    public Page<StaffRow> staff(StaffFilter filter, Paging paging) {
        caller.requireAt(filter.organisationId(), Role.HR_PARTNER);
        var units = filter.unitId() == null ? Set.<Long>of() : unitsBelow(filter);
        return persons.staff(filter, units, LocalDate.now(clock), paging);
    }

    private Set<Long> unitsBelow(StaffFilter filter) {
        return new UnitTree(organisations.units(filter.organisationId())).below(filter.unitId());
    }

    public File file(long personId) {
        var employments = employments(personId);
        return new File(
                person(personId, employments),
                caller.isPerson(personId),
                newestFirst(employments),
                chainOf(personId, employments),
                Timeline.of(employments, remembered(personId)));
    }

    /** Who manages a person today, nearest first. */
    public List<PersonRow> chain(long personId) {
        return chainOf(personId, employments(personId));
    }

    /** A person's working life, newest first. */
    public List<TimelineLine> timeline(long personId) {
        return Timeline.of(employments(personId), remembered(personId));
    }

    /** The employments that the caller may know of, oldest first; refuses as if there were no such person. */
    private List<EmploymentRow> employments(long personId) {
        var all = persons.employmentRows(personId);
        if (caller.isPerson(personId)) {
            return all;
        }
        var visible = all.stream().filter(e -> caller.holdsAt(e.organisationId(), Role.HR_PARTNER)).toList();
        if (visible.isEmpty() && isManager(personId)) {
            var mine = persons.employersOf(caller.personId(), today());
            visible = all.stream().filter(e -> mine.contains(e.organisationId())).map(EmploymentRow::withoutPay).toList();
        }
        if (visible.isEmpty()) {
            throw new NotFound(RECORD, personId);
        }
        recording.looked(personId, RECORD, personId);
        return visible;
    }

    private boolean isManager(long personId) {
        return caller.person().filter(me -> persons.isAbove(me, personId, today())).isPresent();
    }

    /** What other modules remember spans organisations: it is the person's own, until it says whose it is. */
    private List<TimelineLine> remembered(long personId) {
        return caller.isPerson(personId) ? persons.remembered(personId) : List.of();
    }

    /** With the post held today, of those that the reader may know of. */
    private PersonRow person(long personId, List<EmploymentRow> employments) {
        var person = persons.get(personId);
        return employments.stream()
                .filter(e -> e.isOn(today()))
                .reduce((earlier, later) -> later)
                .map(e -> new PersonRow(personId, person.name(), person.email(), e.post(), e.unit(), e.organisationId()))
                .orElseGet(() -> new PersonRow(personId, person.name(), person.email(), null, null, null));
    }

    private List<PersonRow> chainOf(long personId, List<EmploymentRow> employments) {
        var known = employments.stream().map(EmploymentRow::organisationId).collect(Collectors.toSet());
        var managers = persons.managersAbove(personId, today(), at -> caller.isPerson(personId) || known.contains(at));
        var chain = ManagementChain.of(personId, managers);
        var rows =
                persons.rows(chain.managers(), today()).stream()
                        .collect(Collectors.toMap(PersonRow::id, Function.identity()));
        return chain.managers().stream().map(rows::get).toList();
    }

    private static List<EmploymentRow> newestFirst(List<EmploymentRow> employments) {
        var rows = new ArrayList<>(employments);
        Collections.reverse(rows);
        return rows;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
