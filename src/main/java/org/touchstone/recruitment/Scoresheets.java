package org.touchstone.recruitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Who scores, and what they gave. No query in here reads a name, an address or a date of a candidate (VR-4). */
@ApplicationScoped
class Scoresheets {

    @PersistenceContext private EntityManager em;

    boolean isShortlister(long vacancyId, long personId) {
        return em.createQuery(
                                "select count(s) from Shortlister s where s.vacancyId = :vacancy and s.personId = :person"
                                        + " and s.leftAt is null",
                                Long.class)
                        .setParameter("vacancy", vacancyId)
                        .setParameter("person", personId)
                        .getSingleResult()
                > 0;
    }
}
