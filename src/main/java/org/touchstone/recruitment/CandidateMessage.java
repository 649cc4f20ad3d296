package org.touchstone.recruitment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.touchstone.recruitment.ApplicationMove.Doer;
import org.touchstone.shared.BadInput;

/**
 * One message between a candidate and the recruitment team about one application. What the candidate needs
 * is asked, answered and talked over in the same way. Neither who scores nor who leads the vacancy reads any of it;
 * only the words in which the team agrees to something reach the panel that meets the candidate (VR-13).
 */
@Entity
@Table(name = "application_message")
public class CandidateMessage {

    /** What a conversation is about. */
    public enum About {
        QUESTION,
        NEEDS
    }

    /** What the recruitment team says to what a candidate needs. */
    public enum Outcome {
        AGREED,
        PARTLY,
        NOT_POSSIBLE
    }

    static final int LONGEST = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "application_id", updatable = false)
    private long applicationId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private About about;

    @Column(name = "from_candidate", updatable = false)
    private boolean fromCandidate;

    @Column(name = "account_id", updatable = false)
    private Long accountId;

    @Column(updatable = false)
    private String who;

    @Column(updatable = false)
    private Instant at;

    @Column(updatable = false)
    private String words;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Outcome outcome;

    private boolean waits;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "settled_by")
    private String settledBy;

    protected CandidateMessage() {} // for JPA

    private CandidateMessage(long applicationId, About about, boolean fromCandidate, String words, Outcome outcome, Doer by) {
        this.applicationId = applicationId;
        this.about = about;
        this.fromCandidate = fromCandidate;
        this.words = words.strip();
        this.outcome = outcome;
        this.waits = fromCandidate;
        this.accountId = by.accountId();
        this.who = by.name();
        this.at = by.now();
    }

    /** The candidate writes. */
    static CandidateMessage written(long applicationId, About about, String words, Doer by) {
        new BadInput.Gathering()
                .when(about == null, "about", "messages.about.required")
                .when(isBlank(words), "words", "messages.words.required")
                .when(isLong(words), "words", "review.long", LONGEST)
                .refuse();
        return new CandidateMessage(applicationId, about, true, words, null, by);
    }

    /**
     * The recruitment team writes back. That ends the wait for an answer, but not for what becomes of something the
     * candidate asked for: that is decided, and not only talked about.
     *
     * @param before what was written about this application, oldest first
     */
    static CandidateMessage answered(long applicationId, About about, String words, Doer by, List<CandidateMessage> before) {
        var message = written(applicationId, about, words, by);
        message.fromCandidate = false;
        message.waits = about == About.NEEDS && waits(before, about) && before.stream().noneMatch(m -> m.outcome != null);
        return message;
    }

    /** The recruitment team says what becomes of what the candidate needs; why not, where not all of it is possible. */
    static CandidateMessage decided(long applicationId, Outcome outcome, String words, Doer by) {
        new BadInput.Gathering()
                .when(outcome == null, "outcome", "needs.outcome.required")
                .when(isBlank(words), "answer", outcome == null || outcome == Outcome.AGREED ? "needs.answer.required" : "needs.why.required")
                .when(isLong(words), "answer", "review.long", LONGEST)
                .refuse();
        return new CandidateMessage(applicationId, About.NEEDS, false, words, outcome, by);
    }

    /** Somebody of the team finds that it needs no answer. To find so twice is once. */
    boolean settle(Doer by) {
        if (!waits) {
            return false;
        }
        waits = false;
        settledAt = by.now();
        settledBy = by.name();
        return true;
    }

    /** Whether it waits for the team, provided nothing came after it. */
    boolean isWaiting() {
        return waits;
    }

    /** Whether the newest of a conversation waits for the team. */
    static boolean waits(List<CandidateMessage> all, About about) {
        return last(all, about).filter(CandidateMessage::isWaiting).isPresent();
    }

    /** The newest of a conversation; the messages stand oldest first. */
    static Optional<CandidateMessage> last(List<CandidateMessage> all, About about) {
        return all.stream().filter(m -> m.about() == about).reduce((first, second) -> second);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static boolean isLong(String text) {
        return text != null && text.strip().length() > LONGEST;
    }

    long id() {
        return id;
    }

    About about() {
        return about;
    }

    boolean fromCandidate() {
        return fromCandidate;
    }

    String who() {
        return who;
    }

    Instant at() {
        return at;
    }

    String words() {
        return words;
    }

    Outcome outcome() {
        return outcome;
    }
}
