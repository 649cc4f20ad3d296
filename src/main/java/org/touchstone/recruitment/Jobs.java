package org.touchstone.recruitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.shared.Where;

/** Vacancies that are open, as stored: what the public can find. */
@ApplicationScoped
class Jobs {

    private static final Map<String, String> COLUMNS =
            new TreeMap<>(Map.of("closing", "v.closesOn", "title", "v.title", "organisation", "o.name", "newest", "v.openedAt"));

    private static final String FROM = " from Vacancy v join Organisation o on o.id = v.organisationId";

    private static final String ROW =
            """
            select new org.touchstone.recruitment.JobRow(v.reference, v.title, o.name, v.department, v.location, v.pay,
                   v.contract, v.hours, v.closesOn, v.summary, v.openedAt, v.changedAt)""";

    @PersistenceContext private EntityManager em;

    List<String> references(LocalDate today) {
        return em.createQuery(
                        "select v.reference from Vacancy v where v.state = :open and v.closesOn >= :today order by v.id", String.class)
                .setParameter("open", Vacancy.State.OPEN)
                .setParameter("today", today)
                .getResultList();
    }

    Page<JobRow> rows(JobFilter filter, LocalDate today, LocalDate soon, Paging paging) {
        var where = new Where();
        where.and("v.state = :open and v.closesOn >= :today", "open", Vacancy.State.OPEN);
        where.with("today", today);
        where.words(filter.words(), "v.title", "v.summary", "v.duties", "v.department", "v.reference");
        where.words(filter.location(), "v.location");
        if (filter.organisation() != null) {
            where.and("o.code = :organisation", "organisation", filter.organisation());
        }
        if (filter.contract() != null) {
            where.and("v.contract = :contract", "contract", filter.contract());
        }
        if (filter.hours() != null) {
            // Whoever looks for part-time work can take a job that can be done either way.
            where.and("v.hours in :hours", "hours", List.of(filter.hours(), Vacancy.Hours.EITHER));
        }
        if (filter.closingSoon()) {
            where.and("v.closesOn <= :soon", "soon", soon);
        }
        return paging.of(
                where.in(em.createQuery(ROW + FROM + where + paging.orderBy(COLUMNS, "closing", "v.id"), JobRow.class)),
                where.in(em.createQuery("select count(v)" + FROM + where, Long.class)));
    }
}
