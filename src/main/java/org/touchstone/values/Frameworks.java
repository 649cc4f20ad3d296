package org.touchstone.values;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;

@ApplicationScoped
class Frameworks {

    static final Map<String, String> SORTABLE =
            new TreeMap<>(
                    Map.of(
                            "name", "f.name",
                            "number", "f.number",
                            "kind", "f.kind",
                            "state", "f.state",
                            "effectiveFrom", "f.effectiveFrom",
                            "changedAt", "f.changedAt"));

    private static final String ROW =
            """
            select new org.touchstone.values.FrameworkRow(f.id, f.kind, f.organisationId, f.name, f.number, f.state,
                   f.effectiveFrom, f.effectiveUntil, size(f.values), f.changedBy, f.changedAt, f.publishedBy,
                   f.publishReason, f.retireReason)
              from ValuesFramework f
            """;

    /** Of each line at most one version is in force on a day: the constraints of the table see to that. */
    private static final String IN_FORCE =
            """
            select f from ValuesFramework f
             where f.line in (:local, :national) and f.state <> org.touchstone.values.ValuesFramework.State.DRAFT
               and f.effectiveFrom <= :day and (f.effectiveUntil is null or f.effectiveUntil > :day)""";

    @PersistenceContext private EntityManager em;

    ValuesFramework get(long id) {
        // "in" and a list: a query for one id, or by cursor, would not read the parts in batches.
        return whole(em.createQuery("select f from ValuesFramework f where f.id in :ids", ValuesFramework.class)
                        .setParameter("ids", List.of(id)))
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("values_framework", id));
    }

    /** For writing: whoever writes on the same framework waits until this transaction is over. */
    ValuesFramework toChange(long id) {
        var found = em.find(ValuesFramework.class, id, LockModeType.PESSIMISTIC_WRITE);
        return Optional.ofNullable(found).orElseThrow(() -> new NotFound("values_framework", id));
    }

    /** Counts as a change of the whole framework, and of the value if there is one, whatever part of it changed. */
    void touch(ValuesFramework framework, Value value) {
        em.lock(framework, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        if (value != null && em.contains(value)) {
            em.lock(value, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        }
        em.flush();
    }

    /** Every version of a line, locked, so that no two are put in force at once. */
    List<ValuesFramework> lineToChange(String line) {
        return em.createQuery("select f from ValuesFramework f where f.line = :line order by f.number", ValuesFramework.class)
                .setParameter("line", line)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** What an organisation works by on a day: its own framework, or where it has none the national one. */
    ValuesFramework inForce(long organisationId, LocalDate day) {
        return inForce(ValuesFramework.lineOf(organisationId), day);
    }

    ValuesFramework national(LocalDate day) {
        return inForce(ValuesFramework.NATIONAL_LINE, day);
    }

    private ValuesFramework inForce(String line, LocalDate day) {
        var found =
                whole(em.createQuery(IN_FORCE, ValuesFramework.class)
                                .setParameter("local", line)
                                .setParameter("national", ValuesFramework.NATIONAL_LINE)
                                .setParameter("day", day))
                        .getResultList();
        return found.stream()
                .filter(f -> f.line().equals(line))
                .findFirst()
                .or(() -> found.stream().findFirst())
                .orElseThrow(() -> new NotFound("values_framework", line));
    }

    Value value(long id) {
        return Optional.ofNullable(em.find(Value.class, id)).orElseThrow(() -> new NotFound("value", id));
    }

    long frameworkOf(long valueId) {
        return em.createQuery("select v.framework.id from FrameworkValue v where v.id = :id", Long.class)
                .setParameter("id", valueId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("value", valueId));
    }

    /** Two people who begin a framework of one organisation at once do so one after the other. */
    void lockOrganisation(long id) {
        em.createNativeQuery("select id from organisation where id = ?1 for update").setParameter(1, id).getResultList();
    }

    Optional<Long> organisation(String code) {
        return em
                .createNativeQuery("select id from organisation where code = ?1")
                .setParameter(1, code)
                .getResultStream()
                .findFirst()
                .map(id -> ((Number) id).longValue());
    }

    String codeOf(long organisationId) {
        return (String)
                em.createNativeQuery("select code from organisation where id = ?1")
                        .setParameter(1, organisationId)
                        .getSingleResult();
    }

    /** The frameworks that these values belong to. */
    List<ValuesFramework> of(Collection<Long> valueIds) {
        return whole(em.createQuery(
                                "select distinct f from ValuesFramework f join f.values v where v.id in :ids",
                                ValuesFramework.class)
                        .setParameter("ids", valueIds))
                .getResultList();
    }

    /** Published values by name. */
    List<ValueName> named(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                """
                                select new org.touchstone.values.ValueName(v.id, v.code, v.name)
                                  from ValuesFramework f join f.values v
                                 where v.id in :ids and f.state <> org.touchstone.values.ValuesFramework.State.DRAFT""",
                                ValueName.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** The values of the framework in force by name: the organisation's own, else the national one. */
    List<ValueName> namesInForce(long organisationId, LocalDate day) {
        var rows = inForceRows(Set.of(organisationId), day);
        var row =
                rows.stream()
                        .filter(f -> f.organisationId() != null)
                        .findFirst()
                        .or(() -> rows.stream().findFirst())
                        .orElseThrow(() -> new NotFound("values_framework", organisationId));
        return namesOf(row.id());
    }

    /** The values of a published framework by name. */
    List<ValueName> namesOf(long id) {
        return em.createQuery(
                        """
                        select new org.touchstone.values.ValueName(v.id, v.code, v.name) from ValuesFramework f join f.values v
                         where f.id = :framework and f.state <> org.touchstone.values.ValuesFramework.State.DRAFT
                         order by v.position""",
                        ValueName.class)
                .setParameter("framework", id)
                .getResultList();
    }

    List<FrameworkRow> versions(String line) {
        return em.createQuery(ROW + " where f.line = :line order by f.number desc", FrameworkRow.class)
                .setParameter("line", line)
                .getResultList();
    }

    List<FrameworkRow> published(String line) {
        return versions(line).stream().filter(f -> f.state() != ValuesFramework.State.DRAFT).toList();
    }

    /** What an organisation can begin its own framework from: the templates and the national one, in their last version. */
    List<FrameworkRow> toAdopt() {
        return em.createQuery(
                        ROW
                                + """
                                   where f.organisationId is null
                                     and f.state = org.touchstone.values.ValuesFramework.State.PUBLISHED
                                   order by f.kind, f.name, f.number desc""",
                        FrameworkRow.class)
                .getResultList();
    }

    /** @param organisations whose own frameworks are among them; null for all */
    Page<FrameworkRow> rows(FrameworkFilter filter, Set<Long> organisations, boolean withNationalDrafts, Paging paging) {
        var values = new HashMap<String, Object>();
        var where = new StringBuilder(" where (f.organisationId is null");
        if (!withNationalDrafts) {
            where.append(" and f.state <> org.touchstone.values.ValuesFramework.State.DRAFT");
        }
        if (organisations == null) {
            where.append(" or f.organisationId is not null");
        } else if (!organisations.isEmpty()) {
            where.append(" or f.organisationId in :organisations");
            values.put("organisations", organisations);
        }
        where.append(")");
        if (filter.kind() != null) {
            where.append(" and f.kind = :kind");
            values.put("kind", filter.kind());
        }
        if (filter.state() != null) {
            where.append(" and f.state = :state");
            values.put("state", filter.state());
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            where.append(" and f.name like :pattern escape '!'");
            values.put("pattern", filter.pattern());
        }
        var order = paging.orderBy(SORTABLE, "name", "f.number desc, f.id");
        var rows = em.createQuery(ROW + where + order, FrameworkRow.class);
        var count = em.createQuery("select count(f) from ValuesFramework f" + where, Long.class);
        values.forEach(rows::setParameter);
        values.forEach(count::setParameter);
        return paging.of(rows, count);
    }

    /** The frameworks in force at these organisations, and the national one. */
    List<FrameworkRow> inForceRows(Set<Long> organisations, LocalDate day) {
        var lines = new ArrayList<>(organisations.stream().map(ValuesFramework::lineOf).toList());
        lines.add(ValuesFramework.NATIONAL_LINE);
        return em.createQuery(
                        ROW
                                + """
                                   where f.line in :lines and f.state <> org.touchstone.values.ValuesFramework.State.DRAFT
                                     and f.effectiveFrom <= :day and (f.effectiveUntil is null or f.effectiveUntil > :day)""",
                        FrameworkRow.class)
                .setParameter("lines", lines)
                .setParameter("day", day)
                .getResultList();
    }

    int nextNumber(String line) {
        var last =
                em.createQuery("select coalesce(max(f.number), 0) from ValuesFramework f where f.line = :line", Integer.class)
                        .setParameter("line", line)
                        .getSingleResult();
        return last + 1;
    }

    Optional<ValuesFramework> draft(String line) {
        return em.createQuery(
                        """
                        select f from ValuesFramework f
                         where f.line = :line and f.state = org.touchstone.values.ValuesFramework.State.DRAFT""",
                        ValuesFramework.class)
                .setParameter("line", line)
                .getResultStream()
                .findFirst();
    }

    void add(ValuesFramework framework) {
        em.persist(framework);
        em.flush();
    }

    void remove(ValuesFramework framework) {
        em.remove(framework);
    }

    /** With all that it says, in a fixed number of statements. */
    private static TypedQuery<ValuesFramework> whole(TypedQuery<ValuesFramework> query) {
        return query.setHint("eclipselink.batch", "f.values")
                .setHint("eclipselink.batch", "f.anchors")
                .setHint("eclipselink.batch", "f.values.behaviours")
                .setHint("eclipselink.batch", "f.values.mapsTo");
    }
}
