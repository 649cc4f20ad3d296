package org.touchstone.recruitment;

import java.time.Instant;
import java.util.List;
import org.touchstone.values.Finding;

/**
 * What the language check found in a vacancy, and who let it stand.
 *
 * @param place the field it was found in: {@code summary}, {@code criteria[0]}
 * @param waivedBy who let it stand, or null
 */
public record Remark(
        String place,
        String rule,
        Finding.Severity severity,
        int start,
        int end,
        String words,
        String advice,
        String suggestion,
        String waivedBy,
        String waiverReason,
        Instant waivedAt) {

    /** Every finding of these passages, in their order. */
    static List<Remark> all(List<Passage> passages, List<LanguageWaiver> waivers) {
        return passages.stream()
                .flatMap(
                        passage ->
                                passage.reading().findings().stream()
                                        .map(finding -> of(passage, finding, waiverOf(passage, finding, waivers))))
                .toList();
    }

    private static LanguageWaiver waiverOf(Passage passage, Finding finding, List<LanguageWaiver> waivers) {
        return finding.blocks()
                ? waivers.stream().filter(waiver -> waiver.covers(passage, finding)).findFirst().orElse(null)
                : null;
    }

    private static Remark of(Passage passage, Finding finding, LanguageWaiver waiver) {
        return new Remark(
                passage.place(),
                finding.rule(),
                finding.severity(),
                finding.start(),
                finding.end(),
                finding.words(),
                finding.advice(),
                finding.suggestion(),
                waiver == null ? null : waiver.who(),
                waiver == null ? null : waiver.reason(),
                waiver == null ? null : waiver.at());
    }

    public boolean waived() {
        return waivedBy != null;
    }

    /** Whether it keeps the vacancy from going out (VR-3). */
    public boolean stands() {
        return severity == Finding.Severity.BLOCK && waivedBy == null;
    }
}
