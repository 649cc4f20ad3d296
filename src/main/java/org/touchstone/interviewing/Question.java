package org.touchstone.interviewing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.RuleBroken;

/**
 * One question about one value: how it is asked, how to ask on, what to look out for and what each rating
 * means. Once it stands in a kit its words never change: a change makes the next version (VR-7).
 */
@Entity
@Table(name = "interview_question")
public class Question {

    private static final int LONGEST_REASON = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    @Column(name = "organisation_id", updatable = false)
    private Long organisationId; // null: ships with every installation

    @Column(name = "replaces_id", updatable = false)
    private Long replacesId;

    @Column(updatable = false)
    private int number;

    @Column(name = "value_id", updatable = false)
    private long valueId;

    @Column(name = "value_code", updatable = false)
    private String valueCode;

    private String stem;

    @ElementCollection
    @CollectionTable(name = "question_line", joinColumns = @JoinColumn(name = "question_id"))
    private Set<QuestionLine> lines = new HashSet<>();

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "retired_at")
    private Instant retiredAt;

    @Column(name = "retired_reason")
    private String retiredReason;

    protected Question() {} // for JPA

    Question(Long organisationId, long valueId, String valueCode, QuestionText text, String by, Instant now) {
        this.organisationId = organisationId;
        this.number = 1;
        this.valueId = valueId;
        this.valueCode = valueCode;
        write(text, by, now);
    }

    /** Changes the words of a question that no kit holds yet. */
    QuestionEdited rewrite(QuestionText text, String by, Instant now) {
        requireActive();
        write(text, by, now);
        return edited("QuestionChanged", null);
    }

    /** The same question in new words; this one stays as it was asked, and is asked no more. */
    Question next(QuestionText text, String reason, String by, Instant now) {
        requireActive();
        var next = new Question(organisationId, valueId, valueCode, text, by, now);
        next.number = number + 1;
        next.replacesId = id;
        retiredAt = now;
        retiredReason = reason;
        return next;
    }

    /** Takes it out of the library; kits that hold it keep it. */
    QuestionEdited retire(String reason, String by, Instant now) {
        requireActive();
        new BadInput.Gathering()
                .when(reason == null || reason.isBlank(), "reason", "question.reason.required")
                .when(reason != null && reason.length() > LONGEST_REASON, "reason", "question.too-long", LONGEST_REASON)
                .refuse();
        retiredAt = now;
        retiredReason = reason.strip();
        changedBy = by;
        changedAt = now;
        return edited("QuestionRetired", retiredReason);
    }

    private void write(QuestionText text, String by, Instant now) {
        text.check();
        stem = text.stem();
        lines.clear();
        lines.addAll(text.lines());
        changedBy = by;
        changedAt = now;
    }

    private void requireActive() {
        if (!isActive()) {
            throw new RuleBroken("VR-7", "question.retired");
        }
    }

    QuestionEdited edited(String what, String reason) {
        return new QuestionEdited(what, id, organisationId, reason == null ? stem : reason);
    }

    boolean isActive() {
        return retiredAt == null;
    }

    QuestionText text() {
        return new QuestionText(
                stem,
                texts(QuestionLine.Kind.PROBE),
                texts(QuestionLine.Kind.POSITIVE),
                texts(QuestionLine.Kind.NEGATIVE),
                texts(QuestionLine.Kind.ANCHOR));
    }

    private List<String> texts(QuestionLine.Kind kind) {
        return lines.stream()
                .filter(l -> l.kind() == kind)
                .sorted(Comparator.comparingInt(QuestionLine::position))
                .map(QuestionLine::text)
                .toList();
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    Long organisationId() {
        return organisationId;
    }

    int number() {
        return number;
    }

    long valueId() {
        return valueId;
    }

    String valueCode() {
        return valueCode;
    }

    String stem() {
        return stem;
    }

    String changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }

    Instant retiredAt() {
        return retiredAt;
    }

    String retiredReason() {
        return retiredReason;
    }
}
