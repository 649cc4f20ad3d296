package org.touchstone.interviewing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.touchstone.shared.BadInput;
import org.touchstone.values.PlainLanguage;

/**
 * What a question says, as somebody writes it.
 *
 * @param stem the question as it is asked
 * @param probes what to ask on, from what happened to why and to what was learned
 * @param positive what shows the value
 * @param negative what goes against it
 * @param anchors what the ratings 1 to 5 mean
 */
public record QuestionText(
        String stem, List<String> probes, List<String> positive, List<String> negative, List<String> anchors) {

    static final int ANCHORS = 5;
    static final int LEAST_INDICATORS = 2;
    private static final int MOST = 12;
    private static final int LONGEST_STEM = 1000;
    private static final int LONGEST = 500;

    public QuestionText {
        stem = stem == null ? "" : stem.strip();
        probes = tidy(probes);
        positive = tidy(positive);
        negative = tidy(negative);
        anchors = tidy(anchors);
    }

    private static List<String> tidy(List<String> lines) {
        return lines == null
                ? List.of()
                : lines.stream().filter(Objects::nonNull).map(String::strip).filter(l -> !l.isEmpty()).toList();
    }

    /** Refuses what lacks something to look out for, and words about whether somebody fits in: these are no criteria (PL-8). */
    void check() {
        var bad =
                new BadInput.Gathering()
                        .when(stem.isEmpty(), "stem", "question.stem.required")
                        .when(stem.length() > LONGEST_STEM, "stem", "question.too-long", LONGEST_STEM)
                        .when(probes.isEmpty(), "probes", "question.probes.required")
                        .when(positive.size() < LEAST_INDICATORS, "positive", "question.indicators.few", LEAST_INDICATORS)
                        .when(negative.isEmpty(), "negative", "question.negative.required")
                        .when(anchors.size() != ANCHORS, "anchors", "question.anchors.five");
        check(bad, "probes", probes);
        check(bad, "positive", positive);
        check(bad, "negative", negative);
        check(bad, "anchors", anchors);
        bad.when(PlainLanguage.namesFit(stem), "stem", "question.fit");
        bad.refuse();
    }

    private static void check(BadInput.Gathering bad, String field, List<String> lines) {
        bad.when(lines.size() > MOST, field, "question.lines.many", MOST)
                .when(lines.stream().anyMatch(l -> l.length() > LONGEST), field, "question.too-long", LONGEST)
                .when(!field.equals("probes") && lines.stream().anyMatch(PlainLanguage::namesFit), field, "question.fit");
    }

    List<QuestionLine> lines() {
        var lines = new ArrayList<QuestionLine>();
        add(lines, QuestionLine.Kind.PROBE, 0, probes);
        add(lines, QuestionLine.Kind.POSITIVE, 0, positive);
        add(lines, QuestionLine.Kind.NEGATIVE, 0, negative);
        add(lines, QuestionLine.Kind.ANCHOR, 1, anchors);
        return lines;
    }

    private static void add(List<QuestionLine> lines, QuestionLine.Kind kind, int first, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            lines.add(new QuestionLine(kind, first + i, texts.get(i)));
        }
    }
}
