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
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.touchstone.access.Caller;
import org.touchstone.access.Reaching;
import org.touchstone.access.Role;
import org.touchstone.people.Directory;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.Forbidden;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.values.Framing;
import org.touchstone.values.StatedValue;
import org.touchstone.values.ValueName;

/**
 * Writing vacancies and bringing them out. A recruiting manager writes their own; the recruitment team
 * and HR write any of their organisation. Letting them out is {@link Approving}'s.
 */
@Stateless
@RolesAllowed({Role.RECRUITING_MANAGER, Role.RECRUITMENT_TEAM, Role.HR_PARTNER})
public class Advertising {

    private static final String[] WORKERS = {Role.RECRUITING_MANAGER, Role.RECRUITMENT_TEAM, Role.HR_PARTNER};
    private static final String[] OFFICE = {Role.RECRUITMENT_TEAM, Role.HR_PARTNER};
    private static final int LONGEST_REASON = 2000;

    @Inject private Vacancies vacancies;
    @Inject private PlanTemplates templates;
    @Inject private HouseRules rules;
    @Inject private Telling telling;
    @Inject private Deciders deciders;
    @Inject private Directory directory;
    @Inject private Reaching reaching;
    @Inject private Framing framing;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;

    /** The vacancies of the caller's organisations; latest change first where no order is asked for. */
    public Page<VacancyRow> vacancies(VacancyFilter filter, Paging paging) {
        var everywhere = caller.holdsForSystem(WORKERS);
        var today = today();
        return vacancies.rows(
                everywhere ? null : caller.organisations(WORKERS),
                filter,
                new Vacancies.Mine(caller.accountId(), caller.personId()),
                today,
                today.plusDays(rules.closingSoonDays()),
                paging.sort() == null ? new Paging(paging.page(), paging.size(), null, false) : paging);
    }

    /** One vacancy in full. */
    public VacancyView vacancy(long id) {
        var vacancy = vacancies.get(id);
        caller.requireAt(vacancy.organisationId(), WORKERS);
        var values = values(vacancy);
        return VacancyView.of(
                vacancy,
                directory.organisation(vacancy.organisationId()).name(),
                directory.person(vacancy.recruitingManagerId()).name(),
                vacancy.criteria().stream().map(c -> VacancyView.CriterionRow.of(c, values.get(c.valueId()))).toList(),
                vacancy.state() == Vacancy.State.DRAFT ? vacancy.gaps(today()) : List.of(),
                mayEdit(vacancy),
                mayApprove(vacancy),
                caller.holdsAt(vacancy.organisationId(), OFFICE) && caller.accountId() != vacancy.authorAccountId(),
                deciders.decides(vacancy) || deciders.isHr(vacancy));
    }

    /** What has happened to a vacancy, newest first. */
    public List<Deed> history(long id) {
        caller.requireAt(vacancies.get(id).organisationId(), WORKERS);
        return vacancies.history(id);
    }

    /** Ways of choosing people that a vacancy can take a copy of, those that ship with the system among them. */
    public List<PlanView> plansFor(long vacancyId) {
        var vacancy = vacancies.get(vacancyId);
        caller.requireAt(vacancy.organisationId(), WORKERS);
        var codes = valueCodes(vacancy);
        return templates.of(vacancy.organisationId()).stream().map(t -> PlanView.toTake(t, codes)).toList();
    }

    /** The organisations that the caller can write vacancies for, by name: id to name. */
    public Map<Long, String> organisations() {
        var names = new LinkedHashMap<Long, String>();
        directory.organisations().stream()
                .filter(organisation -> caller.holdsAt(organisation.id(), WORKERS))
                .forEach(organisation -> names.put(organisation.id(), organisation.name()));
        return names;
    }

    /** Who can lead a recruitment at an organisation, by name: person to name. */
    public Map<Long, String> managers(long organisationId) {
        caller.requireAt(organisationId, WORKERS);
        var names = new LinkedHashMap<Long, String>();
        names.put(caller.personId(), caller.name());
        reaching.holdersAt(organisationId, Role.RECRUITING_MANAGER).stream()
                .filter(holder -> holder.personId() != null)
                .forEach(holder -> names.put(holder.personId(), holder.name()));
        return names;
    }

    /**
     * Begins a vacancy.
     *
     * @return its id
     */
    public long draft(long organisationId, Advert advert) {
        caller.requireAt(organisationId, WORKERS);
        check(organisationId, advert);
        return begin(organisationId, advert).id();
    }

    /**
     * Begins a vacancy with the words, criteria and stages of an earlier one, which need not be the caller's.
     *
     * @return the new one's id
     */
    public long copy(long id) {
        var earlier = vacancies.get(id);
        caller.requireAt(earlier.organisationId(), WORKERS);
        var copy = begin(earlier.organisationId(), earlier.advertFor(caller.personId()));
        var values = framing.inForce(earlier.organisationId());
        var codes = values(earlier);
        copy.specify(
                earlier.criteria().stream()
                        .map(
                                c ->
                                        new SpecLine(
                                                c.text(),
                                                c.kind(),
                                                c.assessedAt(),
                                                c.valueId() == null || !codes.containsKey(c.valueId())
                                                        ? null
                                                        : values.value(codes.get(c.valueId()).code())
                                                                .map(StatedValue::id)
                                                                .orElse(null)))
                        .toList(),
                rules.mostEssential(),
                rules.mostCriteria());
        copy.plan(
                earlier.planName(),
                earlier.stages().stream().map(s -> PlannedStage.like(s).knowing(valueCodes(copy))).toList());
        return copy.id();
    }

