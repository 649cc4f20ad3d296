package org.touchstone.appraisal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.touchstone.shared.BadInput;

/** What one of the two says about a shared appraisal; added at any time, and never changed (AP-8). */
@Entity
@Table(name = "appraisal_comment")
public class AppraisalComment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "appraisal_id", updatable = false)
    private long appraisalId;

    @Column(name = "person_id", updatable = false)
    private long personId;

    @Column(updatable = false)
    private String words;

    @Column(updatable = false)
    private Instant at;

    protected AppraisalComment() {} // for JPA

    AppraisalComment(Appraisal appraisal, long personId, String words, Instant now) {
        appraisal.requireShared();
        new BadInput.Gathering()
                .when(words == null || words.isBlank(), "comment", "appraisal.comment.required")
                .when(words != null && words.strip().length() > Appraisal.LONGEST, "comment", "appraisal.too-long", Appraisal.LONGEST)
                .refuse();
        this.appraisalId = appraisal.id();
        this.personId = personId;
        this.words = words.strip();
        this.at = now;
    }
}
