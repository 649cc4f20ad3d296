package org.touchstone.appraisal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.RuleBroken;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AppraisalTest {

    static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    static final Plan WHOLE = new Plan(3, 1, 0, false, 3, 6);

    final AppraisalCycle cycle = opened();
    final Appraisal appraisal = new Appraisal(cycle, 14, 13L, "Nurse", 50, "HR", NOW);

    static AppraisalCycle opened() {
        var cycle = new AppraisalCycle(1, "2026", LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31), RatingMode.HOW_ONLY, List.of(101L, 102L), "HR", NOW);
        cycle.open(1, "HR", NOW);
        cycle.opened(1, NOW);
        return cycle;
    }

    static EvidenceRow piece(long id, Long behaviour, AppraisalEvidence.Source source, LocalDate seen) {
        return new EvidenceRow(id, 101, behaviour, source, 1, "Somebody", "Seen", seen);
    }

    void to(Appraisal.State state) {
        appraisal.prepare("Ready", WHOLE, "Emma", NOW);
        appraisal.meet(TODAY, TODAY, "Martin", NOW);
        appraisal.draft("A year", "Martin", NOW);
        if (state.isShared()) {
            appraisal.share(WHOLE, "Martin", NOW);
        }
        if (state == Appraisal.State.FINAL) {
            appraisal.agree("Emma", NOW);
            appraisal.finish(null, "Martin", NOW);
        }
    }

    private static void assertRule(String rule, Runnable deed) {
        assertEquals(rule, assertThrows(RuleBroken.class, deed::run).rule());
    }

    @Test
    @DisplayName("AP-1 three to six live objectives, one about development, and at the board one about equality")
    void ap_1() {
        assertRule("AP-1", () -> new Plan(2, 1, 0, false, 3, 6).requireWhole());
        assertRule("AP-1", () -> new Plan(7, 1, 0, false, 3, 6).requireWhole());
        assertRule("AP-1", () -> new Plan(3, 0, 0, false, 3, 6).requireWhole());
        assertRule("AP-1", () -> new Plan(3, 1, 0, true, 3, 6).requireWhole());
        assertDoesNotThrow(() -> new Plan(6, 1, 1, true, 3, 6).requireWhole());
        assertRule("AP-1", () -> new Plan(6, 1, 0, false, 3, 6).requireRoom());
    }

    @Test
    @DisplayName("AP-1 an objective names one to three values of the cycle")
    void ap_1_values() {
        for (var values : List.of(List.<Long>of(), List.of(101L, 102L, 103L, 104L), List.of(999L))) {
            var bad = assertThrows(BadInput.class, () -> new ObjectiveText("a", null, "b", TODAY, false, false, values).checked(Set.of(101L, 102L, 103L, 104L)));
            assertEquals("valueIds", bad.fields().get(0).field());
        }
    }

    @Test
    @DisplayName("AP-2 how a value is lived is rated by two pieces of evidence from two sources, and never without words")
    void ap_2() {
        var self = piece(1, null, AppraisalEvidence.Source.SELF, TODAY);
        var again = piece(2, null, AppraisalEvidence.Source.SELF, TODAY);
        var colleague = piece(3, null, AppraisalEvidence.Source.COLLEAGUE, TODAY);
        var rating = AppraisalRating.how(1, 101);

        assertRule("AP-2", () -> rate(rating, AppraisalRating.Level.LIVING_IT, self));
        assertRule("AP-2", () -> rate(rating, AppraisalRating.Level.LIVING_IT, self, again));
        assertThrows(BadInput.class, () -> rating.say(AppraisalRating.Level.LIVING_IT, " ", List.of(1L, 3L), List.of(self, colleague), cycle, "M", NOW));
        assertDoesNotThrow(() -> rate(rating, AppraisalRating.Level.LIVING_IT, self, colleague));
    }

    @Test
    @DisplayName("AP-2 the lowest and the highest word take evidence of the cycle on each behaviour that is named")
    void ap_2_outer() {
        var before = LocalDate.of(2026, 3, 31);
        var named = piece(1, 7L, AppraisalEvidence.Source.SELF, before);
        var other = piece(2, 8L, AppraisalEvidence.Source.COLLEAGUE, TODAY);
        var nameless = piece(3, null, AppraisalEvidence.Source.COLLEAGUE, TODAY);
        var inCycle = piece(4, 7L, AppraisalEvidence.Source.MANAGER, TODAY);
        var rating = AppraisalRating.how(1, 101);

        for (var outer : List.of(AppraisalRating.Level.NOT_YET, AppraisalRating.Level.ROLE_MODEL)) {
            assertRule("AP-2", () -> rate(rating, outer, named, other));
            assertRule("AP-2", () -> rate(rating, outer, piece(5, null, AppraisalEvidence.Source.SELF, TODAY), nameless));
            assertDoesNotThrow(() -> rate(rating, outer, other, inCycle));
        }
        assertDoesNotThrow(() -> rate(rating, AppraisalRating.Level.DEVELOPING, named, other));
    }

    private void rate(AppraisalRating rating, AppraisalRating.Level level, EvidenceRow... pieces) {
        rating.say(level, "Because", Stream.of(pieces).map(EvidenceRow::id).toList(), List.of(pieces), cycle, "Martin", NOW);
    }

    @Test
    @DisplayName("AP-8 what is final stays: no word, no rating and no objective changes, and a comment can still be added")
    void ap_8() {
        to(Appraisal.State.FINAL);

        assertRule("AP-8", () -> appraisal.draft("Other words", "Martin", NOW));
        assertRule("AP-8", appraisal::requireWritable);
        assertRule("AP-8", appraisal::requireRunning);
        assertRule("AP-8", () -> appraisal.finish("Other words", "Martin", NOW));
        assertDoesNotThrow(() -> new AppraisalComment(appraisal, 14, "I see it like this", NOW));
        assertEquals("A year", appraisal.summary());
    }

    @Test
    @DisplayName("AP-8 a comment waits until it is shared; from then on the appraiser's words stay")
    void ap_8_shared() {
        assertRule("AP-8", () -> new AppraisalComment(appraisal, 14, "Early", NOW));
        to(Appraisal.State.SHARED);
        assertRule("AP-8", appraisal::requireWritable);
    }

    @Test
    @DisplayName("G-8 a disagreement is made final by a person who says what they make of it")
    void g_8() {
        to(Appraisal.State.SHARED);
        assertThrows(BadInput.class, () -> appraisal.disagree(" ", "Emma", NOW));
        appraisal.disagree("Not so", "Emma", NOW);
        assertThrows(BadInput.class, () -> appraisal.finish(null, "Martin", NOW));
        appraisal.finish("We agreed to differ", "Martin", NOW);
        assertEquals(Appraisal.State.FINAL, appraisal.state());
    }

    @Test
    void nobody_appraises_themself() {
        assertThrows(RuleBroken.class, () -> new Appraisal(cycle, 14, 14L, "Nurse", 50, "HR", NOW));
        assertThrows(RuleBroken.class, () -> appraisal.appraisedBy(14, "HR", NOW));
        assertFalse(appraisal.isAppraisedBy(14));
    }

    @Test
    void without_a_reason_nobody_is_exempt_and_only_at_the_beginning() {
        assertThrows(BadInput.class, () -> appraisal.exempt(" ", "HR", NOW));
        to(Appraisal.State.DRAFTED);
        assertThrows(RuleBroken.class, () -> appraisal.exempt("On leave", "HR", NOW));
    }

    @Test
    void a_closed_cycle_stands_still() {
        cycle.close("HR", NOW);
        assertThrows(RuleBroken.class, () -> appraisal.prepare("Ready", WHOLE, "Emma", NOW));
        assertThrows(RuleBroken.class, appraisal::requireWritable);
    }

    @Test
    @DisplayName("AP-3 nothing in the module, its tables or its settings could hold a quota, a curve or an average")
    void ap_3() throws IOException {
        var word = Pattern.compile("quota|curve|forced|average|\\bavg\\b|\\bmean\\b|overall|total_rating|distribution|target_", Pattern.CASE_INSENSITIVE);
        for (var folder : List.of(Path.of("src/main/java/org/touchstone/appraisal"), Path.of("sql/migration"), Path.of("src/main/resources/META-INF"))) {
            try (var files = Files.walk(folder)) {
                for (var file : files.filter(f -> f.toString().matches(".*(appraisal/.*\\.java|V97\\d__.*\\.sql|config\\.properties)")).toList()) {
                    var bare = Files.readString(file).replaceAll("(?s)/\\*.*?\\*/|//[^\\n]*|--[^\\n]*|(?m)^#[^\\n]*", "");
                    var lines = file.toString().endsWith(".properties") ? bare.lines().filter(l -> l.startsWith("touchstone.appraisal")).toList() : List.of(bare);
                    lines.forEach(l -> assertFalse(word.matcher(l).find(), () -> file + ": " + word.matcher(l).results().map(MatchResult::group).toList()));
                }
            }
        }
        var numbers = Arrays.stream(RatingView.class.getRecordComponents()).filter(c -> c.getType() == int.class || c.getType() == double.class).toList();
        assertEquals(List.of(), numbers, "a rating is a word");
        assertTrue(Files.readString(Path.of("sql/migration/V973__appraisal_evidence.sql")).contains("level        varchar(10)"));
    }

    @Test
    @DisplayName("AP-4 evidence points at appraisals, values, behaviours and people, and ratings at evidence: at nothing else")
    void ap_4_keys() throws IOException {
        var sql = Files.readString(Path.of("sql/migration/V973__appraisal_evidence.sql")).replaceAll("--[^\\n]*", "");
        var targets =
                Pattern.compile("references (\\w+)").matcher(sql).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));

        assertEquals(
                Set.of("appraisal", "appraisal_evidence", "appraisal_objective", "appraisal_rating", "framework_value", "person", "value_behaviour"), targets);
        assertEquals(List.of("SELF", "MANAGER", "COLLEAGUE"), Stream.of(AppraisalEvidence.Source.values()).map(Enum::name).toList());
    }
}
