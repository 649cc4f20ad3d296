package org.touchstone.appointing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.touchstone.appointing.OfferRow;
import org.touchstone.appointing.Offering;
import org.touchstone.recruitment.Application;
import org.touchstone.shared.Page;
import org.touchstone.shared.web.ListPage;

/** Behind appointing/offers.xhtml. */
@Named
@RequestScoped
public class OffersPage {

    private static final List<Application.State> STATES =
            List.of(
                    Application.State.OFFERED, Application.State.CHECKS, Application.State.ACCEPTED, Application.State.STARTED,
                    Application.State.DECLINED, Application.State.OFFER_WITHDRAWN, Application.State.WITHDRAWN);

    @Inject private Offering offering;
    @Inject private ListPage list;

    private String state;
    private Page<OfferRow> rows;

    public void load() {
        rows = offering.offers(chosen(), list.paging());
    }

    /** A state that the address names wrongly is as good as none. */
    private Application.State chosen() {
        return STATES.stream().filter(s -> s.name().equals(state)).findFirst().orElse(null);
    }

    public List<Application.State> getStates() {
        return STATES;
    }

    public boolean isFiltered() {
        return chosen() != null;
    }

    public Page<OfferRow> getRows() {
        return rows;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }
}
