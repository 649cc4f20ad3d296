package org.touchstone.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchstone.values.Finding.Severity;
import org.touchstone.values.PlainLanguage.Use;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlainLanguageTest {

    static final PlainLanguage.Limits LIMITS = new PlainLanguage.Limits(9, 12, 5, 25, 5);
    static final String HARD =
            "Demonstrable ability to liaise autonomously with MDT stakeholders and facilitate robust escalation"
                    + " commensurate with the AfC banding of the role.";
    static final String EASY =
            "You can work well with other teams. You can explain things clearly. You know when to ask for help.";

    final PlainLanguage check = new PlainLanguage(LIMITS);

    @Test
    @DisplayName("The known pair: the hard text has grade 19 or so, six words of jargon or more, two short forms")
    void the_hard_text() {
        var reading = criterion(HARD);

        assertEquals(19, reading.grade(), 2);
        assertTrue(of("PL-4", Severity.WARN, reading).size() >= 6, reading.findings()::toString);
        assertEquals(List.of("MDT", "AfC"), words(of("PL-3", Severity.BLOCK, reading)));
    }

    @Test
    @DisplayName("The known pair: the plain text has grade 0.5 or so and no finding")
    void the_plain_text() {
        var reading = criterion(EASY);

        assertEquals(0.5, reading.grade(), 2);
        assertEquals(List.of(), reading.findings());
    }

    @Test
    @DisplayName("PL-1 a grade above 9 is worth a look, above 12 it is not let through")
    void pl_1() {
        assertEquals(List.of(), of("PL-1", reading(EASY)));
        assertEquals(
                List.of(Severity.WARN),
                severities("PL-1", reading("You explain the results of examinations to patients and answer their questions.")));
        assertEquals(List.of(Severity.BLOCK), severities("PL-1", reading(HARD)));
    }

    @Test
    @DisplayName("PL-1 the limits are the house's own")
    void pl_1_limits() {
        var strict = new PlainLanguage(new PlainLanguage.Limits(-5, 0, 5, 25, 5));

        assertEquals(Severity.BLOCK, strict.read(EASY, Use.PROSE, Set.of()).findings().get(0).severity());
    }

    @Test
    @DisplayName("PL-1 a handful of words gets no grade")
    void pl_1_short() {
        assertNull(reading("Registered physiotherapist").grade());
    }

    @ParameterizedTest
    @DisplayName("PL-1 syllables are counted as they are spoken")
    @CsvSource({
        "role,1", "the,1", "table,2", "make,1", "makes,1", "houses,2", "changes,2", "played,1", "needed,2",
        "liaise,2", "autonomously,5", "facilitate,4", "escalation,4", "commensurate,4", "people,2", "MDT,3",
        "carrying,3", "playing,2", "actual,3", "language,2", "radio,3", "action,2", "well-known,2", "37.5,1"
    })
    void pl_1_syllables(String word, int spoken) {
        assertEquals(spoken, PlainLanguage.syllables(word));
    }

    @Test
    @DisplayName("PL-2 a sentence of more than 25 words is worth a look")
    void pl_2() {
        var fits = "word ".repeat(24) + "word.";
        var long_ = "word ".repeat(25) + "word.";

        assertEquals(List.of(), of("PL-2", reading(fits)));
        var found = of("PL-2", reading("Short one. " + long_ + " Short again."));
        assertEquals(List.of(long_), words(found));
        assertEquals(Severity.WARN, found.get(0).severity());
    }

    @Test
    @DisplayName("PL-2 a line of a list is a sentence of its own, a figure or e.g. does not end one")
    void pl_2_sentences() {
        assertEquals(3, reading("You wash\nYou dress\n\nYou feed").sentences());
        assertEquals(1, reading("You work 37.5 hours, e.g. from eight to four").sentences());
    }

    @Test
    @DisplayName("PL-3 a short form that is not said in full at its first use is not let through")
    void pl_3() {
        var found = of("PL-3", Severity.BLOCK, reading("You work with the MDT. The MDT meets daily."));

        assertEquals(1, found.size());
        assertEquals(18, found.get(0).start());
        assertEquals("multidisciplinary team (MDT)", found.get(0).suggestion());
    }

    @ParameterizedTest
    @DisplayName("PL-3 said in full, known to everybody or a name: no finding")
    @ValueSource(
            strings = {
                "You work in a multidisciplinary team (MDT). The MDT meets daily.",
                "You work in an MDT (a team of different professions). MDTs meet daily.",
                "You work for the NHS in the UK.",
                "You report to Ms McDonald.",
                "You are paid by the Agenda for Change (AfC) scales."
            })
    void pl_3_none(String text) {
        assertEquals(List.of(), of("PL-3", reading(text)));
    }

    @Test
    @DisplayName("PL-3 what was said in full before, in an earlier text, is known")
    void pl_3_known() {
        var known = PlainLanguage.expanded("You work in a multidisciplinary team (MDT).");

        assertEquals(List.of(), of("PL-3", check.read("The MDT meets daily.", Use.CRITERION, known)));
    }

    @Test
    @DisplayName("PL-4 jargon is worth a look and has a plain twin")
    void pl_4() {
        var found = of("PL-4", Severity.WARN, criterion("You utilise a computer, liaise with wards, and cover 0.5 WTE."));

        assertEquals(List.of("utilise", "liaise with", "WTE"), words(found));
        assertEquals(List.of("use", "talk with", "full-time equivalent"), found.stream().map(Finding::suggestion).toList());
    }

    @Test
    @DisplayName("PL-4 five words of jargon in one criterion are not let through, four are")
    void pl_4_block() {
        var four = "Liaise, facilitate, utilise and escalate.";

        assertEquals(List.of(), of("PL-4", Severity.BLOCK, criterion(four)));
        assertEquals(1, of("PL-4", Severity.BLOCK, criterion(four + " Proactively.")).size());
        assertEquals(List.of(), of("PL-4", Severity.BLOCK, reading(four + " Proactively.")));
    }

    @Test
    @DisplayName("PL-4 a suggestion begins with a capital where the words do")
    void pl_4_capital() {
        assertEquals("Use", of("PL-4", reading("Utilise it.")).get(0).suggestion());
    }

    @ParameterizedTest
    @DisplayName("PL-5 words that keep people out are not let through")
    @ValueSource(
            strings = {
                "5 years' experience", "Five years\u2019 experience", "x years' experience", "3+ years of experience",
                "two years' nursing experience", "Recent graduate", "young", "energetic", "dynamic", "mature",
                "must drive", "native speaker", "physically fit"
            })
    void pl_5(String words) {
        var found = of("PL-5", criterion("We look for " + words + " here"));

        assertEquals(List.of(words), words(found));
        assertEquals(Severity.BLOCK, found.get(0).severity());
        assertFalse(found.get(0).advice().isBlank());
    }

    @ParameterizedTest
    @DisplayName("PL-5 the same words in another sense do no harm")
    @ValueSource(strings = {"You help young people.", "You know dynamic risk assessment.", "Experience of years of change"})
    void pl_5_none(String text) {
        assertEquals(List.of(), of("PL-5", criterion(text)));
    }

    @ParameterizedTest
    @DisplayName("PL-6 two requirements in one criterion are worth a look")
    @ValueSource(
            strings = {
                "You can plan your work and lead a team.",
                "Experience of budgets and knowledge of the law.",
                "Registered as a nurse and/or midwife."
            })
    void pl_6(String text) {
        assertEquals(List.of(Severity.WARN), severities("PL-6", criterion(text)));
        assertEquals(List.of(), of("PL-6", reading(text)));
    }

    @Test
    @DisplayName("PL-6 an and inside one requirement is none")
    void pl_6_none() {
        assertEquals(List.of(), of("PL-6", criterion("You stay kind when somebody is upset or confused.")));
    }

    @ParameterizedTest
    @DisplayName("PL-7 a missing statement is not let through and one is offered")
    @ValueSource(strings = {"flexibleStatement", "adjustmentsStatement"})
    void pl_7(String statement) {
        var found = check.missing(statement).findings().get(0);

        assertEquals("PL-7", found.rule());
        assertTrue(found.blocks());
        assertEquals(List.of(), reading(found.suggestion()).findings());
    }

    @ParameterizedTest
    @DisplayName("PL-8 fit and personality are not let through")
    @ValueSource(strings = {"team fit", "right attitude", "bubbly", "sense of humour", "team chemistry", "fits in"})
    void pl_8(String words) {
        var found = of("PL-8", criterion("Somebody with " + words + " please"));

        assertEquals(List.of(words), words(found));
        assertTrue(found.get(0).blocks());
    }

    @Test
    @DisplayName("PL-8 an illness is no personality")
    void pl_8_none() {
        assertEquals(List.of(), of("PL-8", criterion("You know what a personality disorder is.")));
    }

    @Test
    void how_it_reads_is_said_in_words() {
        assertTrue(reading(EASY).sentence().startsWith("Reads like age 9 to 11"));
        assertTrue(reading(HARD).sentence().contains("specialists"));
        assertEquals("Too short to say how it reads", reading("Nurse").sentence());
    }

    @Test
    void what_is_empty_is_read_without_a_finding() {
        assertEquals(Reading.NOTHING, reading(null));
        assertEquals(Reading.NOTHING, reading("  \n "));
    }

    private Reading criterion(String text) {
        return check.read(text, Use.CRITERION, Set.of());
    }

    private Reading reading(String text) {
        return check.read(text, Use.PROSE, Set.of());
    }

    private static List<Finding> of(String rule, Reading reading) {
        return reading.findings().stream().filter(f -> f.rule().equals(rule)).toList();
    }

    private static List<Finding> of(String rule, Severity severity, Reading reading) {
        return of(rule, reading).stream().filter(f -> f.severity() == severity).toList();
    }

    private static List<Severity> severities(String rule, Reading reading) {
        return of(rule, reading).stream().map(Finding::severity).toList();
    }

    private static List<String> words(List<Finding> findings) {
        return findings.stream().map(Finding::words).toList();
    }
}
