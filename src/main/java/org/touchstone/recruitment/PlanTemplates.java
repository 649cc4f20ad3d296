package org.touchstone.recruitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.shared.Where;

/** Plan templates as stored. */
@ApplicationScoped
class PlanTemplates {

    private static final Map<String, String> COLUMNS =
            new TreeMap<>(Map.of("name", "t.name", "changedAt", "t.changedAt"));

    private static final long NOWHERE = -1;

    @PersistenceContext private EntityManager em;

    PlanTemplate get(long id) {
        return Optional.ofNullable(em.find(PlanTemplate.class, id)).orElseThrow(() -> new NotFound("plan_template", id));
    }

    /** What an organisation can choose from: its own that are not retired, and those that ship with the system. */
    List<PlanTemplate> of(long organisationId) {
        return em.createQuery(
                        """
                        select distinct t from PlanTemplate t join fetch t.stages
                         where (t.organisationId is null or t.organisationId = :organisation) and t.retiredAt is null order by t.name""",
                        PlanTemplate.class)
                .setParameter("organisation", organisationId)
                .getResultList();
    }

    /** Those of these organisations (null: of all), and those that ship with the system. */
    Page<PlanRow> rows(Set<Long> organisations, String words, Paging paging) {
        var where = new Where();
        if (organisations != null) {
            where.and(
                    "(t.organisationId is null or t.organisationId in :organisations)",
                    "organisations",
                    organisations.isEmpty() ? Set.of(NOWHERE) : organisations);
        }
        where.words(words, "t.name", "t.purpose");
        return paging.of(
                where.in(
                        em.createQuery(
                                """
                                select new org.touchstone.recruitment.PlanRow(t.id, t.organisationId, t.name, t.purpose,
                                       (select count(s.name) from PlanTemplate o join o.stages s where o = t),
                                       t.changedBy, t.changedAt, t.retiredAt) from PlanTemplate t"""
                                        + where
                                        + paging.orderBy(COLUMNS, "name", "t.id"),
                                PlanRow.class)),
                where.in(em.createQuery("select count(t) from PlanTemplate t" + where, Long.class)));
    }

    /** Whether another one is called the same at this organisation; nobody could tell the two apart. */
    boolean isTaken(long organisationId, String name, Long except) {
        return em.createQuery(
                                """
                                select count(t) from PlanTemplate t where t.name = :name and t.id <> :except
                                   and (t.organisationId is null or t.organisationId = :organisation)""",
                                Long.class)
                        .setParameter("name", name)
                        .setParameter("except", except == null ? NOWHERE : except)
                        .setParameter("organisation", organisationId)
                        .getSingleResult()
                > 0;
    }

    void add(PlanTemplate template) {
        em.persist(template);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    void remove(PlanTemplate template) {
        em.remove(template);
    }
}
