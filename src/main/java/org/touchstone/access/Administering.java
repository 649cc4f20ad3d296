package org.touchstone.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.Forbidden;
import org.touchstone.shared.OrganisationNames;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.shared.RuleBroken;

/**
 * An administrator's work: who holds which role where, and who is locked out. Nobody changes their own
 * account here (G-6), and no organisation is left without an administrator.
 */
@Stateless
@RolesAllowed(Role.ADMIN)
public class Administering {

    /** An account in a list: roles are those that the administrator may see. */
    public record AccountRow(
            long id, String name, String email, Account.State state, Instant createdAt, Instant signedInAt, List<Given> roles) {}

    /** A role, and where it is held; organisation null for the whole system. */
    public record Given(String role, Long organisationId, String organisation) {}

    /** One account, with the version to send back with a change. */
    public record AccountView(AccountRow account, int version, Long personId, boolean own) {}

    /** What a list is narrowed to; null or blank where it is not. */
    public record Filter(String words, String role, Long organisationId, Account.State state) {}

    @Inject private Accounts accounts;
    @Inject private Tokens tokens;
    @Inject private Links links;
    @Inject private Recording recording;
    @Inject private Giving giving;
    @Inject private OrganisationNames organisations;
    @Inject private Caller caller;
    @Inject private Event<DomainEvent> events;

    public Page<AccountRow> accounts(Filter filter, Paging paging) {
        var page = accounts.rows(filter, paging);
        var names = organisations.names();
        var grants = accounts.grantsOf(page.rows().stream().map(Accounts.Row::id).toList());
        var rows =
                page.rows().stream()
                        .map(row -> row.with(given(grants.getOrDefault(row.id(), List.of()), names)))
                        .toList();
        return new Page<>(rows, page.number(), page.size(), page.total());
    }

    /** The organisations that the caller administers, by name. */
    public Map<Long, String> organisations() {
        var mine = new LinkedHashMap<>(organisations.names());
        mine.keySet().removeIf(id -> !caller.holdsAt(id, Role.ADMIN));
        return mine;
    }

    /** Whether the caller may give roles for the whole system. */
    public boolean isForSystem() {
        return caller.holdsForSystem(Role.ADMIN);
    }

    public AccountView account(long id) {
        var account = accounts.administered(id);
        var row =
                new AccountRow(
                        id, account.name(), account.email(), account.state(), account.createdAt(), account.signedInAt(),
                        given(account.grants(), organisations.names()));
        return new AccountView(row, account.version(), account.personId(), id == caller.accountId());
    }

    /** Gives a role at an organisation, or (null) for the whole system. */
    public void grant(long id, int version, String role, Long organisationId) {
        var account = another(id, version);
        var grant = requireGrant(role, organisationId);
        if (account.grant(grant)) {
            accounts.touch(account);
            events.fire(AccountChanged.of("RoleGranted", account, null, role).at(organisationId));
        }
    }

    public void withdraw(long id, int version, String role, Long organisationId) {
        var account = another(id, version);
        var grant = requireGrant(role, organisationId);
        if (!account.grants().contains(grant)) {
            return;
        }
        if (role.equals(Role.ADMIN)) {
            requireAnotherAdmin(account, grant);
        }
        account.withdraw(grant);
        accounts.touch(account);
        events.fire(AccountChanged.of("RoleWithdrawn", account, role, null).at(organisationId));
    }

    /** Ends every session and token of the account at once, and lets nobody in by it any more. */
    public void lock(long id, int version, String reason) {
        var account = another(id, version);
        requireReason(reason);
        requireWhole(account);
        account.grants().stream().filter(g -> g.role().equals(Role.ADMIN)).forEach(g -> requireAnotherAdmin(account, g));
        events.fire(account.lock(reason.strip()));
        tokens.forget(id);
        links.forget(id);
    }

    public void unlock(long id, int version, String reason) {
        var account = another(id, version);
        requireReason(reason);
        requireWhole(account);
        events.fire(account.unlock(reason.strip()));
    }

    private Account another(long id, int version) {
        var account = accounts.administered(id);
        if (id == caller.accountId()) {
            throw new RuleBroken("G-6", "access.own-account");
        }
        if (account.version() != version) {
            throw recording.changedMeanwhile("account", id);
        }
        return account;
    }

    private Grant requireGrant(String role, Long organisationId) {
        var grant = giving.requireKnown(role, organisationId);
        if (!grant.mayBeGivenBy(caller)) {
            throw new Forbidden("to give " + role);
        }
        return grant;
    }

    /** Locking shuts every door, so it takes an administrator of everything that is behind them. */
    private void requireWhole(Account account) {
        var whole =
                account.grants().stream()
                        .filter(g -> !g.equals(new Grant(Role.CANDIDATE, null)))
                        .allMatch(g -> g.mayBeGivenBy(caller));
        if (!whole) {
            throw new RuleBroken(null, "access.other-organisation");
        }
    }

    private void requireAnotherAdmin(Account account, Grant admin) {
        var another =
                accounts.administratorsToChange().stream()
                        .filter(other -> other.id() != account.id() && other.mayComeIn())
                        .flatMap(other -> other.grants().stream())
                        .anyMatch(grant -> grant.covers(admin));
        if (!another) {
            throw new RuleBroken("G-6", "access.last-admin");
        }
    }

    private static void requireReason(String reason) {
        new BadInput.Gathering()
                .when(reason == null || reason.isBlank(), "reason", "access.reason.required")
                .when(reason != null && reason.length() > 1000, "reason", "access.reason.long")
                .refuse();
    }

    /** Roles elsewhere are none of this administrator's business (G-1). */
    private List<Given> given(Collection<Grant> grants, Map<Long, String> names) {
        return grants.stream()
                .filter(grant -> grant.mayBeGivenBy(caller))
                .map(grant -> new Given(grant.role(), grant.organisationId(), names.get(grant.organisationId())))
                .sorted(
                        Comparator.comparing(Given::organisation, Comparator.nullsFirst(Comparator.naturalOrder()))
                                .thenComparing(Given::role))
                .toList();
    }
}
