package org.touchstone.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Whom a notice goes to: the account behind a person, and who holds a role. For modules and their
 * timers, which run for nobody; no page and no resource shows what it answers.
 */
@Stateless
@PermitAll
public class Reaching {

    /** One account that can be written to. */
    public record Holder(long accountId, Long personId, String name, String email) {}

    @Inject private Accounts accounts;

    /** The account of a person; empty when there is none, or when it is locked or erased. */
    public Optional<Holder> accountOf(long personId) {
        return Optional.ofNullable(accountsOf(Set.of(personId)).get(personId));
    }

    /** The accounts of many persons by person, in one statement. */
    public Map<Long, Holder> accountsOf(Collection<Long> personIds) {
        return accounts.ofPersons(personIds).stream()
                .collect(Collectors.toMap(Holder::personId, Function.identity()));
    }

    /** The account itself; empty when it is locked or erased. */
    public Optional<Holder> account(long accountId) {
        return accounts.holder(accountId);
    }

    /** Everybody who holds a role at an organisation, granted there or for the system. */
    public List<Holder> holdersAt(long organisationId, String role) {
        return accounts.holding(role, organisationId);
    }
}
