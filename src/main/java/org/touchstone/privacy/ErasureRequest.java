package org.touchstone.privacy;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.RuleBroken;

/**
 * Somebody asks to be forgotten (UK GDPR Art. 17). A person who answers for data protection, and is not the one who
 * asks, grants it or says why not; until then whoever asked can take it back.
 */
@Entity
@Table(name = "erasure_request")
public class ErasureRequest {

    /** Where a request stands. */
    public enum State {
        WAITING,
        WITHDRAWN,
        GRANTED,
        REFUSED
    }

    static final int LONGEST = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    @Column(name = "account_id", updatable = false)
    private long accountId;

    private String name;
    private String email;
    private String words;

    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;

    @Column(name = "due_on", updatable = false)
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private Long decidedBy;

    private String decider;
    private String reason;

    @ElementCollection
    @CollectionTable(name = "erasure_request_organisation", joinColumns = @JoinColumn(name = "request_id"))
    @Column(name = "organisation_id")
    private Set<Long> organisations = new HashSet<>();

    protected ErasureRequest() {} // for JPA

    /**
     * @param words what the person says about it, or null
     * @param organisations whose records are about the person
     */
    ErasureRequest(long accountId, String name, String email, String words, Set<Long> organisations, LocalDate dueOn, Instant now) {
        if (words != null && words.length() > LONGEST) {
            throw BadInput.at("words", "erasure.too-long", LONGEST);
        }
        this.accountId = accountId;
        this.name = name;
        this.email = email;
        this.words = words == null || words.isBlank() ? null : words.strip();
        this.organisations.addAll(organisations);
        this.dueOn = dueOn;
        this.askedAt = now;
    }

    ErasureMoved asked() {
        return new ErasureMoved("ErasureAsked", id, null, state.name(), null);
    }

    /** Taken back by whoever asked; what they said about it is nobody's business any more. */
    ErasureMoved withdraw(Instant now) {
        requireWaiting();
        decidedAt = now;
        words = null;
        return move("ErasureWithdrawn", State.WITHDRAWN, null);
    }

    /** It is granted; what the person said about it is nobody's business any more. */
    ErasureMoved grant(long account, String by, Instant now) {
        decide(account, by, now);
        words = null;
        return move("ErasureGranted", State.GRANTED, null);
    }

    /** It is refused, for a reason that the person reads (G-8). */
    ErasureMoved refuse(long account, String by, String why, Instant now) {
        new BadInput.Gathering()
                .when(why == null || why.isBlank(), "reason", "erasure.reason.required")
                .when(why != null && why.length() > LONGEST, "reason", "erasure.too-long", LONGEST)
                .refuse();
        decide(account, by, now);
        reason = why.strip();
        return move("ErasureRefused", State.REFUSED, reason);
    }

    /**
     * No more stays of it than that there was one.
     *
     * @param instead what stands where the name stood
     */
    void forget(String instead) {
        name = instead;
        email = null;
        words = null;
        if (reason != null) {
            reason = instead;
        }
    }

    private void decide(long account, String by, Instant now) {
        requireWaiting();
        if (account == accountId) {
            throw new RuleBroken("G-6", "erasure.own");
        }
        decidedBy = account;
        decider = by;
        decidedAt = now;
    }

    private ErasureMoved move(String what, State to, String why) {
        var from = state;
        state = to;
        return new ErasureMoved(what, id == null ? 0 : id, from.name(), to.name(), why);
    }

    /** Refuses once it is answered or taken back. */
    void requireWaiting() {
        if (state != State.WAITING) {
            throw new RuleBroken(null, "erasure.settled");
        }
    }

    boolean isWaiting() {
        return state == State.WAITING;
    }

    long id() {
        return id;
    }

    long accountId() {
        return accountId;
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }

    String words() {
        return words;
    }

    Instant askedAt() {
        return askedAt;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    State state() {
        return state;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    String decider() {
        return decider;
    }

    String reason() {
        return reason;
    }

    Set<Long> organisations() {
        return Set.copyOf(organisations);
    }
}
