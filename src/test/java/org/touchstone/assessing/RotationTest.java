package org.touchstone.assessing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.assessing.Rotation.Clash;
import org.touchstone.assessing.Rotation.Exercise;
import org.touchstone.assessing.Rotation.Shortage;
import org.touchstone.assessing.Rotation.Sitting;
import org.touchstone.assessing.Rotation.Task;
import org.touchstone.assessing.Rotation.Timetable;

class RotationTest {

    private static final long FIRST_ASSESSOR = 1000;

    private static Task task(int candidates, int assessors, int watched, Set<Clash> clashes, int... seats) {
        return new Task(
                LongStream.range(0, candidates).boxed().toList(),
                IntStream.range(0, seats.length).mapToObj(e -> new Exercise(100 + e, seats[e])).toList(),
                LongStream.range(FIRST_ASSESSOR, FIRST_ASSESSOR + assessors).boxed().toList(),
                clashes,
                watched);
    }

    @Provide
    Arbitrary<Task> tasks() {
        return tasks(9, 4, 5, 3);
    }

    @Provide
    Arbitrary<Task> tiny() {
        return tasks(3, 3, 3, 1).filter(t -> t.candidates().size() * t.exercises().size() <= 8);
    }

    @Provide
    Arbitrary<Task> small() {
        return tasks(4, 3, 3, 2).filter(t -> t.candidates().size() * t.exercises().size() <= 9);
    }

    private static Arbitrary<Task> tasks(int candidates, int exercises, int assessors, int watched) {
        return Combinators.combine(
                        Arbitraries.integers().between(1, candidates),
                        Arbitraries.integers().between(1, assessors),
                        Arbitraries.integers().between(1, watched),
                        Arbitraries.integers().between(1, 6).array(int[].class).ofMinSize(1).ofMaxSize(exercises),
                        Arbitraries.longs(),
                        Arbitraries.integers().between(0, 3))
                .as(
                        (c, a, w, seats, seed, clashes) -> {
                            var random = new Random(seed);
                            var set = new HashSet<Clash>();
                            for (var i = 0; i < clashes; i++) {
                                set.add(new Clash(FIRST_ASSESSOR + random.nextInt(a), random.nextInt(c)));
                            }
                            return task(c, a, w, set, seats);
                        })
                .filter(t -> t.unseen().isEmpty());
    }

    @Property(tries = 200)
    void VR_14_every_candidate_meets_every_exercise_once(@ForAll("tasks") Task task, @ForAll long seed) {
        var met =
                Rotation.of(task, seed).sittings().stream()
                        .map(s -> s.candidate() + "/" + s.exercise())
                        .collect(Collectors.toList());

        assertEquals(task.candidates().size() * task.exercises().size(), met.size());
        assertEquals(met.size(), Set.copyOf(met).size());
    }

    @Property(tries = 200)
    void VR_14_nobody_is_in_two_places(@ForAll("tasks") Task task, @ForAll long seed) {
        var sittings = Rotation.of(task, seed).sittings();

        for (var s : sittings) {
            for (var t : sittings) {
                if (s != t && s.round() == t.round()) {
                    assertFalse(s.candidate() == t.candidate(), "a candidate twice in round " + s.round());
                    assertFalse(s.assessor() == t.assessor() && s.exercise() != t.exercise(), "an assessor in two rooms");
                }
            }
        }
    }

    @Property(tries = 200)
    void VR_14_no_group_is_greater_than_its_room_nor_than_an_assessor_can_watch(@ForAll("tasks") Task task, @ForAll long seed) {
        var sittings = Rotation.of(task, seed).sittings();

        for (var exercise : task.exercises()) {
            sittings.stream()
                    .filter(s -> s.exercise() == exercise.id())
                    .collect(Collectors.groupingBy(Sitting::round, Collectors.counting()))
                    .forEach((round, size) -> assertTrue(size <= exercise.seats()));
        }
        sittings.stream()
                .collect(Collectors.groupingBy(s -> s.round() + "/" + s.assessor(), Collectors.counting()))
                .forEach((watch, size) -> assertTrue(size <= task.watched()));
    }

