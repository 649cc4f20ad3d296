package org.touchstone.checkins.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.touchstone.checkins.CardRow;
import org.touchstone.checkins.Crafting;
import org.touchstone.checkins.CraftingCard;
import org.touchstone.shared.ChangedMeanwhile;
import org.touchstone.shared.web.Conflict;
import org.touchstone.shared.web.Messages;

/** Behind checkins/card.xhtml: a job crafting card of one's own, new or known. */
@Named
@ViewScoped
public class CardPage implements Serializable {

    private static final String HOME = "/checkins/my-time.xhtml?faces-redirect=true";

    @Inject private Crafting crafting;
    @Inject private Messages messages;
    @Inject private Clock clock;
    private long id;
    private CardRow card;
    private CardForm form;
    private Conflict conflict;

    public void load() {
        if (id == 0) {
            form = new CardForm();
            form.setKind(CraftingCard.Kind.TASK.name());
            form.setStartsOn(LocalDate.now(clock));
            form.setWeeks(crafting.leastWeeks());
        } else {
            card = crafting.card(id);
            form = CardForm.of(card);
        }
    }

    public String save() {
        conflict = null;
        if (messages.attempt("card.saved", this::write, this::meet)) {
            return HOME;
        }
        return conflict != null && conflict.isSolved() ? save() : null;
    }

    private void write() {
        if (id == 0) {
            id = crafting.begin(form.text());
        } else {
            crafting.write(id, card.version(), form.text());
        }
    }

    private void meet(ChangedMeanwhile changed) {
        var seen = card;
        card = crafting.card(id);
        conflict = form.meet(new Conflict(changed), seen, card);
    }

    public String review() {
        return messages.attempt("card.reviewed", () -> crafting.review(id, card.version(), form.outcome(), form.getLearned())) ? HOME : null;
    }

    public String delete() {
        return messages.attempt("card.deleted", () -> crafting.delete(id)) ? HOME : null;
    }

    public List<CraftingCard.Kind> getKinds() {
        return List.of(CraftingCard.Kind.values());
    }

    public List<CraftingCard.Outcome> getOutcomes() {
        return List.of(CraftingCard.Outcome.values());
    }

    public int getLeast() {
        return crafting.leastWeeks();
    }

    public int getMost() {
        return crafting.mostWeeks();
    }

    public CardRow getCard() {
        return card;
    }

    public CardForm getForm() {
        return form;
    }

    public Conflict getConflict() {
        return conflict;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
