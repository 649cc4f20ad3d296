package org.touchstone.assessing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jgrapht.alg.matching.HopcroftKarpMaximumCardinalityBipartiteMatching;
import org.jgrapht.alg.matching.KuhnMunkresMinimalWeightBipartitePerfectMatching;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleGraph;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * Who is where, and watched by whom, at an assessment centre: every candidate meets every exercise once,
 * nobody is in two places, an assessor never sees a candidate they have a conflict with, and as seldom as
 * can be do they see the same candidate in two exercises running (VR-14).
 *
 * <p>The same seed gives the same timetable. Rounds come from a rotation, where the exercises go round the
 * candidates, and from a few that begin with the longest work left; assessors from the cheapest matching of
 * each round until none gets better. What is small is tried out in full, so that fewest means fewest.
 */
final class Rotation {

    private static final int STARTS = 12;
    private static final int SWEEPS = 30;
    private static final double REPEAT = 10_000;
    private static final double CLASH = 1e9;
    private static final double SMALL = 300_000;

    /** An exercise, and how many candidates do it at once. */
    record Exercise(long id, int seats) {}

    /** An assessor who must not see a candidate. */
    record Clash(long assessor, long candidate) {}

    /**
     * What is to be arranged.
     *
     * @param watched how many candidates of a group one assessor watches
     */
    record Task(List<Long> candidates, List<Exercise> exercises, List<Long> assessors, Set<Clash> clashes, int watched) {

        /** The candidates whom nobody may see, so that there is no timetable at all. */
        List<Long> unseen() {
            return candidates.stream()
                    .filter(c -> assessors.stream().allMatch(a -> clashes.contains(new Clash(a, c))))
                    .toList();
        }
    }

    /** One candidate at one exercise, with the assessor who watches them. Rounds count from 0. */
    record Sitting(int round, long exercise, long candidate, long assessor) {}

    /** Why an assessor sees a candidate twice running. */
    enum Shortage {
        NONE,
        ONE_ASSESSOR,
        CONFLICTS,
        TOO_FEW,
        STAND_IN
    }

    /**
     * A timetable.
     *
     * @param repeats how often an assessor sees a candidate in two exercises running
     * @param fewest whether it is certain that no other choice of assessors for these rounds has fewer
     * @param least how many exercises the assessor with the least to do watches
     */
    record Timetable(
            List<Sitting> sittings, int rounds, int repeats, boolean fewest, int least, int most, Shortage shortage) {}

    /** Candidates of one exercise and round who share an assessor. */
    private record Watch(int round, int exercise, List<Integer> candidates) {}

    private record Meeting(int exercise, int block, List<Integer> candidates, List<List<Integer>> watches) {}

    private final Task task;
    private final boolean[][] clash;
    private final int people;

    private Rotation(Task task) {
        this.task = task;
        people = task.assessors().size();
        clash = new boolean[people][task.candidates().size()];
        for (var a = 0; a < people; a++) {
            for (var c = 0; c < task.candidates().size(); c++) {
                clash[a][c] = task.clashes().contains(new Clash(task.assessors().get(a), task.candidates().get(c)));
            }
        }
    }

    /** A timetable for a task that has one. */
    static Timetable of(Task task, long seed) {
        if (task.candidates().isEmpty() || task.exercises().isEmpty() || !task.unseen().isEmpty()) {
            throw new IllegalArgumentException("Nobody to assess, nothing to do, or a candidate whom nobody may see");
        }
        return new Rotation(task).best(seed);
    }

    private Timetable best(long seed) {
        var random = new Random(seed);
        Plan best = null;
        for (var start = 0; start < STARTS; start++) {
            var plan = new Plan(start == 0 ? inTurn() : longestFirst(random));
            plan.improve();
            if (best == null || plan.compareTo(best) < 0) {
                best = plan;
            }
            if (best.rounds == leastRounds() && best.repeats() == 0 && best.gap() <= 1) {
                break;
            }
        }
        var certain = best.tryAll() || best.repeats() == 0;
        return best.timetable(certain, shortage(best.repeats()));
    }

