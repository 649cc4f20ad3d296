package org.touchstone.fairness.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.touchstone.fairness.Auditing;
import org.touchstone.fairness.BoardRow;
import org.touchstone.fairness.Period;
import org.touchstone.shared.web.Messages;

/** Behind fairness/gates.xhtml. */
@Named
@ViewScoped
public class GatesPage implements Serializable {

    @Inject private Auditing auditing;
    @Inject private Messages messages;
    private String period;
    private String organisation;
    private transient Auditing.Choices choices;
    private transient List<BoardRow> rows = List.of();

    public void load() {
        messages.attempt(
                null,
                () -> {
                    choices = auditing.choices(organisation);
                    var days = period == null ? choices.usual() : Period.parse(period);
                    period = days.toString();
                    rows = auditing.board(organisation, days);
                });
    }

    /** Whether there is anything to be seen at all. */
    public boolean isEmpty() {
        return rows.stream().allMatch(BoardRow::isEmpty);
    }

    /** The check behind a spot. */
    public String link(BoardRow row, BoardRow.Spot spot) {
        return "/fairness/check?gate=" + row.gate() + "&characteristic=" + spot.characteristic() + "&period=" + period
                + (organisation == null ? "" : "&organisation=" + organisation);
    }

    public Auditing.Choices getChoices() {
        return choices;
    }

    public List<BoardRow> getRows() {
        return rows;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }
}
