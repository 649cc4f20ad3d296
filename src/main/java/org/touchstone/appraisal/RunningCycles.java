package org.touchstone.appraisal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.notices.Notifying;
import org.touchstone.people.Directory;
import org.touchstone.people.OrganisationRow;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.shared.RuleBroken;
import org.touchstone.values.Framing;
import org.touchstone.values.ValueName;

/** HR writes cycles, opens them, and sees how far they have come; never what stands in an appraisal. */
@Stateless
@RolesAllowed(Role.HR_PARTNER)
public class RunningCycles {

    /** What HR writes of a cycle; without a mode it is rated how the values are lived. */
    public record CycleText(long organisationId, String name, LocalDate startsOn, LocalDate endsOn, RatingMode mode) {}

    @Inject private Cycles cycles;
    @Inject private Appraisals appraisals;
    @Inject private Framing framing;
    @Inject private Directory directory;
    @Inject private Notifying notifying;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;

    @Inject
    @ConfigProperty(name = "touchstone.appraisal.rating-mode")
    private RatingMode usualMode;

    /** Organisations whose cycles the caller runs. */
    public List<OrganisationRow> organisations() {
        return directory.organisations().stream().filter(o -> caller.holdsAt(o.id(), Role.HR_PARTNER)).toList();
    }

    /** What is rated unless HR chooses otherwise. */
    public RatingMode usualMode() {
        return usualMode;
    }

    /** Newest first. Sort by name, starts, ends, state or organisation. */
    public Page<CycleRow> cycles(Paging paging) {
        return cycles.rows(caller.holdsForSystem(Role.HR_PARTNER) ? null : caller.organisations(Role.HR_PARTNER), paging);
    }

    public CycleRow cycle(long id) {
        visible(cycles.get(id));
        return cycles.row(id);
    }

    /** @return the cycle's id */
    public long write(CycleText text) {
        caller.requireAt(text.organisationId(), Role.HR_PARTNER);
        var values = framing.namesInForce(text.organisationId()).stream().map(ValueName::id).toList();
        var cycle =
                new AppraisalCycle(
                        text.organisationId(), text.name(), text.startsOn(), text.endsOn(), text.mode() == null ? usualMode : text.mode(), values,
                        caller.name(), clock.instant());
        if (cycles.isNamed(text.organisationId(), cycle.name())) {
            throw BadInput.at("name", "cycle.name.taken");
        }
        cycles.add(cycle);
        events.fire(cycle.written());
        return cycle.id();
    }

    /** Opens it for everybody who is employed today; in the background, and begun again without harm (G-12). */
    public void open(long id) {
        var cycle = visible(cycles.locked(id));
        events.fire(cycle.open(cycles.employed(cycle.organisationId(), LocalDate.now(clock)), caller.name(), clock.instant()));
    }

    /** Nothing in it is changed from now on. */
    public void close(long id) {
        events.fire(visible(cycles.locked(id)).close(caller.name(), clock.instant()));
    }

    /** How far everybody's has come. Sort by person, post, appraiser, state or met. */
    public Page<AppraisalRow> appraisals(long cycleId, Appraisal.State state, String words, Paging paging) {
        visible(cycles.get(cycleId));
        return appraisals.ofCycle(cycleId, state, words, paging);
    }

    /** No appraisal for somebody in this cycle, for a reason that they read. */
    public void exempt(long appraisalId, String reason) {
        var appraisal = appraisals.locked(appraisalId);
        if (!caller.holdsAt(appraisal.organisationId(), Role.HR_PARTNER)) {
            throw new NotFound(Appraisal.ENTITY, appraisalId);
        }
        if (appraisal.isOf(caller.person().orElse(-1L))) {
            throw new RuleBroken("G-6", "appraisal.self");
        }
        events.fire(appraisal.exempt(reason, caller.name(), clock.instant()));
        notifying.toPerson(appraisal.personId(), "appraisal-exempt", "/appraisal/my-year", appraisal.cycle().name(), appraisal.exemptReason());
    }

    private AppraisalCycle visible(AppraisalCycle cycle) {
        if (!caller.holdsAt(cycle.organisationId(), Role.HR_PARTNER)) {
            throw new NotFound(AppraisalCycle.ENTITY, cycle.id());
        }
        return cycle;
    }
}
