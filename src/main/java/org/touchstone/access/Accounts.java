package org.touchstone.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.touchstone.shared.NotFound;

@ApplicationScoped
class Accounts {

    private static final String HOLDER =
            """
            select new org.touchstone.access.Reaching$Holder(a.id, a.personId, a.name, a.email) from Account a
             where a.state <> org.touchstone.access.Account.State.LOCKED""";

    @PersistenceContext private EntityManager em;
    @Inject private Caller caller;

    Account get(long id) {
        return Optional.ofNullable(em.find(Account.class, id)).orElseThrow(() -> new NotFound("account", id));
    }

    /** For an administrator: an account of the system, or one with a role at an organisation of theirs. */
    Account administered(long id) {
        var account = get(id);
        var mine = caller.holdsForSystem(Role.ADMIN)
                || account.grants().stream()
                        .anyMatch(g -> g.organisationId() != null && caller.holdsAt(g.organisationId(), Role.ADMIN));
        if (!mine) {
            throw new NotFound("account", id);
        }
        return account;
    }

    Optional<Account> byEmail(String email) {
        return em
                .createQuery("select a from Account a where a.email = :email", Account.class)
                .setParameter("email", plain(email))
                .getResultStream()
                .findFirst();
    }

    /** Who is asking, with all roles, in one statement; empty when the account may not come in. */
    Optional<Identity> identity(long id) {
        List<Object[]> rows =
                em.createQuery(
                                """
                                select a.id, a.personId, a.name, a.email, a.mustChange, a.epoch, g.role, g.organisationId
                                  from Account a left join a.grants g
                                 where a.id = :id and a.state = org.touchstone.access.Account.State.ACTIVE""",
                                Object[].class)
                        .setParameter("id", id)
                        .getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(Identity.from(rows));
    }

    Optional<Account> ofPerson(long personId) {
        return em
                .createQuery("select a from Account a where a.personId = :person", Account.class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    List<Reaching.Holder> ofPersons(Collection<Long> personIds) {
        return personIds.isEmpty()
                ? List.of()
                : em.createQuery(HOLDER + " and a.personId in :persons", Reaching.Holder.class)
                        .setParameter("persons", personIds)
                        .getResultList();
    }

    Optional<Reaching.Holder> holder(long id) {
        return em
                .createQuery(HOLDER + " and a.id = :id", Reaching.Holder.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    List<Reaching.Holder> holding(String role, long organisationId) {
        return em
                .createQuery(
                        HOLDER
                                + """
                                 and a.id in (select b.id from Account b join b.grants g
                                     where g.role = :role
                                       and (g.organisationId = :organisation or g.organisationId is null))
                                order by a.name, a.id""",
                        Reaching.Holder.class)
                .setParameter("role", role)
                .setParameter("organisation", organisationId)
                .getResultList();
    }

    /** Notes a sign-in; leaves the version alone, since two sign-ins at once are no conflict. */
    void cameIn(long id, Instant now) {
        em.createNativeQuery("update account set signed_in_at = ?2 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .executeUpdate();
    }

    void add(Account account) {
        em.persist(account);
        em.flush();
    }

    static String plain(String email) {
        return email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
    }
}
