package org.touchstone.access;

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
import java.util.HashSet;
import java.util.Set;
import org.touchstone.shared.RuleBroken;

/**
 * A person's way in: an e-mail address, a password and the roles held at organisations. Invited first,
 * active once a password is set, locked when the person must not come in any more.
 */
@Entity
@Table(name = "account")
public class Account {

    /** From invitation to the last day, and beyond it for who asked to be forgotten. */
    public enum State {
        INVITED,
        ACTIVE,
        LOCKED,
        ERASED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;
    private String email;
    private String name;

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "password_hash")
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "must_change")
    private boolean mustChange;

    /** Whether its owner has shown, by a link from the mailbox, that the address is theirs. */
    private boolean proven;

    /** Counts changes of the password and locks: a session begun under an earlier one is over. */
    private int epoch;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "signed_in_at", insertable = false, updatable = false)
    private Instant signedInAt;

    @ElementCollection
    @CollectionTable(name = "account_grant", joinColumns = @JoinColumn(name = "account_id"))
    private Set<Grant> grants = new HashSet<>();

    protected Account() {} // for JPA

    private Account(String email, String name, State state, Instant now) {
        this.email = email;
        this.name = name;
        this.state = state;
        this.createdAt = now;
    }

    /** An account that waits for its owner to set a password. */
    static Account invited(String email, String name, Instant now) {
        return new Account(email, name, State.INVITED, now);
    }

    /** Sets a password, which ends every session begun with the one before. */
    AccountChanged choosePassword(String hash) {
        requireStanding();
        if (state == State.LOCKED) {
            throw new RuleBroken(null, "access.locked");
        }
        var before = state;
        passwordHash = hash;
        mustChange = false;
        state = State.ACTIVE;
        epoch++;
        return AccountChanged.of("PasswordChosen", this, before, state);
    }

    /** Sets a first password that its owner must change at once. */
    AccountChanged startWith(String hash) {
        var chosen = choosePassword(hash);
        mustChange = true;
        return chosen;
    }

    /** Its owner came by a link that was sent to the address. */
    void proveAddress() {
        proven = true;
    }

    /**
     * Makes sure that nobody but the owner of the mailbox is behind this account, now that it is given
     * more: whoever registered an address that is not theirs loses the password they chose.
     *
     * @return whether a link must be sent
     */
    boolean mustProveAddress() {
        if (proven || state != State.ACTIVE) {
            return false;
        }
        passwordHash = null;
        epoch++;
        state = State.INVITED;
        return true;
    }

    boolean mayComeIn() {
        return state == State.ACTIVE && passwordHash != null;
    }

    /** Gives a role; empty handed when it is held already. */
    boolean grant(Grant grant) {
        if (!Role.GRANTABLE.contains(grant.role())) {
            throw new IllegalArgumentException(grant.role() + " cannot be granted");
        }
        requireStanding();
        return grants.add(grant);
    }

    boolean withdraw(Grant grant) {
        return grants.remove(grant);
    }

    AccountChanged lock(String reason) {
        requireStanding();
        if (state == State.LOCKED) {
            throw new RuleBroken(null, "access.locked-already");
        }
        var before = state;
        state = State.LOCKED;
        epoch++;
        return AccountChanged.of("AccountLocked", this, before, state).because(reason);
    }

    AccountChanged unlock(String reason) {
        if (state != State.LOCKED) {
            throw new RuleBroken(null, "access.not-locked");
        }
        state = passwordHash == null ? State.INVITED : State.ACTIVE;
        return AccountChanged.of("AccountUnlocked", this, State.LOCKED, state).because(reason);
    }

    /** What made it somebody's is gone, and nobody comes in by it any more (G-10). */
    AccountChanged erase(String instead) {
        requireStanding();
        var before = state;
        name = instead;
        // No address: nothing can be sent to it, and whoever had the old one may register it anew.
        email = "erased-" + id;
        passwordHash = null;
        proven = false;
        grants.clear();
        state = State.ERASED;
        epoch++;
        return AccountChanged.of("AccountErased", this, before, state);
    }

    private void requireStanding() {
        if (state == State.ERASED) {
            throw new RuleBroken("G-10", "access.erased");
        }
    }

    boolean isErased() {
        return state == State.ERASED;
    }

    void belongsTo(long person) {
        if (personId != null && personId != person) {
            throw new IllegalStateException("account " + id + " belongs to another person");
        }
        personId = person;
    }

    public long id() {
        return id;
    }

    int version() {
        return version;
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }

    String passwordHash() {
        return passwordHash;
    }

    Long personId() {
        return personId;
    }

    boolean mustChange() {
        return mustChange;
    }

    int epoch() {
        return epoch;
    }

    State state() {
        return state;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant signedInAt() {
        return signedInAt;
    }

    Set<Grant> grants() {
        return Set.copyOf(grants);
    }
}
