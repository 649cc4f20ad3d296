package org.touchstone.values.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.touchstone.shared.Forbidden;
import org.touchstone.shared.Texts;
import org.touchstone.values.CountingSelfChecks;
import org.touchstone.values.FinishedChecks;
import org.touchstone.values.Framing;

/** Behind values/self-checks.xhtml: how many self-checks were finished, and nothing else. */
@Named
@ViewScoped
public class SelfCheckCountsPage implements Serializable {

    @Inject private CountingSelfChecks counting;
    @Inject private Framing framing;
    private Long organisation;
    private Map<Long, String> organisations;
    private List<FinishedChecks> months;
    private int smallestShown;

    public void load() {
        organisations = framing.writesFor();
        if (organisations.isEmpty()) {
            throw new Forbidden("see how many self-checks were finished");
        }
        if (organisation == null) {
            organisation = organisations.keySet().iterator().next();
        }
        months = counting.finished(organisation);
        smallestShown = counting.smallestShown();
    }

    public String month(LocalDate day) {
        return Texts.month(YearMonth.from(day));
    }

    public List<FinishedChecks> getMonths() {
        return months;
    }

    public int getSmallestShown() {
        return smallestShown;
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
}
