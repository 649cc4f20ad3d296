package org.touchstone.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.touchstone.shared.NotFound;

@ApplicationScoped
class Accounts {

    @PersistenceContext private EntityManager em;

    Account get(long id) {
        return Optional.ofNullable(em.find(Account.class, id)).orElseThrow(() -> new NotFound("account", id));
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
                                select a.id, a.personId, a.name, a.email, a.mustChange, g.role, g.organisationId
                                  from Account a left join a.grants g
                                 where a.id = :id and a.state = org.touchstone.access.Account.State.ACTIVE""",
                                Object[].class)
                        .setParameter("id", id)
                        .getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(Identity.from(rows));
    }

    void add(Account account) {
        em.persist(account);
        em.flush();
    }

    static String plain(String email) {
        return email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
    }
}