    @Property(tries = 200)
    void VR_5_an_assessor_never_sees_a_candidate_they_have_a_conflict_with(@ForAll("tasks") Task task, @ForAll long seed) {
        for (var s : Rotation.of(task, seed).sittings()) {
            assertFalse(task.clashes().contains(new Clash(s.assessor(), s.candidate())));
        }
    }

    @Property(tries = 100)
    void the_same_seed_gives_the_same_timetable(@ForAll("tasks") Task task, @ForAll long seed) {
        assertEquals(Rotation.of(task, seed), Rotation.of(task, seed));
    }

    @Property(tries = 200)
    void VR_14_it_counts_the_repeats_that_there_are(@ForAll("tasks") Task task, @ForAll long seed) {
        var timetable = Rotation.of(task, seed);

        assertEquals(repeats(timetable.sittings()), timetable.repeats());
        assertEquals(timetable.repeats() == 0, timetable.shortage() == Shortage.NONE);
    }

    /** Independently of how the program searches: every choice of assessors for these rounds is counted. */
    @Property(tries = 100)
    void VR_14_in_small_ones_no_other_choice_of_assessors_has_fewer_repeats(@ForAll("tiny") Task task, @ForAll long seed) {
        var timetable = Rotation.of(task, seed);

        assertTrue(timetable.fewest());
        assertEquals(fewest(task, timetable, new ArrayList<>()), timetable.repeats());
    }

    /** Independently of how the program searches: every choice of assessors for these rounds is tried, groups and all. */
    @Property(tries = 150)
    void VR_14_in_small_ones_no_other_choice_with_as_few_repeats_shares_the_work_more_evenly(
            @ForAll("small") Task task, @ForAll long seed) {
        var timetable = Rotation.of(task, seed);
        var watches = watches(timetable.sittings());
        var loads = loads(task, watches.keySet().stream().map(Watch::assessor).toList());

        assertEquals(best(task, List.copyOf(watches.entrySet()), new ArrayList<>()), new Worth(timetable.repeats(), squares(loads)));
        assertEquals(loads.stream().min(Comparator.naturalOrder()).orElseThrow(), timetable.least());
        assertEquals(loads.stream().max(Comparator.naturalOrder()).orElseThrow(), timetable.most());
    }

    @Test
    @DisplayName("VR-14: with as many assessors as exercises nobody is seen twice running, and no round is lost")
    void square() {
        var timetable = Rotation.of(task(4, 4, 1, Set.of(), 1, 1, 1, 1), 7);

        assertEquals(4, timetable.rounds());
        assertEquals(0, timetable.repeats());
        assertEquals(timetable.least(), timetable.most());
    }

    @Test
    @DisplayName("VR-14: one assessor sees everybody every time, and it says so")
    void alone() {
        var timetable = Rotation.of(task(2, 1, 1, Set.of(), 1, 1, 1), 7);

        assertEquals(4, timetable.repeats());
        assertEquals(Shortage.ONE_ASSESSOR, timetable.shortage());
        assertTrue(timetable.fewest());
    }

    @Test
    @DisplayName("VR-5: whom only one may see is seen by that one each time, and it says why")
    void bound() {
        var timetable = Rotation.of(
                        task(2, 3, 1, Set.of(new Clash(FIRST_ASSESSOR, 0), new Clash(FIRST_ASSESSOR + 1, 0)), 1, 1, 1), 7);

        assertEquals(2, timetable.repeats());
        assertEquals(Shortage.CONFLICTS, timetable.shortage());
    }

    @Test
    @DisplayName("VR-5: whom nobody may see has no timetable")
    void unseen() {
        var task = task(2, 1, 1, Set.of(new Clash(FIRST_ASSESSOR, 1)), 1);

        assertEquals(List.of(1L), task.unseen());
        assertThrows(IllegalArgumentException.class, () -> Rotation.of(task, 7));
    }

