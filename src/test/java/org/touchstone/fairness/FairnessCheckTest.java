package org.touchstone.fairness;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.fairness.FairnessCheck.GroupResult;
import org.touchstone.fairness.FairnessCheck.Reference;
import org.touchstone.fairness.FairnessCheck.Row;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FairnessCheckTest {

    static final GroupCounts NOBODY = new GroupCounts("undeclared", 0, 0);
    static final GroupCounts TWELVE = new GroupCounts("undeclared", 12, 6);

    /** Two vacancies; together 60 of 200 men and 40 of 200 women. */
    static final List<Row> SEX =
            List.of(
                    new Row("nurse", "male", 100, 35),
                    new Row("nurse", "female", 120, 26),
                    new Row("porter", "male", 100, 25),
                    new Row("porter", "female", 80, 14));

    static FairnessCheck check(List<Row> rows, GroupCounts undeclared, Reference reference) {
        return FairnessCheck.of(rows.stream(), undeclared, reference, Thresholds.DEFAULTS);
    }

    static GroupResult group(FairnessCheck check, String name) {
        return check.groups().stream()
                .filter(g -> g.group().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static List<Row> rows(Object... groupEnteredPassed) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < groupEnteredPassed.length; i += 3) {
            rows.add(
                    new Row(
                            "all",
                            (String) groupEnteredPassed[i],
                            (int) groupEnteredPassed[i + 1],
                            (int) groupEnteredPassed[i + 2]));
        }
        return rows;
    }

    @Test
    void a_check_carries_every_figure_of_a_comparison() {
        var check = check(SEX, TWELVE, Reference.fixed("male"));
        var table = new FourfoldTable(200, 60, 200, 40);

        var female = group(check, "female");

        assertAll(
                () -> assertEquals("touchstone-fairness-1", check.method()),
                () -> assertEquals(new GroupCounts("female", 200, 40), female.counts()),
                () -> assertEquals(0.2, female.rate().estimate(), 1e-12),
                () ->
                        assertEquals(
                                table.relativeLikelihood(0.95),
                                female.comparison().relativeLikelihood()),
                () ->
                        assertEquals(
                                table.relativeLikelihoodKatz(0.95),
                                female.comparison().relativeLikelihoodKatz()),
                () -> assertEquals(table.impactRatio(0.95), female.comparison().impactRatio()),
                () ->
                        assertEquals(
                                table.impactRatioKatz(0.95), female.comparison().impactRatioKatz()),
                () -> assertEquals(table.difference(0.95, false), female.comparison().difference()),
                () ->
                        assertEquals(
                                table.difference(0.95, true),
                                female.comparison().differenceCorrected()),
                () -> assertEquals(8.0 / 7, female.comparison().rejectionRatio(), 1e-12),
                () -> assertEquals(20, female.comparison().shortfall(), 1e-12),
                () -> assertEquals(table.fisher(), female.comparison().fisher()),
                () -> assertEquals(table.midP(), female.comparison().midP()),
                () -> assertEquals(table.z(), female.comparison().z()),
                () -> assertEquals(table.fisher(), female.comparison().adjustedP()),
                () -> assertEquals(table.smallestFisher(), female.comparison().smallestFisher()),
                () -> assertTrue(female.comparison().fourFifthsAdverse()),
                () -> assertFalse(female.comparison().fourFifthsFragile()),
                () -> assertFalse(female.comparison().smallShare()),
                () -> assertEquals(Verdict.REVIEW, female.verdict()),
                () -> assertEquals(400.0 / 412, check.declaration().ofEntered(), 1e-12),
                () -> assertEquals(100.0 / 106, check.declaration().ofPassed(), 1e-12),
                () -> assertEquals(table.z() * table.z(), check.overall().statistic(), 1e-9),
                () -> assertEquals(1, check.overall().degrees()));
    }

    @Test
    void the_reference_group_is_compared_with_nobody() {
        var male = group(check(SEX, NOBODY, Reference.fixed("male")), "male");

        assertNull(male.comparison());
        assertNull(male.verdict());
        assertEquals(0.3, male.rate().estimate(), 1e-12);
    }

    @Test
    void strata_are_taken_together_beside_the_pooled_figures() {
        var rows = new ArrayList<Row>();
        int department = 0;
        for (var table : StratifiedTest.BERKELEY) {
            String stratum = "department " + department++;
            rows.add(new Row(stratum, "female", table.referenceEntered(), table.referencePassed()));
            rows.add(new Row(stratum, "male", table.comparisonEntered(), table.comparisonPassed()));
        }

        var men = group(check(rows, NOBODY, Reference.fixed("female")), "male");

        assertEquals(
                StratifiedTest.together(StratifiedTest.BERKELEY), men.comparison().stratified());
    }

    @Test
    void the_highest_rate_is_the_reference_only_if_enough_people_entered() {
        var rows = rows("a", 1, 1, "b", 100, 40, "c", 200, 100, "d", 20, 11);

        assertEquals("a", check(rows, NOBODY, Reference.highestRate(1)).reference());
        assertEquals("d", check(rows, NOBODY, Reference.highestRate(20)).reference());
        assertEquals("c", check(rows, NOBODY, Reference.highestRate(30)).reference());
        assertEquals("c", check(rows, NOBODY, Reference.highestRate(1000)).reference());
    }

    @Test
    void of_two_equal_rates_the_larger_group_is_the_reference() {
        var rows = rows("a", 100, 50, "b", 200, 100, "c", 200, 100);

        assertEquals("b", check(rows, NOBODY, Reference.highestRate(10)).reference());
    }

    @Test
    void a_reference_group_that_nobody_belongs_to_leaves_nothing_to_compare() {
        var check = check(SEX, NOBODY, Reference.fixed("non-binary"));

        assertNull(group(check, "female").comparison());
        assertEquals(Verdict.INSUFFICIENT_DATA, group(check, "female").verdict());
    }

    @Test
    void a_gate_that_nobody_came_to_gives_an_empty_check() {
        var check =
                check(List.of(), NOBODY, Reference.highestRate(10)).released(Disclosure.INTERNAL);

        assertEquals("", check.reference());
        assertEquals(List.of(), check.groups());
        assertNull(check.overall());
        assertNull(check.declaration().ofEntered());
    }

    @Test
    void the_flag_of_a_small_group_can_hang_on_one_decision() {
        var fragile =
                group(check(rows("m", 50, 25, "f", 20, 7), NOBODY, Reference.fixed("m")), "f");

        // 7/20 over 25/50 is 0.7; 8/20 over 24/50 is 0.83.
        assertTrue(fragile.comparison().fourFifthsAdverse());
        assertTrue(fragile.comparison().fourFifthsFragile());
    }

    @Test
    void a_group_below_two_percent_of_the_pool_is_marked() {
        var check =
                check(rows("m", 981, 500, "f", 19, 5, "n", 20, 5), NOBODY, Reference.fixed("m"));

        assertTrue(group(check, "f").comparison().smallShare());
        assertTrue(group(check, "n").comparison().smallShare());
        var larger = check(rows("m", 980, 500, "f", 20, 5), NOBODY, Reference.fixed("m"));
        assertFalse(group(larger, "f").comparison().smallShare());
    }

    @Test
    void several_groups_are_adjusted_for_being_several() {
        var check =
                check(
                        rows("r", 500, 250, "a", 100, 38, "b", 100, 40, "c", 100, 50),
                        NOBODY,
                        Reference.fixed("r"));
        double[] plain =
                List.of("a", "b", "c").stream()
                        .mapToDouble(name -> group(check, name).comparison().fisher())
                        .toArray();

        double[] screening = MultipleComparisons.benjaminiHochberg(plain);
        double[] formal = MultipleComparisons.holm(plain);

        assertTrue(screening[0] > plain[0]);
        assertEquals(screening[0], group(check, "a").comparison().adjustedP());
        assertEquals(screening[1], group(check, "b").comparison().adjustedP());
        assertEquals(formal[0], group(check, "a").comparison().holmP());
        assertEquals(formal[2], group(check, "c").comparison().holmP());
    }

    @Test
    void the_verdict_uses_the_plain_p_unless_told_to_use_the_adjusted_one() {
        var rows = rows("r", 500, 250, "a", 100, 38, "b", 100, 49, "c", 100, 50, "d", 100, 51);
        var d = Thresholds.DEFAULTS;
        var adjusting =
                new Thresholds(
                        d.confidence(),
                        d.significance(),
                        d.ratioNumerator(),
                        d.ratioDenominator(),
                        d.minimumEntered(),
                        d.minimumExpectedPasses(),
                        d.minimumShare(),
                        true,
                        d.homogeneityCount(),
                        d.homogeneityShare());

        var plain = group(check(rows, NOBODY, Reference.fixed("r")), "a");
        var adjusted =
                group(
                        FairnessCheck.of(rows.stream(), NOBODY, Reference.fixed("r"), adjusting),
                        "a");

        assertEquals(Verdict.REVIEW, plain.verdict());
        assertEquals(Verdict.WATCH, adjusted.verdict());
    }

    @Test
    void a_hidden_group_takes_all_its_figures_with_it_and_is_not_of_the_family() {
        var rows = rows("r", 500, 250, "a", 100, 38, "b", 40, 20, "tiny", 6, 3);
        var check = check(rows, TWELVE, Reference.fixed("r"));

        var released = check.released(Disclosure.INTERNAL);

        for (var name : List.of("tiny", "b")) {
            assertEquals(
                    new GroupResult(name, true, null, null, null, null), group(released, name));
        }
        var a = group(released, "a");
        assertEquals(a.comparison().fisher(), a.comparison().adjustedP());
        assertTrue(group(check, "a").comparison().adjustedP() > a.comparison().fisher());
        assertEquals(group(check, "a").verdict(), a.verdict());
        assertNotNull(check.overall());
        assertNull(released.overall());
        assertEquals(TWELVE, released.undeclared());
        assertTrue(released.showsTotals());
    }

    @Test
    void a_hidden_reference_group_hides_every_comparison() {
        var rows = rows("r", 20, 3, "a", 100, 38, "b", 40, 20);

        var released = check(rows, NOBODY, Reference.fixed("r")).released(Disclosure.INTERNAL);

        assertTrue(group(released, "r").hidden());
        assertTrue(group(released, "b").hidden());
        var a = group(released, "a");
        assertEquals(new GroupCounts("a", 100, 38), a.counts());
        assertNull(a.comparison());
        assertNull(a.verdict());
    }

    @Test
    void few_who_did_not_declare_are_hidden_with_the_totals_and_the_groups_stay() {
        var check = check(SEX, new GroupCounts("undeclared", 12, 3), Reference.fixed("male"));

        var released = check.released(Disclosure.INTERNAL);

        assertNull(released.undeclared());
        assertNull(released.declaration());
        assertFalse(released.showsTotals());
        assertEquals(check.groups(), released.groups());
    }

    @Test
    void published_counts_are_rounded_and_figures_are_of_the_true_ones() {
        var check = check(rows("m", 213, 66, "f", 198, 38), TWELVE, Reference.fixed("m"));

        var released = check.released(Disclosure.PUBLISHED);

        assertEquals(new GroupCounts("f", 200, 40), group(released, "f").counts());
        assertEquals(38.0 / 198, group(released, "f").rate().estimate(), 1e-12);
        assertEquals(group(check, "f").comparison(), group(released, "f").comparison());
        assertNull(released.undeclared());
    }

    @Test
    void true_counts_are_released_unchanged() {
        var check = check(rows("m", 20, 1, "f", 3, 0), TWELVE, Reference.fixed("m"));

        assertEquals(check, check.released(Disclosure.EXACT));
    }

    @Test
    void a_group_that_nobody_entered_is_shown_as_such() {
        var check =
                check(rows("m", 200, 60, "f", 200, 40, "n", 0, 0), TWELVE, Reference.fixed("m"));

        var released = check.released(Disclosure.INTERNAL);

        assertEquals(new GroupCounts("n", 0, 0), group(released, "n").counts());
        assertEquals(Verdict.INSUFFICIENT_DATA, group(released, "n").verdict());
        assertNotNull(group(released, "f").comparison());
    }

    @Test
    void what_was_released_is_not_released_again() {
        var released =
                check(rows("m", 20, 1, "f", 3, 0), TWELVE, Reference.fixed("m"))
                        .released(Disclosure.INTERNAL);

        assertThrows(IllegalStateException.class, () -> released.released(Disclosure.EXACT));
    }

    @Test
    void impossible_rows_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Row("s", "g", 3, 4));
        assertThrows(IllegalArgumentException.class, () -> new Row("s", "g", 3, -1));
        assertThrows(IllegalArgumentException.class, () -> new Row(null, "g", 3, 1));
        assertThrows(IllegalArgumentException.class, () -> new Row("s", null, 3, 1));
        assertThrows(IllegalArgumentException.class, () -> new GroupCounts(null, 3, 1));
    }

    @Provide
    Arbitrary<List<Row>> manyRows() {
        var entered = Arbitraries.longs().between(0, 30);
        return Combinators.combine(
                        Arbitraries.of("ward", "theatre", "kitchen", "library"),
                        Arbitraries.of("a", "b", "c"),
                        entered,
                        entered)
                .as(
                        (stratum, group, one, other) ->
                                new Row(stratum, group, Math.max(one, other), Math.min(one, other)))
                .list()
                .ofMaxSize(30);
    }

    @Property(tries = 300)
    void the_order_of_rows_makes_no_difference(
            @ForAll("manyRows") List<Row> rows, @ForAll long seed) {
        var shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed));

        assertEquals(
                check(rows, TWELVE, Reference.highestRate(10)),
                check(shuffled, TWELVE, Reference.highestRate(10)));
    }

    @Property(tries = 300)
    void people_who_did_not_declare_change_the_declaration_only(
            @ForAll("manyRows") List<Row> rows) {
        var some = check(rows, TWELVE, Reference.fixed("a"));
        var more = check(rows, new GroupCounts("undeclared", 400, 100), Reference.fixed("a"));

        assertEquals(some.groups(), more.groups());
        assertEquals(some.overall(), more.overall());
        assertTrue(
                more.declaration().ofEntered() < some.declaration().ofEntered()
                        || rows.stream().allMatch(r -> r.entered() == 0));
    }

    @Property(tries = 300)
    void nothing_of_a_hidden_group_is_released(@ForAll("manyRows") List<Row> rows) {
        var check = check(rows, TWELVE, Reference.fixed("a"));
        var counts = check.groups().stream().map(GroupResult::counts).toList();

        var released = check.released(Disclosure.INTERNAL);

        var hidden = Disclosure.INTERNAL.hidden(counts);
        for (var g : released.groups()) {
            assertEquals(hidden.contains(g.group()), g.hidden());
            assertEquals(hidden.contains(g.group()), g.counts() == null);
            assertTrue(
                    !g.hidden()
                            || g.rate() == null && g.comparison() == null && g.verdict() == null);
            assertTrue(!hidden.contains("a") || g.comparison() == null && (g.verdict() == null));
        }
    }
}
