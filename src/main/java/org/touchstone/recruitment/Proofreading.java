package org.touchstone.recruitment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.RuleBroken;
import org.touchstone.values.PlainLanguage;
import org.touchstone.values.Reading;

/** Reading adverts as an outsider does, and letting a finding stand where there is a reason to. */
@Stateless
@RolesAllowed({Role.RECRUITING_MANAGER, Role.RECRUITMENT_TEAM, Role.HR_PARTNER})
public class Proofreading {

    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_REASON = 2000;

    @Inject private Vacancies vacancies;
    @Inject private HouseRules rules;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;

    /** Reads a text that need not be anybody's yet, as somebody types it. */
    public Reading read(String text, PlainLanguage.Use use) {
        new BadInput.Gathering()
                .when(text != null && text.length() > LONGEST_TEXT, "text", "vacancy.too-long", LONGEST_TEXT)
                .refuse();
        return rules.check().read(text, use, Set.of());
    }

    /** How each piece of a vacancy reads. */
    public List<Passage> passages(long vacancyId) {
        return Passage.of(seen(vacancyId), rules.check());
    }

    /** All that was found in a vacancy, with who let it stand. */
    public List<Remark> remarks(long vacancyId) {
        var vacancy = seen(vacancyId);
        return Remark.all(Passage.of(vacancy, rules.check()), vacancies.waivers(vacancy));
    }

    /**
     * Lets a finding stand (VR-3). Nobody lets their own words stand.
     *
     * @param place the field it was found in, as its remark names it
     * @param start where in that field
     */
    @RolesAllowed({Role.RECRUITMENT_TEAM, Role.HR_PARTNER})
    public void waive(long vacancyId, String place, String rule, int start, String reason) {
        var vacancy = vacancies.get(vacancyId);
        caller.requireAt(vacancy.organisationId(), Role.RECRUITMENT_TEAM, Role.HR_PARTNER);
        if (caller.accountId() == vacancy.authorAccountId()) {
            throw new RuleBroken("VR-3", "vacancy.own-waiver");
        }
        new BadInput.Gathering()
                .when(reason == null || reason.isBlank(), "reason", "vacancy.reason.required")
                .when(reason != null && reason.length() > LONGEST_REASON, "reason", "vacancy.too-long", LONGEST_REASON)
                .refuse();
        vacancy.requireBeforeOpening();
        var passage =
                Passage.of(vacancy, rules.check()).stream()
                        .filter(p -> p.place().equals(place))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("passage", place));
        var finding =
                passage.reading().findings().stream()
                        .filter(f -> f.blocks() && f.rule().equals(rule) && f.start() == start)
                        .findFirst()
                        .orElseThrow(() -> new NotFound("finding", rule));
        if (vacancies.waivers(vacancy).stream().noneMatch(w -> w.covers(passage, finding))) {
            vacancies.add(
                    new LanguageWaiver(
                            vacancy, passage, finding, reason.strip(), caller.accountId(), caller.name(), clock.instant()));
            events.fire(vacancy.noted("LanguageFindingWaived", rule + " " + place + ": " + reason.strip()));
        }
    }

    private Vacancy seen(long vacancyId) {
        var vacancy = vacancies.get(vacancyId);
        caller.requireAt(
                vacancy.organisationId(), Role.RECRUITING_MANAGER, Role.RECRUITMENT_TEAM, Role.HR_PARTNER);
        return vacancy;
    }
}
