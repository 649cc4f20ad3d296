package org.touchstone.interviewing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.FetchType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.touchstone.shared.RuleBroken;

/**
 * Which slot a candidate holds at a stage: one at most, that nobody else holds (VR-15). They move or give
 * it back by themself until shortly before; what their calendar is told carries an ever higher number.
 */
@Entity
@Table(name = "slot_booking")
public class SlotBooking {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    @Column(name = "stage_id", updatable = false)
    private long stageId;

    @Column(name = "application_id", updatable = false)
    private long applicationId;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "slot_id")
    private Slot slot;

    private int sequence;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected SlotBooking() {} // for JPA

    SlotBooking(long stageId, long applicationId, Instant now) {
        this.stageId = stageId;
        this.applicationId = applicationId;
        this.sequence = -1;
        this.changedAt = now;
    }

    /**
     * Takes a slot, instead of the one held so far if any.
     *
     * @param notice how long before its start a slot can still be booked, moved or given back
     */
    void hold(Slot wanted, Duration notice, Instant now) {
        wanted.requireOffered();
        requireTime(wanted, notice, now);
        if (slot != null) {
            requireTime(slot, notice, now);
        }
        slot = wanted;
        changed(now);
    }

    /** Gives the slot back. */
    void cancel(Duration notice, Instant now) {
        if (slot == null) {
            throw new RuleBroken("VR-15", "slot.none-booked");
        }
        requireTime(slot, notice, now);
        free(now);
    }

    /** The slot goes, whatever the time: it was taken back, or the candidate is not at the stage any more. */
    void free(Instant now) {
        slot = null;
        changed(now);
    }

    /** What is known of the slot has changed: calendars are told once more. */
    void again(Instant now) {
        changed(now);
    }

    /** Refuses while the candidate is still to come: nothing is locked or decided about them before. */
    void requireBegun(String candidate, Instant now) {
        if (slot != null && !slot.isPast(now)) {
            throw new RuleBroken("VR-15", "slot.still-to-come", candidate, slot.startsAt());
        }
    }

    private static void requireTime(Slot slot, Duration notice, Instant now) {
        if (!slot.startsAt().minus(notice).isAfter(now)) {
            throw new RuleBroken("VR-15", "slot.too-late", notice.toHours());
        }
    }

    private void changed(Instant now) {
        sequence++;
        changedAt = now;
    }

    /** The same for everything that is said of this booking (RFC 5545). */
    String uid() {
        return "slot-" + stageId + "-" + applicationId + "@interviewing";
    }

    long id() {
        return id == null ? 0 : id;
    }

    long applicationId() {
        return applicationId;
    }

    Slot slot() {
        return slot;
    }

    int sequence() {
        return sequence;
    }
}
