package org.touchstone.access;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.Forbidden;
import org.touchstone.shared.RuleBroken;

/**
 * How a person comes by an account: invited by a colleague through a one-time link, or registered by
 * themselves as a candidate.
 */
@Stateless
@RolesAllowed({Role.ADMIN, Role.HR_PARTNER})
public class Inviting {

    /** What an HR partner gives at their own organisation; everything else is an administrator's. */
    private static final Set<String> HR_GIVES = Set.of(Role.EMPLOYEE, Role.RECRUITING_MANAGER);

    /** Somebody who was invited; the link only where the installation shows it, to be handed over in person. */
    public record Invitation(long accountId, String name, String email, String link) {}

    private static final int LONGEST_NAME = 200;
    private static final Pattern ADDRESS = Pattern.compile("(?=.{6,254}$)[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+\\.[^@\\s\\p{Cntrl}.]+");

    @Inject private Accounts accounts;
    @Inject private Links links;
    @Inject private Secrets secrets;
    @Inject private Giving giving;
    @Inject private Tries tries;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;

    @Inject
    @ConfigProperty(name = "touchstone.show-invitations")
    private boolean showing;

    /**
     * Makes sure that a person has an account with these roles; invites them by a one-time link when
     * they have yet to set a password. A person who has an account keeps it.
     *
     * @return the account's id
     */
    public long accountFor(long personId, String name, String email, Set<Grant> grants) {
        grants.forEach(this::requireMayGive);
        var known = accounts.ofPerson(personId).or(() -> accounts.byEmail(email));
        known.filter(a -> a.personId() != null && a.personId() != personId)
                .ifPresent(
                        other -> {
                            throw BadInput.at("email", "access.email.taken");
                        });
        var account = known.orElseGet(() -> open(name, email));
        account.belongsTo(personId);
        give(account, grants);
        if (known.isEmpty() || account.mustProveAddress()) {
            send(account);
        }
        return account.id();
    }

    /** Invites a newcomer. */
    @RolesAllowed(Role.ADMIN)
    public Invitation invite(String name, String email, Set<Grant> grants) {
        requireNamed(name, email);
        new BadInput.Gathering().when(grants.isEmpty(), "roles", "access.roles.required").refuse();
        grants.forEach(this::requireMayGive);
        if (accounts.byEmail(email).isPresent()) {
            throw BadInput.at("email", "access.email.taken");
        }
        var account = open(name, email);
        give(account, grants);
        return send(account);
    }

    /** Sends the link again; the one before stops working. */
    @RolesAllowed(Role.ADMIN)
    public Invitation again(long accountId) {
        var account = accounts.administered(accountId);
        if (account.state() != Account.State.INVITED) {
            throw new RuleBroken(null, "access.not-invited");
        }
        return send(account);
    }

    /**
     * Registers a candidate with a password of their own. Nothing says yet that the address is theirs:
     * before such an account is given more it must be proven by a link ({@link #accountFor}).
     *
     * @return the account's id, for {@link #linkPerson}
     */
    @PermitAll
    public long registerCandidate(String name, String email, String password) {
        tries.count("register " + email, caller.place());
        requireNamed(name, email);
        PasswordRules.check("password", password, email, name);
        if (accounts.byEmail(email).isPresent()) {
            throw BadInput.at("email", "access.email.taken-sign-in");
        }
        var account = add(name, email);
        account.grant(new Grant(Role.CANDIDATE, null));
        events.fire(account.choosePassword(secrets.hash(password)));
        events.fire(AccountChanged.of("CandidateRegistered", account, null, account.state()));
        return account.id();
    }

    /** Says which person an account belongs to; once said, it stays. */
    @PermitAll
    public void linkPerson(long accountId, long personId) {
        accounts.get(accountId).belongsTo(personId);
    }

    private Account open(String name, String email) {
        requireNamed(name, email);
        return add(name, email);
    }

    private Account add(String name, String email) {
        var account = Account.invited(Accounts.plain(email), name.strip().replaceAll("\\s+", " "), clock.instant());
        accounts.add(account);
        return account;
    }

    private void give(Account account, Set<Grant> grants) {
        for (var grant : grants) {
            if (account.grant(grant)) {
                events.fire(
                        AccountChanged.of("RoleGranted", account, null, grant.role()).at(grant.organisationId()));
            }
        }
    }

    private Invitation send(Account account) {
        var organisations =
                account.grants().stream()
                        .map(Grant::organisationId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        events.fire(
                new AccountInvited(
                        account.id(),
                        account.name(),
                        account.email(),
                        account.personId(),
                        organisations.size() == 1 ? organisations.iterator().next() : null));
        var link = links.issue(account, LinkIssued.Purpose.INVITATION).link();
        return new Invitation(account.id(), account.name(), account.email(), showing ? link : null);
    }

    private void requireMayGive(Grant grant) {
        giving.requireKnown(grant.role(), grant.organisationId());
        var organisation = grant.organisationId();
        var partner =
                organisation != null
                        && HR_GIVES.contains(grant.role())
                        && caller.holdsAt(organisation, Role.HR_PARTNER);
        if (!partner && !grant.mayBeGivenBy(caller)) {
            throw new Forbidden("to give " + grant.role());
        }
    }

    private static void requireNamed(String name, String email) {
        new BadInput.Gathering()
                .when(name == null || name.isBlank(), "name", "access.name.required")
                .when(name != null && name.length() > LONGEST_NAME, "name", "access.name.long", LONGEST_NAME)
                .when(!ADDRESS.matcher(Accounts.plain(email)).matches(), "email", "access.email.wrong")
                .refuse();
    }
}
