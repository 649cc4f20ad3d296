package org.touchstone.appointing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.ChangedMeanwhile;

/**
 * A check that is made of everybody before they start, at one organisation or, where it has none of its own,
 * at all. An offer that has been accepted keeps the checks it began with.
 */
@Entity
@Table(name = "check_template")
public class PlannedCheck {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ASKED = 500;
    private static final int LONGEST_REASON = 1000;
    private static final int MOST_DAYS = 365;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    @Column(name = "organisation_id", updatable = false)
    private Long organisationId; // null: ships with every installation

    private int position;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private OfferCheck.Kind kind;

    private String name;
    private String asked;

    @Column(name = "due_days")
    private int dueDays;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "retired_at")
    private Instant retiredAt;

    @Column(name = "retired_reason")
    private String retiredReason;

    protected PlannedCheck() {} // for JPA

    PlannedCheck(long organisationId, int position, OfferCheck.Kind kind, Words words, String who, Instant now) {
        this.organisationId = organisationId;
        this.position = position;
        this.kind = kind;
        put(words, who, now);
    }

    /** What a check is called, what it asks of the candidate, and within how many days. */
    public record Words(String name, String asked, Integer dueDays) {}

    /** The same check as an organisation's own. */
    PlannedCheck ownOf(long organisation, String who, Instant now) {
        return new PlannedCheck(organisation, position, kind, new Words(name, asked, dueDays), who, now);
    }

    /**
     * Takes new words; offers accepted before keep the old ones.
     *
     * @param seen the version that was on the screen (G-11)
     */
    void write(int seen, Words words, String who, Instant now) {
        requireSeen(seen);
        put(words, who, now);
    }

    private void put(Words words, String who, Instant now) {
        var itsName = words.name() == null ? "" : words.name().strip();
        var itsAsked = words.asked() == null ? "" : words.asked().strip();
        var days = words.dueDays() == null ? 0 : words.dueDays();
        new BadInput.Gathering()
                .when(kind == null, "kind", "planned-check.kind.required")
                .when(itsName.isEmpty(), "name", "planned-check.name.required")
                .when(itsName.length() > LONGEST_NAME, "name", "appointing.long", LONGEST_NAME)
                .when(itsAsked.isEmpty(), "asked", "planned-check.asked.required")
                .when(itsAsked.length() > LONGEST_ASKED, "asked", "appointing.long", LONGEST_ASKED)
                .when(days < 1 || days > MOST_DAYS, "dueDays", "planned-check.days", MOST_DAYS)
                .refuse();
        name = itsName;
        asked = itsAsked;
        dueDays = days;
        changed(who, now);
    }

    /** From now on it is made of nobody new, for a reason. */
    void retire(int seen, String reason, String who, Instant now) {
        requireSeen(seen);
        var hasReason = reason != null && !reason.isBlank();
        new BadInput.Gathering()
                .when(!hasReason, "reason", "planned-check.retire.required")
                .when(hasReason && reason.length() > LONGEST_REASON, "reason", "appointing.long", LONGEST_REASON)
                .refuse();
        retiredAt = now;
        retiredReason = reason.strip();
        changed(who, now);
    }

    /** Takes another place; whose place it is already stays unchanged. */
    void stand(int at, String who, Instant now) {
        if (position != at) {
            position = at;
            changed(who, now);
        }
    }

    private void changed(String who, Instant now) {
        changedBy = who;
        changedAt = now;
    }

    private void requireSeen(int seen) {
        if (seen != version) {
            throw new ChangedMeanwhile(changedBy, changedAt);
        }
    }

    boolean isOfEverybody() {
        return organisationId == null;
    }

    boolean isRetired() {
        return retiredAt != null;
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    Long organisationId() {
        return organisationId;
    }

    int position() {
        return position;
    }

    OfferCheck.Kind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    String asked() {
        return asked;
    }

    int dueDays() {
        return dueDays;
    }

    String changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }
}
