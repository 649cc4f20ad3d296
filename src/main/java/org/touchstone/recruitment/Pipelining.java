package org.touchstone.recruitment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.touchstone.access.Recording;
import org.touchstone.access.Role;
import org.touchstone.recruitment.Application.State;
import org.touchstone.recruitment.Deciding.Choice;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.ChangedMeanwhile;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.shared.RuleBroken;

/**
 * The board of a vacancy: its stages as columns, its applications as cards by anonymous reference, and
 * moving them as one decides. A move is a decision like any other; nobody is told before the release.
 */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class Pipelining {

    /** Columns that stand beside the stages of the plan; a stage is a column by {@code S} and its id. */
    public enum Place {
        RECEIVED(State.SUBMITTED),
        APPOINTABLE(State.APPOINTABLE),
        RESERVE(State.RESERVE),
        OFFER(State.OFFERED, State.CHECKS, State.ACCEPTED),
        STARTED(State.STARTED),
        ENDED(State.NOT_PROGRESSED, State.NOT_APPOINTABLE),
        LEFT(State.WITHDRAWN, State.DECLINED, State.OFFER_WITHDRAWN);

        private final Set<State> states;

        Place(State first, State... others) {
            states = EnumSet.of(first, others);
        }

        private static Place of(State state) {
            return List.of(values()).stream().filter(p -> p.states.contains(state)).findFirst().orElseThrow();
        }
    }

    /**
     * Which cards to show.
     *
     * @param column the only column to show, or null for all
     * @param late only what waits longer than meant
     * @param ready only what can be decided now
     * @param ref part of an anonymous reference
     */
    public record Sieve(String column, boolean late, boolean ready, String ref) {

        public static final Sieve NONE = new Sieve(null, false, false, null);

        public boolean isOpen() {
            return column == null && !late && !ready && (ref == null || ref.isBlank());
        }
    }

    /**
     * One application on the board. No name, no date, no contact.
     *
     * @param days whole days at its stage
     * @param target days that HR means the stage to take, or null where nothing is waited for
     * @param untold decided, and not told yet
     * @param onTo the column that a decision to go on leads to, or null where none is taken here now
     * @param backTo the column that undoing leads to, or null where there is nothing to undo
     */
    public record Card(
            String ref,
            int version,
            State state,
            String stage,
            int days,
            Integer target,
            boolean late,
            boolean untold,
            boolean ready,
            boolean thirdScore,
            boolean fewScores,
            int sheets,
            Boolean meetsEssentials,
            boolean schemeProposes,
            String onTo,
            String backTo) {}

    /**
     * One column with the cards that are shown of it.
     *
     * @param place which of the columns beside the plan, or null for a stage
     * @param name the name of the stage, or null
     * @param target days that HR means the stage to take, or null
     * @param late how many wait longer than meant
     */
    public record Column(
            String key, Place place, Long stageId, Stage.Kind kind, String name, Integer target, long count, long late, List<Card> cards) {

        public boolean hasMore() {
            return count > cards.size();
        }

        /** The column without its cards. */
        public Heading heading() {
            return new Heading(this);
        }

        /** Whether something is decided here by reference. */
        public boolean isDecidedHere() {
            return kind != null && kind.isDecidedByReference();
        }
    }

    /** A column that cards can be moved to, shown or not. */
    public record Heading(String key, Place place, Long stageId, Stage.Kind kind, String name) {

        private Heading(Column column) {
            this(column.key(), column.place(), column.stageId(), column.kind(), column.name());
        }
    }

    /** One criterion that a stage looks at, for what is told about it. */
    public record Judged(long id, String text, boolean atTest) {}

    /** A vacancy's board. */
    public record Pipeline(
            Deciding.Board board, List<Column> columns, List<Heading> places, List<Judged> judged, String mark, boolean mayKnow) {

        public long count() {
            return columns.stream().mapToLong(Column::count).sum();
        }
    }

    /** A card that somebody changed after it was looked at. */
    public record Overtaken(String ref, String who, Instant at) {}

    /** What has changed last: another mark is another board. */
    public record Pulse(String mark, String who) {}

    /** Of one column at once. */
    public static final int MOST_CARDS = 2000;

    @Inject private Scoresheets sheets;
    @Inject private Cards cards;
    @Inject private Boards boards;
    @Inject private Deciders deciders;
    @Inject private Deciding deciding;
    @Inject private Recording recording;
    @Inject private Clock clock;

    /** The plan of a vacancy while its columns are put together. */
    private record Plan(List<Stage> stages, Map<Stage, StageRelease> releases, boolean decides) {

        private List<Stage> scored() {
            return stages.stream().filter(s -> s.kind().isScored()).toList();
        }

        private Stage stage(Long id) {
            return stages.stream().filter(s -> Objects.equals(s.id(), id)).findFirst().orElse(null);
        }

        private String after(Stage stage) {
            return scored().stream()
                    .filter(s -> s.position() > stage.position())
                    .findFirst()
                    .map(Plan::key)
                    .orElse(Place.APPOINTABLE.name());
        }

        private boolean isUntold(State state, Stage stage) {
            return state.isDecision() && stage != null && releases.get(stage) == null;
        }

        /** Where a card stands: one that goes on stands in the next column already. */
        private String column(State state, Long stageId) {
            var stage = stage(stageId);
            return switch (state) {
                case IN_STAGE -> key(stage);
                case PASSED -> after(stage);
                default -> Place.of(state).name();
            };
        }

        private static String key(Stage stage) {
            return "S" + stage.id();
        }
    }

    /**
     * The board, the longest waiting first.
     *
     * @param each how many cards of a column
     * @param more columns of which more are shown, and how many
     */
    public Pipeline pipeline(long vacancyId, Sieve sieve, int each, Map<String, Integer> more) {
        var vacancy = read(vacancyId);
        var plan = plan(vacancy);
        var board = boards.board(vacancy, plan.releases());
        var now = clock.instant();
        var columns = columns(plan, sieve);
        requireKnown(sieve.column(), columns);
        var limits = columns.stream().collect(Collectors.toMap(Column::key, c -> limit(more.getOrDefault(c.key(), each))));
        return new Pipeline(
                board,
                filled(vacancyId, plan, columns, sieve, now, 0, limits),
                columns(plan, Sieve.NONE).stream().map(Heading::new).toList(),
                vacancy.criteria().stream()
                        .filter(c -> c.isAsked() || c.assessedAt() == Criterion.AssessedAt.TEST)
                        .map(c -> new Judged(c.id(), c.text(), c.assessedAt() == Criterion.AssessedAt.TEST))
                        .toList(),
                cards.mark(vacancyId)[0],
                mayKnow(vacancy, plan));
    }

    private static int limit(int asked) {
        if (asked < 1 || asked > MOST_CARDS) {
            throw BadInput.at("perColumn", "paging.size", asked, MOST_CARDS);
        }
        return asked;
    }

    /** One column, page by page. */
    public Page<Card> column(long vacancyId, String key, Sieve sieve, Paging paging) {
        var plan = plan(read(vacancyId));
        var only = new Sieve(key, sieve.late(), sieve.ready(), sieve.ref());
        var columns = columns(plan, only);
        requireKnown(key, columns);
        var first = paging.page() * paging.size();
        var column =
                filled(vacancyId, plan, columns, only, clock.instant(), first, Map.of(key, first + paging.size())).get(0);
        return new Page<>(column.cards(), paging.page(), paging.size(), column.count());
    }

    private static void requireKnown(String key, List<Column> columns) {
        if (key != null && columns.isEmpty()) {
            throw new NotFound("column", key);
        }
    }

    /** Whether anything has changed, asked for every few seconds. */
    public Pulse pulse(long vacancyId) {
        read(vacancyId);
        var mark = cards.mark(vacancyId);
        return new Pulse(mark[0], mark[1]);
    }

    private Vacancy read(long vacancyId) {
        var vacancy = sheets.vacancy(vacancyId);
        deciders.requireReader(vacancy);
        return vacancy;
    }

    private Plan plan(Vacancy vacancy) {
        var releases = sheets.stages(vacancy.id());
        return new Plan(List.copyOf(releases.keySet()), releases, deciders.decides(vacancy));
    }

    private static List<Column> columns(Plan plan, Sieve sieve) {
        var columns = new ArrayList<Column>();
        columns.add(place(Place.RECEIVED));
        plan.scored().forEach(s -> columns.add(new Column(Plan.key(s), null, s.id(), s.kind(), s.name(), s.targetDays(), 0, 0, List.of())));
        List.of(Place.values()).stream().skip(1).forEach(p -> columns.add(place(p)));
        return columns.stream().filter(c -> sieve.column() == null || sieve.column().equals(c.key())).toList();
    }

    private static Column place(Place place) {
        return new Column(place.name(), place, null, null, null, null, 0, 0, List.of());
    }

    private List<Column> filled(
            long vacancyId, Plan plan, List<Column> columns, Sieve sieve, Instant now, int first, Map<String, Integer> limits) {
        var groups =
                cards.groups(vacancyId, plan.stages(), sieve, now).stream()
                        .collect(Collectors.groupingBy(g -> plan.column(g.state(), g.stageId())));
        var wanted = new LinkedHashMap<Cards.Group, Integer>();
        columns.forEach(c -> groups.getOrDefault(c.key(), List.of()).forEach(g -> wanted.put(g, limits.get(c.key()))));
        var found =
                cards.cards(vacancyId, wanted, plan.stages(), sieve, now).stream()
                        .collect(Collectors.groupingBy(f -> plan.column(f.state(), f.stageId())));
        return columns.stream()
                .map(
                        c -> {
                            var here = groups.getOrDefault(c.key(), List.of());
                            return new Column(
                                    c.key(),
                                    c.place(),
                                    c.stageId(),
                                    c.kind(),
                                    c.name(),
                                    c.target(),
                                    here.stream().mapToLong(Cards.Group::count).sum(),
                                    here.stream().mapToLong(Cards.Group::late).sum(),
                                    found.getOrDefault(c.key(), List.of()).stream()
                                            .sorted(Comparator.comparingLong(Cards.Found::seconds).reversed().thenComparing(Cards.Found::id))
                                            .skip(first)
                                            .limit(limits.get(c.key()) - first)
                                            .map(f -> card(f, plan))
                                            .toList());
                        })
                .toList();
    }

    private static Card card(Cards.Found found, Plan plan) {
        var stage = plan.stage(found.stageId());
        var open = found.state() == State.IN_STAGE;
        var here = open && stage.kind().isDecidedByReference();
        var shortlist = here && stage.kind() == Stage.Kind.SHORTLIST;
        var fewScores = shortlist && found.sheets() < Application.ENOUGH_SHEETS;
        var target = stage != null && Cards.isWaiting(found.state()) ? (Integer) stage.targetDays() : null;
        var untold = plan.isUntold(found.state(), stage);
        return new Card(
                found.ref(),
                found.version(),
                found.state(),
                stage == null ? null : stage.name(),
                found.days(),
                target,
                target != null && found.days() > target,
                untold,
                here && !found.openSpread() && !fewScores && (stage.kind() != Stage.Kind.SIFT || found.sifted()),
                found.openSpread() && open,
                fewScores,
                found.sheets(),
                found.meetsEssentials(),
                open && found.schemeAsked() && Boolean.TRUE.equals(found.meetsEssentials()),
                here ? plan.after(stage) : null,
                untold ? Plan.key(stage) : null);
    }

    /**
     * Moves cards to a column as one deed, all or none: on to the next, to those not taken further, or
     * back to where they came from.
     *
     * @param feedback what is told about each criterion, where they are not taken further (VR-10)
     */
    public void move(long vacancyId, List<Choice> choices, String to, String reason, Map<Long, String> feedback) {
        var vacancy = read(vacancyId);
        if (choices.isEmpty()) {
            throw BadInput.at("applications", "decision.none-chosen");
        }
        var plan = plan(vacancy);
        var found = cards.now(vacancyId, choices);
        overtaken(found, choices).stream().findFirst().ifPresent(c -> {
            throw new ChangedMeanwhile(c.who(), c.at());
        });
        var deeds = found.stream().map(f -> deed(plan, f, to)).collect(Collectors.toSet());
        if (deeds.size() != 1 || deeds.contains(Move.NONE)) {
            throw new RuleBroken(null, deeds.contains(Move.ELSEWHERE) ? "pipeline.elsewhere" : "pipeline.nowhere");
        }
        switch (deeds.iterator().next()) {
            case ON -> deciding.decide(vacancyId, choices, Deciding.Outcome.PASSED, reason, Map.of());
            case STOP -> deciding.decide(vacancyId, choices, Deciding.Outcome.NOT_PROGRESSED, reason, feedback);
            case BACK -> deciding.undo(vacancyId, choices, reason);
            default -> throw new RuleBroken(null, "pipeline.elsewhere");
        }
    }

    private enum Move {
        ON,
        STOP,
        BACK,
        ELSEWHERE,
        NONE
    }

    private static Move deed(Plan plan, Cards.Changed card, String to) {
        var stage = plan.stage(card.stageId());
        if (plan.isUntold(card.state(), stage) && Plan.key(stage).equals(to)) {
            return Move.BACK;
        }
        if (card.state() != State.IN_STAGE) {
            return Move.NONE;
        }
        var ends = Place.ENDED.name().equals(to);
        if (!ends && !plan.after(stage).equals(to)) {
            return Move.NONE;
        }
        if (!stage.kind().isDecidedByReference()) {
            return Move.ELSEWHERE;
        }
        return ends ? Move.STOP : Move.ON;
    }

    /** Which of these cards somebody has changed since they were looked at, who, and when (G-11). */
    public List<Overtaken> overtaken(long vacancyId, List<Choice> choices) {
        read(vacancyId);
        return choices.isEmpty()
                ? List.of()
                : overtaken(cards.now(vacancyId, choices), choices).stream()
                        .map(c -> new Overtaken(c.ref(), c.who(), c.at()))
                        .toList();
    }

    private static List<Cards.Changed> overtaken(Collection<Cards.Changed> now, List<Choice> choices) {
        var seen = choices.stream().collect(Collectors.toMap(Choice::ref, Choice::version, (a, b) -> a));
        return now.stream().filter(c -> seen.get(c.ref()) != c.version()).toList();
    }

    /**
     * The names behind these references, as far as the caller may know them; that somebody looked is
     * remembered for each, and its candidate can see it (G-5).
     */
    public Map<String, String> names(long vacancyId, Collection<String> refs) {
        var vacancy = read(vacancyId);
        var plan = plan(vacancy);
        deciders.requireMayKnow(vacancy, mayKnow(vacancy, plan));
        if (refs.isEmpty()) {
            return Map.of();
        }
        var all = deciders.isTeam(vacancy) || deciders.isHr(vacancy);
        var names = new LinkedHashMap<String, String>();
        for (var named : cards.names(vacancyId, refs, all ? null : toldShortlist(plan).id())) {
            recording.looked(named.candidateId(), "application", named.id());
            names.put(named.ref(), named.name());
        }
        return names;
    }

    /** Whether the caller may know the name of anybody here: the team and HR at once, the manager after the shortlist is told. */
    private boolean mayKnow(Vacancy vacancy, Plan plan) {
        return deciders.isTeam(vacancy) || deciders.isHr(vacancy) || toldShortlist(plan) != null;
    }

    private static Stage toldShortlist(Plan plan) {
        return plan.stages().stream()
                .filter(s -> s.kind() == Stage.Kind.SHORTLIST && plan.releases().get(s) != null)
                .findFirst()
                .orElse(null);
    }
}
