package org.touchstone.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.touchstone.shared.Clocks;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;

/** What was done and who has looked, as written down. */
@ApplicationScoped
class Trail {

    private static final Map<String, String> DEEDS =
            Map.of("at", "e.at", "who", "e.who", "what", "e.what", "entity", "e.entity", "organisation", "e.organisationId");
    private static final Map<String, String> LOOKS = Map.of("at", "e.at", "reader", "e.reader", "record", "e.record");

    private static final String DEED =
            """
            select new org.touchstone.access.Tracing$Deed(e.id, e.at, e.who, e.organisationId, e.what, e.entity,
                   e.entityId, e.fromState, e.toState, e.reason)
              from AuditEvent e""";
    private static final String LOOK =
            """
            select new org.touchstone.access.Tracing$Look(e.id, e.at, e.reader, e.subjectPersonId, a.name,
                   e.record, e.recordId)
              from AccessEvent e left join Account a on a.personId = e.subjectPersonId""";

    @PersistenceContext private EntityManager em;
    @Inject private Caller caller;

    Page<Tracing.Deed> deeds(Tracing.DeedFilter filter, Paging paging) {
        var values = new HashMap<String, Object>();
        var where = where(filter, values);
        var rows = em.createQuery(DEED + where + paging.orderBy(DEEDS, "at", "e.id desc"), Tracing.Deed.class);
        var count = em.createQuery("select count(e) from AuditEvent e" + where, Long.class);
        values.forEach(rows::setParameter);
        values.forEach(count::setParameter);
        return paging.of(rows, count);
    }

    Page<Tracing.Look> looks(Tracing.LookFilter filter, Paging paging) {
        var where = new StringBuilder(" where 1 = 1");
        var values = new HashMap<String, Object>();
        if (filter.subjectPersonId() != null) {
            where.append(" and e.subjectPersonId = :subject");
            values.put("subject", filter.subjectPersonId());
        } else {
            scope(where, values, Role.DATA_PROTECTION, "e.readerId in (select r.id from Account r join r.grants h"
                    + " where h.organisationId in :mine)");
        }
        like(where, values, "reader", "e.reader", filter.reader());
        like(where, values, "name", "a.name", filter.subject());
        days(where, values, filter.from(), filter.to());
        var rows = em.createQuery(LOOK + where + paging.orderBy(LOOKS, "at", "e.id desc"), Tracing.Look.class);
        var count =
                em.createQuery(
                        "select count(e) from AccessEvent e left join Account a on a.personId = e.subjectPersonId" + where,
                        Long.class);
        values.forEach(rows::setParameter);
        values.forEach(count::setParameter);
        return paging.of(rows, count);
    }

    /** The kinds of record that something was done to. */
    List<String> kinds() {
        return em.createQuery("select distinct e.entity from AuditEvent e order by e.entity", String.class).getResultList();
    }

    /** Who changed a record last, and when. */
    List<Object[]> lastChange(String entity, long id) {
        return em
                .createQuery(
                        "select e.who, e.at from AuditEvent e where e.entity = :entity and e.entityId = :id"
                                + " order by e.id desc",
                        Object[].class)
                .setParameter("entity", entity)
                .setParameter("id", id)
                .setMaxResults(1)
                .getResultList();
    }

    private String where(Tracing.DeedFilter filter, Map<String, Object> values) {
        var where = new StringBuilder(" where 1 = 1");
        if (filter.entity() != null) {
            where.append(" and e.entity = :entity");
            values.put("entity", filter.entity());
        }
        if (filter.entityId() != null) {
            where.append(" and e.entityId = :entityId");
            values.put("entityId", filter.entityId());
        }
        if (filter.organisationId() != null) {
            where.append(" and e.organisationId = :organisation");
            values.put("organisation", filter.organisationId());
        }
        like(where, values, "who", "e.who", filter.who());
        days(where, values, filter.from(), filter.to());
        scope(where, values, filter.scope(),
                "(e.organisationId in :mine or (e.entity = 'account' and e.entityId in"
                        + " (select c.id from Account c join c.grants h where h.organisationId in :mine)))");
        return where.toString();
    }

    /** Who holds the role for the system sees all; others what their organisations did (G-1). */
    private void scope(StringBuilder where, Map<String, Object> values, String role, String mine) {
        if (!caller.holdsForSystem(role)) {
            where.append(" and ").append(mine);
            values.put("mine", orNone(caller.organisations(role)));
        }
    }

    private static Set<Long> orNone(Set<Long> ids) {
        return ids.isEmpty() ? Set.of(-1L) : ids;
    }

    private static void like(
            StringBuilder where, Map<String, Object> values, String name, String column, String words) {
        if (words != null && !words.isBlank()) {
            where.append(" and ").append(column).append(" like :").append(name).append(" escape '!'");
            values.put(name, "%" + words.strip().replaceAll("([!%_])", "!$1") + "%");
        }
    }

    private static void days(StringBuilder where, Map<String, Object> values, LocalDate from, LocalDate to) {
        if (from != null) {
            where.append(" and e.at >= :from");
            values.put("from", startOf(from));
        }
        if (to != null) {
            where.append(" and e.at < :to");
            values.put("to", startOf(to.plusDays(1)));
        }
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Clocks.ZONE).toInstant();
    }
}
