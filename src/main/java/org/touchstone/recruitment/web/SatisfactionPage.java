package org.touchstone.recruitment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.touchstone.recruitment.Listening;
import org.touchstone.recruitment.Treatment;
import org.touchstone.shared.Texts;
import org.touchstone.shared.web.Download;

/** Behind recruitment/satisfaction.xhtml: what candidates say. All that is chosen stands in the address. */
@Named
@ViewScoped
public class SatisfactionPage implements Serializable {

    private static final double WHOLE = 100;
    private static final double FURTHEST = 4;

    @Inject private Listening listening;
    private Long organisation;
    private String table;
    private transient Map<Long, String> organisations;
    private transient Treatment treatment;

    public void load() {
        organisations = listening.organisations();
        treatment = listening.treatment(organisation);
        if (Download.isAsked()) {
            var remarks = "remarks".equals(table);
            Download.csv(
                    remarks ? "candidates-remarks" : "candidates-satisfaction",
                    csv -> {
                        if (remarks) {
                            InsightTables.writeRemarks(treatment, csv);
                        } else {
                            InsightTables.write(treatment, csv);
                        }
                    });
        }
    }

    /** The months of a span: "March 2026 to May 2026", or one alone. */
    public String months(Treatment.Span span) {
        var first = YearMonth.from(span.from());
        var last = YearMonth.from(span.until());
        return first.equals(last) ? Texts.month(first) : Texts.say("insight.treated.span", Texts.month(first), Texts.month(last));
    }

    /** A mean from 1 to 5 as a width on a line of 100. */
    public double far(double mean) {
        return WHOLE * (mean - 1) / FURTHEST;
    }

    /** Everybody who answered in a span, and then each ending. */
    public List<Treatment.Rated> rows(Treatment.Span span) {
        return Stream.concat(Stream.of(span.all()), span.endings().stream()).toList();
    }

    public String two(double number) {
        return String.format(Locale.UK, "%.2f", number);
    }

    public String one(double number) {
        return String.format(Locale.UK, "%.1f", number);
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

    public String getTable() {
        return table;
    }

    public void setTable(String table) {
        this.table = table;
    }
}
