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
            Download.csv(
                    "questions".equals(table) ? "interview-questions" : "panel-members",
                    csv -> PanelInsightTables.write(insight, table, csv));
        }
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
