package org.touchstone.recruitment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.touchstone.recruitment.CandidateMessage.About;
import org.touchstone.recruitment.Corresponding;
import org.touchstone.shared.web.Messages;

/** Behind recruitment/my-messages.xhtml: the candidate and the recruitment team. */
@Named
@ViewScoped
public class MyMessagesPage implements Serializable {

    @Inject private Corresponding corresponding;
    @Inject private Messages messages;

    private long application;
    private About about;
    private String words;
    private Corresponding.Mine mine;

    public void load() {
        mine = corresponding.mine(application);
    }

    public String send() {
        return messages.attempt("messages.sent", () -> corresponding.write(application, about, words))
                ? "/recruitment/my-messages.xhtml?faces-redirect=true&application=" + application
                : null;
    }

    public Corresponding.Mine getMine() {
        return mine;
    }

    public About[] getAbouts() {
        return About.values();
    }

    public long getApplication() {
        return application;
    }

    public void setApplication(long application) {
        this.application = application;
    }

    public About getAbout() {
        return about;
    }

    public void setAbout(About about) {
        this.about = about;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
