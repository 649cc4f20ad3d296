package org.touchstone.access;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.TooManyTries;

/**
 * How a person comes by a password: by a one-time link, or by the password before. A new password ends
 * every session and every token that the old one opened.
 */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class ChoosingPassword {

    @Inject private Accounts accounts;
    @Inject private Links links;
    @Inject private Tokens tokens;
    @Inject private Tries tries;
    @Inject private Secrets secrets;
    @Inject private Caller caller;
    @Inject private Event<DomainEvent> events;

    /**
     * Sends a link to this address when there is an account with it. The caller learns nothing either way.
     *
     * @throws TooManyTries when this was asked often of late
     */
    @PermitAll
    public void forgotten(String email) {
        tries.count("forgotten " + email, caller.place());
        accounts.byEmail(email)
                .filter(account -> account.state() != Account.State.LOCKED)
                .ifPresent(
                        account ->
                                links.issue(
                                        account,
                                        account.state() == Account.State.INVITED
                                                ? LinkIssued.Purpose.INVITATION
                                                : LinkIssued.Purpose.FORGOTTEN));
    }

    /** The address of the account that an unused link belongs to, for a password manager to file it under. */
    @PermitAll
    public Optional<String> addressOf(String link) {
        return links.account(link).map(id -> accounts.get(id).email());
    }

    /** Sets the password of the account that the link belongs to, and uses the link up. */
    @PermitAll
    public void byLink(String link, String password) {
        var account = links.account(link).map(accounts::get).orElseThrow(() -> new NotFound("link", "used or too old"));
        PasswordRules.check("password", password, account.email(), account.name());
        if (!links.use(link)) {
            throw new NotFound("link", "used meanwhile");
        }
        account.proveAddress();
        replace(account, password);
    }

    /**
     * Changes the caller's own password.
     *
     * @throws TooManyTries when the old one was wrong often of late
     */
    public void mine(String old, String password) {
        var account = accounts.get(caller.accountId());
        tries.count("change " + account.email(), caller.place());
        if (!secrets.matches(old == null ? "" : old, account.passwordHash())) {
            throw BadInput.at("old", "password.old.wrong");
        }
        PasswordRules.check("password", password, account.email(), account.name());
        if (secrets.matches(password, account.passwordHash())) {
            throw BadInput.at("password", "password.same");
        }
        tries.forget("change " + account.email());
        replace(account, password);
    }

    private void replace(Account account, String password) {
        events.fire(account.choosePassword(secrets.hash(password)));
        tokens.forget(account.id());
        links.forget(account.id());
        tries.forget(account.email());
    }
}
