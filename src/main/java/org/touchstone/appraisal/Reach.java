package org.touchstone.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.people.Directory;
import org.touchstone.shared.NotFound;
import org.touchstone.values.Framing;
import org.touchstone.values.StatedValue;

/** Which of the caller's relations to an appraisal counts; for everybody else there is no such appraisal. */
@ApplicationScoped
class Reach {

    @Inject private Appraisals appraisals;
    @Inject private Directory directory;
    @Inject private Framing framing;
    @Inject private Caller caller;
    @Inject private Clock clock;

    @Inject
    @ConfigProperty(name = "touchstone.appraisal.least-objectives")
    private int leastObjectives;

    @Inject
    @ConfigProperty(name = "touchstone.appraisal.most-objectives")
    private int mostObjectives;

    @Inject
    @ConfigProperty(name = "touchstone.appraisal.board-band-order")
    private int boardBandOrder;

    AppraisalView.Reader reader(Appraisal appraisal) {
        var me = caller.person().orElse(-1L);
        if (appraisal.isOf(me)) {
            return AppraisalView.Reader.PERSON;
        }
        if (appraisal.isAppraisedBy(me)) {
            return AppraisalView.Reader.APPRAISER;
        }
        if (directory.isInChain(me, appraisal.personId(), today())) {
            return AppraisalView.Reader.FURTHER_UP;
        }
        if (caller.holdsAt(appraisal.organisationId(), Role.HR_PARTNER)) {
            return AppraisalView.Reader.HR;
        }
        throw new NotFound(Appraisal.ENTITY, appraisal.id());
    }

    /** The caller's own, to change. */
    Appraisal own(long id) {
        var appraisal = appraisals.locked(id);
        if (!appraisal.isOf(caller.personId())) {
            throw new NotFound(Appraisal.ENTITY, id);
        }
        return appraisal;
    }

    /** One that the caller appraises, to change. */
    Appraisal appraised(long id) {
        var appraisal = appraisals.locked(id);
        if (!appraisal.isAppraisedBy(caller.personId())) {
            throw new NotFound(Appraisal.ENTITY, id);
        }
        return appraisal;
    }

    /** One in which the caller is one of the two, to change. */
    Appraisal ofTwo(long id) {
        return requireTwo(appraisals.locked(id));
    }

    /** The same to read. */
    Appraisal readByTwo(long id) {
        return requireTwo(appraisals.get(id));
    }

    private Appraisal requireTwo(Appraisal appraisal) {
        if (!appraisal.isOf(caller.personId()) && !appraisal.isAppraisedBy(caller.personId())) {
            throw new NotFound(Appraisal.ENTITY, appraisal.id());
        }
        return appraisal;
    }

    Plan plan(Appraisal appraisal) {
        var live = appraisals.objectives(appraisal.id()).stream().filter(Objective::isLive).toList();
        return new Plan(
                live.size(),
                live.stream().filter(Objective::isDevelopment).count(),
                live.stream().filter(Objective::isEdi).count(),
                appraisal.bandOrder() >= boardBandOrder,
                leastObjectives,
                mostObjectives);
    }

    /** The values that a cycle goes by, in their order. */
    List<ValueChoice> values(AppraisalCycle cycle) {
        var stated = framing.values(cycle.valueIds());
        return cycle.valueIds().stream().map(stated::get).filter(Objects::nonNull).map(ValueChoice::of).toList();
    }

    Map<Long, StatedValue> stated(AppraisalCycle cycle) {
        return framing.values(cycle.valueIds());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
