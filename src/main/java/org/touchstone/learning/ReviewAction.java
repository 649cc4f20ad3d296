package org.touchstone.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.touchstone.shared.BadInput;

/** What somebody does after a review, until when. */
@Entity
@Table(name = "review_action")
public class ReviewAction {

    private static final int LONGEST = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "review_id", updatable = false)
    private long reviewId;

    @Column(updatable = false)
    private String words;

    @Column(name = "owner_id", updatable = false)
    private long ownerId;

    @Column(name = "due_on", updatable = false)
    private LocalDate dueOn;

    @Column(name = "done_on")
    private LocalDate doneOn;

    protected ReviewAction() {} // for JPA

    ReviewAction(long reviewId, String words, Long ownerId, LocalDate dueOn, LocalDate today) {
        new BadInput.Gathering()
                .when(words == null || words.isBlank(), "words", "aar.action.required")
                .when(words != null && words.strip().length() > LONGEST, "words", "aar.too-long", LONGEST)
                .when(ownerId == null, "ownerId", "aar.action.owner")
                .when(dueOn == null || dueOn.isBefore(today), "dueOn", "aar.action.due", today)
                .refuse();
        this.reviewId = reviewId;
        this.words = words.strip();
        this.ownerId = ownerId;
        this.dueOn = dueOn;
    }

    /** Done, or not done after all. */
    void done(LocalDate day) {
        doneOn = day;
    }

    long reviewId() {
        return reviewId;
    }

    long ownerId() {
        return ownerId;
    }

    String words() {
        return words;
    }
}