    @Test
    @DisplayName("VR-14: forty candidates, eight exercises and twelve assessors find a timetable without repeats")
    void large() {
        var task = task(40, 12, 2, Set.of(new Clash(FIRST_ASSESSOR, 3), new Clash(FIRST_ASSESSOR + 5, 9)), 6, 1, 1, 1, 2, 8, 1, 4);

        var timetable = Rotation.of(task, 7);

        assertEquals(0, timetable.repeats());
        assertTrue(timetable.most() - timetable.least() <= 2, timetable.least() + " to " + timetable.most());
        assertTrue(timetable.rounds() <= 60, timetable.rounds() + " rounds");
    }

    private static int repeats(List<Sitting> sittings) {
        var repeats = 0;
        for (var path : sittings.stream().collect(Collectors.groupingBy(Sitting::candidate)).values()) {
            var sorted = path.stream().sorted(Comparator.comparingInt(Sitting::round)).toList();
            for (var i = 1; i < sorted.size(); i++) {
                repeats += sorted.get(i - 1).assessor() == sorted.get(i).assessor() ? 1 : 0;
            }
        }
        return repeats;
    }

    private static int fewest(Task task, Timetable timetable, List<Sitting> chosen) {
        if (chosen.size() == timetable.sittings().size()) {
            return repeats(chosen);
        }
        var next = timetable.sittings().get(chosen.size());
        var best = Integer.MAX_VALUE;
        for (var a : task.assessors()) {
            var free =
                    chosen.stream().noneMatch(s -> s.round() == next.round() && s.assessor() == a)
                            && !task.clashes().contains(new Clash(a, next.candidate()));
            if (free) {
                chosen.add(new Sitting(next.round(), next.exercise(), next.candidate(), a));
                best = Math.min(best, fewest(task, timetable, chosen));
                chosen.remove(chosen.size() - 1);
            }
        }
        return best;
    }

    /** An assessor with a group of candidates at an exercise. */
    private record Watch(int round, long exercise, long assessor) {}

    /** How good a choice of assessors is: first few repeats, then an even load. */
    private record Worth(int repeats, int squares) implements Comparable<Worth> {
        @Override
        public int compareTo(Worth other) {
            return Comparator.comparingInt(Worth::repeats).thenComparingInt(Worth::squares).compare(this, other);
        }
    }

    private static Map<Watch, List<Sitting>> watches(List<Sitting> sittings) {
        return sittings.stream()
                .collect(Collectors.groupingBy(s -> new Watch(s.round(), s.exercise(), s.assessor()), LinkedHashMap::new, Collectors.toList()));
    }

    private static List<Integer> loads(Task task, List<Long> chosen) {
        return task.assessors().stream().map(a -> Collections.frequency(chosen, a)).toList();
    }

    private static int squares(List<Integer> loads) {
        return loads.stream().mapToInt(l -> l * l).sum();
    }

    private static Worth best(Task task, List<Map.Entry<Watch, List<Sitting>>> watches, List<Long> chosen) {
        if (chosen.size() == watches.size()) {
            var sittings = new ArrayList<Sitting>();
            for (var i = 0; i < watches.size(); i++) {
                for (var s : watches.get(i).getValue()) {
                    sittings.add(new Sitting(s.round(), s.exercise(), s.candidate(), chosen.get(i)));
                }
            }
            return new Worth(repeats(sittings), squares(loads(task, chosen)));
        }
        var next = watches.get(chosen.size());
        var best = new Worth(Integer.MAX_VALUE, Integer.MAX_VALUE);
        for (var a : task.assessors()) {
            var busy = IntStream.range(0, chosen.size()).anyMatch(i -> chosen.get(i).equals(a) && watches.get(i).getKey().round() == next.getKey().round());
            if (!busy && next.getValue().stream().noneMatch(s -> task.clashes().contains(new Clash(a, s.candidate())))) {
                chosen.add(a);
                var worth = best(task, watches, chosen);
                best = worth.compareTo(best) < 0 ? worth : best;
                chosen.remove(chosen.size() - 1);
            }
        }
        return best;
    }
}
