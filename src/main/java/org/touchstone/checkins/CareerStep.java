package org.touchstone.checkins;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.touchstone.shared.BadInput;

/** One step of the plan of a {@link CareerConversation}, and by when. */
@Entity
@Table(name = "career_action")
public class CareerStep {

    static final int LONGEST = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "conversation_id", updatable = false)
    private long conversationId;

    @Column(updatable = false)
    private String words;

    @Column(name = "due_on", updatable = false)
    private LocalDate dueOn;

    @Column(name = "done_on")
    private LocalDate doneOn;

    protected CareerStep() {} // for JPA

    CareerStep(long conversationId, String words, LocalDate dueOn, LocalDate today) {
        new BadInput.Gathering()
                .when(words == null || words.isBlank(), "step", "checkins.action.required")
                .when(words != null && words.strip().length() > LONGEST, "step", "checkins.too-long", LONGEST)
                .when(dueOn == null, "dueOn", "checkins.due.required")
                .when(dueOn != null && dueOn.isBefore(today), "dueOn", "checkins.due.past")
                .refuse();
        this.conversationId = conversationId;
        this.words = words.strip();
        this.dueOn = dueOn;
    }

    void done(LocalDate today) {
        if (doneOn == null) {
            doneOn = today;
        }
    }

    void reopen() {
        doneOn = null;
    }

    long conversationId() {
        return conversationId;
    }
}
