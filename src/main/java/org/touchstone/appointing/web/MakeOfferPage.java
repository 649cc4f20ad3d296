package org.touchstone.appointing.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.touchstone.appointing.Correcting;
import org.touchstone.appointing.Lettering;
import org.touchstone.appointing.OfferTerms;
import org.touchstone.appointing.Offering;
import org.touchstone.appointing.TieBreaking;
import org.touchstone.recruitment.Advertising;
import org.touchstone.recruitment.Vacancy;
import org.touchstone.shared.TypedDay;
import org.touchstone.shared.web.Messages;

/** Behind appointing/make-offer.xhtml: the terms of an offer, and what would be sent before it is. */
@Named
@ViewScoped
public class MakeOfferPage implements Serializable {

    @Inject private Offering offering;
    @Inject private Correcting correcting;
    @Inject private Lettering lettering;
    @Inject private Advertising advertising;
    @Inject private TieBreaking tieBreaking;
    @Inject private Messages messages;

    private String application;
    private boolean correct;
    private Offering.Form form;
    private Map<Long, String> posts;
    private Map<Long, String> managers;
    private Map<Long, String> letters;
    private Map<String, String> typed = new HashMap<>();
    private Offering.Preview preview;
    private List<TieBreaking.TieBreakRow> tieBreaks;

    public void load() {
        form = correct ? correcting.form(application) : offering.form(application);
        tieBreaks = tieBreaking.beside(application);
        var organisation = form.job().organisationId();
        posts = offering.posts(form.job());
        managers = new LinkedHashMap<>();
        managers.put(form.job().managerId(), form.job().manager());
        managers.putAll(advertising.managers(organisation));
        letters = lettering.choices(organisation);
        var usual = form.usual();
        put("postId", usual.postId());
        put("lineManagerId", usual.lineManagerId());
        put("pay", usual.pay());
        put("contract", usual.contract());
        put("endsOn", usual.endsOn());
        put("weeklyHours", usual.weeklyHours().stripTrailingZeros().toPlainString());
        put("startsOn", usual.startsOn());
        put("answerBy", usual.answerBy());
        // among several letters somebody chooses: the first of the alphabet may be meant for another job
        if (letters.size() == 1) {
            put("templateId", letters.keySet().iterator().next());
        }
    }

    private void put(String field, Object value) {
        typed.put(field, value == null ? null : value.toString());
    }

    /** Shows what would be sent; nothing is. */
    public void check() {
        messages.attempt(null, () -> preview = correct ? correcting.preview(application, terms()) : offering.preview(application, terms()));
    }

    /** Back to the form, with all that was typed. */
    public void change() {
        preview = null;
    }

    /** Sends what was shown; what cannot be sent is changed in the form. */
    public String offer() {
        var sent =
                correct
                        ? messages.attempt("offer.corrected", () -> correcting.correct(application, form.version(), terms(), preview.letter()))
                        : messages.attempt("offer.made", () -> offering.offer(application, terms(), preview.letter()));
        if (sent) {
            return correct
                    ? "/appointing/appointment.xhtml?faces-redirect=true&application=" + application
                    : "/appointing/vacancy.xhtml?faces-redirect=true&id=" + form.job().id();
        }
        preview = null;
        return null;
    }

    private OfferTerms terms() {
        return new OfferTerms(
                number("postId"),
                number("lineManagerId"),
                typed.get("pay"),
                typed.get("contract") == null ? null : Vacancy.Contract.valueOf(typed.get("contract")),
                day("endsOn"),
                hours(),
                day("startsOn"),
                day("answerBy"),
                number("templateId"),
                typed.get("reason"));
    }

    /** What is no number is as good as nothing: the service says what to enter. */
    private Long number(String field) {
        var text = typed.get(field);
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }

    private BigDecimal hours() {
        var text = typed.get("weeklyHours");
        return text != null && text.strip().matches("\\d{1,3}(\\.\\d{1,2})?") ? new BigDecimal(text.strip()) : null;
    }

    private LocalDate day(String field) {
        return TypedDay.orNothing(typed.get(field));
    }

    public Offering.Form getForm() {
        return form;
    }

    public Map<Long, String> getPosts() {
        return posts;
    }

    public Map<Long, String> getManagers() {
        return managers;
    }

    public Map<Long, String> getLetters() {
        return letters;
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    /** What would be sent, once that is asked for; null while the form is filled in. */
    public Offering.Preview getPreview() {
        return preview;
    }

    public List<TieBreaking.TieBreakRow> getTieBreaks() {
        return tieBreaks;
    }

    public boolean isCorrect() {
        return correct;
    }

    public void setCorrect(boolean correct) {
        this.correct = correct;
    }

    public String getApplication() {
        return application;
    }

    public void setApplication(String application) {
        this.application = application;
    }
}
