package org.touchstone.recruitment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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
import org.touchstone.shared.BadInput;
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

    /** What is asked for; null narrows nothing, and without days the last twelve months are counted. */
    public record Asked(Long organisation, LocalDate from, LocalDate until) {}

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

    /** How candidates say they were treated at the caller's organisations. */
    @RolesAllowed({Role.HR_PARTNER, Role.EDI_LEAD})
    public Treatment treatment(Asked asked) {
        var today = LocalDate.now(clock);
        var last = asked.until() == null ? today : asked.until();
        var first = asked.from() == null ? last.minusYears(1).plusDays(1) : asked.from();
        if (last.isBefore(first)) {
            throw BadInput.at("until", "insight.wrong-way-round");
        }
        if (asked.organisation() != null && !caller.holdsAt(asked.organisation(), READERS)) {
            throw new NotFound("organisation", asked.organisation());
        }
        var places = organisations();
        places.keySet().removeIf(id -> asked.organisation() != null && !asked.organisation().equals(id));
        // Whole months, and only those that are over: or two looks a day apart would tell what one person said.
        var from = first.withDayOfMonth(1);
        var until = (last.isBefore(today) ? last.plusDays(1) : today).withDayOfMonth(1).minusDays(1);
        var given =
                satisfactions.given(places.keySet(), from, until).stream()
                        .collect(Collectors.groupingBy(Treatment.Given::organisationId));
        var told = places.keySet().stream().filter(id -> Treatment.all(given.getOrDefault(id, List.of()), fewest) != null).toList();
        var remarks = satisfactions.remarks(told, from, until, MOST_REMARKS);
        return new Treatment(
                from,
                until,
                fewest,
                places.entrySet().stream()
                        .map(
                                place -> {
                                    var here = given.getOrDefault(place.getKey(), List.of());
                                    return new Treatment.Place(
                                            place.getKey(),
                                            place.getValue(),
                                            Treatment.all(here, fewest),
                                            Treatment.endings(here, fewest),
                                            remarks.getOrDefault(place.getKey(), List.of()));
                                })
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
        var untold = Application.DECIDED.contains(application.state()) && applications.release(application.stage()).isEmpty();
        var lookedAtAgain = applications.review(application.id()).filter(review -> review.answeredAt() == null).isPresent();
        return untold || lookedAtAgain || !application.isSent() ? Optional.empty() : Satisfaction.Ending.of(application.state());
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
