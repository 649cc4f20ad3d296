package org.touchstone.induction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.people.Directory;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.values.Framing;
import org.touchstone.values.ValueName;

/** Writing what inductions are made from: HR of an organisation, for its own. */
@Stateless
@RolesAllowed(Role.HR_PARTNER)
public class Outlining {

    /** A template in a list. */
    public record Row(
            long id, long organisationId, String organisation, String name, TransitionPlan.Type type, String family, boolean stages, boolean talks,
            boolean pulse, boolean buddy, InductionTemplate.State state, String changedBy, Instant changedAt) {

        /** Whether plans made from it are lists and no more. */
        public boolean isChecklist() {
            return !stages && !talks && !pulse && !buddy;
        }
    }

    /** A task as it is read. */
    public record Task(TransitionPlan.Stage stage, String title, PlanTask.Owner owner, int offsetDays, Long valueId, boolean mandatory) {}

    /** Somebody to meet as they are read. */
    public record Meeting(String who, String why) {}

    /** A template in full. */
    public record View(
            long id, int version, long organisationId, String name, TransitionPlan.Type type, String family, InductionTemplate.Parts parts,
            InductionTemplate.State state, List<Task> tasks, List<Meeting> meetings, List<CheckPoint.Kind> talks) {}

    @Inject private Templates templates;
    @Inject private Directory directory;
    @Inject private Framing framing;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;

    /** The templates of the caller's organisations. */
    public Page<Row> templates(boolean retired, Paging paging) {
        return templates.rows(caller.holdsForSystem(Role.HR_PARTNER) ? null : caller.organisations(Role.HR_PARTNER), retired, paging);
    }

    public View template(long id) {
        return view(visible(templates.get(id)));
    }

    private static View view(InductionTemplate t) {
        return new View(
                t.id(), t.version(), t.organisationId(), t.name(), t.type(), t.family(), t.parts(), t.state(),
                t.tasks().stream().map(k -> new Task(k.stage(), k.title(), k.owner(), k.offsetDays(), k.valueId(), k.mandatory())).toList(),
                t.meetings().stream().map(m -> new Meeting(m.who(), m.why())).toList(),
                t.talks().stream().sorted().toList());
    }

    /** @return its id */
    public long add(long organisationId, InductionTemplate.Text text) {
        caller.requireAt(organisationId, Role.HR_PARTNER);
        check(organisationId, text, 0);
        var template = new InductionTemplate(organisationId, text, caller.name(), clock.instant());
        templates.requireServesAlone(template);
        templates.add(template);
        events.fire(template.kept("InductionTemplateMade"));
        return template.id();
    }

    /** Changes it for plans to come; those that took it keep what they took. */
    public void write(long id, int seen, InductionTemplate.Text text) {
        var template = visible(templates.locked(id));
        template.requireVersion(seen);
        check(template.organisationId(), text, id);
        template.clear();
        templates.flush();
        var done = template.write(text, caller.name(), clock.instant());
        if (template.state() == InductionTemplate.State.IN_USE) {
            templates.requireServesAlone(template);
        }
        events.fire(done);
    }

    /** Takes it out of use, or back into it. */
    public void stands(long id, int seen, InductionTemplate.State state) {
        var template = visible(templates.locked(id));
        template.requireVersion(seen);
        if (state == null) {
            throw BadInput.at("state", "induction.template.state.required");
        }
        var done = template.stands(state, caller.name(), clock.instant());
        if (state == InductionTemplate.State.IN_USE) {
            templates.requireServesAlone(template);
        }
        events.fire(done);
    }

    /** The organisations that the caller writes templates for: id to name. */
    public Map<Long, String> organisations() {
        var names = new LinkedHashMap<Long, String>();
        directory.organisations().stream().filter(o -> caller.holdsAt(o.id(), Role.HR_PARTNER)).forEach(o -> names.put(o.id(), o.name()));
        return names;
    }

    /** Role families of an organisation's posts. */
    public List<String> families(long organisationId) {
        caller.requireAt(organisationId, Role.HR_PARTNER);
        return templates.families(organisationId);
    }

    /** Values that a task can stand for: those the organisation works by today. */
    public List<ValueName> values(long organisationId) {
        caller.requireAt(organisationId, Role.HR_PARTNER);
        return framing.namesInForce(organisationId);
    }

    private void check(long organisationId, InductionTemplate.Text text, long except) {
        InductionTemplate.check(text);
        var named = text.tasks().stream().map(TemplateTask::valueId).filter(Objects::nonNull).toList();
        if (!framing.names(Set.copyOf(named)).keySet().containsAll(named)) {
            throw BadInput.at("tasks", "induction.task.value.unknown");
        }
        templates.requireFree(organisationId, text, except);
    }

    private InductionTemplate visible(InductionTemplate template) {
        caller.requireAt(template.organisationId(), Role.HR_PARTNER);
        return template;
    }
}
