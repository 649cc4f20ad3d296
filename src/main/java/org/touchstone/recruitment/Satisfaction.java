package org.touchstone.recruitment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.touchstone.shared.BadInput;

/**
 * How fairly and kindly a candidate says they were treated, asked once when their application has come to
 * its end. Without a score they skipped the question. It is told in figures of many people only.
 */
@Entity
@Table(name = "satisfaction")
public class Satisfaction {

    /** How an application came to its end. */
    public enum Ending {
        WITHDRAWN,
        NOT_TAKEN_FURTHER,
        APPOINTED,
        OFFER_DECLINED,
        OFFER_TAKEN_BACK;

        /** The end that a state is, once whoever applied has been told; none while there is more to come. */
        static Optional<Ending> of(Application.State state) {
            return Optional.ofNullable(
                    switch (state) {
                        case WITHDRAWN -> WITHDRAWN;
                        case NOT_PROGRESSED, NOT_APPOINTABLE -> NOT_TAKEN_FURTHER;
                        case ACCEPTED, STARTED -> APPOINTED;
                        case DECLINED -> OFFER_DECLINED;
                        case OFFER_WITHDRAWN -> OFFER_TAKEN_BACK;
                        default -> null;
                    });
        }
    }

    static final int LOWEST = 1;
    static final int HIGHEST = 5;
    static final int LONGEST = 1000;
    private static final int ROOM = 2000;

    @Id
    @Column(name = "application_id", updatable = false)
    private long applicationId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Ending ended;

    @Column(updatable = false)
    private Integer score;

    @Column(updatable = false)
    private String remark;

    @Column(name = "answered_at", updatable = false)
    private Instant answeredAt;

    protected Satisfaction() {} // for JPA

    /**
     * What somebody answered, or, without a score, that they skipped the question.
     *
     * @param masked the remark without names; masks may make it longer than it was written
     */
    Satisfaction(long applicationId, Ending ended, Integer score, String masked, Instant now) {
        this.applicationId = applicationId;
        this.ended = ended;
        this.score = score;
        this.remark = fitting(masked);
        this.answeredAt = now;
    }

    private static String fitting(String masked) {
        return masked == null || masked.length() <= ROOM ? masked : masked.substring(0, ROOM);
    }

    /** Refuses an answer that is none, or more words than are read. */
    static void check(Integer score, String remark) {
        new BadInput.Gathering()
                .when(score == null || score < LOWEST || score > HIGHEST, "score", "treated.score.required")
                .when(remark != null && remark.length() > LONGEST, "remark", "treated.remark.long", LONGEST)
                .refuse();
    }

    /** Whether this is the same answer. */
    boolean says(Integer given, String masked) {
        return Objects.equals(score, given) && Objects.equals(remark, fitting(masked));
    }

    Ending ended() {
        return ended;
    }

    Integer score() {
        return score;
    }

    String remark() {
        return remark;
    }

    Instant answeredAt() {
        return answeredAt;
    }
}
