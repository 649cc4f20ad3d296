package org.touchstone.recruitment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.access.Caller;
import org.touchstone.access.Recording;
import org.touchstone.access.Role;
import org.touchstone.notices.Notifying;
import org.touchstone.people.Directory;
import org.touchstone.recruitment.CandidateMessage.About;
import org.touchstone.recruitment.CandidateMessage.Outcome;
import org.touchstone.shared.ChangedMeanwhile;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.Forbidden;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.shared.RuleBroken;

/**
 * Writing to each other about one application: its candidate and the recruitment team. What the candidate
 * needs is answered here, too. Neither who scores nor who leads the vacancy reads any of it.
 */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class Corresponding {

    private static final long NOBODY = 0;

    /** One message; the outcome is there where the team says what becomes of what the candidate needs. */
    public record Line(About about, boolean fromCandidate, String who, Instant at, String words, Outcome outcome) {}

    /**
     * The messages about one of my applications, oldest first.
     *
     * @param needs what the team last said to what I need, or null
     */
    public record Mine(
            long applicationId, String title, String reference, String helpContact, boolean writable, List<Line> lines, Line needs) {}

    /**
     * The messages about an application in front of the recruitment team.
     *
     * @param version to be sent back with an answer (G-11): how many messages there are
     * @param questionWaits whether a question of the candidate waits for an answer
     * @param needsAsked whether there is anything to answer about what the candidate needs
     * @param needsWait whether what the candidate needs waits for an answer
     * @param forgotten whether nobody reads any more what is written here
     */
    public record With(
            String ref,
            int version,
            long vacancyId,
            String title,
            String reference,
            String name,
            Application.State state,
            String stage,
            String adjustments,
            boolean questionWaits,
            boolean needsAsked,
            boolean needsWait,
            Line needs,
            List<Line> lines,
            boolean forgotten) {}

    /** One conversation in a list. */
    public record Row(
            String ref, String name, String title, String reference, About about, Instant at, boolean waits) {}

    @Inject private CandidateMessages messages;
    @Inject private Letterbox letterbox;
    @Inject private Applications applications;
    @Inject private Scoresheets sheets;
    @Inject private Deciders deciders;
    @Inject private Directory directory;
    @Inject private Notifying notifying;
    @Inject private Recording recording;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;

    @Inject
    @ConfigProperty(name = "touchstone.recruitment.messages-a-day", defaultValue = "20")
    private int mostADay;

    // --- the candidate

    /** What I and the recruitment team wrote about this application of mine. */
    public Mine mine(long applicationId) {
        var application = applications.get(applicationId);
        requireMine(application);
        var vacancy = application.vacancy();
        var lines = lines(messages.of(applicationId));
        return new Mine(
                applicationId,
                vacancy.title(),
                vacancy.reference(),
                vacancy.helpContact(),
                application.isSent(),
                lines,
                needs(lines));
    }

    /** Writes to the recruitment team, once the application is sent. */
    public void write(long applicationId, About about, String words) {
        var application = applications.locked(applicationId);
        requireMine(application);
        if (!application.isSent()) {
            throw new RuleBroken(null, "messages.not-sent");
        }
        var message = CandidateMessage.written(applicationId, about, words, deciders.me());
        var dayAgo = clock.instant().minus(Duration.ofDays(1));
        if (messages.of(applicationId).stream().filter(m -> m.fromCandidate() && m.at().isAfter(dayAgo)).count() >= mostADay) {
            throw new RuleBroken(null, "messages.too-many", mostADay);
        }
        letterbox.take(application, message);
    }

    // --- the recruitment team

    /** Conversations with candidates of my organisations, by name: that somebody read them is remembered for each (G-5). */
    @RolesAllowed(Role.RECRUITMENT_TEAM)
    public Page<Row> conversations(boolean waitingOnly, Paging paging) {
        var asked = paging.sort() == null ? new Paging(paging.page(), paging.size(), "at", waitingOnly) : paging;
        var found = messages.conversations(team(), caller.person().orElse(NOBODY), waitingOnly, asked);
        var seen = new LinkedHashMap<Long, Long>();
        found.rows().forEach(f -> seen.put(f.applicationId(), f.candidateId()));
        recording.lookedAtAll(seen, "application");
        return new Page<>(found.rows().stream().map(CandidateMessages.Found::row).toList(), found.number(), found.size(), found.total());
    }

    /** The messages about one application; that somebody looked is remembered (G-5). */
    public With with(String ref) {
        var application = applications.get(sheets.id(ref));
        var vacancy = application.vacancy();
        requireWritesFor(application);
        recording.looked(application.candidateId(), "application", application.id());
        var all = messages.of(application.id());
        var lines = lines(all);
        return new With(
                ref,
                all.size(),
                vacancy.id(),
                vacancy.title(),
                vacancy.reference(),
                directory.person(application.candidateId()).name(),
                application.state(),
                application.stage() == null ? null : application.stage().name(),
                application.adjustments(),
                CandidateMessage.waits(all, About.QUESTION),
                asked(all),
                CandidateMessage.waits(all, About.NEEDS),
                needs(lines),
                lines,
                application.forgottenAt() != null);
    }

    /**
     * Writes to the candidate.
     *
     * @param seen how many messages were on the screen (G-11)
     */
    public void reply(String ref, int seen, About about, String words) {
        var application = lookedAfter(ref);
        messages.add(
                CandidateMessage.answered(
                        application.id(), about, words, deciders.me(), requireSeen(application, seen)));
        fire(application, "CandidateAnswered", null);
        tellCandidate(application, "team-wrote");
    }

    /** Says what becomes of what the candidate needs, and why where not all of it is possible. */
    public void answerNeeds(String ref, int seen, Outcome outcome, String words) {
        var application = lookedAfter(ref);
        var message = CandidateMessage.decided(application.id(), outcome, words, deciders.me());
        if (!asked(requireSeen(application, seen))) {
            throw new RuleBroken(null, "needs.nothing-asked");
        }
        messages.add(message);
        fire(application, "NeedsAnswered", outcome.name());
        tellCandidate(application, "needs-answered");
    }

    /** The last message of a conversation needs no answer ("thank you"). */
    public void settle(String ref, int seen, About about) {
        var application = lookedAfter(ref);
        var last = CandidateMessage.last(requireSeen(application, seen), about);
        if (last.isPresent() && last.get().settle(deciders.me())) {
            fire(application, "MessageSettled", null);
        }
    }

    private Application lookedAfter(String ref) {
        var application = applications.locked(ref);
        requireWritesFor(application);
        if (application.forgottenAt() != null) {
            throw new RuleBroken("G-9", "messages.forgotten");
        }
        return application;
    }

    /** Nobody answers themselves. */
    private void requireWritesFor(Application application) {
        deciders.requireLooksAfter(application.vacancy());
        if (caller.isPerson(application.candidateId())) {
            throw new Forbidden("own application");
        }
    }

    private List<CandidateMessage> requireSeen(Application application, int seen) {
        var all = messages.of(application.id());
        if (all.size() != seen && !all.isEmpty()) {
            var newest = all.get(all.size() - 1);
            throw new ChangedMeanwhile(newest.who(), newest.at());
        }
        return all;
    }

    private void tellCandidate(Application application, String template) {
        notifying.toPerson(
                application.candidateId(),
                template,
                "/recruitment/my-messages?application=" + application.id(),
                application.vacancy().title());
    }

    private Set<Long> team() {
        var organisations = caller.organisations(Role.RECRUITMENT_TEAM);
        return organisations.isEmpty() ? Set.of(NOBODY) : organisations;
    }

    private void requireMine(Application application) {
        if (!caller.isPerson(application.candidateId())) {
            throw new NotFound("application", application.id());
        }
    }

    private static boolean asked(List<CandidateMessage> all) {
        return all.stream().anyMatch(m -> m.about() == About.NEEDS && m.fromCandidate());
    }

    private static List<Line> lines(List<CandidateMessage> all) {
        return all.stream()
                .map(m -> new Line(m.about(), m.fromCandidate(), m.who(), m.at(), m.words(), m.outcome()))
                .toList();
    }

    private static Line needs(List<Line> lines) {
        return lines.stream().filter(l -> l.outcome() != null).reduce((first, second) -> second).orElse(null);
    }

    private void fire(Application application, String what, String to) {
        events.fire(
                new ApplicationMove.Done(application.id(), application.vacancy().organisationId(), what, null, to, null));
    }
}
