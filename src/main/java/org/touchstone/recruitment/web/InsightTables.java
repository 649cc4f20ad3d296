package org.touchstone.recruitment.web;

import static org.touchstone.shared.CsvWriting.percent;
import static org.touchstone.shared.CsvWriting.rounded;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.touchstone.recruitment.Insight;
import org.touchstone.recruitment.Treatment;
import org.touchstone.shared.CsvWriting;
import org.touchstone.shared.Texts;

/** The tables of how recruitment goes, as files, in the words of the page and as rounded. */
final class InsightTables {

    private InsightTables() {}

    /** One of them; the funnel where none is named. */
    static void write(Insight insight, String table, CsvWriting csv) {
        switch (table == null ? "" : table) {
            case "times" -> {
                csv.line("stage", "came", "passed", "refused", "withdrew", "open", "usual_days", "nearly_all_days", "in_time");
                insight.times()
                        .forEach(
                                t ->
                                        csv.line(
                                                word("insight.kind", t.kind()), t.came(), t.passed(), t.refused(), t.left(), t.open(), t.usual(),
                                                t.most(), percent(t.inTime())));
            }
            case "sources" -> {
                csv.line("source", "applied", "shortlisted", "offered", "share_shortlisted");
                insight.sources().forEach(s -> csv.line(word("source", s.source()), s.applied(), s.shortlisted(), s.offered(), percent(s.shareShortlisted())));
            }
            case "form" -> {
                csv.line("step", "reached", "share_of_begun");
                insight.form().forEach(f -> csv.line(word("insight.form.step", f.step()), f.reached(), percent(f.shareOfBegun())));
            }
            case "scorers" -> {
                csv.line("shortlister", "shared_applications", "own_mean", "others_mean", "difference", "spread");
                insight.scorers().forEach(s -> csv.line(s.name(), s.scored(), two(s.own()), two(s.others()), two(s.difference()), two(s.spread())));
            }
            case "adverts" -> {
                csv.line("reference", "title", "grade", "findings", "applied", "share_shortlisted");
                insight.adverts().forEach(a -> csv.line(a.reference(), a.title(), rounded(a.grade(), 1), a.findings(), a.applied(), percent(a.shareShortlisted())));
            }
            default -> {
                csv.line("step", "reached", "share_of_applied", "share_of_step_before");
                insight.funnel().forEach(s -> csv.line(word("insight.step", s.step()), s.reached(), percent(s.shareOfApplied()), percent(s.shareOfStepBefore())));
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
        var ended = word("insight.treated.ended", rated.ended());
        var cells = new ArrayList<Object>(List.of(place.organisation(), span.from(), span.until(), ended, rated.answers(), two(rated.mean())));
        rated.shares().forEach(share -> cells.add(percent(share)));
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

    private static String word(String prefix, Object code) {
        return Texts.say(prefix + "." + code);
    }

    private static BigDecimal two(Double figure) {
        return rounded(figure, 2);
    }
}
