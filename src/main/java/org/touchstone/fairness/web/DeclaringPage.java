package org.touchstone.fairness.web;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import org.touchstone.fairness.Characteristic;
import org.touchstone.fairness.Code;
import org.touchstone.fairness.Monitoring;
import org.touchstone.shared.web.Messages;

/**
 * The way through the questions about oneself: what they are for, one question after another (each answer is
 * kept as it is given), and all answers to look over. The question asked stands in the address.
 */
abstract class DeclaringPage implements Serializable {

    @Inject private Monitoring monitoring;
    @Inject private Messages messages;
    private String question;
    private String answer;
    private transient List<Characteristic> questions;
    private transient Monitoring.Form form;

    abstract Monitoring.Form read(Monitoring monitoring);

    abstract void save(Monitoring monitoring, String characteristic, String code);

    abstract void takeBack(Monitoring monitoring);

    /** The page's own address, ready for {@code question=}. */
    public abstract String getAddress();

    public void load() {
        question = question == null || position(question) < 0 ? null : question;
        answer = question == null ? null : form().answers().get(question);
    }

    /** Keeps the answer and goes on to the next question, or to the answers. */
    public void next() {
        if (messages.attempt(null, () -> save(monitoring, question, answer))) {
            form = null;
            if (following() == null) {
                messages.say("fairness.form.saved");
            }
            go(following());
        }
    }

    public void withdraw() {
        if (messages.attempt("fairness.form.withdrawn", () -> takeBack(monitoring))) {
            form = null;
            go(null);
        }
    }

    private Characteristic following() {
        var next = position(question) + 1;
        return next < questions().size() ? questions().get(next) : null;
    }

    private void go(Characteristic next) {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        try {
            external.redirect(
                    external.getRequestContextPath() + getAddress() + (next == null ? "" : "question=" + next.code()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words for the answer given, or null. */
    public String answerTo(Characteristic characteristic) {
        var code = form().answers().get(characteristic.code());
        return characteristic.codes().stream().filter(c -> c.code().equals(code)).map(Code::label).findFirst().orElse(null);
    }

    private int position(String code) {
        return questions().stream().map(Characteristic::code).toList().indexOf(code);
    }

    public int getNumber() {
        return position(question) + 1;
    }

    /** The question asked; null on the page before and after. */
    public Characteristic getAsked() {
        return question == null ? null : questions().get(position(question));
    }

    /** The question before this one; null at the first. */
    public Characteristic getPrevious() {
        return getNumber() > 1 ? questions().get(getNumber() - 2) : null;
    }

    public Monitoring.Form getForm() {
        return form();
    }

    public List<Characteristic> getQuestions() {
        return questions();
    }

    private Monitoring.Form form() {
        if (form == null) {
            form = read(monitoring);
        }
        return form;
    }

    private List<Characteristic> questions() {
        if (questions == null) {
            questions = monitoring.questions();
        }
        return questions;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
