package org.touchstone.recruitment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.touchstone.recruitment.ApplicationMove.Doer;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.RuleBroken;

/** A candidate who was not taken further asks that a person look again; somebody who did not decide answers (VR-10). */
@Entity
@Table(name = "application_review")
public class ReviewRequest {

    static final int LONGEST = 2000;

    @Id
    @Column(name = "application_id")
    private long applicationId;

    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;

    @Column(updatable = false)
    private String reason;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "account_id")
    private Long accountId;

    private String who;
    private Boolean changed;
    private String answer;

    protected ReviewRequest() {} // for JPA

    ReviewRequest(long applicationId, String reason, Instant now) {
        new BadInput.Gathering()
                .when(reason == null || reason.isBlank(), "reason", "review.reason.required")
                .when(reason != null && reason.length() > LONGEST, "reason", "review.long", LONGEST)
                .refuse();
        this.applicationId = applicationId;
        this.reason = reason.strip();
        this.askedAt = now;
    }

    /** Answers it, in words that the candidate reads. */
    void answer(boolean decisionChanges, String words, Doer by) {
        if (answeredAt != null) {
            throw new RuleBroken(null, "review.answered-already");
        }
        new BadInput.Gathering()
                .when(words == null || words.isBlank(), "answer", "review.answer.required")
                .when(words != null && words.length() > LONGEST, "answer", "review.long", LONGEST)
                .refuse();
        answeredAt = by.now();
        accountId = by.accountId();
        who = by.name();
        changed = decisionChanges;
        answer = words.strip();
    }

    long applicationId() {
        return applicationId;
    }

    Instant askedAt() {
        return askedAt;
    }

    String reason() {
        return reason;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    String who() {
        return who;
    }

    Boolean changed() {
        return changed;
    }

    String answer() {
        return answer;
    }
}
