package org.touchstone.appointing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.touchstone.appointing.OfferFilter;
import org.touchstone.appointing.OfferRow;
import org.touchstone.appointing.Offering;
import org.touchstone.recruitment.Application;
import org.touchstone.shared.Clocks;
import org.touchstone.shared.Page;
import org.touchstone.shared.Texts;
import org.touchstone.shared.web.Download;
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
    @Inject private Clock clock;

    private String words;
    private String state;
    private String answers;
    private Page<OfferRow> rows;

    public void load() {
        var paging = list.paging();
        var filter = new OfferFilter(words, chosen(), answers != null);
        if (Download.isAsked()) {
            Download.csv(
                    "offers",
                    csv ->
                            csv.line("candidate", "application", "reference", "job", "state", "made_on", "answer_by", "overdue", "first_day", "open_checks")
                                    .all(
                                            paging,
                                            order -> offering.offers(filter, order),
                                            o ->
                                                    new Object[] {
                                                        o.name(), o.ref(), o.reference(), o.title(), Texts.say("offer.state." + o.state()),
                                                        LocalDate.ofInstant(o.madeAt(), Clocks.ZONE), o.answerBy(), o.isLate(getToday()), o.startsOn(),
                                                        o.openChecks()
                                                    }));
        } else {
            rows = offering.offers(filter, paging);
        }
    }

    /** A state that the address names wrongly is as good as none. */
    private Application.State chosen() {
        return STATES.stream().filter(s -> s.name().equals(state)).findFirst().orElse(null);
    }

    public List<Application.State> getStates() {
        return STATES;
    }

    public boolean isFiltered() {
        return chosen() != null || words != null || answers != null;
    }

    public Page<OfferRow> getRows() {
        return rows;
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    /** Anything, for those alone whose answers are overdue. */
    public String getAnswers() {
        return answers;
    }

    public void setAnswers(String answers) {
        this.answers = answers;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }
}
