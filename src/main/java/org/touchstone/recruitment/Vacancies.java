package org.touchstone.recruitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.touchstone.shared.NotFound;

@ApplicationScoped
class Vacancies {

    @PersistenceContext private EntityManager em;

    Vacancy get(long id) {
        return Optional.ofNullable(em.find(Vacancy.class, id)).orElseThrow(() -> new NotFound("vacancy", id));
    }

    /** By the reference that stands in public addresses. */
    Vacancy byReference(String reference) {
        return em.createQuery("select v from Vacancy v where v.reference = :reference", Vacancy.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("vacancy", reference));
    }
}
