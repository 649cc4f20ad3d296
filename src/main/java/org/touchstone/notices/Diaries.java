package org.touchstone.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class Diaries {

    @PersistenceContext private EntityManager em;

    /** Puts the newest word on an event into a person's diary. */
    void put(long personId, CalendarEntry entry) {
        em.createQuery("select d from DiaryEntry d where d.personId = :person and d.uid = :uid", DiaryEntry.class)
                .setParameter("person", personId)
                .setParameter("uid", entry.uid())
                .getResultStream()
                .findFirst()
                .ifPresentOrElse(known -> known.update(entry), () -> em.persist(new DiaryEntry(personId, entry)));
    }
}
