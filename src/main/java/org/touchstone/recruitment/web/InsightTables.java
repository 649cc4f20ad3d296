package org.touchstone.recruitment.web;

import java.util.ArrayList;
import java.util.List;
import org.touchstone.recruitment.Insight;
import org.touchstone.recruitment.Treatment;
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

    /** How candidates say they were treated, in figures. */
    static void write(Treatment treatment, CsvWriting csv) {
        csv.line("organisation", "from", "until", "ended", "answers", "mean", "share_1", "share_2", "share_3", "share_4", "share_5");
        for (var place : treatment.organisations()) {
            for (var span : place.spans()) {
                line(place, span, span.all(), csv);
                span.endings().forEach(ending -> line(place, span, ending, csv));
            }
        }
    }

    private static void line(Treatment.Place place, Treatment.Span span, Treatment.Rated rated, CsvWriting csv) {
        var cells = new ArrayList<Object>(List.of(place.organisation(), span.from(), span.until(), rated.ended(), rated.answers(), rated.mean()));
        cells.addAll(rated.shares());
        csv.line(cells.toArray());
    }

    /** What they think could be better, in their words. */
    static void writeRemarks(Treatment treatment, CsvWriting csv) {
        csv.line("organisation", "from", "until", "remark");
        for (var place : treatment.organisations()) {
            for (var span : place.spans()) {
                span.remarks().forEach(remark -> csv.line(place.organisation(), span.from(), span.until(), remark));
            }
        }
    }
}
