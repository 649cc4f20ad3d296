package org.touchstone.recruitment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import org.touchstone.recruitment.Insight;
import org.touchstone.recruitment.Measuring;
import org.touchstone.shared.Texts;
import org.touchstone.shared.TypedDay;
import org.touchstone.shared.web.Download;
import org.touchstone.shared.web.Messages;

/** Behind recruitment/insight.xhtml. All that is chosen stands in the address. */
@Named
@ViewScoped
public class InsightPage implements Serializable {

    private static final double WHOLE = 100;
    private static final double MIDDLE = 50;
    private static final double MOST_MARKS = 3;

    @Inject private Measuring measuring;
    @Inject private Messages messages;
    private Long organisation;
    private Long vacancy;
    private String from;
    private String until;
    private String table;
    private transient Map<Long, String> organisations;
    private transient Insight insight;

    public void load() {
        organisations = measuring.organisations();
        messages.attempt(
                null,
                () -> insight = measuring.insight(new Measuring.Asked(organisation, vacancy, TypedDay.of("from", from), TypedDay.of("until", until))));
        if (insight != null && Download.isAsked()) {
            Download.csv("recruitment-" + (table == null ? "funnel" : table.replaceAll("\\W", "")), csv -> InsightTables.write(insight, table, csv));
        }
    }

    public boolean isNothing() {
        return insight.funnel().get(0).reached() == 0 && insight.form().get(0).reached() == 0;
    }

    /** A share as a width on a line of 100. */
    public double wide(Double share) {
        return share == null ? 0 : WHOLE * Math.min(1, share);
    }

    /** Where the bar of a difference of marks begins, on a line of 100 with no difference in its middle. */
    public double begins(Double difference) {
        return Math.min(MIDDLE, MIDDLE + difference * MIDDLE / MOST_MARKS);
    }

    /** How wide it is. */
    public double apart(Double difference) {
        return Math.abs(difference) * MIDDLE / MOST_MARKS;
    }

    public String two(Double number) {
        return number == null ? "–" : String.format(Locale.UK, "%.2f", number);
    }

    public String one(Double number) {
        return number == null ? "–" : String.format(Locale.UK, "%.1f", number);
    }

    /** The title of the only vacancy that is looked at. */
    public String getOnly() {
        return insight.adverts().stream().map(a -> Texts.say("insight.vacancy", a.title())).findFirst().orElse("");
    }

    public Insight getInsight() {
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

    public Long getVacancy() {
        return vacancy;
    }

    public void setVacancy(Long vacancy) {
        this.vacancy = vacancy;
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