    private Vacancy begin(long organisationId, Advert advert) {
        var organisation = directory.organisation(organisationId);
        var now = clock.instant();
        var vacancy =
                new Vacancy(
                        organisationId,
                        vacancies.nextReference(organisationId, organisation.code(), today().getYear()),
                        caller.accountId(),
                        framing.inForce(organisationId).id(),
                        advert,
                        now);
        vacancy.changed(caller.name(), now);
        vacancies.add(vacancy);
        events.fire(vacancy.noted("VacancyDrafted", null));
        return vacancy;
    }

    /** Changes what is said about the job. */
    public void describe(long id, int version, Advert advert) {
        var vacancy = toChange(id, version);
        check(vacancy.organisationId(), advert);
        vacancy.describe(advert);
        changed(vacancy, "VacancyDescribed");
    }

    /** Writes the person specification (VR-2). */
    public void specify(long id, int version, List<SpecLine> lines) {
        var vacancy = toChange(id, version);
        SpecLine.check(lines, valueIds(vacancy));
        vacancy.specify(lines, rules.mostEssential(), rules.mostCriteria());
        changed(vacancy, "VacancySpecified");
    }

    /** Says how people are chosen. */
    public void plan(long id, int version, String name, List<PlannedStage> stages) {
        var vacancy = toChange(id, version);
        PlannedStage.check(name, stages, valueCodes(vacancy));
        vacancy.plan(name.strip(), stages);
        changed(vacancy, "VacancyPlanned");
    }

    /** Hands it in: its language is checked, and HR is told that it waits. */
    public void submit(long id, int version) {
        var vacancy = toChange(id, version);
        move(vacancy, vacancy.submit(today(), clock.instant()));
        telling.waits(vacancy, caller.accountId());
    }

    /** Back to a draft: HR sends it back to its author, or whoever writes it takes it back. */
    public void sendBack(long id, int version, String reason) {
        var vacancy = toChange(id, version);
        move(vacancy, vacancy.sendBack(required(reason)));
        telling.sentBack(vacancy, caller.accountId(), reason.strip());
    }

    /** Out to the public, with the closing date as planned or another one. */
    public void open(long id, int version, LocalDate closesOn) {
        var vacancy = toChange(id, version);
        move(vacancy, vacancy.open(closesOn == null ? vacancy.closesOn() : closesOn, today(), clock.instant()));
    }

    /** Closed before its date. */
    public void closeEarly(long id, int version, String reason) {
        var vacancy = toChange(id, version);
        move(vacancy, vacancy.closeEarly(required(reason), today(), clock.instant()));
    }

    /** Taken back for good. */
    public void withdraw(long id, int version, String reason) {
        var vacancy = toChange(id, version);
        move(vacancy, vacancy.withdraw(required(reason), clock.instant()));
    }

    private void check(long organisationId, Advert advert) {
        advert.check();
        if (!managers(organisationId).containsKey(advert.recruitingManagerId())) {
            throw BadInput.at("recruitingManagerId", "vacancy.manager.unknown");
        }
        if (advert.postId() != null && !isPostAt(organisationId, advert.postId())) {
            throw BadInput.at("postId", "vacancy.post.unknown");
        }
    }

    private boolean isPostAt(long organisationId, long postId) {
        try {
            return directory.post(postId).organisationId() == organisationId;
        } catch (NotFound none) {
            return false;
        }
    }

    private Map<Long, StatedValue> values(Vacancy vacancy) {
        return framing.values(
                vacancy.criteria().stream().map(Criterion::valueId).filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    private Set<Long> valueIds(Vacancy vacancy) {
        return framing.framework(vacancy.frameworkId()).values().stream().map(StatedValue::id).collect(Collectors.toSet());
    }

    private Set<String> valueCodes(Vacancy vacancy) {
        var names =
                vacancy.frameworkId() == null
                        ? framing.namesInForce(vacancy.organisationId())
                        : framing.namesOf(vacancy.frameworkId());
        return names.stream().map(ValueName::code).collect(Collectors.toSet());
    }

    private Vacancy toChange(long id, int version) {
        var vacancy = vacancies.get(id);
        caller.requireAt(vacancy.organisationId(), WORKERS);
        if (!mayEdit(vacancy)) {
            throw new Forbidden("change the vacancy of somebody else");
        }
        return vacancies.forChange(id, version);
    }

    private boolean mayEdit(Vacancy vacancy) {
        return caller.holdsAt(vacancy.organisationId(), OFFICE)
                || caller.accountId() == vacancy.authorAccountId()
                || caller.isPerson(vacancy.recruitingManagerId());
    }

    private boolean mayApprove(Vacancy vacancy) {
        return caller.holdsAt(vacancy.organisationId(), Role.HR_PARTNER)
                && caller.accountId() != vacancy.authorAccountId();
    }

    /** A change of words: waivers that were given for other words hold no more (VR-3). */
    private void changed(Vacancy vacancy, String what) {
        vacancy.changed(caller.name(), clock.instant());
        var waivers = vacancies.waivers(vacancy);
        if (!waivers.isEmpty()) {
            var passages = Passage.of(vacancy, rules.check());
            waivers.stream().filter(w -> passages.stream().noneMatch(w::isFor)).forEach(vacancies::remove);
        }
        events.fire(vacancy.noted(what, null));
    }

    private void move(Vacancy vacancy, VacancyMoved event) {
        vacancy.changed(caller.name(), clock.instant());
        events.fire(event);
    }

    static String required(String reason) {
        new BadInput.Gathering()
                .when(reason == null || reason.isBlank(), "reason", "vacancy.reason.required")
                .when(reason != null && reason.length() > LONGEST_REASON, "reason", "vacancy.too-long", LONGEST_REASON)
                .refuse();
        return reason.strip();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
