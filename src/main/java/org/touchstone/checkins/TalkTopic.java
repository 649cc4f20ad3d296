package org.touchstone.checkins;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.touchstone.shared.BadInput;

/** Something to talk about, put on the agenda of a {@link MyTime} by one of the two. */
@Entity
@Table(name = "my_time_topic")
public class TalkTopic {

    /** What My Time is for. */
    public enum Kind {
        WELLBEING,
        WORKLOAD,
        WHAT_MATTERS,
        PRIDE,
        VALUES_IN_ACTION,
        BLOCKED_CARE,
        DEVELOPMENT,
        FLEXIBLE_WORKING
    }

    static final int LONGEST = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "talk_id", updatable = false)
    private long talkId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Kind kind;

    @Column(updatable = false)
    private String words;

    @Column(name = "added_by", updatable = false)
    private long addedBy;

    @Column(name = "added_at", updatable = false)
    private Instant addedAt;

    protected TalkTopic() {} // for JPA

    TalkTopic(long talkId, Kind kind, String words, long addedBy, Instant now) {
        new BadInput.Gathering()
                .when(kind == null, "topic", "my-time.topic.required")
                .when(words != null && words.strip().length() > LONGEST, "words", "checkins.too-long", LONGEST)
                .refuse();
        this.talkId = talkId;
        this.kind = kind;
        this.words = words == null || words.isBlank() ? null : words.strip();
        this.addedBy = addedBy;
        this.addedAt = now;
    }

    long talkId() {
        return talkId;
    }

    long addedBy() {
        return addedBy;
    }
}
