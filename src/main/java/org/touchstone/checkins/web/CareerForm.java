package org.touchstone.checkins.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.touchstone.checkins.CareerConversation;
import org.touchstone.checkins.CareerText;
import org.touchstone.checkins.CareerView;
import org.touchstone.shared.Texts;
import org.touchstone.shared.web.Conflict;

/** The fields of a career conversation. */
public class CareerForm implements Serializable {

    private String partner;
    private LocalDate day;
    private String time;
    private String impactView;
    private String growth;
    private String horizon;
    private String aspirations;
    private String step;
    private LocalDate dueOn;
    private LocalDate heldOn;
    private LocalDate reviewOn;
    private String reviewWords;
    private String share;

    void read(CareerView one) {
        impactView = one.impactView();
        growth = one.growth() == null ? null : one.growth().name();
        horizon = one.horizon() == null ? null : one.horizon().name();
        aspirations = one.aspirations();
        share = one.share().name();
    }

    CareerText text() {
        return new CareerText(
                impactView,
                growth == null || growth.isBlank() ? null : CareerConversation.Growth.valueOf(growth),
                horizon == null || horizon.isBlank() ? null : CareerConversation.Horizon.valueOf(horizon),
                aspirations);
    }

    CareerConversation.Share share() {
        return share == null ? null : CareerConversation.Share.valueOf(share);
    }

    /** Puts what was written in two windows side by side. */
    Conflict meet(Conflict conflict, CareerView seen, CareerView theirs) {
        return conflict
                .part(Texts.say("career.impact"), stripped(seen.impactView()), stripped(theirs.impactView()), stripped(impactView), t -> impactView = t)
                .part(Texts.say("career.aspirations"), stripped(seen.aspirations()), stripped(theirs.aspirations()), stripped(aspirations), t -> aspirations = t);
    }

    private static String stripped(String typed) {
        return typed == null ? "" : typed.strip();
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = time;
    }

    public String getImpactView() {
        return impactView;
    }

    public void setImpactView(String impactView) {
        this.impactView = impactView;
    }

    public String getGrowth() {
        return growth;
    }

    public void setGrowth(String growth) {
        this.growth = growth;
    }

    public String getHorizon() {
        return horizon;
    }

    public void setHorizon(String horizon) {
        this.horizon = horizon;
    }

    public String getAspirations() {
        return aspirations;
    }

    public void setAspirations(String aspirations) {
        this.aspirations = aspirations;
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }

    public String getReviewWords() {
        return reviewWords;
    }

    public void setReviewWords(String reviewWords) {
        this.reviewWords = reviewWords;
    }

    public String getShare() {
        return share;
    }

    public void setShare(String share) {
        this.share = share;
    }
}
