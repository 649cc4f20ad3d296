package org.touchstone.interviewing.web;

import static org.touchstone.shared.CsvWriting.percent;
import static org.touchstone.shared.CsvWriting.rounded;

import org.touchstone.interviewing.PanelInsight;
import org.touchstone.shared.CsvWriting;

/** The tables of how panels rate and how questions serve, as files, rounded as the page has them. */
final class PanelInsightTables {

    private static final double WHOLE = 100;

    private PanelInsightTables() {}

    /** The questions, or the members where nothing else is named. */
    static void write(PanelInsight insight, String table, CsvWriting csv) {
        if ("questions".equals(table)) {
            csv.line("question", "value", "jobs", "sheets", "share_1", "share_2", "share_3", "share_4", "share_5", "spread", "no_evidence");
            insight.questions()
                    .forEach(
                            q ->
                                    csv.line(
                                            q.stem(), q.value(), q.vacancies(), q.sheets(), share(q, 0), share(q, 1), share(q, 2),
                                            share(q, 3), share(q, 4), rounded(q.spread(), 2), percent(q.noEvidence())));
        } else {
            csv.line("panel_member", "shared_sheets", "own_mean", "panel_mean", "difference", "lowest", "highest", "spread");
            insight.raters()
                    .forEach(
                            r ->
                                    csv.line(
                                            r.name(), r.sheets(), rounded(r.own(), 2), rounded(r.panel(), 2), rounded(r.difference(), 2), r.lowest(),
                                            r.highest(), rounded(r.spread(), 2)));
        }
    }

    private static String share(PanelInsight.QuestionUse question, int of) {
        return question.shares().isEmpty() ? null : Math.round(WHOLE * question.shares().get(of)) + "%";
    }
}
