package org.touchstone.values;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.touchstone.shared.Texts;
import org.touchstone.values.Finding.Severity;

/**
 * The plain-language check (PL-1 to PL-8): what an advert says is read as an outsider reads it, before
 * one does. It needs no service from outside and says the same of the same text every time.
 *
 * <p>Flesch and Kincaid's grade means nothing for a handful of words, so that shorter texts get none.
 */
public class PlainLanguage {

    /** What a text is for; some rules look at criteria only. */
    public enum Use {
        CRITERION,
        PROSE
    }

    /**
     * How much is too much; the house's own figures stand in the configuration.
     *
     * @param warnGrade a grade above it is worth a look
     * @param blockGrade a grade above it is not let through
     * @param gradeFromWords the fewest words that a grade is worked out for
     * @param longSentence words a sentence may have
     * @param jargonBlocks words of jargon that one criterion is not let through with
     */
    public record Limits(double warnGrade, double blockGrade, int gradeFromWords, int longSentence, int jargonBlocks) {}

    private static final Lexicon JARGON = Lexicon.of("jargon");
    private static final Lexicon EXCLUSION = Lexicon.of("exclusion");
    private static final Lexicon FIT = Lexicon.of("fit");
    private static final Map<String, String> ACRONYMS = Lexicon.names("acronyms");
    private static final Map<String, String> SYLLABLES = Lexicon.names("syllables");
    private static final Map<String, String> STATEMENTS = Lexicon.names("statements");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['\u2019.&-][\\p{L}\\p{N}]+)*");
    private static final Pattern SENTENCE_END =
            Pattern.compile(
                    "(?<!\\b(?:e\\.g|i\\.e|etc|approx|incl|vs|Mr|Mrs|Ms|Dr|St))[.!?\u2026]+[\"')\\]\u2019\u201d]*(?=\\s|$)|\\s*\\R\\s*");
    private static final Pattern ACRONYM =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\p{Lu}&\\p{Lu}|\\p{Lu}\\p{Ll}?\\p{Lu}[\\p{Lu}\\p{Ll}\\p{N}]*(?:-\\p{N}+)?)(?![\\p{L}\\p{N}])");
    private static final Pattern TWO_SMALL = Pattern.compile("\\p{Ll}{2}");
    private static final Pattern TWO_REQUIREMENTS =
            Pattern.compile(
                    "\\band/or\\b|\\b(?:and|or)\\s+(?:to\\s+)?(?:" + String.join("|", Lexicon.names("requirements").keySet()) + ")\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT_END = Pattern.compile("(?<![aeiouy])e$|(?<![aeiouytd])ed$|(?<![aeiouysxzcg]|ch|sh)es$");
    private static final Pattern TWO_BEATS_IN_ONE_GROUP =
            Pattern.compile("(?<![tcs])i[au]|io(?!n|us)|(?<![tcx])iou|eo|(?<![qg])ua|[aeouy](?=ing$)");
    private static final int LONGEST_ACRONYM = 7;

    private final Limits limits;

    public PlainLanguage(Limits limits) {
        this.limits = limits;
    }

    /**
     * Reads a text.
     *
     * @param known short forms that the reader has been told before ({@link #expanded})
     */
    public Reading read(String text, Use use, Set<String> known) {
        if (text == null || text.isBlank()) {
            return Reading.NOTHING;
        }
        var words = WORD.matcher(text).results().toList();
        var sentences = sentences(text);
        var grade = grade(words, sentences.size());
        var findings = new ArrayList<Finding>();
        grade(text, grade, findings);
        longSentences(text, sentences, findings);
        acronyms(text, known, findings);
        jargon(text, use, findings);
        exclusion(text, findings);
        fit(text, findings);
        if (use == Use.CRITERION) {
            twoRequirements(text, findings);
        }
        findings.sort(Comparator.comparingInt(Finding::start).thenComparing(Finding::rule).thenComparingInt(Finding::end));
        return new Reading(grade, words.size(), sentences.size(), List.copyOf(findings));
    }

    /** PL-8: whether a text speaks of somebody fitting in, or of a kind of person: these are no criteria. */
    public static boolean namesFit(String text) {
        return text != null && !FIT.in(text).isEmpty();
    }

    /** PL-7: what is found where a statement that must be there is missing, by its name in the file of statements. */
    public Reading missing(String statement) {
        var finding =
                new Finding("PL-7", Severity.BLOCK, 0, 0, "", Texts.say("language.PL-7." + statement), STATEMENTS.get(statement));
        return new Reading(null, 0, 0, List.of(finding));
    }

    /** Statements that suit most jobs, by name, for authors who have none of their own (PL-7). */
    public static Map<String, String> usualStatements() {
        return STATEMENTS;
    }

    /** The short forms that a text says in full, so that what follows it may use them. */
    public static Set<String> expanded(String text) {
        var known = new HashSet<String>();
        if (text != null) {
            ACRONYM.matcher(text)
                    .results()
                    .filter(short_ -> isExpanded(text, short_))
                    .forEach(short_ -> known.add(one(short_.group())));
        }
        return known;
    }

    /** PL-1. */
    private void grade(String text, Double grade, List<Finding> findings) {
        if (grade != null && grade > limits.warnGrade()) {
            var severity = grade > limits.blockGrade() ? Severity.BLOCK : Severity.WARN;
            var end = text.stripTrailing().length();
            var start = text.length() - text.stripLeading().length();
            findings.add(finding("PL-1", severity, text, start, end, Texts.say("language.PL-1"), null));
        }
    }

    /** PL-2. */
    private void longSentences(String text, List<int[]> sentences, List<Finding> findings) {
        for (var sentence : sentences) {
            var words = WORD.matcher(text.substring(sentence[0], sentence[1])).results().count();
            if (words > limits.longSentence()) {
                var advice = Texts.say("language.PL-2", words, limits.longSentence());
                findings.add(finding("PL-2", Severity.WARN, text, sentence[0], sentence[1], advice, null));
            }
        }
    }

    /** PL-3: only the first use counts, since that is where a reader stumbles. */
    private static void acronyms(String text, Set<String> known, List<Finding> findings) {
        var met = new HashSet<>(known);
        for (var found : ACRONYM.matcher(text).results().toList()) {
            var word = found.group();
            if (!isAcronym(word) || !met.add(one(word)) || isExpanded(text, found)) {
                continue;
            }
            var meaning = ACRONYMS.get(word);
            if (meaning == null && ACRONYMS.containsKey(word)) {
                continue;
            }
            findings.add(
                    finding(
                            "PL-3", Severity.BLOCK, text, found.start(), found.end(),
                            Texts.say("language.PL-3"), meaning == null ? null : meaning + " (" + word + ")"));
        }
    }

    /** PL-4, and one finding more where a criterion is full of it. */
    private void jargon(String text, Use use, List<Finding> findings) {
        var hits = JARGON.in(text);
        for (var hit : hits) {
            var words = text.substring(hit.start(), hit.end());
            var instead = like(words, hit.entry().instead());
            findings.add(
                    finding("PL-4", Severity.WARN, text, hit.start(), hit.end(), Texts.say("language.PL-4"), instead));
        }
        if (use == Use.CRITERION && hits.size() >= limits.jargonBlocks()) {
            var last = hits.get(hits.size() - 1).end();
            findings.add(
                    finding(
                            "PL-4", Severity.BLOCK, text, hits.get(0).start(), last,
                            Texts.say("language.PL-4.many", hits.size()), null));
        }
    }

    /** PL-5. */
    private static void exclusion(String text, List<Finding> findings) {
        for (var hit : EXCLUSION.in(text)) {
            var words = text.substring(hit.start(), hit.end());
            findings.add(
                    finding(
                            "PL-5", Severity.BLOCK, text, hit.start(), hit.end(),
                            hit.entry().why(), like(words, hit.entry().instead())));
        }
    }

    /** PL-8. */
    private static void fit(String text, List<Finding> findings) {
        for (var hit : FIT.in(text)) {
            var words = text.substring(hit.start(), hit.end());
            findings.add(
                    finding(
                            "PL-8", Severity.BLOCK, text, hit.start(), hit.end(),
                            hit.entry().why(), like(words, hit.entry().instead())));
        }
    }

    /** PL-6. */
    private static void twoRequirements(String text, List<Finding> findings) {
        TWO_REQUIREMENTS
                .matcher(text)
                .results()
                .findFirst()
                .ifPresent(
                        joint ->
                                findings.add(
                                        finding(
                                                "PL-6", Severity.WARN, text, joint.start(), joint.end(),
                                                Texts.say("language.PL-6"), null)));
    }

    private static Finding finding(
            String rule, Severity severity, String text, int start, int end, String advice, String suggestion) {
        return new Finding(rule, severity, start, end, text.substring(start, end), advice, suggestion);
    }

    /** A suggestion begins with a capital where the words that it stands for do. */
    private static String like(String words, String instead) {
        if (instead == null || instead.isEmpty() || !Character.isUpperCase(words.charAt(0)) || isAcronym(words)) {
            return instead;
        }
        return instead.substring(0, 1).toUpperCase(Locale.ROOT) + instead.substring(1);
    }

    /** Short, two capitals, and no run of small letters, which would make it a name such as McDonald. */
    private static boolean isAcronym(String word) {
        return word.length() <= LONGEST_ACRONYM
                && ACRONYM.matcher(word).matches()
                && !TWO_SMALL.matcher(word).find();
    }

    /** One of several is the same short form: MDTs is MDT. */
    private static String one(String acronym) {
        return acronym.endsWith("s") ? acronym.substring(0, acronym.length() - 1) : acronym;
    }

    /** Whether it stands in brackets after its own words, or its words in brackets after it. */
    private static boolean isExpanded(String text, MatchResult found) {
        var before = text.substring(0, found.start());
        var after = text.substring(found.end());
        if (before.endsWith("(") && after.startsWith(")")) {
            var words = WORD.matcher(before).results().map(MatchResult::group).toList();
            var initial = Character.toLowerCase(found.group().charAt(0));
            return words.subList(Math.max(0, words.size() - 2 * found.group().length()), words.size()).stream()
                    .anyMatch(word -> Character.toLowerCase(word.charAt(0)) == initial);
        }
        return after.matches("(?s)\\s*\\([^)]*\\p{L}[^)]*\\s[^)]*\\).*");
    }

    private static List<int[]> sentences(String text) {
        var sentences = new ArrayList<int[]>();
        var start = 0;
        for (var end : SENTENCE_END.matcher(text).results().toList()) {
            add(sentences, text, start, end.end());
            start = end.end();
        }
        add(sentences, text, start, text.length());
        return sentences;
    }

    private static void add(List<int[]> sentences, String text, int from, int to) {
        var passage = text.substring(from, to);
        if (WORD.matcher(passage).find()) {
            var start = from + passage.length() - passage.stripLeading().length();
            sentences.add(new int[] {start, from + passage.stripTrailing().length()});
        }
    }

    private Double grade(List<MatchResult> words, int sentences) {
        if (words.size() < limits.gradeFromWords() || words.isEmpty()) {
            return null;
        }
        var syllables = words.stream().mapToInt(word -> syllables(word.group())).sum();
        return 0.39 * words.size() / sentences + 11.8 * syllables / words.size() - 15.59;
    }

    /** By groups of vowels, with the usual silent endings; a file names the words where that goes wrong. */
    static int syllables(String word) {
        if (isAcronym(word)) {
            return (int) word.chars().filter(Character::isUpperCase).count();
        }
        var sum = 0;
        for (var part : word.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            sum += part.isEmpty() ? 0 : part(part);
        }
        return Math.max(1, sum);
    }

    private static int part(String word) {
        if (SYLLABLES.containsKey(word)) {
            return Integer.parseInt(SYLLABLES.get(word));
        }
        var spoken = word.matches(".*[^aeiouy]les?") ? word : SILENT_END.matcher(word).replaceFirst("");
        var groups = VOWELS.matcher(spoken).results().count() + TWO_BEATS_IN_ONE_GROUP.matcher(spoken).results().count();
        return (int) Math.max(1, groups);
    }
}
