package org.touchstone.checkins;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.people.Directory;
import org.touchstone.people.OrganisationRow;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;

/** That My Time takes place, and how often: by name for the manager, in counts for HR, and never what was said (AP-7). */
@Stateless
@RolesAllowed({Role.EMPLOYEE, Role.HR_PARTNER})
public class CountingTalks {

    @Inject private Teams teams;
    @Inject private Directory directory;
    @Inject private Caller caller;
    @Inject private Clock clock;

    @Inject
    @ConfigProperty(name = "touchstone.checkins.rhythm-weeks")
    private int weeks;

    @Inject
    @ConfigProperty(name = "touchstone.checkins.smallest-shown")
    private int smallest;

    /** Weeks in which everybody has at least one. */
    public int weeks() {
        return weeks;
    }

    /** Those whom the caller manages today, with the day of the last talk; sort by name or post. */
    public Page<TeamRow> team(Paging paging) {
        return caller.person().isEmpty() ? Page.none() : teams.team(caller.personId(), LocalDate.now(clock), paging);
    }

    /** Organisations whose rhythm the caller may see. */
    @RolesAllowed(Role.HR_PARTNER)
    public List<OrganisationRow> organisations() {
        return directory.organisations().stream().filter(o -> caller.holdsAt(o.id(), Role.HR_PARTNER)).toList();
    }

    /** Unit by unit, how many had a talk within the weeks of the rhythm; small units are not shown (G-2). */
    @RolesAllowed(Role.HR_PARTNER)
    public List<UnitRhythm> units(long organisationId) {
        caller.requireAt(organisationId, Role.HR_PARTNER);
        var today = LocalDate.now(clock);
        return UnitRhythm.shown(teams.units(organisationId, today, today.minusWeeks(weeks)), smallest);
    }
}
