package org.touchstone.induction.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.touchstone.induction.InductionInsight;
import org.touchstone.induction.PulseScale;
import org.touchstone.induction.Surveying;
import org.touchstone.shared.Texts;
import org.touchstone.shared.web.Download;
import org.touchstone.shared.web.Messages;

/** Behind induction/insight.xhtml. All that is chosen stands in the address. */
@Named
@ViewScoped
public class InductionInsightPage implements Serializable {

    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

    @Inject private Surveying surveying;
    @Inject private Messages messages;
    private Long organisation;
    private String by;
    private transient Map<Long, String> organisations;
    private transient InductionInsight insight;

    public void load() {
        organisations = surveying.organisations();
        var which = Stream.of(InductionInsight.By.values()).filter(b -> b.name().equals(by)).findFirst().orElse(null);
        messages.attempt(null, () -> insight = surveying.insight(organisation, which));
        if (insight != null && Download.isAsked()) {
            Download.csv(
                    "induction-pulses",
                    csv -> {
                        var head = new ArrayList<Object>(List.of("group", "pulses"));
                        Stream.of(PulseScale.values()).forEach(s -> head.add(s.name().toLowerCase(Locale.ROOT)));
                        csv.line(head.toArray());
                        insight.groups().forEach(g -> csv.line(cells(g)));
                    });
        }
    }

    private static Object[] cells(InductionInsight.Pulses group) {
        var cells = new ArrayList<Object>();
        cells.add(group.name());
        cells.add(group.isHidden() ? Texts.say("induction.insight.few.short") : group.count());
        for (var i = 0; i < PulseScale.values().length; i++) {
            cells.add(group.isHidden() ? null : group.means().get(i));
        }
        return cells.toArray();
    }

    /** A mean from 1 to 5 as a width on a line of 100. */
    public BigDecimal wide(BigDecimal mean) {
        return mean.multiply(TWENTY);
    }

    public InductionInsight.By[] getWays() {
        return InductionInsight.By.values();
    }

    public PulseScale[] getScales() {
        return PulseScale.values();
    }

    /** Days as a number without its sign: before or after is said in words. */
    public String days(Double days) {
        return days == null ? "" : String.format(Locale.UK, "%.1f", Math.abs(days));
    }

    public InductionInsight getInsight() {
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

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }
}