    private Shortage shortage(int repeats) {
        if (repeats == 0) {
            return Shortage.NONE;
        }
        if (people == 1) {
            return Shortage.ONE_ASSESSOR;
        }
        var bound =
                IntStream.range(0, task.candidates().size())
                        .anyMatch(c -> IntStream.range(0, people).filter(a -> !clash[a][c]).count() == 1);
        return bound ? Shortage.CONFLICTS : Shortage.TOO_FEW;
    }

    // --- who goes together

    private List<Meeting> meetings(List<Integer> order) {
        var meetings = new ArrayList<Meeting>();
        for (var e = 0; e < task.exercises().size(); e++) {
            var seats = Math.max(1, Math.min(task.exercises().get(e).seats(), people * task.watched()));
            var blocks = (order.size() + seats - 1) / seats;
            for (var b = 0; b < blocks; b++) {
                add(meetings, e, b, order.subList(order.size() * b / blocks, order.size() * (b + 1) / blocks));
            }
        }
        return meetings;
    }

    /** Where conflicts leave too few to watch a group at once, it is halved. */
    private void add(List<Meeting> meetings, int exercise, int block, List<Integer> candidates) {
        var watches = watches(candidates);
        if (candidates.size() > 1 && (watches == null || !canBeWatched(watches))) {
            var half = candidates.size() / 2;
            add(meetings, exercise, block, candidates.subList(0, half));
            add(meetings, exercise, block, candidates.subList(half, candidates.size()));
        } else {
            meetings.add(new Meeting(exercise, block, List.copyOf(candidates), watches));
        }
    }

    private List<List<Integer>> watches(List<Integer> candidates) {
        var parts = (candidates.size() + task.watched() - 1) / task.watched();
        var watches = new ArrayList<List<Integer>>();
        for (var p = 0; p < parts; p++) {
            var watch = List.copyOf(candidates.subList(candidates.size() * p / parts, candidates.size() * (p + 1) / parts));
            if (IntStream.range(0, people).noneMatch(a -> mayWatch(a, watch))) {
                return null;
            }
            watches.add(watch);
        }
        return watches;
    }

    private boolean mayWatch(int assessor, List<Integer> watch) {
        return watch.stream().noneMatch(c -> clash[assessor][c]);
    }

    private boolean canBeWatched(List<List<Integer>> watches) {
        if (watches.size() > people) {
            return false;
        }
        if (task.clashes().isEmpty()) {
            return true;
        }
        var graph = new SimpleGraph<Integer, DefaultEdge>(DefaultEdge.class);
        var left = new HashSet<Integer>();
        var right = new HashSet<Integer>();
        for (var w = 0; w < watches.size(); w++) {
            graph.addVertex(people + w);
            left.add(people + w);
        }
        for (var a = 0; a < people; a++) {
            graph.addVertex(a);
            right.add(a);
            for (var w = 0; w < watches.size(); w++) {
                if (mayWatch(a, watches.get(w))) {
                    graph.addEdge(people + w, a);
                }
            }
        }
        return new HopcroftKarpMaximumCardinalityBipartiteMatching<>(graph, left, right).getMatching().getEdges().size()
                == watches.size();
    }

    // --- when

    private List<Integer> everybody() {
        return IntStream.range(0, task.candidates().size()).boxed().toList();
    }

    private int leastRounds() {
        var meetings = meetings(everybody());
        var ofExercise = new int[task.exercises().size()];
        meetings.forEach(m -> ofExercise[m.exercise()]++);
        var watches = meetings.stream().mapToInt(m -> m.watches().size()).sum();
        return Math.max(
                Math.max(task.exercises().size(), Arrays.stream(ofExercise).max().orElse(0)), (watches + people - 1) / people);
    }

