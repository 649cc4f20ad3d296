package org.touchstone.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class Notices {

    @PersistenceContext private EntityManager em;

    void add(Notice notice) {
        em.persist(notice);
    }
}
