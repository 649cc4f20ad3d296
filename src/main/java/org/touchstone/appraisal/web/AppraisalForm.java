package org.touchstone.appraisal.web;

import java.io.Serializable;
import java.time.LocalDate;

/** The fields with which an appraiser writes an appraisal. */
public class AppraisalForm implements Serializable {

    private String summary;
    private String comment;
    private String finalWords;
    private String reason;
    private LocalDate metOn;

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public String getFinalWords() {
        return finalWords;
    }

    public void setFinalWords(String finalWords) {
        this.finalWords = finalWords;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getMetOn() {
        return metOn;
    }

    public void setMetOn(LocalDate metOn) {
        this.metOn = metOn;
    }
}
