package org.touchstone.values;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.Set;
import org.touchstone.shared.Erasable;
import org.touchstone.shared.PersonalData.Subject;

/** The stories that a person wrote. Ratings of a person belong to their employment, and stay or go with it. */
@ApplicationScoped
class ErasableInValues implements Erasable {

    @PersistenceContext private EntityManager em;

    @Override
    public Set<Long> organisations(Subject subject) {
        return new HashSet<>(
                em.createQuery("select distinct s.organisationId from Story s where s.authorId = :person", Long.class)
                        .setParameter("person", subject.personId())
                        .getResultList());
    }

    @Override
    public void erase(Leaver leaver) {
        em.createQuery("delete from Story s where s.authorId = :person")
                .setParameter("person", leaver.subject().personId())
                .executeUpdate();
    }
}
