package org.touchstone.learning;

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
import java.time.LocalDate;
import java.util.List;
import org.touchstone.access.Recording;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.RuleBroken;

/**
 * A team has looked back at something that happened. Whoever writes it down decides who reads it, and takes it back at
 * any time; until it is shared nobody else does. It names nobody.
 */
@Entity
@Table(name = "after_action_review")
public class AfterActionReview {

    /** Who reads it: nobody else, the team, the organisation, all organisations of the system. */
    public enum Share {
        NOBODY,
        TEAM,
        ORG,
        ICS
    }

    static final String ENTITY = "after-action-review";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    @Column(name = "organisation_id", updatable = false)
    private long organisationId;

    @Column(name = "unit_id", updatable = false)
    private long unitId;

    @Column(name = "author_id", updatable = false)
    private long authorId;

    private String author;

    @Enumerated(EnumType.STRING)
    private Share share = Share.NOBODY;

    private String title;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    private String expected;
    private String happened;
    private String difference;

    @Column(name = "next_time")
    private String nextTime;

    @Column(name = "shared_at")
    private Instant sharedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected AfterActionReview() {} // for JPA

    AfterActionReview(Workplace team, long authorId, String author, ReviewText text, Instant now) {
        this.organisationId = team.organisationId();
        this.unitId = team.unitId();
        this.authorId = authorId;
        this.author = author;
        say(text, now);
    }

    /** Changes it; what others read already stays whole. */
    ReviewMoved write(ReviewText text, Instant now) {
        if (isShared()) {
            text.requireWhole();
        }
        say(text, now);
        return event("ReviewWritten", null, null);
    }

    /** Says who reads it: from now on these, and nobody any more where it is taken back. */
    ReviewMoved share(Share with, Instant now) {
        if (with == null) {
            throw BadInput.at("share", "aar.share.required");
        }
        if (with != Share.NOBODY) {
            text().requireWhole();
        }
        var before = share;
        share = with;
        sharedAt = with == Share.NOBODY ? null : sharedAt == null ? now : sharedAt;
        changedAt = now;
        return event("ReviewShared", before, with);
    }

    /** Thrown away; refused while others read it. */
    ReviewMoved delete() {
        if (isShared()) {
            throw new RuleBroken(null, "aar.shared");
        }
        return event("ReviewDeleted", null, null);
    }

    ReviewMoved begun() {
        return event("ReviewBegun", null, null);
    }

    private void say(ReviewText text, Instant now) {
        title = text.title();
        happenedOn = text.happenedOn();
        expected = text.expected();
        happened = text.happened();
        difference = text.difference();
        nextTime = text.nextTime();
        changedAt = now;
    }

    ReviewText text() {
        return new ReviewText(title, happenedOn, expected, happened, difference, nextTime);
    }

    void requireSeen(int seen, Recording recording) {
        if (seen != version) {
            throw recording.changedMeanwhile(ENTITY, id);
        }
    }

    private ReviewMoved event(String what, Share from, Share to) {
        return new ReviewMoved(what, ENTITY, id(), organisationId, from == null ? null : from.name(), to == null ? null : to.name());
    }

    /** As somebody reads it. */
    ReviewView view(String organisation, String unit, long reader, List<ReviewView.Action> actions) {
        return new ReviewView(
                id, version, title, happenedOn, expected, happened, difference, nextTime, share, sharedAt, author, organisation, unit,
                isBy(reader), actions);
    }

    boolean isShared() {
        return share != Share.NOBODY;
    }

    boolean isBy(long person) {
        return authorId == person;
    }

    long id() {
        return id == null ? 0 : id;
    }

    long organisationId() {
        return organisationId;
    }

    long unitId() {
        return unitId;
    }
}
