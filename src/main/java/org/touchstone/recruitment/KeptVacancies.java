package org.touchstone.recruitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Set;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.shared.Where;

/** Vacancies that have ended and whose applications are still kept, as stored. */
@ApplicationScoped
class KeptVacancies {

    private static final String COUNT =
            "(select count(a) from Application a where a.vacancy = v and a.forgottenAt is null and a.state not in :successful)";
    private static final String FROM =
            " from Vacancy v join Organisation o on o.id = v.organisationId";
    private static final String ROW =
            "select new org.touchstone.recruitment.KeptVacancy(v.id, v.reference, v.title, o.name, v.endedAt, " + COUNT
                    + ", v.heldAt, v.heldBy, v.heldReason)";
    private static final Map<String, String> COLUMNS =
            Map.of("endedAt", "v.endedAt", "reference", "v.reference", "title", "v.title", "organisation", "o.name", "heldAt", "v.heldAt");

    @PersistenceContext private EntityManager em;

    /** @param organisations only these, or null for all */
    Page<KeptVacancy> rows(Set<Long> organisations, Holding.Filter filter, Paging paging) {
        var where = new Where();
        where.and("(v.heldAt is not null or v.endedAt is not null and exists (select k.id from Application k"
                + " where k.vacancy = v and k.forgottenAt is null and k.state not in :successful))" + (filter.heldOnly() ? " and v.heldAt is not null" : ""), "successful", Application.TAKES_A_POST);
        if (organisations != null) {
            where.and("v.organisationId in :organisations", "organisations", organisations.isEmpty() ? Set.of(-1L) : organisations);
        }
        where.words(filter.words(), "v.title", "v.reference");
        return paging.of(
                where.in(em.createQuery(ROW + FROM + where + paging.orderBy(COLUMNS, "endedAt", "v.id"), KeptVacancy.class)),
                where.in(em.createQuery("select count(v)" + FROM + where, Long.class)));
    }
}
