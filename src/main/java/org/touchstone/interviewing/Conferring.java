package org.touchstone.interviewing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.touchstone.access.Caller;
import org.touchstone.access.Recording;
import org.touchstone.access.Role;
import org.touchstone.interviewing.Preparing.Item;
import org.touchstone.recruitment.Application;
import org.touchstone.recruitment.Progressing;
import org.touchstone.recruitment.Progressing.AtStage;
import org.touchstone.recruitment.Progressing.Bid;
import org.touchstone.recruitment.StageFeedback;
import org.touchstone.recruitment.Verdict;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.ChangedMeanwhile;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.Forbidden;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.RuleBroken;
import org.touchstone.shared.Texts;

/**
 * The panel room: what the members gave, side by side, once each has locked their own; what they make
 * of it, value by value; and what the chair decides. Values are never merged with each other or with
 * what the job asks for beside them (VR-6, VR-8).
 */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class Conferring {

    private static final int LONGEST_REASON = 2000;

    /** Something seen of a sign, in the member's words. */
    public record Sign(Seen.Polarity polarity, String sign, String words) {}

    /**
     * What one member locked on a question.
     *
     * @param exercise at an assessment centre where it was seen; null at an interview
     */
    public record Given(
            String who, boolean mine, String exercise, Integer points, String skipped, String notes, List<Sign> seen) {}

    /** What was talked about and settled on. */
    public record Talk(int points, String words, String newEvidence, String who, Instant at, int version) {}

    /**
     * What is settled on as one, with what everybody gave: a question of an interview, or a value across
     * the exercises of an assessment centre.
     *
     * @param usual what stands where nobody says otherwise: the median, of two middles the lower; null without ratings
     * @param standing what stands now; null while the panel still has to talk, or without ratings
     */
    public record AskedOf(
            long id,
            int number,
            String stem,
            List<Given> given,
            Integer lowest,
            Integer highest,
            int spread,
            boolean needsDiscussion,
            Integer usual,
            Integer standing,
            Talk talk) {

        /** Whether the panel still has to talk about it. */
        public boolean open() {
            return needsDiscussion && talk == null;
        }

        /** Whether the median is the lower of two middle ratings, which a page says in words. */
        public boolean tied() {
            return Consensus.of(given.stream().map(Given::points).filter(Objects::nonNull).toList()).isTied();
        }
    }

    /** An exercise and what was given in it, value by value in the order of the room; null where it does not show the value. */
    public record Row(String exercise, List<String> points) {}

    /** One value with its questions; it stands where the weakest of them stands. */
    public record OfValue(
            Long valueId, String value, List<AskedOf> questions, Integer lowest, Integer highest, int spread, Integer standing) {}

    /** What the ratings of all values suggest, and why. */
    public record Proposed(Proposal proposal, List<String> why) {}

    /** What was decided. */
    public record Decided(
            Verdict verdict, Proposal proposal, boolean departed, String reason, String who, Instant at) {}

    /**
     * The room of one candidate.
     *
     * @param matrix exercise by value, at an assessment centre; else empty
     * @param agreed what was agreed with the candidate about what they need; null for who is not on the panel
     * @param waitingFor members whose sheet is not locked yet; while there are any, nobody decides
     * @param tooFew whether nobody is waited for, and fewer than two have rated: another member is to be named (G-6)
     * @param mayName whether the reader names members
     * @param version one more with every change of the application, and with every rating that is settled (G-11)
     * @param mayTalk whether the reader may settle ratings
     * @param mayDecide whether the reader decides: the chair, or whoever decides on the vacancy where no chair can
     * @param verdicts what can be decided at this stage
     * @param feedback what the candidate could be told, value by value, from what was seen (VR-16)
     */
    public record Room(
            long stageId,
            String stage,
            long vacancyId,
            String title,
            boolean centre,
            String ref,
            String name,
            int version,
            Application.State state,
            String agreed,
            List<String> waitingFor,
            boolean tooFew,
            boolean mayName,
            List<OfValue> values,
            List<Row> matrix,
            List<AskedOf> competences,
            Proposed proposed,
            boolean mayTalk,
            boolean mayDecide,
            List<Verdict> verdicts,
            List<StageFeedback.Words> feedback,
            Decided decided) {

        /** Those who are waited for, in one line. */
        public String waiting() {
            return String.join(", ", waitingFor);
        }
    }

    /** What has changed last: another mark is another room. */
    public record Pulse(String mark, String who) {}

    @Inject private Rights rights;
    @Inject private Readiness readiness;
    @Inject private Guides guides;
    @Inject private Shares shares;
    @Inject private Progressing progressing;
    @Inject private Panels panels;
    @Inject private Kits kits;
    @Inject private InterviewSheets sheets;
    @Inject private Recording recording;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;

    /**
     * What everybody gave a candidate: for members who have locked their own sheet, and, once all have,
     * for the recruiting manager and HR.
     */
    public Room room(long stageId, String ref) {
        var stage = rights.stage(stageId);
        var bid = rights.candidate(stage, ref);
        var locked = sheets.locked(stageId, bid.id());
        var members = panels.members(stageId);
        var waitingFor = waitingFor(stage, members, locked, bid);
        requireReader(stage, bid, members, locked, waitingFor);
        recording.looked(bid.candidateId(), "interview", bid.id());
        var kit = kits.of(stageId).orElseThrow(() -> new NotFound("kit", stageId));
        var topics = topics(stage, kit);
        var asked = asked(stage, bid, kit, topics, locked);
        var values = values(topics, asked);
        var open = bid.isOpenAt(stageId);
        var complete = open && waitingFor.isEmpty() && isEnough(locked);
        var decided = sheets.decision(stageId, bid.id());
        var mayDecide = complete && mayDecide(stage, bid, members);
        return new Room(
                stageId,
                stage.name(),
                stage.vacancyId(),
                stage.title(),
                Shares.isCentre(stage),
                ref,
                bid.name(),
                bid.version() + settled(sheets.discussions(stageId, bid.id())),
                bid.state(),
                locked.stream().anyMatch(s -> caller.isPerson(s.personId())) ? progressing.agreed(stage).get(bid.id()) : null,
                waitingFor,
                open && waitingFor.isEmpty() && !isEnough(locked),
                rights.prepares(stage),
                values,
                Shares.isCentre(stage) ? matrix(kit, values) : List.of(),
                topics.stream().filter(t -> t.valueId() == null).map(t -> asked.get(t.id())).toList(),
                isEnough(locked) && waitingFor.isEmpty() ? proposed(values) : null,
                complete && members.stream().anyMatch(m -> isMe(m) && m.rates(bid.id())),
                mayDecide,
                mayDecide ? verdicts(stage) : List.of(),
                mayDecide ? feedback(topics, values, asked) : List.of(),
                open
                        ? null
                        : decided.map(
                                        d ->
                                                new Decided(
                                                        d.verdict(), d.proposal(), d.departed(), d.reason(), d.who(), d.at()))
                                .orElse(null));
    }

    /** Whether a colleague has locked, settled or decided anything, asked for every few seconds by those who may read the room. */
    public Pulse pulse(long stageId, String ref) {
        var stage = rights.stage(stageId);
        var bid = rights.candidate(stage, ref);
        var locked = sheets.locked(stageId, bid.id());
        var members = panels.members(stageId);
        var waitingFor = waitingFor(stage, members, locked, bid);
        requireReader(stage, bid, members, locked, waitingFor);
        var touched = sheets.touched(stageId, bid.id());
        return new Pulse(
                String.join(".", String.valueOf(bid.version()), String.valueOf(waitingFor.size()), touched.mark()), touched.who());
    }

    /** Nobody sees what others gave before their own is locked (VR-6); who has a conflict sees nothing (VR-5). */
    private void requireReader(
            AtStage stage, Bid bid, List<PanelMember> members, List<InterviewSheet> locked, List<String> waitingFor) {
        var me = members.stream().filter(this::isMe).findFirst();
        if (me.isPresent()) {
            if (me.get().conflict(bid.id()) != null) {
                throw new Forbidden("has a conflict with this candidate");
            }
            if (locked.stream().anyMatch(s -> s.personId() == me.get().personId())) {
                return;
            }
            if (shares.at(stage).has(bid.id(), me.get().personId())) {
                throw new RuleBroken("VR-6", "room.lock-first");
            }
        } else if (!caller.isPerson(stage.recruitingManagerId()) && !progressing.isHr(stage)) {
            throw new Forbidden("ratings of this stage");
        }
        if (!waitingFor.isEmpty() || locked.isEmpty()) {
            throw new RuleBroken("VR-6", "room.not-all-locked");
        }
    }

    private boolean isMe(PanelMember member) {
        return member.isHere() && caller.isPerson(member.personId());
    }

    private List<String> waitingFor(AtStage stage, List<PanelMember> members, List<InterviewSheet> locked, Bid bid) {
        var share = shares.at(stage);
        return members.stream()
                .filter(m -> m.isHere() && m.conflict(bid.id()) == null && share.has(bid.id(), m.personId()))
                .filter(m -> locked.stream().noneMatch(s -> s.personId() == m.personId()))
                .map(PanelMember::name)
                .toList();
    }

    /** One person alone neither judges nor closes (G-6). */
    private static boolean isEnough(List<InterviewSheet> locked) {
        return locked.size() > 1;
    }

    /** The chair; where there is none, or the chair has a conflict, whoever decides on the vacancy. */
    private boolean mayDecide(AtStage stage, Bid bid, List<PanelMember> members) {
        var chair = members.stream().filter(PanelMember::isChair).findFirst();
        if (chair.filter(c -> c.rates(bid.id())).isPresent()) {
            return isMe(chair.get());
        }
        var conflict = members.stream().anyMatch(m -> isMe(m) && m.conflict(bid.id()) != null);
        return !conflict && progressing.decides(stage);
    }

    /**
     * What the panel settles on as one.
     *
     * @param id that of its first question
     * @param valueId null for what the job asks for beside the values
     */
    private record Topic(long id, int number, Long valueId, List<KitQuestion> questions) {

        static Topic of(List<KitQuestion> questions, int number) {
            return new Topic(questions.get(0).id(), number, questions.get(0).valueId(), questions);
        }

        /** Every rating that somebody locked on it. */
        Consensus consensus(List<InterviewSheet> locked) {
            return Consensus.of(
                    locked.stream()
                            .flatMap(s -> questions.stream().flatMap(q -> s.rating(q.id()).stream()))
                            .map(Rating::points)
                            .filter(Objects::nonNull)
                            .toList());
        }
    }

    /** At an interview question by question, at an assessment centre value by value across its exercises (VR-14). */
    private static List<Topic> topics(AtStage stage, Kit kit) {
        var grouped = new LinkedHashMap<Long, List<KitQuestion>>();
        for (var question : kit.questions()) {
            var by = Shares.isCentre(stage) ? question.valueId() : question.id();
            grouped.computeIfAbsent(by, b -> new ArrayList<>()).add(question);
        }
        var topics = new ArrayList<Topic>();
        grouped.values().forEach(questions -> topics.add(Topic.of(questions, topics.size() + 1)));
        return topics;
    }

    private Map<Long, AskedOf> asked(AtStage stage, Bid bid, Kit kit, List<Topic> topics, List<InterviewSheet> locked) {
        var talks =
                sheets.discussions(stage.id(), bid.id()).stream()
                        .collect(Collectors.toMap(Discussion::kitQuestionId, d -> d));
        var items = guides.items(stage, kit).stream().collect(Collectors.toMap(Item::id, i -> i));
        var asked = new LinkedHashMap<Long, AskedOf>();
        for (var topic : topics) {
            asked.put(topic.id(), asked(stage, topic, items, locked, talks.get(topic.id())));
        }
        return asked;
    }

    private AskedOf asked(
            AtStage stage, Topic topic, Map<Long, Item> items, List<InterviewSheet> locked, Discussion discussion) {
        var consensus = topic.consensus(locked);
        var first = items.get(topic.id());
        var rated = !consensus.ratings().isEmpty();
        var usual = consensus.usual().isPresent() ? (Integer) consensus.usual().getAsInt() : null;
        return new AskedOf(
                topic.id(),
                topic.number(),
                Shares.isCentre(stage)
                        ? Texts.say("room.across", first.value(), topic.questions().size())
                        : first.text().stem(),
                topic.questions().stream()
                        .flatMap(q -> locked.stream().flatMap(s -> given(s, q, items.get(q.id())).stream()))
                        .toList(),
                rated ? consensus.lowest() : null,
                rated ? consensus.highest() : null,
                consensus.spread(),
                consensus.needsDiscussion(),
                usual,
                discussion != null ? (Integer) discussion.points() : consensus.needsDiscussion() ? null : usual,
                discussion == null
                        ? null
                        : new Talk(
                                discussion.points(),
                                discussion.words(),
                                discussion.newEvidence(),
                                discussion.who(),
                                discussion.at(),
                                discussion.version()));
    }

    private Optional<Given> given(InterviewSheet sheet, KitQuestion question, Item item) {
        return sheet.rating(question.id())
                .map(
                        r ->
                                new Given(
                                        sheet.name(),
                                        caller.isPerson(sheet.personId()),
                                        question.exerciseId() == null ? null : question.stem(),
                                        r.points(),
                                        r.skipped(),
                                        r.notes(),
                                        r.seen().stream()
                                                .sorted(Comparator.comparing(Seen::polarity).thenComparingInt(Seen::position))
                                                .map(s -> new Sign(s.polarity(), Interviewing.sign(item, s), s.words()))
                                                .toList()));
    }

    /** Value by value, in the order in which they are first asked about. */
    private List<OfValue> values(List<Topic> topics, Map<Long, AskedOf> asked) {
        var byValue = new LinkedHashMap<Long, List<AskedOf>>();
        topics.stream()
                .filter(t -> t.valueId() != null)
                .forEach(t -> byValue.computeIfAbsent(t.valueId(), v -> new ArrayList<>()).add(asked.get(t.id())));
        var names = guides.names(byValue.keySet());
        return byValue.entrySet().stream()
                .map(
                        e -> {
                            var all =
                                    Consensus.of(
                                            e.getValue().stream()
                                                    .flatMap(a -> a.given().stream())
                                                    .map(Given::points)
                                                    .filter(Objects::nonNull)
                                                    .toList());
                            var rated = !all.ratings().isEmpty();
                            return new OfValue(
                                    e.getKey(),
                                    names.get(e.getKey()),
                                    e.getValue(),
                                    rated ? all.lowest() : null,
                                    rated ? all.highest() : null,
                                    all.spread(),
                                    standing(e.getValue()));
                        })
                .toList();
    }

    /** Exercise by value: nobody reads a mean, everybody every rating. */
    private static List<Row> matrix(Kit kit, List<OfValue> values) {
        var exercises = kit.questions().stream().map(KitQuestion::stem).distinct().toList();
        return exercises.stream()
                .map(
                        e ->
                                new Row(
                                        e,
                                        values.stream()
                                                .map(v -> shows(kit, e, v.valueId()) ? given(v, e) : null)
                                                .toList()))
                .toList();
    }

    private static boolean shows(Kit kit, String exercise, long valueId) {
        return kit.questions().stream().anyMatch(q -> q.stem().equals(exercise) && q.valueId() == valueId);
    }

    private static String given(OfValue value, String exercise) {
        return value.questions().stream()
                .flatMap(a -> a.given().stream())
                .filter(g -> exercise.equals(g.exercise()) && g.points() != null)
                .map(g -> String.valueOf(g.points()))
                .collect(Collectors.joining(", "));
    }

    /** Where the weakest question stands; null while one of them is open, or none is rated. */
    private static Integer standing(List<AskedOf> questions) {
        return questions.stream().anyMatch(AskedOf::open)
                ? null
                : questions.stream().map(AskedOf::standing).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
    }

    /** What is proposed; none while the panel has to talk, or where a value was not rated at all. */
    private static Proposed proposed(List<OfValue> values) {
        var why = new ArrayList<String>();
        for (var value : values) {
            if (value.standing() == null) {
                var open = value.questions().stream().anyMatch(AskedOf::open);
                why.add(Texts.say(open ? "proposal.open" : "proposal.unrated", value.value()));
            } else {
                why.add(Texts.say("proposal.stands", value.value(), Texts.say("rating." + value.standing())));
            }
        }
        var known = values.stream().map(OfValue::standing).filter(Objects::nonNull).toList();
        return new Proposed(known.size() < values.size() ? null : Proposal.of(known), why);
    }

    private static List<Verdict> verdicts(AtStage stage) {
        return List.of(Verdict.values()).stream().filter(v -> v.isLast() == stage.isLastScored()).toList();
    }

    /** What was seen, value by value, from what was settled on and from the signs that more than one has seen (VR-16). */
    private static List<StageFeedback.Words> feedback(List<Topic> topics, List<OfValue> values, Map<Long, AskedOf> asked) {
        var names = values.stream().collect(Collectors.toMap(OfValue::valueId, OfValue::value));
        var told = new LinkedHashMap<String, List<AskedOf>>();
        for (var topic : topics) {
            var about = topic.valueId() == null ? topic.questions().get(0).stem() : names.get(topic.valueId());
            told.computeIfAbsent(about, a -> new ArrayList<>()).add(asked.get(topic.id()));
        }
        return told.entrySet().stream().map(e -> new StageFeedback.Words(e.getKey(), told(e.getValue()))).toList();
    }

    /** Signs are worded in many ways ("Introduce ourselves", "Asked first"): a list takes each as it is, a sentence would not. */
    private static String told(List<AskedOf> asked) {
        var lines = new ArrayList<String>();
        for (var polarity : Seen.Polarity.values()) {
            var signs = asked.stream().flatMap(a -> seenByMost(a, polarity)).distinct().toList();
            if (!signs.isEmpty()) {
                lines.add(Texts.say("feedback." + polarity));
                signs.forEach(sign -> lines.add(Texts.say("feedback.sign", sign)));
            }
        }
        return String.join("\n", lines);
    }

    private static Stream<String> seenByMost(AskedOf asked, Seen.Polarity polarity) {
        var signs =
                asked.given().stream()
                        .flatMap(g -> g.seen().stream())
                        .filter(s -> s.polarity() == polarity)
                        .collect(Collectors.groupingBy(Sign::sign, LinkedHashMap::new, Collectors.counting()));
        return signs.entrySet().stream().filter(e -> 2 * e.getValue() >= asked.given().size()).map(Map.Entry::getKey);
    }

    // --- what the panel does

    /**
     * Settles on a rating after talking: obligatory where ratings are far apart or see an area for concern
     * (VR-6).
     *
     * @param seen the version of what was settled that was on the screen, 0 for none (G-11)
     */
    public void settle(
            long stageId, String ref, long kitQuestionId, int seen, Integer points, String words, String newEvidence) {
        var stage = rights.stage(stageId);
        var me = rights.me(stage);
        progressing.locked(ref);
        var bid = rights.candidate(stage, ref);
        var locked = sheets.locked(stageId, bid.id());
        var members = panels.members(stageId);
        var waitingFor = waitingFor(stage, members, locked, bid);
        requireReader(stage, bid, members, locked, waitingFor);
        requireComplete(stage, bid, locked, waitingFor);
        me.requireMayRate(bid.id());
        var kit = kits.of(stageId).orElseThrow(() -> new NotFound("kit", stageId));
        var given =
                topics(stage, kit).stream()
                        .filter(t -> t.id() == kitQuestionId)
                        .findFirst()
                        .orElseThrow(() -> new NotFound("question", kitQuestionId))
                        .consensus(locked);
        if (given.ratings().isEmpty()) {
            throw new RuleBroken("VR-6", "room.nothing-rated");
        }
        var known =
                sheets.discussions(stageId, bid.id()).stream().filter(d -> d.kitQuestionId() == kitQuestionId).findFirst();
        if (known.isPresent() && known.get().version() != seen) {
            throw new ChangedMeanwhile(known.get().who(), known.get().at());
        }
        var discussion = known.orElseGet(() -> new Discussion(stageId, bid.id(), kitQuestionId));
        discussion.settle(given, points, words, newEvidence, caller.accountId(), caller.name(), clock.instant());
        if (known.isEmpty()) {
            sheets.add(discussion);
        }
        events.fire(new PanelEdited("PanelSettled", "application", bid.id(), stage.organisationId(), words.strip()));
    }

    /**
     * The chair confirms what is proposed, or departs from it with a reason (VR-8). The candidate hears of
     * it when the stage is released.
     *
     * @param seen the version of the room that was on the screen (G-11)
     */
    public void decide(
            long stageId, String ref, int seen, Verdict verdict, String reason, List<StageFeedback.Words> told) {
        var stage = rights.stage(stageId);
        progressing.locked(ref);
        var bid = rights.candidate(stage, ref);
        var locked = sheets.locked(stageId, bid.id());
        var members = panels.members(stageId);
        var waitingFor = waitingFor(stage, members, locked, bid);
        if (members.stream().anyMatch(m -> isMe(m) && m.conflict(bid.id()) != null) || !mayDecide(stage, bid, members)) {
            throw new Forbidden("only the chair decides");
        }
        readiness.requireBegun(stage, bid);
        var talks = sheets.discussions(stageId, bid.id());
        requireSeen(seen, bid, talks);
        requireComplete(stage, bid, locked, waitingFor);
        var kit = kits.of(stageId).orElseThrow(() -> new NotFound("kit", stageId));
        var topics = topics(stage, kit);
        var asked = asked(stage, bid, kit, topics, locked);
        if (asked.values().stream().anyMatch(AskedOf::open)) {
            throw new RuleBroken("VR-6", "decision.talk-first");
        }
        var proposed = proposed(values(topics, asked));
        var why = reason == null ? "" : reason.strip();
        var departed = departs(proposed.proposal(), verdict);
        new BadInput.Gathering()
                .when(verdict == null, "verdict", "panel.verdict.required")
                .when(verdict != null && why.isEmpty() && (departed || verdict == Verdict.RESERVE), "reason", "panel.verdict.reason")
                .when(why.length() > LONGEST_REASON, "reason", "room.too-long", LONGEST_REASON)
                .refuse();
        progressing.conclude(ref, seen - settled(talks), verdict, why, told);
        sheets.add(
                new PanelDecision(
                        stageId,
                        bid.id(),
                        proposed.proposal(),
                        String.join("; ", proposed.why()),
                        verdict,
                        departed,
                        why.isEmpty() ? null : why,
                        caller.accountId(),
                        caller.name(),
                        clock.instant()));
    }

    /** How often something was settled. */
    private static int settled(List<Discussion> talks) {
        return talks.stream().mapToInt(Discussion::version).sum();
    }

    /** Refuses to decide when a rating was settled since: what is proposed may be another. */
    private static void requireSeen(int seen, Bid bid, List<Discussion> talks) {
        if (seen < bid.version() + settled(talks)) {
            talks.stream().max(Comparator.comparing(Discussion::at)).ifPresent(last -> {
                throw new ChangedMeanwhile(last.who(), last.at());
            });
        }
    }

    private static void requireComplete(AtStage stage, Bid bid, List<InterviewSheet> locked, List<String> waitingFor) {
        if (!bid.isOpenAt(stage.id())) {
            throw new RuleBroken("VR-6", "sheet.decided", bid.name());
        }
        if (!waitingFor.isEmpty()) {
            throw new RuleBroken("VR-6", "room.waits", String.join(", ", waitingFor));
        }
        if (!isEnough(locked)) {
            throw new RuleBroken("VR-5", "room.too-few");
        }
    }

    /** Whether a verdict is another than what is proposed; where nothing clear is proposed, everything is, so that the panel writes why. */
    private static boolean departs(Proposal proposal, Verdict verdict) {
        if (verdict == null || proposal == null || proposal == Proposal.DISCUSS) {
            return verdict != null;
        }
        return verdict.refuses() != (proposal == Proposal.NOT_APPOINTABLE);
    }
}
