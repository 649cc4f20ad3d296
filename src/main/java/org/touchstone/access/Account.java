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

    enum State {
        INVITED,
        ACTIVE,
        LOCKED
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

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

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

    /** Sets a password, which also accepts an invitation. */
    void choosePassword(String hash) {
        if (state == State.LOCKED) {
            throw new RuleBroken(null, "access.locked");
        }
        passwordHash = hash;
        mustChange = false;
        state = State.ACTIVE;
    }

    /** Sets a first password that its owner must change at once. */
    void startWith(String hash) {
        choosePassword(hash);
        mustChange = true;
    }

    boolean mayComeIn() {
        return state == State.ACTIVE && passwordHash != null;
    }

    boolean grant(String role, Long organisationId) {
        if (!Role.GRANTABLE.contains(role)) {
            throw new IllegalArgumentException(role + " cannot be granted");
        }
        return grants.add(new Grant(role, organisationId));
    }

    boolean withdraw(String role, Long organisationId) {
        return grants.remove(new Grant(role, organisationId));
    }

    void lock() {
        state = State.LOCKED;
    }

    void unlock() {
        state = passwordHash == null ? State.INVITED : State.ACTIVE;
    }

    void belongsTo(long person) {
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

    State state() {
        return state;
    }

    Set<Grant> grants() {
        return Set.copyOf(grants);
    }
}
