package org.touchstone.interviewing.web;

import org.touchstone.interviewing.PanelInsight;
import org.touchstone.shared.CsvWriting;

/** The tables of how panels rate and how questions serve, as files. */
final class PanelInsightTables {

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
                                            share(q, 3), share(q, 4), q.spread(), q.noEvidence()));
        } else {
            csv.line("panel_member", "shared_sheets", "own_mean", "panel_mean", "difference", "lowest", "highest", "spread");
            insight.raters()
                    .forEach(r -> csv.line(r.name(), r.sheets(), r.own(), r.panel(), r.difference(), r.lowest(), r.highest(), r.spread()));
        }
    }

    private static Double share(PanelInsight.QuestionUse question, int of) {
        return question.shares().isEmpty() ? null : question.shares().get(of);
    }
}
