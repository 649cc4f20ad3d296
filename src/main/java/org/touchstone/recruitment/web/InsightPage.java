package org.touchstone.recruitment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.recruitment.Insight;
import org.touchstone.recruitment.Listening;
import org.touchstone.recruitment.Measuring;
import org.touchstone.recruitment.Treatment;
import org.touchstone.shared.Forbidden;
import org.touchstone.shared.Texts;
import org.touchstone.shared.TypedDay;
import org.touchstone.shared.web.Download;
import org.touchstone.shared.web.Messages;

/** Behind recruitment/insight.xhtml. All that is chosen stands in the address. */
@Named
@ViewScoped
public class InsightPage implements Serializable {

    private static final double WHOLE = 100;
    private static final double FURTHEST = 4;

    @Inject private Measuring measuring;
    @Inject private Listening listening;
    @Inject private Caller caller;
    @Inject private Messages messages;
    private Long organisation;
    private Long vacancy;
    private String from;
    private String until;
    private String table;
    private transient Map<Long, String> organisations;
    private transient Insight insight;
    private transient Treatment treatment;

    public void load() {
        if (!isFigures() && !isHeard()) {
            throw new Forbidden("insight");
        }
        organisations = isFigures() ? measuring.organisations() : listening.organisations();
        messages.attempt(null, this::look);
        if (Download.isAsked()) {
            download();
        }
    }

    private void look() {
        var first = TypedDay.of("from", from);
        var last = TypedDay.of("until", until);
        if (isFigures()) {
            insight = measuring.insight(new Measuring.Asked(organisation, vacancy, first, last));
        }
        if (isHeard()) {
            treatment = listening.treatment(new Listening.Asked(organisation, first, last));
        }
    }

    private void download() {
        if (treatment != null && "satisfaction".equals(table)) {
            Download.csv("candidates-satisfaction", csv -> InsightTables.write(treatment, csv));
        } else if (treatment != null && "remarks".equals(table)) {
            Download.csv("candidates-remarks", csv -> InsightTables.writeRemarks(treatment, csv));
        } else if (insight != null) {
            Download.csv("recruitment-" + (table == null ? "funnel" : table.replaceAll("\\W", "")), csv -> InsightTables.write(insight, table, csv));
        }
    }

    /** Whether the reader is one of those who recruit. */
    public boolean isFigures() {
        return caller.holds(Role.RECRUITING_MANAGER) || caller.holds(Role.RECRUITMENT_TEAM) || caller.holds(Role.HR_PARTNER);
    }

    /** Whether what candidates say is told here: to HR and the lead on equality, and never of a single job. */
    public boolean isHeard() {
        return vacancy == null && (caller.holds(Role.HR_PARTNER) || caller.holds(Role.EDI_LEAD));
    }

    /** Whether a month is over in the days asked for. */
    public boolean isMonthOver() {
        return !treatment.until().isBefore(treatment.from());
    }

    public boolean isNothing() {
        return insight.funnel().get(0).reached() == 0 && insight.form().get(0).reached() == 0;
    }

    /** A share as a width on a line of 100. */
    public double wide(Double share) {
        return share == null ? 0 : WHOLE * Math.min(1, share);
    }

    /** A mean from 1 to 5 as a width on a line of 100. */
    public double far(double mean) {
        return WHOLE * (mean - 1) / FURTHEST;
    }

    /** Everybody at an organisation, and then each ending. */
    public List<Treatment.Rated> rows(Treatment.Place place) {
        return Stream.concat(Stream.of(place.all()), place.endings().stream()).toList();
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

    public Treatment getTreatment() {
        return treatment;
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
