package org.touchstone.recruitment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.people.Directory;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.RuleBroken;

/**
 * Asking candidates how they were treated, once, when it is over; and telling HR and whoever leads on
 * equality what many of them said. Nobody learns what one of them said.
 */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class Listening {

    /**
     * The question to a candidate, and what they answered.
     *
     * @param open whether it is to be asked now
     * @param ended how the application came to its end; null while there is more to come
     * @param score 1 to 5; null while they have not answered, or when they skipped it
     * @param remark as it was kept: without names and references
     * @param answeredAt when they answered or skipped it
     */
    public record Question(
            boolean open, Satisfaction.Ending ended, Integer score, String remark, Instant answeredAt) {}

    private static final String[] READERS = {Role.HR_PARTNER, Role.EDI_LEAD};
    private static final int MOST_REMARKS = 200;

    /** Somebody called by a title, and the references by which applications and jobs are known. */
    private static final Pattern TITLED =
            Pattern.compile("\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Doctor|Prof|Professor|Sister|Matron|Sir)\\b\\.?(?:\\s+\\p{Lu}[\\p{L}'’-]*)+");

    private static final Pattern REFERENCE =
            Pattern.compile("(?i)\\b(?:[2-9B-DF-HJ-NP-RTV-Y]{4}-[2-9B-DF-HJ-NP-RTV-Y]{4}|\\p{L}{2,20}-\\d{4}-\\d{1,6})\\b");

    @Inject private Satisfactions satisfactions;
    @Inject private Applications applications;
    @Inject private Directory directory;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;

    @Inject
    @ConfigProperty(name = "touchstone.recruitment.least-answers")
    private int fewest;

    /** Whether the question is to be asked about an application of the caller's, and what they answered. */
    public Question question(long applicationId) {
        requireMine(applicationId);
        var ended = ended(applications.get(applicationId));
        return satisfactions
                .of(applicationId)
                .map(s -> new Question(false, s.ended(), s.score(), s.remark(), s.answeredAt()))
                .orElseGet(() -> new Question(ended.isPresent(), ended.orElse(null), null, null, null));
    }

    /** Takes the answer, once; the same again changes nothing (G-12). */
    public void answer(long applicationId, Integer score, String remark) {
        var application = mineLocked(applicationId);
        Satisfaction.check(score, remark);
        var masked = remark == null || remark.isBlank() ? null : mask(application, remark.strip());
        keep(application, score, masked, "SatisfactionAnswered");
    }

    /** The caller would rather not say, and is not asked again. */
    public void skip(long applicationId) {
        keep(mineLocked(applicationId), null, null, "SatisfactionSkipped");
    }

    private void keep(Application application, Integer score, String masked, String what) {
        var known = satisfactions.of(application.id());
        if (known.filter(s -> s.says(score, masked)).isPresent()) {
            return;
        }
        if (known.isPresent()) {
            throw new RuleBroken(null, "treated.answered-already");
        }
        var ended = ended(application).orElseThrow(() -> new RuleBroken(null, "treated.not-over"));
        satisfactions.add(new Satisfaction(application.id(), ended, score, masked, clock.instant()));
        events.fire(
                new ApplicationMove.Done(application.id(), application.vacancy().organisationId(), what, null, null, null));
    }

    private Application mineLocked(long applicationId) {
        requireMine(applicationId);
        return applications.locked(applicationId);
    }

    private void requireMine(long applicationId) {
        if (applications.candidateOf(applicationId).filter(caller::isPerson).isEmpty()) {
            throw new NotFound("application", applicationId);
        }
    }

    /**
     * How candidates say they were treated at the caller's organisations, in months that are over.
     *
     * @param organisation one of them; all where it is null
     */
    @RolesAllowed({Role.HR_PARTNER, Role.EDI_LEAD})
    public Treatment treatment(Long organisation) {
        if (organisation != null && !caller.holdsAt(organisation, READERS)) {
            throw new NotFound("organisation", organisation);
        }
        var places = organisations();
        places.keySet().removeIf(id -> organisation != null && !organisation.equals(id));
        var running = YearMonth.now(clock.withZone(ZoneOffset.UTC)).atDay(1);
        var given = satisfactions.given(places.keySet(), running).stream().collect(Collectors.groupingBy(Treatment.Given::organisationId));
        var said = satisfactions.said(places.keySet(), running, MOST_REMARKS).stream().collect(Collectors.groupingBy(Treatment.Said::organisationId));
        return new Treatment(
                fewest,
                places.entrySet().stream()
                        .map(
                                place ->
                                        new Treatment.Place(
                                                place.getKey(),
                                                place.getValue(),
                                                Treatment.spans(
                                                        given.getOrDefault(place.getKey(), List.of()),
                                                        said.getOrDefault(place.getKey(), List.of()),
                                                        fewest)))
                        .toList());
    }

    /** The organisations to choose from: id to name. */
    @RolesAllowed({Role.HR_PARTNER, Role.EDI_LEAD})
    public Map<Long, String> organisations() {
        var names = new LinkedHashMap<Long, String>();
        directory.organisations().stream()
                .filter(o -> caller.holdsAt(o.id(), READERS))
                .forEach(o -> names.put(o.id(), o.name()));
        return names;
    }

    /** Over once it has been sent, its end has been told, and no second look by a person is still to come. */
    private Optional<Satisfaction.Ending> ended(Application application) {
        var lookedAtAgain = applications.review(application.id()).filter(review -> review.answeredAt() == null).isPresent();
        return applications.isUntold(application) || lookedAtAgain || !application.isSent() ? Optional.empty() : Satisfaction.Ending.of(application.state());
    }

    /** Without the names of whoever writes it and of colleagues, and without references. */
    private String mask(Application application, String remark) {
        var person = directory.person(application.candidateId());
        var own = Masking.of(caller.name() + " " + person.name(), caller.email(), application.phone());
        var colleagues = Masking.of(String.join(" ", satisfactions.colleaguesNamedIn(remark, application.vacancy().organisationId())), null, null);
        var plain = REFERENCE.matcher(remark).replaceAll("[reference]").replaceAll("(?i)" + Pattern.quote(application.vacancy().reference()), "[reference]");
        return TITLED.matcher(colleagues.mask(own.mask(plain))).replaceAll("[name]");
    }
}
