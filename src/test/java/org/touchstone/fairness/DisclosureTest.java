package org.touchstone.fairness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.util.stream.Collectors.groupingBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DisclosureTest {

    static final List<ToLongFunction<GroupCounts>> CELLS =
            List.of(GroupCounts::entered, GroupCounts::passed, GroupCounts::notPassed);

    static GroupCounts group(String name, long entered, long passed) {
        return new GroupCounts(name, entered, passed);
    }

    @ParameterizedTest(name = "{0} is published as {1}")
    @CsvSource({
        "244, 245",
        "38, 40",
        "13, 15",
        "12, 10",
        "8, 10",
        "10, 10",
        "6, *",
        "0, 0",
        "1, *",
        "7, *"
    })
    void hospital_statistics_are_rounded(long count, String printed) {
        assertEquals(printed, Disclosure.PUBLISHED.print(count));
    }

    @ParameterizedTest(name = "{0} is shown inside the organisation as {1}")
    @CsvSource({"0, *", "4, *", "5, 5", "244, 244"})
    void fewer_than_five_is_not_shown_inside_the_organisation(long count, String printed) {
        assertEquals(printed, Disclosure.INTERNAL.print(count));
    }

    @Test
    void true_counts_are_true() {
        var groups = List.of(group("a", 3, 1), group("b", 200, 0));

        assertEquals(3L, Disclosure.EXACT.shown(3));
        assertEquals(0L, Disclosure.EXACT.shown(0));
        assertNull(Disclosure.INTERNAL.shown(3));
        assertEquals(Set.of(), Disclosure.EXACT.hidden(groups));
        assertTrue(Disclosure.EXACT.showsTotals(groups, group("undeclared", 1, 1)));
    }

    @Test
    void a_single_small_group_takes_the_next_smallest_with_it() {
        var groups =
                List.of(group("large", 900, 300), group("small", 40, 3), group("next", 50, 20));

        assertEquals(Set.of("small", "next"), Disclosure.INTERNAL.hidden(groups));
    }

    @ParameterizedTest(name = "{0} entered, {1} passed")
    @CsvSource({"4, 0", "200, 4", "200, 196", "200, 0", "200, 200"})
    void a_group_is_small_when_few_entered_passed_or_did_not_pass(long entered, long passed) {
        assertTrue(Disclosure.INTERNAL.hides(group("any", entered, passed)));
        assertFalse(Disclosure.INTERNAL.hides(group("any", 200, 195)));
        assertFalse(Disclosure.INTERNAL.hides(group("any", 200, 5)));
    }

    @Test
    void next_smallest_is_so_in_the_column_that_gives_the_small_count_away() {
        var fewPassed =
                List.of(
                        group("small", 100, 3),
                        group("a", 60, 30),
                        group("b", 90, 10),
                        group("c", 500, 250));
        var fewFailed =
                List.of(
                        group("small", 100, 97),
                        group("a", 60, 50),
                        group("b", 500, 25),
                        group("c", 70, 10));

        assertEquals(Set.of("small", "b"), Disclosure.INTERNAL.hidden(fewPassed));
        assertEquals(Set.of("small", "a"), Disclosure.INTERNAL.hidden(fewFailed));
    }

    @Test
    void two_hidden_groups_that_are_few_together_take_a_third_with_them() {
        var groups =
                List.of(
                        group("one", 10, 1),
                        group("two", 12, 2),
                        group("three", 40, 20),
                        group("four", 400, 200));

        assertEquals(Set.of("one", "two", "three"), Disclosure.INTERNAL.hidden(groups));
    }

    @Test
    void two_hidden_groups_that_are_many_together_suffice() {
        var groups = List.of(group("one", 10, 3), group("two", 12, 4), group("three", 40, 20));

        assertEquals(Set.of("one", "two"), Disclosure.INTERNAL.hidden(groups));
    }

    @Test
    void a_group_that_nobody_entered_has_nothing_to_hide_and_hides_nothing() {
        var groups = List.of(group("nobody", 0, 0), group("small", 6, 3), group("large", 100, 50));

        assertEquals(Set.of("small", "large"), Disclosure.INTERNAL.hidden(groups));
        assertEquals(Set.of(), Disclosure.INTERNAL.hidden(List.of(group("nobody", 0, 0))));
    }

    @Test
    void totals_are_not_shown_when_they_give_away_a_lone_group_or_the_undeclared() {
        var large = List.of(group("a", 100, 50), group("b", 100, 50));
        var lone = List.of(group("a", 6, 3));
        var few = List.of(group("a", 3, 1), group("b", 2, 1));

        assertTrue(Disclosure.INTERNAL.showsTotals(large, group("undeclared", 0, 0)));
        assertTrue(Disclosure.INTERNAL.showsTotals(large, group("undeclared", 20, 10)));
        assertFalse(Disclosure.INTERNAL.showsTotals(large, group("undeclared", 20, 3)));
        assertFalse(Disclosure.INTERNAL.showsTotals(lone, group("undeclared", 20, 10)));
        assertFalse(Disclosure.INTERNAL.showsTotals(few, group("undeclared", 20, 10)));
    }

    @Test
    void impossible_rules_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Disclosure(-1, true, 1));
        assertThrows(IllegalArgumentException.class, () -> new Disclosure(5, true, 0));
    }

    @Provide
    Arbitrary<List<GroupCounts>> groups() {
        return Arbitraries.longs()
                .between(0, 40)
                .flatMap(
                        n ->
                                Combinators.combine(
                                                Arbitraries.just(n),
                                                Arbitraries.longs().between(0, n))
                                        .as((e, p) -> group("", e, p)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(DisclosureTest::named);
    }

    private static List<GroupCounts> named(List<GroupCounts> counts) {
        var named = new ArrayList<GroupCounts>();
        for (var count : counts) {
            named.add(group("g" + named.size(), count.entered(), count.passed()));
        }
        return named;
    }

    @Property
    void every_small_group_is_hidden_and_what_subtraction_gives_is_not_small(
            @ForAll("groups") List<GroupCounts> groups, @ForAll boolean published) {
        var disclosure = published ? Disclosure.PUBLISHED : Disclosure.INTERNAL;

        var names = disclosure.hidden(groups);

        var hidden = groups.stream().filter(g -> names.contains(g.group())).toList();
        for (var g : groups) {
            assertTrue(names.contains(g.group()) || !disclosure.hides(g), g::toString);
        }
        boolean all = names.size() == groups.stream().filter(g -> g.entered() > 0).count();
        if (!hidden.isEmpty() && !all) {
            assertTrue(hidden.size() > 1);
            for (var cell : CELLS) {
                assertTrue(hidden.stream().mapToLong(cell).sum() >= disclosure.smallest());
            }
        }
    }

    @Property
    void the_order_of_groups_makes_no_difference(
            @ForAll("groups") List<GroupCounts> groups, @ForAll long seed) {
        var shuffled = new ArrayList<>(groups);
        Collections.shuffle(shuffled, new Random(seed));

        assertEquals(Disclosure.INTERNAL.hidden(groups), Disclosure.INTERNAL.hidden(shuffled));
    }

    /** All that a reader can see of a table of three groups, who may also know the totals. */
    private record View(Set<String> hidden, Set<GroupCounts> shown, long entered, long passed) {}

    @ParameterizedTest(name = "smallest count shown {0}, nought shown {1}")
    @CsvSource({"2, false", "3, false", "3, true", "4, true"})
    void no_hidden_cell_of_any_table_of_three_groups_can_be_solved_by_one_who_knows_the_rule(
            long smallest, boolean zerosShown) {
        var disclosure = new Disclosure(smallest, zerosShown, 1);
        long most = 8;
        var views = all(most).stream().collect(groupingBy(table -> view(table, disclosure)));

        int looked = 0;
        for (var view : views.entrySet()) {
            var tables = view.getValue();
            var first = tables.get(0);
            // With more people among the hidden, tables of groups larger than tried here fit as
            // well.
            if (view.getKey().hidden().isEmpty()
                    || !disclosure.showsTotals(first, group("undeclared", 0, 0))
                    || sumOfHidden(first, view.getKey()) > most + 1) {
                continue;
            }
            looked++;
            for (int i = 0; i < first.size(); i++) {
                if (view.getKey().hidden().contains(first.get(i).group())) {
                    assertUnsolved(tables, i, disclosure);
                }
            }
        }
        assertTrue(looked > 100, "looked at " + looked);
    }

    @Property(tries = 400)
    void two_hidden_groups_cannot_be_solved_by_one_who_knows_the_rule_the_rest_and_the_totals(
            @ForAll("groups") List<GroupCounts> groups, @ForAll boolean published) {
        var disclosure = published ? Disclosure.PUBLISHED : Disclosure.INTERNAL;
        var names = disclosure.hidden(groups);
        if (names.size() != 2 || !disclosure.showsTotals(groups, group("undeclared", 0, 0))) {
            return;
        }
        var hidden = groups.stream().filter(g -> names.contains(g.group())).toList();
        var rest = groups.stream().filter(g -> !names.contains(g.group())).toList();
        long entered = hidden.get(0).entered() + hidden.get(1).entered();
        long passed = hidden.get(0).passed() + hidden.get(1).passed();

        var fitting = new ArrayList<List<GroupCounts>>();
        for (long e = 1; e < entered; e++) {
            for (long p = Math.max(0, passed - entered + e); p <= Math.min(e, passed); p++) {
                var guess =
                        List.of(
                                group(hidden.get(0).group(), e, p),
                                group(hidden.get(1).group(), entered - e, passed - p));
                var table = new ArrayList<>(rest);
                table.addAll(guess);
                if (disclosure.hidden(table).equals(names)) {
                    fitting.add(guess);
                }
            }
        }

        assertTrue(fitting.contains(hidden));
        assertUnsolved(fitting, 0, disclosure);
        assertUnsolved(fitting, 1, disclosure);
    }

    private static void assertUnsolved(
            List<List<GroupCounts>> tables, int row, Disclosure disclosure) {
        for (var cell : CELLS) {
            var values = new HashSet<Long>();
            tables.forEach(table -> values.add(cell.applyAsLong(table.get(row))));
            long only = values.iterator().next();
            assertTrue(
                    values.size() > 1 || !disclosure.hides(only),
                    () -> "group " + row + " must have " + only + " in " + tables);
        }
    }

    private static long sumOfHidden(List<GroupCounts> table, View view) {
        return table.stream()
                .filter(g -> view.hidden().contains(g.group()))
                .mapToLong(GroupCounts::entered)
                .sum();
    }

    private static View view(List<GroupCounts> table, Disclosure disclosure) {
        var hidden = disclosure.hidden(table);
        var shown = new HashSet<GroupCounts>();
        for (var g : table) {
            if (!hidden.contains(g.group())) {
                shown.add(g);
            }
        }
        return new View(
                hidden,
                shown,
                table.stream().mapToLong(GroupCounts::entered).sum(),
                table.stream().mapToLong(GroupCounts::passed).sum());
    }

    private static List<List<GroupCounts>> all(long most) {
        var rows = new ArrayList<long[]>();
        LongStream.rangeClosed(1, most)
                .forEach(
                        n ->
                                LongStream.rangeClosed(0, n)
                                        .forEach(x -> rows.add(new long[] {n, x})));
        var tables = new ArrayList<List<GroupCounts>>();
        for (long[] a : rows) {
            for (long[] b : rows) {
                for (long[] c : rows) {
                    tables.add(
                            List.of(
                                    group("a", a[0], a[1]),
                                    group("b", b[0], b[1]),
                                    group("c", c[0], c[1])));
                }
            }
        }
        return tables;
    }
}
