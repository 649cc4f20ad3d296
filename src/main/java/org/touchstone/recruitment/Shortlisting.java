package org.touchstone.recruitment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.notices.Notifying;
import org.touchstone.people.Directory;
import org.touchstone.people.PersonRow;
import org.touchstone.recruitment.ApplicationMove.Doer;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.ChangedMeanwhile;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.Forbidden;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.shared.RuleBroken;
import org.touchstone.values.Framing;
import org.touchstone.values.Observation;
import org.touchstone.values.Observed;
import org.touchstone.values.Observing;

/**
 * Scoring applications without knowing whose they are. Nothing that this service answers with has a
 * field for a name, an address or a date of a candidate (VR-4), and nobody sees another's scores of an
 * application before their own are locked.
 */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class Shortlisting {

    /** How far a shortlister has got with an application. */
    public enum Progress {
        TO_DO(" and sh.id is null"),
        BEGUN(" and sh.id is not null and sh.lockedAt is null"),
        LOCKED(" and sh.lockedAt is not null");

        private final String condition;

        Progress(String condition) {
            this.condition = condition;
        }

        String condition() {
            return condition;
        }
    }

    /** An application on my list. What others gave is in it only once I have locked mine. */
    public record ToScore(String ref, Progress progress, boolean farApart, int locked, Pile pile) {

        public ToScore(
                String ref, Long sheetId, Instant lockedAt, boolean openSpread, int sheets, Pile pile, Pile proposed) {
            this(
                    ref,
                    lockedAt != null ? Progress.LOCKED : sheetId != null ? Progress.BEGUN : Progress.TO_DO,
                    lockedAt != null && openSpread,
                    lockedAt != null ? sheets : 0,
                    lockedAt != null && pile == null ? proposed : pile);
        }
    }

    /** The room of one vacancy, as one shortlister enters it. */
    public record Room(
            long vacancyId,
            String reference,
            String title,
            boolean declared,
            String conflict,
            boolean mayScore,
            long applications,
            long locked) {}

    /** One criterion of a sheet: what is asked, what was answered (masked), what I gave. */
    public record Line(
            long criterionId,
            String criterion,
            boolean essential,
            String value,
            String valueMeans,
            String answer,
            Integer points,
            String note,
            boolean farApart,
            AgreedOn agreed,
            List<Other> others) {}

    /** What another shortlister locked; there once I have locked mine. */
    public record Other(String who, Integer points, String note) {}

    /** What was agreed on. */
    public record AgreedOn(int points, String words, String who) {}

    /** One application on one shortlister's desk. */
    public record Sheet(
            String ref,
            long vacancyId,
            String title,
            boolean open,
            boolean locked,
            int version,
            boolean sifted,
            Pile pile,
            List<Line> lines,
            String next) {}

    /** Somebody who is or was asked to shortlist. */
    public record ShortlisterRow(
            long personId,
            String name,
            Instant namedAt,
            Instant declaredAt,
            String conflict,
            Instant leftAt,
            String leftReason,
            long locked) {

        public boolean isHere() {
            return leftAt == null;
        }
    }

    /** Who shortlists for a vacancy, and whom else whoever decides could ask. */
    public record Team(
            long vacancyId, String title, boolean mayDecide, List<ShortlisterRow> rows, List<PersonRow> choices) {}

    /** How a score was kept. */
    public record ScoreKept(int version, Instant at) {}

    @Inject private Scoresheets sheets;
    @Inject private Applications applications;
    @Inject private Deciders deciders;
    @Inject private Directory directory;
    @Inject private Framing framing;
    @Inject private Observing observing;
    @Inject private Notifying notifying;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;

    // --- who shortlists

    /** Who is or was asked to shortlist for a vacancy. */
    public List<ShortlisterRow> shortlisters(long vacancyId) {
        deciders.requireReader(sheets.vacancy(vacancyId));
        return sheets.shortlisters(vacancyId);
    }

    /** Who is or was asked, and, for whoever decides, who could be: people of the organisation by name, where one is looked for. */
    public Team team(long vacancyId, String search) {
        var vacancy = sheets.vacancy(vacancyId);
        deciders.requireReader(vacancy);
        var decides = deciders.decides(vacancy);
        return new Team(
                vacancyId,
                vacancy.title(),
                decides,
                sheets.shortlisters(vacancyId),
                decides && search != null ? directory.personsAt(vacancy.organisationId(), search) : List.of());
    }

    /**
     * Asks somebody of the organisation to shortlist. Whoever has applied can be asked like anybody: a refusal
     * would tell who has applied. They cannot score, see {@link #declare}.
     */
    public void name(long vacancyId, long personId) {
        var vacancy = sheets.vacancy(vacancyId);
        deciders.requireDecider(vacancy);
        var person = directory.person(personId);
        if (!Objects.equals(person.organisationId(), vacancy.organisationId())) {
            throw BadInput.at("person", "shortlister.not-here");
        }
        if (vacancy.recruitingManagerId() == personId) {
            throw BadInput.at("person", "shortlister.decides", person.name());
        }
        if (sheets.knowsNames(vacancyId, personId)) {
            throw new RuleBroken("VR-4", "shortlister.knows-names", person.name());
        }
        var by = deciders.me();
        sheets.shortlister(vacancyId, personId)
                .ifPresentOrElse(
                        known -> known.comeBack(by.name(), by.now()),
                        () -> sheets.add(new Shortlister(vacancyId, personId, person.name(), by.name(), by.now())));
        events.fire(vacancy.noted("ShortlisterNamed", person.name()));
        notifying.toPerson(
                personId, "shortlister-asked", "/recruitment/shortlist?vacancy=" + vacancyId, vacancy.title());
    }

    /** Somebody does not shortlist any more; what they locked stays (VR-12). By the manager, or by themself. */
    public void leave(long vacancyId, long personId, String reason) {
        var vacancy = sheets.vacancy(vacancyId);
        if (!caller.isPerson(personId)) {
            deciders.requireDecider(vacancy);
        }
        var shortlister =
                sheets.shortlister(vacancyId, personId).orElseThrow(() -> new NotFound("shortlister", personId));
        shortlister.leave(reason, clock.instant());
        events.fire(vacancy.noted("ShortlisterLeft", shortlister.name() + ": " + reason));
    }

    /** Says whether anything stands in the way of scoring fairly; empty words say that nothing does. */
    public void declare(long vacancyId, String conflict) {
        var me = me(vacancyId);
        if ((conflict == null || conflict.isBlank()) && applications.applies(vacancyId, caller.personId())) {
            throw new RuleBroken("VR-4", "shortlister.applies");
        }
        me.declare(conflict, clock.instant());
        events.fire(sheets.vacancy(vacancyId).noted("ShortlisterDeclared", me.name()));
    }

    // --- scoring

    public Room room(long vacancyId) {
        var me = me(vacancyId);
        var vacancy = sheets.vacancy(vacancyId);
        var mayScore = me.hasDeclared() && me.conflict() == null;
        var progress = mayScore ? sheets.progress(vacancyId, me.personId()) : new long[2];
        return new Room(
                vacancyId,
                vacancy.reference(),
                vacancy.title(),
                me.hasDeclared(),
                me.conflict(),
                mayScore,
                progress[0],
                progress[1]);
    }

    /** What I have to score, by anonymous reference. */
    public Page<ToScore> toScore(long vacancyId, Progress progress, Paging paging) {
        var me = me(vacancyId);
        me.requireMayScore();
        return sheets.toScore(vacancyId, me.personId(), progress, paging);
    }

    /** One application to score. */
    public Sheet sheet(String ref) {
        var vacancyId = sheets.vacancyOf(ref);
        var me = me(vacancyId);
        me.requireMayScore();
        var found = sheets.found(ref);
        var vacancy = sheets.vacancy(vacancyId);
        var mine = sheets.sheet(found.id(), me.personId());
        var locked = mine.filter(Scoresheet::isLocked).isPresent();
        if (found.stageId() == null || !Application.isShortlisting(found.kind()) && !locked) {
            throw new NotFound("application", ref);
        }
        return new Sheet(
                ref,
                vacancyId,
                vacancy.title(),
                found.state() == Application.State.IN_STAGE && Application.isShortlisting(found.kind()),
                locked,
                mine.map(Scoresheet::version).orElse(0),
                found.kind() == Stage.Kind.SIFT,
                found.pile() == null && locked ? found.proposedPile() : found.pile(),
                lines(found.id(), vacancy, mine.orElse(null), locked),
                sheets.next(vacancyId, me.personId(), ref).or(() -> sheets.next(vacancyId, me.personId(), "")).orElse(null));
    }

    private List<Line> lines(long applicationId, Vacancy vacancy, Scoresheet mine, boolean locked) {
        var asked = vacancy.criteriaAsked();
        var values = framing.values(asked.stream().map(Criterion::valueId).filter(Objects::nonNull).toList());
        var answers = sheets.maskedAnswers(applicationId);
        var others = locked ? sheets.locked(applicationId) : List.<Scoresheet>of();
        var agreed = locked ? applications.get(applicationId).agreements() : Map.<Long, Agreement>of();
        var names = locked ? names(vacancy.id()) : Map.<Long, String>of();
        return asked.stream()
                .map(
                        c -> {
                            var value = values.get(c.valueId());
                            var score = mine == null ? ShortlistScore.NONE : mine.score(c.id());
                            var given = others.stream().map(s -> s.points().get(c.id())).filter(Objects::nonNull).toList();
                            var agreement = agreed.get(c.id());
                            return new Line(
                                    c.id(),
                                    c.text(),
                                    c.isEssential(),
                                    value == null ? null : value.name(),
                                    value == null ? null : value.plainText(),
                                    answers.getOrDefault(c.id(), ""),
                                    score.points(),
                                    score.note(),
                                    c.isEssential() && Tally.isFarApart(given),
                                    agreement == null
                                            ? null
                                            : new AgreedOn(agreement.points(), agreement.words(), agreement.who()),
                                    others.stream()
                                            .filter(s -> s.personId() != mine.personId())
                                            .map(s -> other(s.score(c.id()), names.get(s.personId())))
                                            .toList());
                        })
                .toList();
    }

    private Map<Long, String> names(long vacancyId) {
        return sheets.shortlisters(vacancyId).stream()
                .collect(Collectors.toMap(ShortlisterRow::personId, ShortlisterRow::name));
    }

    private static Other other(ShortlistScore score, String who) {
        return new Other(who, score.points(), score.note());
    }

    /**
     * Keeps points and a note on one criterion, not locked yet.
     *
     * @param seen the version of the sheet that was on the screen, 0 for none (G-11)
     */
    public ScoreKept score(String ref, long criterionId, Integer points, String note, int seen) {
        var application = lockedForScoring(ref);
        var me = me(application.vacancy().id());
        me.requireMayScore();
        application.requireScored();
        var sheet = sheets.sheet(application.id(), me.personId()).orElse(null);
        if (sheet == null) {
            sheet = new Scoresheet(application, me.personId(), clock.instant());
            sheets.add(sheet);
        } else {
            requireSeen(sheet, seen);
        }
        sheet.score(criterion(application.vacancy(), criterionId), points, note);
        sheets.touch(sheet);
        return new ScoreKept(sheet.version(), clock.instant());
    }

    /**
     * Locks my scores of an application for good; those that show a value go to the values ledger.
     *
     * @param seen the version of the sheet that was on the screen: what was not seen is not locked (G-11)
     */
    public void lock(String ref, int seen) {
        var application = lockedForScoring(ref);
        var vacancy = application.vacancy();
        var me = me(vacancy.id());
        me.requireMayScore();
        application.requireScored();
        var sheet =
                sheets.sheet(application.id(), me.personId())
                        .orElseGet(() -> new Scoresheet(application, me.personId(), clock.instant()));
        requireSeen(sheet, seen);
        sheet.lock(vacancy.criteriaAsked(), clock.instant());
        application.tally(sheets.locked(application.id()), new Doer(caller.accountId(), caller.name(), clock.instant()));
        observe(application, sheet);
        events.fire(done(application, "ScoresLocked", null));
    }

    /** A sheet changes in another window of the same person only; one that is locked says so itself. */
    private void requireSeen(Scoresheet sheet, int seen) {
        if (sheet.version() != seen && !sheet.isLocked()) {
            throw new ChangedMeanwhile(caller.name(), clock.instant());
        }
    }

    private void observe(Application application, Scoresheet sheet) {
        var vacancy = application.vacancy();
        vacancy.criteriaAsked().stream()
                .filter(c -> c.valueId() != null)
                .forEach(
                        c ->
                                observing.observe(
                                        Observed.ofApplication(
                                                vacancy.organisationId(),
                                                application.id(),
                                                c.valueId(),
                                                Observation.Source.SHORTLISTING,
                                                null,
                                                sheet.score(c.id()).note(),
                                                vacancy.id(),
                                                vacancy.title())));
    }

    /** Records what the shortlisters agreed on; by one who has locked their scores of it (VR-4). */
    public void agree(String ref, long criterionId, int points, String words) {
        var application = lockedForScoring(ref);
        var me = me(application.vacancy().id());
        me.requireMayScore();
        var locked = sheets.locked(application.id());
        if (locked.stream().noneMatch(s -> s.personId() == me.personId())) {
            throw new RuleBroken("VR-4", "agreement.lock-first");
        }
        var given = locked.stream().map(s -> s.points().get(criterionId)).filter(Objects::nonNull).toList();
        var by = deciders.me();
        application.agree(criterion(application.vacancy(), criterionId), points, words, given, by);
        application.tally(locked, by);
        events.fire(done(application, "SpreadAgreed", words));
    }

    /** Puts an application on a pile at the sift; by somebody who shortlists, or by whoever decides. */
    public void sift(String ref, Pile pile) {
        var application = lockedForScoring(ref);
        if (pile == null) {
            throw BadInput.at("pile", "sift.pile.required");
        }
        var shortlister = sheets.shortlister(application.vacancy().id(), caller.personId()).filter(Shortlister::isHere);
        if (shortlister.isPresent()) {
            shortlister.get().requireMayScore();
        } else {
            deciders.requireDecider(application.vacancy());
        }
        if (application.sift(pile, deciders.me())) {
            events.fire(done(application, "Sifted", pile.name()));
        }
    }

    private Application lockedForScoring(String ref) {
        return applications.locked(sheets.id(ref));
    }

    /** Me as a shortlister of this vacancy; for everybody else there is no such vacancy. */
    private Shortlister me(long vacancyId) {
        var me =
                sheets.shortlister(vacancyId, caller.personId())
                        .orElseThrow(() -> new NotFound("vacancy", vacancyId));
        if (!me.isHere()) {
            throw new Forbidden("not a shortlister any more");
        }
        return me;
    }

    private static Criterion criterion(Vacancy vacancy, long id) {
        return vacancy.criteria().stream()
                .filter(c -> c.id() == id)
                .findFirst()
                .orElseThrow(() -> new RuleBroken("VR-2", "score.not-asked"));
    }

    private static ApplicationMove.Done done(Application application, String what, String reason) {
        return new ApplicationMove.Done(
                application.id(),
                application.vacancy().organisationId(),
                what,
                application.state().name(),
                application.state().name(),
                reason);
    }
}
