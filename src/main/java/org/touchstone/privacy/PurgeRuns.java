package org.touchstone.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;

/** What runs have removed, as stored. */
@ApplicationScoped
class PurgeRuns {

    private static final Map<String, String> COLUMNS = Map.of("at", "r.at", "kind", "r.kind", "removed", "r.removed", "who", "r.who");

    @PersistenceContext private EntityManager em;

    void add(PurgeRun run) {
        em.persist(run);
    }

    Page<KeepingPeriods.Run> rows(Paging paging) {
        return paging.of(
                em.createQuery(
                        "select new org.touchstone.privacy.KeepingPeriods$Run(r.at, r.kind, r.removed, r.held, r.who) from PurgeRun r"
                                + paging.orderBy(COLUMNS, "at", "r.id desc"),
                        KeepingPeriods.Run.class),
                em.createQuery("select count(r) from PurgeRun r", Long.class));
    }
}
