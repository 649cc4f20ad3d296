package org.touchstone.checkins;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.touchstone.shared.BadInput;

/** What one of the two will do after a {@link MyTime}, and by when. */
@Entity
@Table(name = "my_time_action")
public class TalkAction {

    static final int LONGEST = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "talk_id", updatable = false)
    private long talkId;

    @Column(updatable = false)
    private String words;

    @Column(name = "owner_id", updatable = false)
    private long ownerId;

    @Column(name = "due_on", updatable = false)
    private LocalDate dueOn;

    @Column(name = "done_on")
    private LocalDate doneOn;

    protected TalkAction() {} // for JPA

    TalkAction(MyTime talk, String words, Long ownerId, LocalDate dueOn, LocalDate today) {
        new BadInput.Gathering()
                .when(words == null || words.isBlank(), "action", "checkins.action.required")
                .when(words != null && words.strip().length() > LONGEST, "action", "checkins.too-long", LONGEST)
                .when(ownerId == null || !talk.isBetween(ownerId), "ownerId", "my-time.owner.required")
                .when(dueOn == null, "dueOn", "checkins.due.required")
                .when(dueOn != null && dueOn.isBefore(today), "dueOn", "checkins.due.past")
                .refuse();
        this.talkId = talk.id();
        this.words = words.strip();
        this.ownerId = ownerId;
        this.dueOn = dueOn;
    }

    /** Done twice is done (G-12). */
    void done(LocalDate today) {
        if (doneOn == null) {
            doneOn = today;
        }
    }

    /** Not done after all. */
    void reopen() {
        doneOn = null;
    }

    long talkId() {
        return talkId;
    }

    long ownerId() {
        return ownerId;
    }
}
