package org.touchstone.values;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.touchstone.access.Caller;
import org.touchstone.access.Recording;
import org.touchstone.access.Role;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;

/**
 * The values ledger: the one place where a rating of a value is kept. Processes call {@link #observe} in
 * the transaction of the rating; the ledger is its own trail, so no second one is written.
 */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class Observing {

    @Inject private Observations observations;
    @Inject private Frameworks frameworks;
    @Inject private Caller caller;
    @Inject private Recording recording;
    @Inject private Clock clock;

    /**
     * Adds what the caller has seen. The process that calls has checked that the caller may rate.
     *
     * @throws NotFound for a value of a draft: nobody is rated by words that may still change
     */
    public void observe(Observed seen) {
        var checked = seen.checked();
        var value = frameworks.value(checked.valueId());
        if (value.framework().isDraft()) {
            throw new NotFound("value", checked.valueId());
        }
        observations.add(new Observation(checked, value, caller.personId(), caller.name(), clock.instant()));
    }

    /**
     * From now on the applicant reads what has been observed in the application so far: call it each time that they are
     * told a decision. What is observed afterwards waits until it is called again.
     */
    public void release(long applicationId, long personId) {
        observations.release(applicationId, personId, clock.instant());
    }

    /** What was seen of the caller; nothing for an account that belongs to no person. */
    public Page<ObservationRow> mine(Paging paging) {
        return observations.ofPerson(caller.person().orElse(-1L), null, paging);
    }

    public boolean isMe(long personId) {
        return caller.isPerson(personId);
    }

    /**
     * What was seen of a person: all of it for that person, and for HR what was seen at their own
     * organisation, which the person can see they have looked at (G-5). What was seen in an application is here for
     * nobody before its applicant is told: until then it is read in its panel's room, and there by its rules (VR-6).
     */
    public Page<ObservationRow> ofPerson(long personId, Paging paging) {
        if (caller.isPerson(personId)) {
            return observations.ofPerson(personId, null, paging);
        }
        var page = observations.ofPerson(personId, placesOfHr(personId), paging);
        if (!page.isEmpty()) {
            recording.looked(personId, "values-ledger", personId);
        }
        return page;
    }

    /** The name of a person of whom the caller may read what was seen. */
    public String nameOf(long personId) {
        if (caller.isPerson(personId)) {
            return caller.name();
        }
        return observations.nameOf(personId, placesOfHr(personId)).orElseThrow(() -> new NotFound("person", personId));
    }

    /** The organisations where the caller is in HR; null for all. */
    private Set<Long> placesOfHr(long personId) {
        if (!caller.holds(Role.HR_PARTNER)) {
            throw new NotFound("person", personId);
        }
        return caller.holdsForSystem(Role.HR_PARTNER) ? null : caller.organisations(Role.HR_PARTNER);
    }

    /** What was seen in an application, oldest first. The process that calls has checked who may read it, and when. */
    public List<ObservationRow> ofApplication(long applicationId) {
        return observations.ofApplication(applicationId);
    }
}
