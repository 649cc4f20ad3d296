package org.touchstone.interviewing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.touchstone.access.Caller;
import org.touchstone.access.Recording;
import org.touchstone.access.Role;
import org.touchstone.interviewing.Empanelling.MemberRow;
import org.touchstone.interviewing.Preparing.Item;
import org.touchstone.interviewing.Shares.Share;
import org.touchstone.recruitment.Application;
import org.touchstone.recruitment.Progressing;
import org.touchstone.recruitment.Progressing.AtStage;
import org.touchstone.recruitment.Progressing.Bid;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.Forbidden;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.shared.RuleBroken;
import org.touchstone.shared.Texts;
import org.touchstone.values.Observation;
import org.touchstone.values.Observed;
import org.touchstone.values.Observing;

/**
 * Interviewing: what each member of a panel notes, sees and gives, question by question, on a sheet of
 * their own that nobody else reads before they have locked theirs (VR-6).
 */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class Interviewing {

    private static final int LONGEST_EVIDENCE = 4000;

    /** How far somebody is with a candidate. */
    public enum Progress {
        TO_DECLARE,
        CONFLICT,
        /** Others watch this candidate at the assessment centre. */
        OTHERS,
        TO_DO,
        BEGUN,
        LOCKED
    }

    /** What comes next with a candidate, for whoever looks. */
    public enum Next {
        SHEET,
        ROOM,
        /** Something is missing before anybody can be rated. */
        GAPS,
        /** Others rate. */
        SHEETS,
        NOTHING
    }

    /** A values interview or an assessment centre that somebody has to do with. */
    public record StageRow(
            long id,
            String name,
            long vacancyId,
            String reference,
            String title,
            boolean member,
            long candidates,
            long members,
            long questions) {

        public StageRow(
                long id,
                String name,
                long vacancyId,
                String reference,
                String title,
                Long memberId,
                long candidates,
                long members,
                long questions) {
            this(id, name, vacancyId, reference, title, memberId != null, candidates, members, questions);
        }
    }

    /**
     * A candidate at a stage.
     *
     * @param mine how far I am with them; null where I am not on the panel
     * @param locked how many of the panel have locked their sheet
     * @param of how many will
     * @param slot when they come, once they have booked a time; else null
     * @param agreed what was agreed with them about what they need; null for whoever does not meet them
     * @param ready whether nothing is missing before they can be rated (VR-5)
     */
    public record CandidateRow(
            String ref,
            String name,
            Application.State state,
            boolean open,
            Progress mine,
            long locked,
            long of,
            Instant slot,
            String agreed,
            boolean ready) {

        /** With what was agreed only where I meet them, and have said that nothing stands in the way. */
        private CandidateRow with(Instant time, String words, boolean nothingMissing) {
            var meets = mine == Progress.TO_DO || mine == Progress.BEGUN || mine == Progress.LOCKED;
            return new CandidateRow(ref, name, state, open, mine, locked, of, time, meets ? words : null, nothingMissing);
        }

        /** Whether everybody has locked, so that the panel can talk and decide. */
        public boolean complete() {
            return of > 0 && locked >= of;
        }

        /** How many sheets are still to be locked. */
        public long waits() {
            return of - locked;
        }
    }

    /**
     * A values interview or an assessment centre at a glance.
     *
     * @param centre whether it is an assessment centre
     */
    public record StageView(
            long id,
            String name,
            long vacancyId,
            String reference,
            String title,
            boolean centre,
            boolean member,
            boolean prepares,
            boolean frozen,
            int questions,
            int minutes,
            boolean released,
            List<MemberRow> members,
            List<CandidateRow> candidates,
            List<String> gaps) {

        public long undecided() {
            return candidates.stream().filter(CandidateRow::open).count();
        }

        /** What comes next with this candidate for me, or whom they wait for. */
        public Next next(CandidateRow row) {
            if (row.open() && (row.mine() == Progress.BEGUN || row.mine() == Progress.TO_DO && row.ready())) {
                return Next.SHEET;
            }
            if (row.mine() == Progress.LOCKED || (!member || row.mine() == Progress.OTHERS) && row.complete()) {
                return Next.ROOM;
            }
            if (!row.open()) {
                return Next.NOTHING;
            }
            return row.ready() ? Next.SHEETS : Next.GAPS;
        }

        /** Whether I still have to say of somebody whether anything stands in the way. */
        public boolean mustDeclare() {
            return candidates.stream().anyMatch(c -> c.mine() == Progress.TO_DECLARE);
        }
    }

    /** What I have on one question. Its edition is sent back with the next change (G-11). */
    public record Part(int edition, Integer points, String notes, String skipped, List<Noted.Tick> seen) {

        static final Part NONE = new Part(0, null, null, null, List.of());

        static Part of(Rating rating) {
            return new Part(
                    rating.edition(),
                    rating.points(),
                    rating.notes(),
                    rating.skipped(),
                    rating.seen().stream()
                            .sorted(Comparator.comparing(Seen::polarity).thenComparingInt(Seen::position))
                            .map(s -> new Noted.Tick(s.polarity().name(), s.position(), s.words()))
                            .toList());
        }

        /** What was seen of an indicator, or null. */
        public String words(String polarity, int position) {
            return seen.stream()
                    .filter(t -> t.polarity().equals(polarity) && t.position() == position)
                    .map(Noted.Tick::words)
                    .findFirst()
                    .orElse(null);
        }
    }

    /** One question of my sheet. */
    public record Line(Item item, Part mine) {}

    /**
     * My sheet about one candidate.
     *
     * @param version one more with every change, the sum of the editions of its questions; a lock names it (G-11)
     * @param agreed what was agreed with the candidate about what they need, or null
     */
    public record Sheet(
            long stageId,
            String stage,
            String title,
            boolean centre,
            String ref,
            String name,
            boolean open,
            boolean locked,
            int version,
            String agreed,
            List<Line> lines) {}

    /** How a change was kept. */
    public record NoteKept(int edition, Instant at) {}

    @Inject private Rights rights;
    @Inject private Readiness readiness;
    @Inject private Guides guides;
    @Inject private Shares shares;
    @Inject private Progressing progressing;
    @Inject private Panels panels;
    @Inject private Kits kits;
    @Inject private InterviewSheets sheets;
    @Inject private Slots slots;
    @Inject private Observing observing;
    @Inject private Recording recording;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;

    // --- what there is

    /** The values interviews and assessment centres that I sit on, decide or oversee. */
    public Page<StageRow> stages(StageFilter filter, Paging paging) {
        var organisations = caller.organisations(Role.RECRUITMENT_TEAM, Role.HR_PARTNER);
        return panels.stages(caller.person().orElse(-1L), organisations, filter, paging);
    }

    /** A values interview at a glance: who interviews, how far everybody is, what comes next. */
    public StageView stage(long stageId) {
        var stage = rights.stage(stageId);
        var members = panels.members(stageId);
        var bids = progressing.at(stageId);
        var open = bids.stream().filter(b -> b.isOpenAt(stageId)).toList();
        var standings = sheets.standings(stageId);
        var rows = readiness.rows(stage, open, members, standings);
        var me = members.stream().filter(m -> m.isHere() && caller.isPerson(m.personId())).findFirst().orElse(null);
        var kit = kits.of(stageId);
        var share = shares.at(stage);
        // At a centre the timetable says when they come.
        var times = Shares.isCentre(stage) ? Map.<Long, Instant>of() : slots.times(stageId);
        var agreed = me == null ? Map.<Long, String>of() : progressing.agreed(stage);
        var begins = readiness.ofPanel(stage, rows, open.size(), kit).isEmpty();
        var byCandidate = standings.stream().collect(Collectors.groupingBy(InterviewSheets.Stand::applicationId));
        return new StageView(
                stageId,
                stage.name(),
                stage.vacancyId(),
                stage.reference(),
                stage.title(),
                Shares.isCentre(stage),
                me != null,
                rights.prepares(stage),
                kit.filter(Kit::isFrozen).isPresent(),
                kit.map(k -> k.questions().size()).orElse(0),
                kit.map(k -> k.questions().stream().mapToInt(KitQuestion::minutes).sum()).orElse(0),
                stage.releasedAt() != null,
                rows,
                bids.stream()
                        .map(
                                b ->
                                        row(stage, b, share, members, me, byCandidate.getOrDefault(b.id(), List.of()))
                                                .with(times.get(b.id()), agreed.get(b.id()), begins && !readiness.isShort(members, b)))
                        .toList(),
                readiness.gaps(stage, members, rows, open, kit));
    }

    private static CandidateRow row(
            AtStage stage, Bid bid, Share share, List<PanelMember> members, PanelMember me, List<InterviewSheets.Stand> standings) {
        var locked = standings.stream().filter(InterviewSheets.Stand::locked).map(InterviewSheets.Stand::personId).toList();
        var waitedFor =
                members.stream()
                        .filter(m -> m.isHere() && m.conflict(bid.id()) == null && share.has(bid.id(), m.personId()))
                        .filter(m -> !locked.contains(m.personId()))
                        .count();
        return new CandidateRow(
                bid.ref(),
                bid.name(),
                bid.state(),
                bid.isOpenAt(stage.id()),
                me == null ? null : progress(bid, share, me, standings),
                locked.size(),
                locked.size() + waitedFor,
                null,
                null,
                false);
    }

    private static Progress progress(Bid bid, Share share, PanelMember me, List<InterviewSheets.Stand> standings) {
        var mine = standings.stream().filter(s -> s.personId() == me.personId()).findFirst();
        if (me.conflict(bid.id()) != null) {
            return Progress.CONFLICT;
        }
        if (mine.isPresent()) {
            return mine.get().locked() ? Progress.LOCKED : Progress.BEGUN;
        }
        if (!me.hasDeclared(bid.id())) {
            return Progress.TO_DECLARE;
        }
        return share.has(bid.id(), me.personId()) ? Progress.TO_DO : Progress.OTHERS;
    }

    // --- my sheet

    /** My sheet about one candidate, who can see that I have looked (G-5). */
    public Sheet sheet(long stageId, String ref) {
        var stage = rights.stage(stageId);
        var me = rights.me(stage);
        var bid = rights.candidate(stage, ref);
        requireNoConflict(me, bid);
        var mine = sheets.sheet(stageId, bid.id(), me.personId());
        if (mine.isEmpty()) {
            me.requireMayRate(bid.id());
            readiness.requireReady(stage, bid);
        }
        var kit = kits.of(stageId).orElseThrow(() -> new NotFound("kit", stageId));
        var asked = mine(stage, kit, bid, me).stream().map(KitQuestion::id).collect(Collectors.toSet());
        recording.looked(bid.candidateId(), "interview", bid.id());
        return new Sheet(
                stageId,
                stage.name(),
                stage.title(),
                Shares.isCentre(stage),
                ref,
                bid.name(),
                bid.isOpenAt(stageId),
                mine.filter(InterviewSheet::isLocked).isPresent(),
                mine.map(InterviewSheet::edition).orElse(0),
                progressing.agreed(stage).get(bid.id()),
                guides.items(stage, kit).stream()
                        .filter(i -> asked.contains(i.id()))
                        .map(i -> new Line(i, mine.flatMap(s -> s.rating(i.id())).map(Part::of).orElse(Part.NONE)))
                        .toList());
    }

    /** What I rate this candidate on: whoever watches them nowhere has no sheet about them (VR-14). */
    private List<KitQuestion> mine(AtStage stage, Kit kit, Bid bid, PanelMember me) {
        var mine = shares.at(stage).of(kit, bid.id(), me.personId());
        if (mine.isEmpty()) {
            throw new Forbidden("does not watch this candidate");
        }
        return mine;
    }

    /** Whoever has said that something stands in the way neither rates nor reads this candidate (VR-5). */
    private static void requireNoConflict(PanelMember me, Bid bid) {
        if (me.conflict(bid.id()) != null) {
            throw new Forbidden("has a conflict with this candidate");
        }
    }

    /**
     * Keeps what stands on one question of my sheet. A change that comes twice is kept once (G-12), one
     * made on an older edition is refused (G-11).
     */
    public NoteKept note(long stageId, String ref, long kitQuestionId, Noted noted) {
        var stage = rights.stage(stageId);
        var me = rights.me(stage);
        var bid = openCandidate(stage, ref);
        requireNoConflict(me, bid);
        me.requireMayRate(bid.id());
        var known = sheets.sheet(stageId, bid.id(), me.personId());
        if (known.isEmpty()) {
            readiness.requireReady(stage, bid);
        }
        var kit = kits.locked(stageId).orElseThrow(() -> new NotFound("kit", stageId));
        var question =
                mine(stage, kit, bid, me).stream()
                        .filter(q -> q.id() == kitQuestionId)
                        .findFirst()
                        .orElseThrow(() -> new NotFound("question", kitQuestionId));
        var item = guides.items(stage, kit).stream().filter(i -> i.id() == kitQuestionId).findFirst().orElseThrow();
        requireIndicators(item, noted);
        var sheet =
                known.orElseGet(
                        () -> {
                            var fresh = new InterviewSheet(stageId, bid.id(), me.personId(), me.name(), clock.instant());
                            sheets.add(fresh);
                            kit.freeze(clock.instant());
                            events.fire(done(stage, bid, "InterviewBegun", null));
                            return fresh;
                        });
        var kept = sheet.note(question, question.isAboutValue(), noted, clock.instant());
        sheets.touch(sheet);
        return new NoteKept(kept.edition(), kept.changedAt());
    }

    private static void requireIndicators(Item item, Noted noted) {
        var unknown =
                noted.seen().stream()
                        .anyMatch(
                                s -> {
                                    var signs =
                                            s.polarity() == Seen.Polarity.POSITIVE ? item.text().positive() : item.text().negative();
                                    return s.position() < 0 || s.position() >= signs.size();
                                });
        if (unknown) {
            throw BadInput.at("seen", "sheet.seen.unknown");
        }
    }

    /**
     * Locks my sheet about one candidate for good; ratings of values go to the ledger with what they rest on.
     *
     * @param seen the version of the sheet that was on the screen: what was not seen is not locked (G-11)
     */
    public void lock(long stageId, String ref, int seen) {
        var stage = rights.stage(stageId);
        var me = rights.me(stage);
        var bid = openCandidate(stage, ref);
        requireNoConflict(me, bid);
        me.requireMayRate(bid.id());
        progressing.locked(ref);
        readiness.requireBegun(stage, bid);
        var begun = sheets.sheet(stageId, bid.id(), me.personId());
        if (begun.isEmpty()) {
            readiness.requireReady(stage, bid);
        }
        var kit = kits.of(stageId).orElseThrow(() -> new NotFound("kit", stageId));
        var sheet = begun.orElseThrow(() -> new RuleBroken("VR-7", "sheet.nothing-yet"));
        var asked = mine(stage, kit, bid, me);
        sheet.lock(asked, seen, clock.instant());
        observe(stage, bid, kit, asked, sheet);
        events.fire(done(stage, bid, "InterviewSheetLocked", null));
    }

    private void observe(AtStage stage, Bid bid, Kit kit, List<KitQuestion> asked, InterviewSheet sheet) {
        var source = Shares.isCentre(stage) ? Observation.Source.ASSESSMENT_CENTRE : Observation.Source.INTERVIEW;
        var items = guides.items(stage, kit).stream().collect(Collectors.toMap(Item::id, i -> i));
        asked.stream()
                .filter(KitQuestion::isAboutValue)
                .forEach(
                        q ->
                                sheet.rating(q.id())
                                        .filter(r -> r.points() != null)
                                        .ifPresent(
                                                r ->
                                                        observing.observe(
                                                                Observed.ofApplication(
                                                                        stage.organisationId(),
                                                                        bid.id(),
                                                                        q.valueId(),
                                                                        source,
                                                                        r.points(),
                                                                        evidence(items.get(q.id()), r),
                                                                        stage.vacancyId(),
                                                                        stage.title()))));
    }

    /** What a rating rests on, in words: each sign that was seen, then the notes as typed. */
    static String evidence(Item item, Rating rating) {
        var signs =
                rating.seen().stream()
                        .sorted(Comparator.comparing(Seen::polarity).thenComparingInt(Seen::position))
                        .map(s -> Texts.say("evidence." + s.polarity(), sign(item, s)) + (s.words().isEmpty() ? "" : ": " + s.words()))
                        .collect(Collectors.joining("\n"));
        var all = rating.notes() == null ? signs : signs + "\n" + rating.notes();
        return all.length() > LONGEST_EVIDENCE ? all.substring(0, LONGEST_EVIDENCE) : all;
    }

    static String sign(Item item, Seen seen) {
        var signs = seen.polarity() == Seen.Polarity.POSITIVE ? item.text().positive() : item.text().negative();
        return signs.get(seen.position());
    }

    private Bid openCandidate(AtStage stage, String ref) {
        var bid = rights.candidate(stage, ref);
        if (!bid.isOpenAt(stage.id())) {
            throw new RuleBroken("VR-6", "sheet.decided", bid.name());
        }
        return bid;
    }

    private static PanelEdited done(AtStage stage, Bid bid, String what, String reason) {
        return new PanelEdited(what, "application", bid.id(), stage.organisationId(), reason);
    }
}
