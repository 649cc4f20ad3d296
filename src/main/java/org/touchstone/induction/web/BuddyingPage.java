package org.touchstone.induction.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.touchstone.induction.Accompanying;
import org.touchstone.induction.Inducting;
import org.touchstone.induction.PlanTask;
import org.touchstone.shared.web.Messages;

/** Behind induction/buddying.xhtml: the newcomers whom the reader accompanies. */
@Named
@ViewScoped
public class BuddyingPage implements Serializable {

    @Inject private Accompanying accompanying;
    @Inject private Inducting inducting;
    @Inject private Messages messages;
    private List<Accompanying.Card> cards;

    public void load() {
        cards = accompanying.mine();
    }

    public String stands(long plan, long task, String state) {
        var to = PlanTask.State.valueOf(state);
        return messages.attempt(
                        to == PlanTask.State.DONE ? "induction.task.done" : "induction.task.open-again", () -> inducting.stands(plan, task, to, null))
                ? "/induction/buddying.xhtml?faces-redirect=true"
                : null;
    }

    public List<Accompanying.Card> getCards() {
        return cards;
    }
}