    /** Exercises go round the candidates: who begins with the first exercise goes on with the second. */
    private List<Watch> inTurn() {
        var turns = leastRounds();
        var rounds = new ArrayList<List<Meeting>>();
        for (var t = 0; t < turns; t++) {
            rounds.add(new ArrayList<>());
        }
        var meetings = new ArrayList<>(meetings(everybody()));
        meetings.sort(Comparator.comparingInt((Meeting m) -> -m.candidates().size()));
        for (var meeting : meetings) {
            var first = (meeting.block() + meeting.exercise()) % turns;
            var found = -1;
            for (var i = 0; i < turns && found < 0; i++) {
                found = fits(rounds.get((first + i) % turns), meeting) ? (first + i) % turns : -1;
            }
            for (var i = turns; i < rounds.size() && found < 0; i++) {
                found = fits(rounds.get(i), meeting) ? i : -1;
            }
            if (found < 0) {
                found = rounds.size();
                rounds.add(new ArrayList<>());
            }
            rounds.get(found).add(meeting);
        }
        return flat(rounds);
    }

    private List<Watch> longestFirst(Random random) {
        var order = new ArrayList<>(everybody());
        Collections.shuffle(order, random);
        var left = meetings(order);
        Collections.shuffle(left, random);
        var rounds = new ArrayList<List<Meeting>>();
        while (!left.isEmpty()) {
            var ofExercise = new int[task.exercises().size()];
            var ofCandidate = new int[task.candidates().size()];
            for (var m : left) {
                ofExercise[m.exercise()]++;
                m.candidates().forEach(c -> ofCandidate[c]++);
            }
            left.sort(
                    Comparator.comparingInt(
                            (Meeting m) ->
                                    -Math.max(
                                            ofExercise[m.exercise()],
                                            m.candidates().stream().mapToInt(c -> ofCandidate[c]).max().orElse(0))));
            var round = new ArrayList<Meeting>();
            for (var m : left) {
                if (fits(round, m)) {
                    round.add(m);
                }
            }
            left.removeAll(round);
            rounds.add(round);
        }
        return flat(rounds);
    }

    private boolean fits(List<Meeting> round, Meeting meeting) {
        var watches = new ArrayList<>(meeting.watches());
        for (var other : round) {
            if (other.exercise() == meeting.exercise()
                    || other.candidates().stream().anyMatch(meeting.candidates()::contains)) {
                return false;
            }
            watches.addAll(other.watches());
        }
        return canBeWatched(watches);
    }

    private static List<Watch> flat(List<List<Meeting>> rounds) {
        var flat = new ArrayList<Watch>();
        var number = 0;
        for (var round : rounds) {
            if (!round.isEmpty()) {
                for (var meeting : round) {
                    for (var watch : meeting.watches()) {
                        flat.add(new Watch(number, meeting.exercise(), watch));
                    }
                }
                number++;
            }
        }
        return flat;
    }

    // --- who watches

    private final class Plan implements Comparable<Plan> {

        private final List<Watch> watches;
        private final int rounds;
        private final int[][] running;
        private int[] assessor;
        private final int[] load = new int[people];

        Plan(List<Watch> watches) {
            this.watches = watches;
            rounds = watches.stream().mapToInt(Watch::round).max().orElse(-1) + 1;
            running = new int[watches.size()][watches.size()];
            assessor = new int[watches.size()];
            Arrays.fill(assessor, -1);
            for (var c : everybody()) {
                var path = IntStream.range(0, watches.size()).filter(w -> watches.get(w).candidates().contains(c)).toArray();
                for (var i = 1; i < path.length; i++) {
                    running[path[i - 1]][path[i]]++;
                    running[path[i]][path[i - 1]]++;
                }
            }
        }

        @Override
        public int compareTo(Plan other) {
            return rounds != other.rounds ? rounds - other.rounds : Double.compare(cost(), other.cost());
        }

        int repeats() {
            var repeats = 0;
            for (var w = 0; w < watches.size(); w++) {
                for (var v = w + 1; v < watches.size(); v++) {
                    repeats += assessor[w] == assessor[v] ? running[w][v] : 0;
                }
            }
            return repeats;
        }

        int gap() {
            return Arrays.stream(load).max().orElse(0) - Arrays.stream(load).min().orElse(0);
        }

        private double cost() {
            return repeats() * REPEAT + Arrays.stream(load).map(l -> l * l).sum();
        }

        void improve() {
            var cost = Double.MAX_VALUE;
            for (var sweep = 0; sweep < SWEEPS; sweep++) {
                for (var r = 0; r < rounds; r++) {
                    match(r);
                }
                var now = cost();
                if (now >= cost) {
                    return;
                }
                cost = now;
            }
        }

