package org.touchstone.checkins;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;

/** Who is in whose team today, and how My Time goes there. Read from people's employments each time. */
@ApplicationScoped
class Teams {

    /** The employment by which somebody is managed: of those that run and name a manager, the one that began last. */
    private static final String MANAGED =
            """
              from employment e join person p on p.id = e.person_id join post po on po.id = e.post_id join org_unit u on u.id = po.unit_id
             where e.line_manager_id is not null and e.line_manager_id <> e.person_id
               and e.starts <= ?2 and (e.ends is null or e.ends >= ?2)
               and not exists (select 1 from employment l where l.person_id = e.person_id and l.line_manager_id is not null and l.starts <= ?2
                                  and (l.ends is null or l.ends >= ?2) and (l.starts > e.starts or l.starts = e.starts and l.id > e.id))
            """;

    private static final String TEAM =
            """
            select p.id, p.name, po.title, e.starts,
                   (select max(t.held_on) from my_time t where t.person_id = p.id and t.state = 'HELD') as last_held,
                   (select min(n.starts_at) from my_time n where n.person_id = p.id and n.manager_id = ?1 and n.state = 'PLANNED') as next_at,
                   (select count(*) from my_time a where a.person_id = p.id and a.manager_id = ?1 and a.state = 'ASKED') as asked
            """;
    private static final String OF = " and e.line_manager_id = ?1";

    /** Due first: whose last talk, or else whose beginning, is longest ago. */
    private static final Map<String, String> COLUMNS =
            Map.of("name", "name", "post", "title", "last", "last_held", "next", "next_at", "due", "greatest(coalesce(last_held, starts), starts)");

    private static final String UNITS =
            "select u.name, count(*), sum(case when exists (select 1 from my_time t where t.person_id = e.person_id and t.held_on >= ?3)"
                    + " then 1 else 0 end)" + MANAGED + " and e.organisation_id = ?1 group by u.id, u.name order by u.name";

    @PersistenceContext private EntityManager em;

    @SuppressWarnings("unchecked")
    Page<TeamRow> team(long managerId, LocalDate day, Paging paging) {
        var select = "select * from (" + TEAM + MANAGED + OF + ") team" + paging.orderBy(COLUMNS, "due", "id");
        List<Object[]> rows =
                em.createNativeQuery(select)
                        .setParameter(1, managerId)
                        .setParameter(2, day)
                        .setFirstResult(paging.page() * paging.size())
                        .setMaxResults(paging.size())
                        .getResultList();
        var total = em.createNativeQuery("select count(*)" + MANAGED + OF).setParameter(1, managerId).setParameter(2, day).getSingleResult();
        return new Page<>(rows.stream().map(Teams::row).toList(), paging.page(), paging.size(), whole(total));
    }

    @SuppressWarnings("unchecked")
    List<UnitRhythm> units(long organisationId, LocalDate day, LocalDate since) {
        List<Object[]> rows =
                em.createNativeQuery(UNITS).setParameter(1, organisationId).setParameter(2, day).setParameter(3, since).getResultList();
        return rows.stream().map(r -> new UnitRhythm((String) r[0], whole(r[1]), whole(r[2]))).toList();
    }

    private static TeamRow row(Object[] r) {
        return new TeamRow(whole(r[0]), (String) r[1], (String) r[2], day(r[3]), day(r[4]), moment(r[5]), whole(r[6]) > 0);
    }

    private static long whole(Object number) {
        return ((Number) number).longValue();
    }

    private static LocalDate day(Object column) {
        return column instanceof Date day ? day.toLocalDate() : (LocalDate) column;
    }

    private static Instant moment(Object column) {
        var local = column instanceof Timestamp at ? at.toLocalDateTime() : (LocalDateTime) column;
        return local == null ? null : local.toInstant(ZoneOffset.UTC);
    }
}
