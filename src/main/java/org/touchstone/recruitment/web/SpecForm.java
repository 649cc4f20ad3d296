package org.touchstone.recruitment.web;

import java.io.Serializable;
import org.touchstone.recruitment.Criterion;
import org.touchstone.recruitment.SpecLine;
import org.touchstone.recruitment.VacancyView;

/** A criterion while it is written. */
public class SpecForm implements Serializable {

    private String text;
    private Criterion.Kind kind;
    private Criterion.AssessedAt assessedAt;
    private Long valueId;
    private Proof proof;

    static SpecForm empty() {
        var form = new SpecForm();
        form.kind = Criterion.Kind.ESSENTIAL;
        form.assessedAt = Criterion.AssessedAt.APPLICATION;
        return form;
    }

    static SpecForm of(SpecLine line) {
        var form = new SpecForm();
        form.text = line.text();
        form.kind = line.kind();
        form.assessedAt = line.assessedAt();
        form.valueId = line.valueId();
        return form;
    }

    static SpecLine line(VacancyView.CriterionRow row) {
        return new SpecLine(row.text(), row.kind(), row.assessedAt(), row.valueId());
    }

    SpecLine line() {
        return new SpecLine(text, kind, assessedAt, valueId);
    }

    boolean isBlank() {
        return text == null || text.isBlank();
    }

    /** How it reads as it stands, if that has been worked out. */
    Proof proof() {
        return proof != null && proof.text().equals(words()) ? proof : null;
    }

    void read(Proof read) {
        proof = read;
    }

    String words() {
        return text == null ? "" : text.replace("\r\n", "\n");
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Criterion.Kind getKind() {
        return kind;
    }

    public void setKind(Criterion.Kind kind) {
        this.kind = kind;
    }

    public Criterion.AssessedAt getAssessedAt() {
        return assessedAt;
    }

    public void setAssessedAt(Criterion.AssessedAt assessedAt) {
        this.assessedAt = assessedAt;
    }

    public Long getValueId() {
        return valueId;
    }

    public void setValueId(Long valueId) {
        this.valueId = valueId;
    }
}
