package org.touchstone.privacy.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.touchstone.privacy.AskingErasure;
import org.touchstone.shared.web.Messages;

/** Behind privacy/my-erasure.xhtml: asking to be forgotten. */
@Named
@ViewScoped
public class MyErasurePage implements Serializable {

    private static final String HERE = "/privacy/my-erasure.xhtml?faces-redirect=true";

    @Inject private AskingErasure asking;
    @Inject private Messages messages;
    private AskingErasure.Mine last;
    private List<String> stays;
    private String words;

    public void load() {
        last = asking.mine().orElse(null);
        stays = asking.wouldStay();
    }

    public String ask() {
        return messages.attempt("erasure.asked", () -> asking.ask(words)) ? HERE : null;
    }

    public String withdraw() {
        return messages.attempt("erasure.withdrawn", asking::withdraw) ? HERE : null;
    }

    public boolean isWaiting() {
        return last != null && last.isWaiting();
    }

    public int getDays() {
        return asking.answerDays();
    }

    public AskingErasure.Mine getLast() {
        return last;
    }

    public List<String> getStays() {
        return stays;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
