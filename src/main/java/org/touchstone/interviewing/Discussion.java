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
import org.touchstone.shared.RuleBroken;

/**
 * What a panel has talked about on one question of one candidate, and the rating that stands from then
 * on. It lies within the locked ratings unless new evidence has come up (VR-6).
 */
@Entity
@Table(name = "panel_discussion")
public class Discussion {

    static final int LONGEST = 4000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    @Column(name = "stage_id", updatable = false)
    private long stageId;

    @Column(name = "application_id", updatable = false)
    private long applicationId;

    @Column(name = "kit_question_id", updatable = false)
    private long kitQuestionId;

    private int points;
    private String words;

    @Column(name = "new_evidence")
    private String newEvidence;

    @Column(name = "account_id")
    private long accountId;

    private String who;
    private Instant at;

    protected Discussion() {} // for JPA

    Discussion(long stageId, long applicationId, long kitQuestionId) {
        this.stageId = stageId;
        this.applicationId = applicationId;
        this.kitQuestionId = kitQuestionId;
    }

    /** Settles on a rating, with what was said. */
    void settle(Consensus given, Integer agreed, String said, String evidence, long account, String by, Instant now) {
        var spoken = said == null ? "" : said.strip();
        var fresh = evidence == null || evidence.isBlank() ? null : evidence.strip();
        new BadInput.Gathering()
                .when(agreed == null || agreed < Consensus.CONCERN || agreed > Consensus.BEST, "points", "room.points")
                .when(spoken.isEmpty(), "words", "room.words.required")
                .when(spoken.length() > LONGEST, "words", "room.too-long", LONGEST)
                .when(fresh != null && fresh.length() > LONGEST, "newEvidence", "room.too-long", LONGEST)
                .refuse();
        if (!given.covers(agreed) && fresh == null) {
            throw new RuleBroken("VR-6", "room.outside", given.lowest(), given.highest());
        }
        points = agreed;
        words = spoken;
        newEvidence = fresh;
        accountId = account;
        who = by;
        at = now;
    }

    int version() {
        return version;
    }

    long kitQuestionId() {
        return kitQuestionId;
    }

    int points() {
        return points;
    }

    String words() {
        return words;
    }

    String newEvidence() {
        return newEvidence;
    }

    String who() {
        return who;
    }

    Instant at() {
        return at;
    }
}
