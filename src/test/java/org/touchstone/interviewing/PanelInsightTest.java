package org.touchstone.interviewing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.interviewing.PanelInsight.Given;
import org.touchstone.interviewing.PanelInsight.QuestionUse;
import org.touchstone.interviewing.PanelInsight.Rater;

/** Figures worked out by hand. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PanelInsightTest {

    private static final double CLOSE = 1e-9;

    /** Priya gave 4 six times beside one who gave 3, and 2 four times beside two who gave 3 and 4 (7 in all). */
    private static final List<Given> PRIYA = List.of(new Given(5, "Priya Nair", 4, 3, 1, 6), new Given(5, "Priya Nair", 2, 7, 2, 4));

    @Test
    void severity_is_the_own_mean_less_the_mean_of_the_others_on_the_same_answers() {
        var rater = Rater.of(10, 10, PRIYA);

        assertEquals(3.2, rater.own(), CLOSE); // (6 * 4 + 4 * 2) / 10
        assertEquals(3.2, rater.panel(), CLOSE); // (6 * 3 + 4 * 3.5) / 10
        assertEquals(0, rater.difference(), CLOSE);
        assertEquals(2, rater.lowest());
        assertEquals(4, rater.highest());
        assertEquals(Math.sqrt(9.6 / 9), rater.spread(), CLOSE); // 6 * 0.8² + 4 * 1.2² = 9.6
    }

    @Test
    void who_gives_less_than_the_others_stands_below_nought() {
        var rater = Rater.of(12, 10, List.of(new Given(6, "Patrick Doyle", 2, 5, 1, 12)));

        assertEquals(-3, rater.difference(), CLOSE);
        assertEquals(0, rater.spread(), CLOSE);
    }

    @Test
    @DisplayName("G-2: of fewer than ten sheets nothing is told but that there are so few")
    void of_few_sheets_nothing_is_told() {
        assertEquals(new Rater(5, "Priya Nair", null, null, null, null, null, null, null), Rater.of(9, 10, PRIYA));

        var few = question(new Served.Count(1, 3, 9));
        assertNull(few.sheets());
        assertEquals(List.of(), few.shares());
        assertNull(few.spread());
        assertNull(few.noEvidence());
    }

    @Test
    void members_come_in_the_order_of_their_names() {
        var given = List.of(new Given(6, "Zed", 2, 5, 1, 12), new Given(5, "Amara", 2, 5, 1, 12));

        var raters = PanelInsight.raters(given, Map.of(5L, 12L, 6L, 3L), 10);

        assertEquals(List.of("Amara", "Zed"), raters.stream().map(Rater::name).toList());
        assertNull(raters.get(1).own());
    }

    @Test
    void a_question_is_told_by_the_spread_of_its_ratings_and_by_how_often_it_brought_no_evidence() {
        var use = question(new Served.Count(1, 2, 6), new Served.Count(1, 4, 6), new Served.Count(1, null, 4));

        assertEquals(16, use.sheets());
        assertEquals(List.of(0.0, 0.5, 0.0, 0.5, 0.0), use.shares());
        assertEquals(Math.sqrt(12.0 / 11), use.spread(), CLOSE); // twelve ratings, each one away from 3
        assertEquals(0.25, use.noEvidence(), CLOSE);
    }

    @Test
    void a_question_to_which_everybody_gets_the_same_has_no_spread() {
        assertEquals(0, question(new Served.Count(1, 3, 20)).spread(), CLOSE);
    }

    private static QuestionUse question(Served.Count... counts) {
        return QuestionUse.of(new PanelInsight.Asked(1, "Tell me", 101, "Caring", 2), 10, List.of(counts));
    }
}
