package org.touchstone.interviewing.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.touchstone.interviewing.Gauging;
import org.touchstone.interviewing.PanelInsight;
import org.touchstone.shared.CsvWriting;
import org.touchstone.shared.TypedDay;
import org.touchstone.shared.web.Download;
import org.touchstone.shared.web.Messages;

/** Behind interviewing/insight.xhtml. All that is chosen stands in the address. */
@Named
@ViewScoped
public class PanelInsightPage implements Serializable {

    private static final double WHOLE = 100;
    private static final double MIDDLE = 50;
    /** A whole point is a quarter of the line: two points either way fill it. */
    private static final double POINT = 25;
    /** Half of the ratings 1 and half of them 5 is the widest spread there is. */
    private static final double WIDEST = 2;

    @Inject private Gauging gauging;
    @Inject private Messages messages;
    private Long organisation;
    private String from;
    private String until;
    private String table;
    private transient Map<Long, String> organisations;
    private transient PanelInsight insight;

    public void load() {
        organisations = gauging.organisations();
        messages.attempt(
                null,
                () ->
                        insight =
                                gauging.insight(
                                        new Gauging.Asked(organisation, TypedDay.of("from", from), TypedDay.of("until", until))));
        if (insight != null && Download.isAsked()) {
            var questions = "questions".equals(table);
            Download.csv(questions ? "interview-questions" : "panel-members", questions ? this::questions : this::raters);
        }
    }

    private void raters(CsvWriting csv) {
        csv.line("panel_member", "shared_sheets", "own_mean", "panel_mean", "difference", "lowest", "highest", "spread");
        insight.raters()
                .forEach(r -> csv.line(r.name(), r.sheets(), r.own(), r.panel(), r.difference(), r.lowest(), r.highest(), r.spread()));
    }

    private void questions(CsvWriting csv) {
        csv.line("question", "value", "jobs", "sheets", "share_1", "share_2", "share_3", "share_4", "share_5", "spread", "no_evidence");
        insight.questions()
                .forEach(
                        q ->
                                csv.line(
                                        q.stem(), q.value(), q.vacancies(), q.sheets(), share(q, 0), share(q, 1), share(q, 2), share(q, 3),
                                        share(q, 4), q.spread(), q.noEvidence()));
    }

    private static Double share(PanelInsight.QuestionUse question, int of) {
        return question.shares().isEmpty() ? null : question.shares().get(of);
    }

    public boolean isNothing() {
        return insight.raters().isEmpty() && insight.questions().isEmpty();
    }

    /** Whether there is anybody of whom enough is known. */
    public boolean isRatersTold() {
        return insight.raters().stream().anyMatch(r -> r.own() != null);
    }

    /** Where the bar of a difference begins on a line of 100 with the panel in its middle. */
    public double begins(Double difference) {
        return Math.min(MIDDLE, end(difference));
    }

    /** How wide it is. */
    public double wide(Double difference) {
        return Math.abs(end(difference) - MIDDLE);
    }

    private static double end(double difference) {
        return Math.min(WHOLE, Math.max(0, MIDDLE + POINT * difference));
    }

    /** A spread as a width on a line of 100. */
    public double far(Double spread) {
        return Math.min(WHOLE, WHOLE * spread / WIDEST);
    }

    public String two(Double number) {
        return number == null ? "–" : String.format(Locale.UK, "%.2f", number);
    }

    /** With its sign, so that nobody has to guess. */
    public String signed(Double number) {
        return number == null ? "–" : String.format(Locale.UK, "%+.2f", number).replace('-', '−');
    }

    /** The share of each rating, in one line. */
    public String shares(PanelInsight.QuestionUse question) {
        return question.shares().stream().map(s -> String.valueOf(Math.round(WHOLE * s))).collect(Collectors.joining(" · "));
    }

    public PanelInsight getInsight() {
        return insight;
    }

    public Map<Long, String> getOrganisations() {
        return organisations;
    }

    public Long getOrganisation() {
        return organisation;
    }

    public void setOrganisation(Long organisation) {
        this.organisation = organisation;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public String getTable() {
        return table;
    }

    public void setTable(String table) {
        this.table = table;
    }
}
