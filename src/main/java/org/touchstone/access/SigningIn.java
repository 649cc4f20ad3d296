package org.touchstone.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.shared.RuleBroken;
import org.touchstone.shared.TooManyTries;

/** Coming in: by e-mail and password at the form, or by a token at the API. Open to everybody. */
@Stateless
@PermitAll
public class SigningIn {

    /** A token as its owner sees it, once. */
    public record Token(String token, Instant expiresAt) {}

    static final String SAMPLE_DOMAIN = "@sample.example";

    @Inject private Accounts accounts;
    @Inject private Tries tries;
    @Inject private Secrets secrets;
    @Inject private Clock clock;
    @Inject private Tokens tokens;
    @Inject private Caller caller;

    @Inject
    @ConfigProperty(name = "touchstone.token-hours", defaultValue = "12")
    private int tokenHours;

    @Inject
    @ConfigProperty(name = "touchstone.sample", defaultValue = "false")
    private boolean sample;

    /**
     * The account of this e-mail and password; empty for a wrong password and for an unknown account
     * alike, in about the same time.
     *
     * @throws TooManyTries when there were many wrong tries of late
     */
    public Optional<Long> check(String email, String password) {
        tries.count(email, caller.place());
        var account = accounts.byEmail(email).filter(Account::mayComeIn).filter(this::allowedHere);
        var right = secrets.matches(password == null ? "" : password, account.map(Account::passwordHash).orElse(null));
        if (!right) {
            return Optional.empty();
        }
        tries.forget(email);
        accounts.cameIn(account.get().id(), clock.instant());
        return account.map(Account::id);
    }

    public Optional<Token> token(String email, String password) {
        return check(email, password).map(this::issue);
    }

    /** Makes a token useless at once. */
    public void giveBack(String token) {
        tokens.remove(token);
    }

    private Token issue(long accountId) {
        if (accounts.get(accountId).mustChange()) {
            throw new RuleBroken(null, "access.change-first");
        }
        var token = secrets.random();
        var expires = clock.instant().plus(Duration.ofHours(tokenHours));
        tokens.add(token, accountId, expires);
        return new Token(token, expires);
    }

    /** The accounts of the sample system open no door of a real one. */
    private boolean allowedHere(Account account) {
        return sample || !account.email().endsWith(SAMPLE_DOMAIN);
    }
}
