package org.touchstone.recruitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.recruitment.Insight.SourceRow;

class InsightTest {

    @Test
    @DisplayName("G-2: sources of fewer than five people stand together, with the next one where they are fewer than five still")
    void small_sources_stand_together() {
        var shown = SourceRow.shown(List.of(row("NHS_JOBS", 40), row("EVENT", 2), row("OTHER", 1), row("SOMEBODY", 6)));

        assertEquals(List.of("NHS_JOBS", "FEW"), shown.stream().map(SourceRow::source).toList());
        assertEquals(9, shown.get(1).applied());
    }

    @Test
    void large_sources_stand_alone() {
        var shown = SourceRow.shown(List.of(row("EVENT", 5), row("NHS_JOBS", 40)));

        assertEquals(List.of("NHS_JOBS", "EVENT"), shown.stream().map(SourceRow::source).toList());
    }

    @Property
    @net.jqwik.api.Label("G-2: no row is of fewer than five, and what is shown adds up to everybody or to nobody")
    void nobody_is_found_by_subtraction(@ForAll @Size(max = 10) List<@IntRange(min = 1, max = 30) Integer> counts) {
        var all = IntStream.range(0, counts.size()).mapToObj(i -> row(Source.values()[i].name(), counts.get(i))).toList();

        var shown = SourceRow.shown(all);

        assertTrue(shown.stream().allMatch(r -> r.applied() >= Insight.FEWEST));
        var people = counts.stream().mapToLong(c -> c).sum();
        assertEquals(people < Insight.FEWEST ? 0 : people, shown.stream().mapToLong(SourceRow::applied).sum());
    }

    @Test
    void usual_days_are_those_within_which_half_were_done() {
        var days = new Days();
        days.add(1, 1, 1);
        days.add(2, 2, 2);
        days.add(9, 1, 0);

        assertEquals(2, days.within(0.5));
        assertEquals(9, days.within(0.9));
        assertEquals(0.75, days.inTime());
    }

    @Test
    void of_nothing_no_days_are_told() {
        assertNull(new Days().within(0.5));
        assertNull(new Days().inTime());
    }

    private static SourceRow row(String source, long applied) {
        return SourceRow.of(source, applied, applied / 2, 0);
    }
}
