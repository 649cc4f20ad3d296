package org.touchstone.checkins;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.touchstone.shared.BadInput;

/** What one of the two wrote down about a {@link MyTime} for themself. Nobody else reads it, whatever their role. */
@Entity
@Table(name = "my_time_private_note")
public class PrivateNote {

    static final int LONGEST = 4000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    @Column(name = "talk_id", updatable = false)
    private long talkId;

    @Column(name = "writer_id", updatable = false)
    private long writerId;

    private String words;

    protected PrivateNote() {} // for JPA

    PrivateNote(long talkId, long writerId, String words) {
        this.talkId = talkId;
        this.writerId = writerId;
        rewrite(words);
    }

    void rewrite(String typed) {
        if (typed.strip().length() > LONGEST) {
            throw BadInput.at("privateNote", "checkins.too-long", LONGEST);
        }
        words = typed.strip();
    }

    String words() {
        return words;
    }
}
