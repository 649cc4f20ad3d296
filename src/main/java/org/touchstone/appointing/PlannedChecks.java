package org.touchstone.appointing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.touchstone.shared.NotFound;

/** The lists of checks, as stored. */
@ApplicationScoped
class PlannedChecks {

    @PersistenceContext private EntityManager em;

    void add(PlannedCheck check) {
        em.persist(check);
    }

    void flush() {
        em.flush();
    }

    PlannedCheck get(long id) {
        return Optional.ofNullable(em.find(PlannedCheck.class, id))
                .filter(c -> !c.isRetired())
                .orElseThrow(() -> new NotFound("check", id));
    }

    /** What an organisation checks of everybody: its own list, or the one that ships where it has none. */
    List<PlannedCheck> of(long organisationId) {
        return own(all(organisationId, LockModeType.NONE));
    }

    /** The same for a change; whoever changes the list at the same moment waits. */
    List<PlannedCheck> ofForChange(long organisationId) {
        return own(all(organisationId, LockModeType.PESSIMISTIC_WRITE));
    }

    private List<PlannedCheck> all(long organisationId, LockModeType lock) {
        return em.createQuery(
                        """
                        select c from PlannedCheck c
                         where (c.organisationId is null or c.organisationId = :organisation) and c.retiredAt is null
                         order by c.position, c.id""",
                        PlannedCheck.class)
                .setParameter("organisation", organisationId)
                .setLockMode(lock)
                .getResultList();
    }

    private static List<PlannedCheck> own(List<PlannedCheck> all) {
        var own = all.stream().filter(c -> !c.isOfEverybody()).toList();
        return own.isEmpty() ? all : own;
    }
}
