package org.touchstone.people;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;

/**
 * Who and what there is: organisations, units, posts, and persons by name. For the services of other
 * modules, which check what the person asking may see of their own records; a person's file is behind
 * {@link PersonFiles}.
 */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class Directory {

    /** Who chooses posts, shortlisters and managers at an organisation. */
    private static final String[] CHOOSERS = {
        Role.RECRUITING_MANAGER,
        Role.RECRUITMENT_TEAM,
        Role.HR_PARTNER,
        Role.MENTORING_COORDINATOR,
        Role.TALENT_LEAD,
        Role.ADMIN
    };

    private static final int MOST_TO_CHOOSE_FROM = 50;

    @Inject private Organisations organisations;
    @Inject private Persons persons;
    @Inject private Caller caller;
    @Inject private Clock clock;

    /** All organisations of the system, by name; no secret, since jobs are advertised under these names. */
    @PermitAll
    public List<OrganisationRow> organisations() {
        return organisations.rows();
    }

    @PermitAll
    public OrganisationRow organisation(long id) {
        return organisations.row(id);
    }

    @PermitAll
    public OrganisationRow organisation(String code) {
        return organisations.row(code);
    }

    /** The units of an organisation, by name. */
    public List<UnitRow> units(long organisationId) {
        caller.requireAt(organisationId, CHOOSERS);
        return organisations.units(organisationId);
    }

    /** The posts of an organisation, by title. */
    public List<PostRow> posts(long organisationId) {
        caller.requireAt(organisationId, CHOOSERS);
        return organisations.posts(organisationId);
    }

    /** One post; no secret, since it is what a job advert names. */
    @PermitAll
    public PostRow post(long id) {
        return organisations.postRow(id);
    }

    /** A person by name, with the post they hold today. */
    public PersonRow person(long id) {
        return persons.row(id, today());
    }

    /** Those who work at an organisation today and whose name or e-mail holds the words; at most fifty, by name. */
    public List<PersonRow> personsAt(long organisationId, String search) {
        caller.requireAt(organisationId, CHOOSERS);
        return persons.at(organisationId, search, today(), MOST_TO_CHOOSE_FROM);
    }

    /** The line manager that counts on a day; empty when nobody manages them, or they are not employed then. */
    public Optional<PersonRow> lineManagerOf(long personId, LocalDate day) {
        return Optional.ofNullable(persons.managersAbove(personId, day).get(personId)).map(id -> persons.row(id, day));
    }

    /** Everybody above a person on a day, nearest first; where the data run in a circle it ends before the first repetition. */
    public List<PersonRow> chainOf(long personId, LocalDate day) {
        var chain = ManagementChain.of(personId, persons.managersAbove(personId, day));
        var rows =
                persons.rows(chain.managers(), day).stream()
                        .collect(Collectors.toMap(PersonRow::id, Function.identity()));
        return chain.managers().stream().map(rows::get).toList();
    }

    /** Whether somebody is a person's line manager on a day, or stands further up the chain. Nobody stands above themself. */
    public boolean isInChain(long managerId, long personId, LocalDate day) {
        return managerId != personId && persons.isAbove(managerId, personId, day);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
