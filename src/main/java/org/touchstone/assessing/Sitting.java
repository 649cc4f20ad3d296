package org.touchstone.assessing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;

/** One candidate at one exercise of an assessment centre: when, and who of the panel watches. */
@Entity
@Table(name = "centre_sitting")
public class Sitting {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "centre_id", updatable = false)
    private long centreId;

    @Column(updatable = false)
    private int round;

    @Column(name = "exercise_id", updatable = false)
    private long exerciseId;

    @Column(name = "application_id", updatable = false)
    private long applicationId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "starts_at", updatable = false)
    private Instant startsAt;

    @Column(name = "ends_at", updatable = false)
    private Instant endsAt;

    protected Sitting() {} // for JPA

    Sitting(long centreId, Rotation.Sitting seat, Instant startsAt, int minutes) {
        this.centreId = centreId;
        this.round = seat.round();
        this.exerciseId = seat.exercise();
        this.applicationId = seat.candidate();
        this.personId = seat.assessor();
        this.startsAt = startsAt;
        this.endsAt = startsAt.plusSeconds(minutes * 60L);
    }

    /** Somebody else watches. */
    void watchedBy(long assessor) {
        personId = assessor;
    }

    boolean isOver(Instant now) {
        return !endsAt.isAfter(now);
    }

    /** Whether nobody has anything to watch any more. */
    static boolean areOver(Collection<Sitting> sittings, Instant now) {
        return sittings.stream().allMatch(s -> s.isOver(now));
    }

    Long id() {
        return id;
    }

    int round() {
        return round;
    }

    long exerciseId() {
        return exerciseId;
    }

    long applicationId() {
        return applicationId;
    }

    long personId() {
        return personId;
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }
}
