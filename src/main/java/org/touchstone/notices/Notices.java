package org.touchstone.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
class Notices {

    @PersistenceContext private EntityManager em;

    void add(Notice notice) {
        em.persist(notice);
    }

    /** Where mail to a person goes: the address of the account, unless it is locked. */
    Optional<String> addressOf(long personId) {
        return em
                .createQuery(
                        """
                        select a.email from Account a
                         where a.personId = :person
                           and a.state <> org.touchstone.access.Account.State.LOCKED""",
                        String.class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }
}
