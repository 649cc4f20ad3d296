package org.touchstone.fairness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.fairness.FairnessCheck.Reference;
import org.touchstone.fairness.FairnessCheck.Row;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SentencesTest {

    static final String SHORTLISTED = "recruitment.shortlisted";

    final ResourceBundle words =
            ResourceBundle.getBundle("org.touchstone.fairness.messages", Locale.ROOT);
    final Sentences sentences = new Sentences(words);

    static FairnessCheck check(long nr, long a, long nc, long b) {
        var rows = List.of(new Row("all", "male", nr, a), new Row("all", "female", nc, b));
        return FairnessCheckTest.check(rows, FairnessCheckTest.NOBODY, Reference.fixed("male"));
    }

    String sentence(String gate, FairnessCheck check) {
        return sentences.of(gate, check, FairnessCheckTest.group(check, "female"), name -> name);
    }

    @Test
    void who_was_likelier_to_be_shortlisted_than_whom_and_by_how_much() {
        assertEquals(
                "Male applicants were 1.50 times as likely to be shortlisted as female applicants"
                        + " (95% interval 1.06 to 2.13)",
                sentence(SHORTLISTED, check(200, 60, 200, 40)));
    }

    @Test
    void a_reference_group_that_was_less_likely_is_said_to_be_so() {
        assertEquals(
                "Male applicants were less likely to be shortlisted than female applicants: 0.67"
                    + " times as likely (95% interval 0.47 to 0.94)",
                sentence(SHORTLISTED, check(200, 40, 200, 60)));
    }

    @Test
    void a_ratio_that_prints_as_one_is_about_equal() {
        assertTrue(
                sentence(SHORTLISTED, check(1000, 500, 1000, 499))
                        .startsWith(
                                "Male and female applicants were about equally likely to be"
                                        + " shortlisted: male applicants 1.00 times as likely as"
                                        + " female applicants (95% interval "));
    }

    @Test
    void without_anybody_selected_the_ratio_is_not_calculable_and_its_bound_is_given() {
        assertEquals(
                "How many times as likely male applicants were to be shortlisted as female"
                    + " applicants is not calculable (none selected): no female applicants came"
                    + " through; it is at least 3.40 (95% interval, no upper limit)",
                sentence(SHORTLISTED, check(100, 30, 40, 0)));
    }

    @Test
    void none_of_the_reference_group_or_of_either_group() {
        assertTrue(
                sentence(SHORTLISTED, check(40, 0, 100, 30))
                        .startsWith(
                                "Male applicants were less likely to be shortlisted than female"
                                        + " applicants: no male applicants came through"));
        assertTrue(
                sentence(SHORTLISTED, check(40, 0, 40, 0))
                        .endsWith(
                                "is not calculable (none selected): nobody of either group came"
                                    + " through"));
    }

    @Test
    void what_is_hidden_is_said_to_be_hidden_and_why() {
        var hidden = check(200, 60, 6, 3).released(Disclosure.INTERNAL);
        var rows =
                List.of(
                        new Row("all", "male", 20, 3),
                        new Row("all", "female", 300, 60),
                        new Row("all", "x", 30, 20));
        var referenceHidden =
                FairnessCheckTest.check(rows, FairnessCheckTest.NOBODY, Reference.fixed("male"))
                        .released(Disclosure.INTERNAL);

        assertEquals(
                "Figures for female applicants are hidden, to protect people in small groups",
                sentence(SHORTLISTED, hidden));
        assertEquals(
                "Figures that compare female applicants with male applicants are hidden, to protect"
                        + " people in small groups",
                sentence(SHORTLISTED, referenceHidden));
    }

    @Test
    void the_reference_group_and_an_empty_group_have_their_sentences() {
        var check = check(10, 5, 0, 0);

        assertEquals(
                "Male and female applicants cannot be compared: there was nobody in one of the"
                    + " groups",
                sentence(SHORTLISTED, check));
        assertEquals(
                "Male applicants are the group that other groups are compared with",
                sentences.of(
                        SHORTLISTED, check, FairnessCheckTest.group(check, "male"), name -> name));
    }

    @Test
    void each_gate_has_its_own_words_and_an_unknown_one_those_of_the_gate_it_is_part_of() {
        var check = check(200, 60, 200, 40);

        assertTrue(
                sentence("people.leaving", check)
                        .contains("Male staff were 1.50 times as likely to leave as female staff"));
        assertTrue(
                sentence("recruitment.stage.interview", check)
                        .contains("likely to pass this stage as female applicants"));
        assertTrue(
                sentence("something.new", check)
                        .contains("Male people were 1.50 times as likely to come through"));
    }

    @Test
    void groups_go_by_the_names_that_the_page_gives_them() {
        var check = check(200, 60, 200, 40);

        var sentence =
                sentences.of(
                        SHORTLISTED,
                        check,
                        FairnessCheckTest.group(check, "female"),
                        name -> name.equals("male") ? "White British" : "Black African");

        assertTrue(
                sentence.startsWith(
                        "White British applicants were 1.50 times as likely to be shortlisted as"
                            + " Black African applicants"));
    }

    @Test
    void strata_are_told_as_people_missing_and_a_reversal_is_named() {
        var rows = new ArrayList<Row>();
        for (var table : StratifiedTest.BERKELEY) {
            String stratum = "department " + rows.size();
            rows.add(new Row(stratum, "female", table.referenceEntered(), table.referencePassed()));
            rows.add(new Row(stratum, "male", table.comparisonEntered(), table.comparisonPassed()));
        }
        var check =
                FairnessCheckTest.check(rows, FairnessCheckTest.NOBODY, Reference.fixed("female"));

        assertEquals(
                "15.4 fewer male applicants came through than if each vacancy or team had chosen at"
                    + " its own rate (6 of 6 can be compared). Taken together the figures point the"
                    + " other way: read both.",
                sentences.withinStrata(
                        SHORTLISTED, FairnessCheckTest.group(check, "male"), n -> n));
        assertEquals(
                "",
                sentences.withinStrata(
                        SHORTLISTED, FairnessCheckTest.group(check, "female"), n -> n));
    }

    @Test
    void strata_can_point_the_other_way_nowhere_or_tell_nothing() {
        assertTrue(strata(check(20, 5, 20, 10)).startsWith("2.5 more female applicants"));
        assertTrue(strata(check(20, 5, 20, 5)).startsWith("As many female applicants"));
        assertTrue(strata(check(20, 20, 20, 20)).startsWith("None of the 1 vacancies or teams"));
    }

    private String strata(FairnessCheck check) {
        return sentences.withinStrata(
                SHORTLISTED, FairnessCheckTest.group(check, "female"), name -> name);
    }

    @Test
    void p_is_printed_with_four_decimals_and_never_as_nought() {
        assertEquals("0.0544", sentences.p(0.054400));
        assertEquals("0.0001", sentences.p(0.0001));
        assertEquals("<0.0001", sentences.p(0.00009));
        assertEquals("<0.0001", sentences.p(0));
    }

    @Test
    void every_verdict_has_words_and_a_review_is_worth_a_look() {
        for (var verdict : Verdict.values()) {
            assertFalse(sentences.of(verdict).isBlank());
        }
        assertTrue(sentences.of(Verdict.REVIEW).startsWith("Worth a look"));
    }

    @Test
    void no_message_passes_judgement() {
        for (var key : words.keySet()) {
            String text = words.getString(key).toLowerCase(Locale.ROOT);
            for (var word : List.of("complian", "bias", "discriminat", "unlawful", "guilty")) {
                assertFalse(text.contains(word), key);
            }
        }
    }

    @Provide
    Arbitrary<FourfoldTable> tables() {
        return FourfoldTablePropertyTest.upTo(300);
    }

    @Property
    void every_sentence_names_both_groups_and_never_prints_what_is_not_a_number(
            @ForAll("tables") FourfoldTable t) {
        var check =
                check(
                        t.referenceEntered(),
                        t.referencePassed(),
                        t.comparisonEntered(),
                        t.comparisonPassed());

        String sentence = sentence(SHORTLISTED, check);

        assertTrue(sentence.matches("(?i).*\\bmale applicants.*"), sentence);
        assertTrue(sentence.contains("female applicants"), sentence);
        for (var nonsense : List.of("NaN", "nfinity", "null", "{", "}", "  ", "\u221e")) {
            assertFalse(sentence.contains(nonsense), sentence);
        }
    }
}
