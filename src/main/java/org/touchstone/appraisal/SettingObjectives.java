package org.touchstone.appraisal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.touchstone.access.Recording;
import org.touchstone.access.Role;
import org.touchstone.shared.DomainEvent;

/** Objectives of an appraisal, written by either of the two: three to six live ones, each tied to one to three values (AP-1). */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class SettingObjectives {

    @Inject private Appraisals appraisals;
    @Inject private Reach reach;
    @Inject private Recording recording;
    @Inject private Event<DomainEvent> events;

    public ObjectiveView objective(long id) {
        var objective = appraisals.objective(id);
        reach.readByTwo(objective.appraisalId());
        return objective.view();
    }

    /** The values that objectives of an appraisal can be tied to. */
    public List<ValueChoice> values(long appraisalId) {
        return reach.values(reach.readByTwo(appraisalId).cycle());
    }

    /** @return the objective's id */
    public long add(long appraisalId, ObjectiveText typed) {
        var appraisal = reach.ofTwo(appraisalId);
        appraisal.requireWritable();
        var text = typed.checked(appraisal.cycle().valueIds());
        reach.plan(appraisal).requireRoom();
        var objective = new Objective(appraisalId, text);
        appraisals.add(objective);
        events.fire(moved("ObjectiveAdded", appraisal, objective, null, null));
        return objective.id();
    }

    /** @param seen the version that was read (G-11) */
    public void write(long id, int seen, ObjectiveText typed) {
        var objective = appraisals.objective(id);
        var appraisal = reach.ofTwo(objective.appraisalId());
        appraisal.requireWritable();
        objective.requireSeen(seen, recording);
        objective.write(typed.checked(appraisal.cycle().valueIds()));
        appraisals.flush();
        events.fire(moved("ObjectiveWritten", appraisal, objective, null, null));
    }

    /** Says what became of it; one that is dropped no longer counts, and takes a reason. */
    public void settle(long id, int seen, Objective.State state, String outcome) {
        var objective = appraisals.objective(id);
        var appraisal = reach.ofTwo(objective.appraisalId());
        appraisal.requireWritable();
        objective.requireSeen(seen, recording);
        var before = objective.view();
        if (!before.isLive() && state != Objective.State.DROPPED) {
            reach.plan(appraisal).requireRoom();
        }
        objective.settle(state, outcome);
        appraisals.flush();
        events.fire(moved("ObjectiveSettled", appraisal, objective, before.state().name(), state.name()));
    }

    private static AppraisalMoved moved(String what, Appraisal appraisal, Objective objective, String from, String to) {
        return new AppraisalMoved(what, Objective.ENTITY, objective.id(), appraisal.organisationId(), from, to, null);
    }
}
