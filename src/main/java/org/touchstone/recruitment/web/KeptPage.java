package org.touchstone.recruitment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.touchstone.recruitment.Holding;
import org.touchstone.recruitment.KeptVacancy;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.shared.web.ListPage;
import org.touchstone.shared.web.Messages;

/** Behind recruitment/kept.xhtml: ended vacancies whose applications are still kept, and legal holds. */
@Named
@ViewScoped
public class KeptPage implements Serializable {

    @Inject private Holding holding;
    @Inject private ListPage list;
    @Inject private Messages messages;
    private String words;
    private boolean held;
    private Long chosen;
    private String reason;
    private Page<KeptVacancy> rows;

    public void load() {
        var filter = new Holding.Filter(words, held);
        try {
            rows = holding.vacancies(filter, list.paging());
        } catch (BadInput nonsense) {
            rows = holding.vacancies(filter, Paging.first());
        }
    }

    /** The vacancy whose hold is to begin or end; null where none of the page is chosen. */
    public KeptVacancy getOne() {
        return rows.rows().stream().filter(row -> Long.valueOf(row.id()).equals(chosen)).findFirst().orElse(null);
    }

    public String hold() {
        return messages.attempt("hold.done", () -> holding.hold(chosen, reason)) ? here() : null;
    }

    public String release() {
        return messages.attempt("hold.ended", () -> holding.release(chosen, reason)) ? here() : null;
    }

    private String here() {
        return "/recruitment/kept.xhtml?faces-redirect=true&held=" + held;
    }

    public int getMonths() {
        return holding.months();
    }

    public Page<KeptVacancy> getRows() {
        return rows;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public boolean isHeld() {
        return held;
    }

    public void setHeld(boolean held) {
        this.held = held;
    }

    public Long getChosen() {
        return chosen;
    }

    public void setChosen(Long chosen) {
        this.chosen = chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
