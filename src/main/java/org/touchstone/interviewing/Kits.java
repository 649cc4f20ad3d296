package org.touchstone.interviewing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** What is asked at the stages. */
@ApplicationScoped
class Kits {

    @PersistenceContext private EntityManager em;

    Optional<Kit> of(long stageId) {
        return em.createQuery(
                        "select distinct k from Kit k left join fetch k.questions where k.stageId = :stage", Kit.class)
                .setParameter("stage", stageId)
                .getResultStream()
                .findFirst();
    }

    /** The same, and whoever changes or freezes it next waits until this deed is done. */
    Optional<Kit> locked(long stageId) {
        var kit = of(stageId);
        kit.ifPresent(k -> em.refresh(k, LockModeType.PESSIMISTIC_WRITE));
        return kit;
    }

    void add(Kit kit) {
        em.persist(kit);
        em.flush();
    }

    /** Questions are rows of their own: a change of them alone counts as one of the kit. */
    void touch(Kit kit) {
        em.lock(kit, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
    }
}
