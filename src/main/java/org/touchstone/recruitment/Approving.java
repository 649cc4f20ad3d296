package org.touchstone.recruitment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.shared.DomainEvent;

/** The second pair of eyes on a vacancy (G-6) before the public reads it. */
@Stateless
@RolesAllowed(Role.HR_PARTNER)
public class Approving {

    @Inject private Vacancies vacancies;
    @Inject private HouseRules rules;
    @Inject private Telling telling;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;

    /** Lets a vacancy go out, when nothing of the language check blocks it (VR-3). */
    public void approve(long id, int version) {
        caller.requireAt(vacancies.get(id).organisationId(), Role.HR_PARTNER);
        var vacancy = vacancies.forChange(id, version);
        var remarks = Remark.all(Passage.of(vacancy, rules.check()), vacancies.waivers(vacancy));
        var standing = (int) remarks.stream().filter(Remark::stands).count();
        var approved = vacancy.approve(caller.accountId(), standing, clock.instant());
        vacancy.changed(caller.name(), clock.instant());
        events.fire(approved);
        telling.approved(vacancy, caller.accountId());
    }
}
