package org.touchstone.recruitment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** What a candidate wrote about one criterion: as they wrote it, and as shortlisters read it. */
@Entity
@Table(name = "application_answer")
public class Answer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "application_id", updatable = false)
    private Application application;

    @Column(name = "criterion_id", updatable = false)
    private long criterionId;

    private String text;
    private String masked;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected Answer() {} // for JPA

    Answer(Application application, long criterionId, String text, Instant now) {
        this.application = application;
        this.criterionId = criterionId;
        write(text, now);
    }

    void write(String words, Instant now) {
        text = words;
        savedAt = now;
    }

    void mask(Masking masking) {
        masked = masking.mask(text);
    }

    /** Words as people count them. */
    static int words(String text) {
        return text == null || text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    boolean isEmpty() {
        return text.isBlank();
    }

    long criterionId() {
        return criterionId;
    }

    int version() {
        return version;
    }

    String text() {
        return text;
    }

    String masked() {
        return masked;
    }

    Instant savedAt() {
        return savedAt;
    }
}
