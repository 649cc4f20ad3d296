package org.touchstone.recruitment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;

/** Legal holds: whoever answers for data protection keeps the applications of a vacancy while a claim or an inquiry runs (G-9). */
@Stateless
@RolesAllowed(Role.DATA_PROTECTION)
public class Holding {

    private static final int LONGEST = 2000;

    /** What the list is narrowed to: words of title or reference, or null; and whether only what is held is shown. */
    public record Filter(String words, boolean heldOnly) {}

    @Inject private KeptVacancies kept;
    @Inject private Vacancies vacancies;
    @Inject private Bids bids;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;

    @Inject
    @ConfigProperty(name = "touchstone.recruitment.kept-months")
    private int months;

    /** For how many months applications are kept after a vacancy has ended. */
    public int months() {
        return months;
    }

    /** The ended vacancies of the caller's organisations whose applications are still kept. */
    public Page<KeptVacancy> vacancies(Filter filter, Paging paging) {
        var organisations = caller.holdsForSystem(Role.DATA_PROTECTION) ? null : caller.organisations(Role.DATA_PROTECTION);
        return kept.rows(organisations, filter, paging);
    }

    /** Nothing of its applications is removed from now on; the reason stands in its history. */
    public void hold(long vacancyId, String reason) {
        var vacancy = mine(vacancyId);
        events.fire(vacancy.hold(required(reason), caller.name(), clock.instant()));
    }

    /** The hold ends. */
    public void release(long vacancyId, String reason) {
        var vacancy = mine(vacancyId);
        events.fire(vacancy.letGo(required(reason)));
    }

    private Vacancy mine(long vacancyId) {
        if (!caller.holdsAt(vacancies.get(vacancyId).organisationId(), Role.DATA_PROTECTION)) {
            throw new NotFound("vacancy", vacancyId);
        }
        return bids.locked(vacancyId);
    }

    private static String required(String reason) {
        new BadInput.Gathering()
                .when(reason == null || reason.isBlank(), "reason", "hold.reason.required")
                .when(reason != null && reason.length() > LONGEST, "reason", "hold.reason.long", LONGEST)
                .refuse();
        return reason.strip();
    }
}
