package org.touchstone.checkins;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.shared.Where;

/** Job crafting cards, as stored. */
@ApplicationScoped
class Cards {

    private static final String ROW =
            "select new org.touchstone.checkins.CardRow(c.id, c.version, c.kind, c.idea, c.safeBecause, c.agreedBy, c.startsOn, c.weeks,"
                    + " c.reviewOn, c.shared, c.outcome, c.learned, c.reviewedOn) from CraftingCard c";
    private static final Map<String, String> COLUMNS = Map.of("review", "c.reviewOn", "starts", "c.startsOn", "kind", "c.kind", "outcome", "c.outcome");

    @PersistenceContext private EntityManager em;

    void add(CraftingCard card) {
        em.persist(card);
        em.flush();
    }

    CraftingCard locked(long id) {
        return Optional.ofNullable(em.find(CraftingCard.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(CraftingCard.ENTITY, id));
    }

    CraftingCard get(long id) {
        return Optional.ofNullable(em.find(CraftingCard.class, id)).orElseThrow(() -> new NotFound(CraftingCard.ENTITY, id));
    }

    void remove(CraftingCard card) {
        em.remove(card);
    }

    Page<CardRow> of(long personId, Paging paging) {
        var where = new Where();
        where.and("c.personId = :person", "person", personId);
        var newestFirst = paging.sort() == null ? new Paging(paging.page(), paging.size(), "review", false) : paging;
        return paging.of(
                where.in(em.createQuery(ROW + where + newestFirst.orderBy(COLUMNS, "review", "c.id"), CardRow.class)),
                where.in(em.createQuery("select count(c) from CraftingCard c" + where, Long.class)));
    }

    /** What somebody tries at the moment and has chosen to show. */
    List<CardRow> shown(long personId) {
        return em.createQuery(ROW + " where c.personId = :person and c.shared = true and c.outcome is null order by c.id", CardRow.class)
                .setParameter("person", personId)
                .setMaxResults(Paging.USUAL_SIZE)
                .getResultList();
    }
}
