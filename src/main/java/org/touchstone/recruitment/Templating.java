package org.touchstone.recruitment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.people.Directory;
import org.touchstone.people.OrganisationRow;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.Forbidden;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.values.Framing;
import org.touchstone.values.ValueName;

/**
 * Keeping the plans by which an organisation chooses people. HR writes them and the recruitment team reads
 * them; vacancies have taken copies, which no change here reaches.
 */
@Stateless
@RolesAllowed({Role.RECRUITMENT_TEAM, Role.HR_PARTNER})
public class Templating {

    private static final String[] READERS = {Role.RECRUITMENT_TEAM, Role.HR_PARTNER};

    @Inject private PlanTemplates templates;
    @Inject private Directory directory;
    @Inject private Framing framing;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;

    /** The templates of the caller's organisations, and those that ship with the system. */
    public Page<PlanRow> plans(String words, Paging paging) {
        var everywhere = caller.holdsForSystem(READERS);
        var found = templates.rows(everywhere ? null : caller.organisations(READERS), words, paging);
        var names =
                directory.organisations().stream().collect(Collectors.toMap(OrganisationRow::id, OrganisationRow::name));
        return new Page<>(
                found.rows().stream().map(row -> row.of(names.get(row.organisationId()))).toList(),
                found.number(),
                found.size(),
                found.total());
    }

    /** One template in full. */
    public PlanView plan(long id) {
        var template = readable(id);
        var organisation = template.organisationId();
        return PlanView.of(
                template,
                organisation == null ? null : directory.organisation(organisation).name(),
                organisation != null && caller.holdsAt(organisation, Role.HR_PARTNER));
    }

    /** The organisations whose templates the caller writes, by name: id to name. */
    public Map<Long, String> organisations() {
        var names = new LinkedHashMap<Long, String>();
        directory.organisations().stream()
                .filter(organisation -> caller.holdsAt(organisation.id(), Role.HR_PARTNER))
                .forEach(organisation -> names.put(organisation.id(), organisation.name()));
        return names;
    }

    /** The values that the stages of an organisation's templates can look at. */
    public List<ValueName> values(long organisationId) {
        caller.requireAt(organisationId, READERS);
        return framing.namesInForce(organisationId);
    }

    /**
     * Makes a template.
     *
     * @return its id
     */
    @RolesAllowed(Role.HR_PARTNER)
    public long make(long organisationId, PlanText text) {
        caller.requireAt(organisationId, Role.HR_PARTNER);
        text.check(templates.isTaken(organisationId, text.name(), null), codes(organisationId));
        var template = new PlanTemplate(organisationId, text, caller.name(), clock.instant());
        templates.add(template);
        events.fire(template.kept("PlanTemplateMade"));
        return template.id();
    }

    /** Writes a template anew; vacancies that took it before keep what they took. */
    @RolesAllowed(Role.HR_PARTNER)
    public void change(long id, int seen, PlanText text) {
        var template = changeable(id, seen);
        var organisation = template.organisationId();
        text.check(templates.isTaken(organisation, text.name(), id), codes(organisation));
        template.clear();
        templates.flush();
        events.fire(template.write(text, caller.name(), clock.instant()));
    }

    /** Deletes a template; vacancies that took it keep what they took. */
    @RolesAllowed(Role.HR_PARTNER)
    public void remove(long id, int seen) {
        var template = changeable(id, seen);
        events.fire(template.kept("PlanTemplateDeleted"));
        templates.remove(template);
    }

    /** Offers a template to new vacancies no more. */
    @RolesAllowed(Role.HR_PARTNER)
    public void retire(long id, int seen) {
        events.fire(changeable(id, seen).retire(caller.name(), clock.instant()));
    }

    /** Offers a retired template again. */
    @RolesAllowed(Role.HR_PARTNER)
    public void restore(long id, int seen) {
        events.fire(changeable(id, seen).restore(caller.name(), clock.instant()));
    }

    /** How a message would read, while it is written. */
    public MessagePreview preview(StageMessage message, MessageFacts facts) {
        return MessagePreview.of(message, facts);
    }

    /** How a message would read for somebody who does not exist. */
    public MessagePreview example(StageMessage message, String organisation, String stage, String next) {
        return preview(message, MessageFacts.sample(organisation, stage, next, LocalDate.now(clock)));
    }

    private PlanTemplate readable(long id) {
        var template = templates.get(id);
        if (template.organisationId() != null && !caller.holdsAt(template.organisationId(), READERS)) {
            throw new NotFound("plan_template", id);
        }
        return template;
    }

    private PlanTemplate changeable(long id, int seen) {
        var template = readable(id);
        if (template.organisationId() != null && !caller.holdsAt(template.organisationId(), Role.HR_PARTNER)) {
            throw new Forbidden("HR only");
        }
        template.requireChangeable(seen);
        return template;
    }

    private Set<String> codes(long organisationId) {
        return framing.namesInForce(organisationId).stream().map(ValueName::code).collect(Collectors.toSet());
    }
}
