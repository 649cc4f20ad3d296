package org.touchstone.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.shared.Where;

/** Requests to be forgotten, as stored. */
@ApplicationScoped
class ErasureRequests {

    private static final String ROW =
            "select new org.touchstone.privacy.ErasureRow(r.id, r.name, r.askedAt, r.dueOn, r.state, r.decidedAt, r.decider)";
    private static final String FROM = " from ErasureRequest r";
    private static final Map<String, String> COLUMNS =
            Map.of("asked", "r.askedAt", "due", "r.dueOn", "name", "r.name", "state", "r.state", "decided", "r.decidedAt");

    @PersistenceContext private EntityManager em;

    void add(ErasureRequest request) {
        em.persist(request);
        em.flush();
    }

    ErasureRequest get(long id) {
        return Optional.ofNullable(em.find(ErasureRequest.class, id)).orElseThrow(() -> new NotFound("erasure-request", id));
    }

    /** Of two who decide at once the second waits, and reads what the first decided. */
    ErasureRequest locked(long id) {
        return Optional.ofNullable(em.find(ErasureRequest.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("erasure-request", id));
    }

    /** The last one of an account. */
    Optional<ErasureRequest> lastOf(long accountId) {
        return em.createQuery("select r from ErasureRequest r where r.accountId = :account order by r.id desc", ErasureRequest.class)
                .setParameter("account", accountId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** All of an account. */
    List<ErasureRequest> of(long accountId) {
        return em.createQuery("select r from ErasureRequest r where r.accountId = :account order by r.id", ErasureRequest.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    /** @param organisations requests that concern one of these, or no organisation at all; null for all */
    Page<ErasureRow> rows(Set<Long> organisations, ErasureRequest.State state, Paging paging) {
        var where = new Where();
        if (state != null) {
            where.and("r.state = :state", "state", state);
        }
        if (organisations != null) {
            where.and(
                    "(r.organisations is empty or exists (select q.id from ErasureRequest q join q.organisations o where q = r and o in :mine))",
                    "mine", organisations);
        }
        return paging.of(
                where.in(em.createQuery(ROW + FROM + where + paging.orderBy(COLUMNS, "due", "r.id"), ErasureRow.class)),
                where.in(em.createQuery("select count(r)" + FROM + where, Long.class)));
    }
}
