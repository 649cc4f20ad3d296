package org.touchstone.recruitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.touchstone.access.Caller;
import org.touchstone.access.Recording;
import org.touchstone.access.Role;
import org.touchstone.recruitment.ApplicationMove.Doer;
import org.touchstone.shared.Forbidden;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.RuleBroken;

/**
 * Who may do what with the applications of a vacancy, beside those who score them. Who scores for a
 * vacancy neither decides there nor learns a name, whatever roles they hold.
 */
@ApplicationScoped
class Deciders {

    private static final String LOOKED = "application";

    @Inject private Scoresheets sheets;
    @Inject private Recording recording;
    @Inject private Caller caller;
    @Inject private Clock clock;

    /** The vacancy's own recruiting manager, or the recruitment team of the organisation. */
    void requireDecider(Vacancy vacancy) {
        requireReader(vacancy);
        if (!decides(vacancy)) {
            throw new Forbidden("to decide");
        }
    }

    /** Whoever has read who somebody is does not decide about them while it is decided without names (VR-4). */
    void requireBlind(Collection<Application> applications) {
        var blind = applications.stream().filter(Application::isJudgedBlind).collect(Collectors.toMap(Application::id, Application::anonRef));
        var known = recording.haveLookedAt(LOOKED, blind.keySet());
        if (!known.isEmpty()) {
            throw new RuleBroken("VR-4", "decision.known", known.stream().sorted().map(blind::get).collect(Collectors.joining(", ")));
        }
    }

    /** Whether the caller has read who this is. */
    boolean hasLooked(Application application) {
        return !recording.haveLookedAt(LOOKED, Set.of(application.id())).isEmpty();
    }

    /** The recruitment team of the organisation. */
    void requireTeam(Vacancy vacancy) {
        requireReader(vacancy);
        if (!isTeam(vacancy)) {
            throw new Forbidden("recruitment team only");
        }
    }

    /** The recruitment team, but for who leads the vacancy: a candidate writes to them, not to who chooses. */
    void requireLooksAfter(Vacancy vacancy) {
        requireTeam(vacancy);
        if (!looksAfter(vacancy)) {
            throw new Forbidden("leads the vacancy");
        }
    }

    boolean looksAfter(Vacancy vacancy) {
        return isTeam(vacancy) && !caller.isPerson(vacancy.recruitingManagerId());
    }

    /** Who decides, and HR: may read what is anonymous. */
    void requireReader(Vacancy vacancy) {
        if (!decides(vacancy) && !isHr(vacancy)) {
            throw new NotFound("vacancy", vacancy.id());
        }
        requireNoShortlister(vacancy);
    }

    void requireHr(Vacancy vacancy) {
        requireReader(vacancy);
        if (!isHr(vacancy)) {
            throw new Forbidden("HR only");
        }
    }

    /** Names: for the recruitment team and HR at once, for the recruiting manager once the shortlist is released. */
    void requireMayKnow(Vacancy vacancy, boolean shortlisted) {
        requireReader(vacancy);
        if (!isTeam(vacancy) && !isHr(vacancy) && !shortlisted) {
            throw new Forbidden("before the shortlist is released");
        }
    }

    boolean decides(Vacancy vacancy) {
        return decides(vacancy.recruitingManagerId(), vacancy.organisationId());
    }

    boolean decides(long recruitingManagerId, long organisationId) {
        return caller.isPerson(recruitingManagerId) || isTeam(organisationId);
    }

    boolean isTeam(Vacancy vacancy) {
        return isTeam(vacancy.organisationId());
    }

    private boolean isTeam(long organisationId) {
        return caller.holdsAt(organisationId, Role.RECRUITMENT_TEAM);
    }

    boolean isHr(Vacancy vacancy) {
        return isHr(vacancy.organisationId());
    }

    boolean isHr(long organisationId) {
        return caller.holdsAt(organisationId, Role.HR_PARTNER);
    }

    /** Whether fairness checks are theirs to read; to all others somebody tells what one says. */
    boolean seesChecks() {
        return caller.holds(Role.HR_PARTNER) || caller.holds(Role.EDI_LEAD) || caller.holds(Role.ANALYST);
    }

    Doer me() {
        return new Doer(caller.accountId(), caller.name(), clock.instant());
    }

    private void requireNoShortlister(Vacancy vacancy) {
        if (sheets.isShortlister(vacancy.id(), caller.personId())) {
            throw new Forbidden("scores for this vacancy");
        }
    }
}
