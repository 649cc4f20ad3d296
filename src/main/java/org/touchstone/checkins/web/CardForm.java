package org.touchstone.checkins.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.touchstone.checkins.CardRow;
import org.touchstone.checkins.CardText;
import org.touchstone.checkins.CraftingCard;
import org.touchstone.shared.Texts;
import org.touchstone.shared.web.Conflict;

/** The fields of a job crafting card. */
public class CardForm implements Serializable {

    private String kind;
    private String idea;
    private String safeBecause;
    private String agreedBy;
    private LocalDate startsOn;
    private Integer weeks;
    private boolean shared;
    private String outcome;
    private String learned;

    static CardForm of(CardRow card) {
        var form = new CardForm();
        form.kind = card.kind().name();
        form.idea = card.idea();
        form.safeBecause = card.safeBecause();
        form.agreedBy = card.agreedBy();
        form.startsOn = card.startsOn();
        form.weeks = card.weeks();
        form.shared = card.shared();
        return form;
    }

    CardText text() {
        return new CardText(kind == null ? null : CraftingCard.Kind.valueOf(kind), idea, safeBecause, agreedBy, startsOn, weeks, shared);
    }

    CraftingCard.Outcome outcome() {
        return outcome == null || outcome.isBlank() ? null : CraftingCard.Outcome.valueOf(outcome);
    }

    /** Puts what was written in two windows side by side. */
    Conflict meet(Conflict conflict, CardRow seen, CardRow theirs) {
        return conflict
                .part(Texts.say("card.idea"), seen.idea(), theirs.idea(), stripped(idea), t -> idea = t)
                .part(Texts.say("card.safe"), seen.safeBecause(), theirs.safeBecause(), stripped(safeBecause), t -> safeBecause = t)
                .part(Texts.say("card.agreed"), seen.agreedBy(), theirs.agreedBy(), stripped(agreedBy), t -> agreedBy = t);
    }

    private static String stripped(String typed) {
        return typed == null ? "" : typed.strip();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getIdea() {
        return idea;
    }

    public void setIdea(String idea) {
        this.idea = idea;
    }

    public String getSafeBecause() {
        return safeBecause;
    }

    public void setSafeBecause(String safeBecause) {
        this.safeBecause = safeBecause;
    }

    public String getAgreedBy() {
        return agreedBy;
    }

    public void setAgreedBy(String agreedBy) {
        this.agreedBy = agreedBy;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public Integer getWeeks() {
        return weeks;
    }

    public void setWeeks(Integer weeks) {
        this.weeks = weeks;
    }

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getLearned() {
        return learned;
    }

    public void setLearned(String learned) {
        this.learned = learned;
    }
}
