package org.touchstone.recruitment.web;

import org.touchstone.recruitment.Insight;
import org.touchstone.shared.CsvWriting;

/** The tables of how recruitment goes, as files. */
final class InsightTables {

    private InsightTables() {}

    /** One of them; the funnel where none is named. */
    static void write(Insight insight, String table, CsvWriting csv) {
        switch (table == null ? "" : table) {
            case "times" -> {
                csv.line("stage", "came", "passed", "refused", "withdrew", "open", "usual_days", "nearly_all_days", "in_time");
                insight.times().forEach(t -> csv.line(t.kind(), t.came(), t.passed(), t.refused(), t.left(), t.open(), t.usual(), t.most(), t.inTime()));
            }
            case "sources" -> {
                csv.line("source", "applied", "shortlisted", "offered", "share_shortlisted");
                insight.sources().forEach(s -> csv.line(s.source(), s.applied(), s.shortlisted(), s.offered(), s.shareShortlisted()));
            }
            case "form" -> {
                csv.line("step", "reached", "share_of_begun");
                insight.form().forEach(f -> csv.line(f.step(), f.reached(), f.shareOfBegun()));
            }
            case "scorers" -> {
                csv.line("shortlister", "shared_applications", "own_mean", "others_mean", "difference", "spread");
                insight.scorers().forEach(s -> csv.line(s.name(), s.scored(), s.own(), s.others(), s.difference(), s.spread()));
            }
            case "adverts" -> {
                csv.line("reference", "title", "grade", "findings", "applied", "share_shortlisted");
                insight.adverts().forEach(a -> csv.line(a.reference(), a.title(), a.grade(), a.findings(), a.applied(), a.shareShortlisted()));
            }
            default -> {
                csv.line("step", "reached", "share_of_applied", "share_of_step_before");
                insight.funnel().forEach(s -> csv.line(s.step(), s.reached(), s.shareOfApplied(), s.shareOfStepBefore()));
            }
        }
    }
}
