package org.touchstone.interviewing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.ChangedMeanwhile;
import org.touchstone.shared.RuleBroken;

/** A time at which one candidate of a stage can come: offered, then booked by one of them, or taken back. */
@Entity
@Table(name = "interview_slot")
public class Slot {

    /**
     * Where a candidate comes to, and what they should know.
     *
     * @param place a room, or the link of a video call
     * @param note how to get there, what to bring; or null
     */
    public record Where(String place, String note) {

        static final int LONGEST_PLACE = 200;
        static final int LONGEST_NOTE = 1000;

        /** Refuses no place, and too many words. */
        void check(BadInput.Gathering gathering) {
            gathering
                    .when(place == null || place.isBlank(), "place", "slot.place.required")
                    .when(place != null && place.length() > LONGEST_PLACE, "place", "slot.long", LONGEST_PLACE)
                    .when(note != null && note.length() > LONGEST_NOTE, "note", "slot.long", LONGEST_NOTE);
        }
    }

    private static final int LONGEST_REASON = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    @Column(name = "stage_id", updatable = false)
    private long stageId;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    private String place;
    private String note;

    @Column(name = "offered_by", updatable = false)
    private long offeredBy;

    @Column(name = "offered_by_name", updatable = false)
    private String offeredByName;

    @Column(name = "offered_at", updatable = false)
    private Instant offeredAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "taken_back_at")
    private Instant takenBackAt;

    @Column(name = "taken_back_reason")
    private String takenBackReason;

    protected Slot() {} // for JPA

    Slot(long stageId, Instant startsAt, Instant endsAt, Where where, long offeredBy, String offeredByName, Instant now) {
        this.stageId = stageId;
        this.startsAt = startsAt;
        this.endsAt = endsAt;
        this.place = where.place().strip();
        this.note = blankToNull(where.note());
        this.offeredBy = offeredBy;
        this.offeredByName = offeredByName;
        this.offeredAt = now;
        changed(offeredByName, now);
    }

    /** Another place or other words; the time stays, since somebody may have planned by it. */
    void move(Where where, int seen, String who, Instant now) {
        requireOffered();
        if (seen != version) {
            throw new ChangedMeanwhile(changedBy, changedAt);
        }
        var gathering = new BadInput.Gathering();
        where.check(gathering);
        gathering.refuse();
        place = where.place().strip();
        note = blankToNull(where.note());
        changed(who, now);
    }

    /** Whether two cannot both be held: one panel meets one candidate at a time; others share a stage, but no place (VR-15). */
    boolean isInTheWay(Series.Times times, String otherPlace, boolean onePanel) {
        return times.overlap(startsAt, endsAt) && (onePanel || place.equalsIgnoreCase(otherPlace));
    }

    /** Offered no more. Where somebody has booked it, they are owed a reason. */
    void takeBack(String reason, boolean booked, String who, Instant now) {
        requireOffered();
        new BadInput.Gathering()
                .when(booked && (reason == null || reason.isBlank()), "reason", "slot.reason.required")
                .when(reason != null && reason.length() > LONGEST_REASON, "reason", "slot.long", LONGEST_REASON)
                .refuse();
        takenBackAt = now;
        takenBackReason = blankToNull(reason);
        changed(who, now);
    }

    /** Refuses once it is taken back: whoever books then is told to choose another. */
    void requireOffered() {
        if (takenBackAt != null) {
            throw new RuleBroken("VR-15", "slot.taken-back");
        }
    }

    boolean isPast(Instant now) {
        return !startsAt.isAfter(now);
    }

    private void changed(String who, Instant now) {
        changedBy = who;
        changedAt = now;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    long id() {
        return id == null ? 0 : id;
    }

    long stageId() {
        return stageId;
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    String place() {
        return place;
    }

    String note() {
        return note;
    }

    long offeredBy() {
        return offeredBy;
    }
}