        /** The cheapest assessors for one round, all others staying as they are. */
        private void match(int round) {
            var here = IntStream.range(0, watches.size()).filter(w -> watches.get(w).round() == round).toArray();
            for (var w : here) {
                if (assessor[w] >= 0) {
                    load[assessor[w]]--;
                    assessor[w] = -1;
                }
            }
            var graph = new SimpleWeightedGraph<Integer, DefaultWeightedEdge>(DefaultWeightedEdge.class);
            var left = new LinkedHashSet<Integer>();
            var right = new LinkedHashSet<Integer>();
            for (var a = 0; a < people; a++) {
                graph.addVertex(a);
                graph.addVertex(people + a);
                left.add(a);
                right.add(people + a);
            }
            for (var a = 0; a < people; a++) {
                for (var i = 0; i < people; i++) {
                    graph.setEdgeWeight(graph.addEdge(a, people + i), i < here.length ? price(here[i], a) : 0);
                }
            }
            var matching = new KuhnMunkresMinimalWeightBipartitePerfectMatching<>(graph, left, right).getMatching();
            for (var edge : matching.getEdges()) {
                var i = graph.getEdgeTarget(edge) - people;
                if (i < here.length) {
                    assessor[here[i]] = graph.getEdgeSource(edge);
                    load[assessor[here[i]]]++;
                }
            }
        }

        private double price(int watch, int by) {
            var price = mayWatch(by, watches.get(watch).candidates()) ? 2.0 * load[by] + 1 : CLASH;
            for (var v = 0; v < watches.size(); v++) {
                price += assessor[v] == by ? running[watch][v] * REPEAT : 0;
            }
            return price;
        }

        /** Tries every choice of assessors where there are few; whether it did. */
        boolean tryAll() {
            if (Math.pow(people, watches.size()) > SMALL) {
                return false;
            }
            var best = assessor.clone();
            var cheapest = cost();
            Arrays.fill(load, 0);
            var tried = new int[watches.size()];
            Arrays.fill(tried, -1);
            assessor = tried;
            var search = new Object() {
                int[] best;
                double cost;

                void from(int w, int repeats) {
                    if (repeats * REPEAT >= cost) {
                        return;
                    }
                    if (w == watches.size()) {
                        var now = repeats * REPEAT + Arrays.stream(load).map(l -> l * l).sum();
                        if (now < cost) {
                            cost = now;
                            best = assessor.clone();
                        }
                        return;
                    }
                    for (var a = 0; a < people; a++) {
                        if (isFree(w, a)) {
                            var more = repeats;
                            for (var v = 0; v < w; v++) {
                                more += assessor[v] == a ? running[w][v] : 0;
                            }
                            assessor[w] = a;
                            load[a]++;
                            from(w + 1, more);
                            load[a]--;
                            assessor[w] = -1;
                        }
                    }
                }
            };
            search.best = best;
            search.cost = cheapest;
            search.from(0, 0);
            assessor = search.best;
            for (var a : assessor) {
                load[a]++;
            }
            return true;
        }

        private boolean isFree(int watch, int by) {
            for (var v = watch - 1; v >= 0 && watches.get(v).round() == watches.get(watch).round(); v--) {
                if (assessor[v] == by) {
                    return false;
                }
            }
            return mayWatch(by, watches.get(watch).candidates());
        }

        Timetable timetable(boolean fewest, Shortage shortage) {
            var sittings = new ArrayList<Sitting>();
            for (var w = 0; w < watches.size(); w++) {
                var watch = watches.get(w);
                for (var c : watch.candidates()) {
                    sittings.add(
                            new Sitting(
                                    watch.round(),
                                    task.exercises().get(watch.exercise()).id(),
                                    task.candidates().get(c),
                                    task.assessors().get(assessor[w])));
                }
            }
            return new Timetable(
                    List.copyOf(sittings),
                    rounds,
                    repeats(),
                    fewest,
                    Arrays.stream(load).min().orElse(0),
                    Arrays.stream(load).max().orElse(0),
                    shortage);
        }
    }
}
