package org.touchstone.notices;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The newest word on one event in a person's diary, which the calendar feed shows. */
@Entity
@Table(name = "diary_entry")
public class DiaryEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "person_id", updatable = false)
    private long personId;

    @Column(updatable = false)
    private String uid;

    private int sequence;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    private String summary;
    private String location;
    private boolean cancelled;

    protected DiaryEntry() {} // for JPA

    DiaryEntry(long personId, CalendarEntry entry) {
        this.personId = personId;
        this.uid = entry.uid();
        take(entry);
    }

    /** Takes a newer word on the event; an older one that comes late changes nothing. */
    void update(CalendarEntry entry) {
        if (entry.sequence() >= sequence) {
            take(entry);
        }
    }

    private void take(CalendarEntry entry) {
        sequence = entry.sequence();
        startsAt = entry.start();
        endsAt = entry.end();
        summary = entry.summary();
        location = entry.location();
        cancelled = entry.cancelled();
    }

    CalendarEntry entry() {
        return new CalendarEntry(uid, sequence, startsAt, endsAt, summary, location, cancelled);
    }
}
