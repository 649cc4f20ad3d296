package org.touchstone.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;

/** Persons and their employments, as stored. */
@ApplicationScoped
class Persons {

    /** A person beside the employment that counts on a day: the one that began last of those that run. */
    private static final String ROWS =
            """
            select new org.touchstone.people.PersonRow(p.id, p.name, p.email, po.title, u.name, e.organisationId)
              from Person p
              left join Employment e on e.person = p and e.starts <= :day and (e.ends is null or e.ends >= :day)
                    and not exists (select l.id from Employment l
                                     where l.person = p and l.starts <= :day and (l.ends is null or l.ends >= :day)
                                       and (l.starts > e.starts or l.starts = e.starts and l.id > e.id))
              left join e.post po
              left join po.unit u""";

    /** Who manages whom on a day, from one person upwards; a circle in the data ends by itself. */
    private static final String UPWARDS =
            """
            with recursive current_employment as (
                select person_id, line_manager_id, organisation_id, starts, id from employment
                 where line_manager_id is not null and starts <= ?1 and (ends is null or ends >= ?1)
            ), upwards (person_id, manager_id, organisation_id, starts, id) as (
                select e.person_id, e.line_manager_id, e.organisation_id, e.starts, e.id from current_employment e where e.person_id = ?2
                union
                select e.person_id, e.line_manager_id, e.organisation_id, e.starts, e.id
                  from upwards u join current_employment e on e.person_id = u.manager_id
            )
            select person_id, manager_id, organisation_id from upwards order by starts, id""";

    private static final String STAFF =
            """
             from Employment e
              join e.person p
              join e.post po
              join po.unit u
              left join Person m on m.id = e.lineManagerId""";

    private static final String SEARCH =
            """
             and (p.name like :search escape '!' or p.email like :search escape '!' or e.staffNumber like :search escape '!'
                  or po.title like :search escape '!' or u.name like :search escape '!')""";

    /** Who has left is there once, with the last employment. */
    private static final Map<StaffFilter.When, String> WHEN =
            Map.of(
                    StaffFilter.When.CURRENT, "e.starts <= :day and (e.ends is null or e.ends >= :day)",
                    StaffFilter.When.TO_COME, "e.starts > :day",
                    StaffFilter.When.LEFT,
                            """
                            e.ends < :day
                              and not exists (select l.id from Employment l
                                    where l.person = p and l.organisationId = e.organisationId
                                      and (l.starts > e.starts or l.starts = e.starts and l.id > e.id))""");

    private static final Map<String, String> STAFF_COLUMNS = new LinkedHashMap<>();

    static {
        STAFF_COLUMNS.put("name", "p.name");
        STAFF_COLUMNS.put("number", "e.staffNumber");
        STAFF_COLUMNS.put("post", "po.title");
        STAFF_COLUMNS.put("band", "po.bandOrder");
        STAFF_COLUMNS.put("unit", "u.name");
        STAFF_COLUMNS.put("manager", "m.name");
        STAFF_COLUMNS.put("since", "e.starts");
        STAFF_COLUMNS.put("until", "e.ends");
    }

    @PersistenceContext private EntityManager em;

    void add(Person person) {
        em.persist(person);
        em.flush();
    }

    void add(Employment employment) {
        em.persist(employment);
        em.flush();
    }

    Person get(long id) {
        return Optional.ofNullable(em.find(Person.class, id)).orElseThrow(() -> new NotFound("person", id));
    }

    /** The person, whom nobody else changes until this transaction ends. */
    Person locked(long id) {
        return Optional.ofNullable(em.find(Person.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("person", id));
    }

    Optional<Long> idByEmail(String email) {
        return em.createQuery("select p.id from Person p where p.email = :email", Long.class)
                .setParameter("email", Person.plain(email))
                .getResultStream()
                .findFirst();
    }

    PersonRow row(long id, LocalDate day) {
        return rows(" where p.id = :id", day)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("person", id));
    }

    List<PersonRow> rows(List<Long> ids, LocalDate day) {
        return ids.isEmpty() ? List.of() : rows(" where p.id in :ids", day).setParameter("ids", ids).getResultList();
    }

    List<PersonRow> at(long organisationId, String search, LocalDate day, int most) {
        return rows(
                        " where e.organisationId = :organisation and (p.name like :search escape '!' or p.email like :search escape '!')"
                                + " order by p.name, p.id",
                        day)
                .setParameter("organisation", organisationId)
                .setParameter("search", containing(search == null ? "" : search))
                .setMaxResults(most)
                .getResultList();
    }

    private TypedQuery<PersonRow> rows(String which, LocalDate day) {
        return em.createQuery(ROWS + which, PersonRow.class).setParameter("day", day);
    }

    /** From each person to the line manager that counts, for one person and everybody above. */
    Map<Long, Long> managersAbove(long personId, LocalDate day) {
        return managersAbove(personId, day, organisation -> true);
    }

    /** The same, by employments at some organisations only. */
    Map<Long, Long> managersAbove(long personId, LocalDate day, LongPredicate at) {
        var managerOf = new HashMap<Long, Long>();
        edges(personId, day).stream().filter(edge -> at.test(edge[2])).forEach(edge -> managerOf.put(edge[0], edge[1]));
        return managerOf;
    }

    /** Whether the manager stands above the person by any employment of anybody on the way. */
    boolean isAbove(long managerId, long personId, LocalDate day) {
        return edges(personId, day).stream().anyMatch(edge -> edge[1] == managerId);
    }

    @SuppressWarnings("unchecked")
    private List<long[]> edges(long personId, LocalDate day) {
        List<Object[]> rows =
                em.createNativeQuery(UPWARDS).setParameter(1, day).setParameter(2, personId).getResultList();
        return rows.stream().map(r -> new long[] {whole(r[0]), whole(r[1]), whole(r[2])}).toList();
    }

    private static long whole(Object number) {
        return ((Number) number).longValue();
    }

    List<Employment> employments(long personId, long organisationId) {
        return em.createQuery(
                        """
                        select e from Employment e
                         where e.person.id = :person and e.organisationId = :organisation order by e.starts, e.id""",
                        Employment.class)
                .setParameter("person", personId)
                .setParameter("organisation", organisationId)
                .getResultList();
    }

    boolean isStaffNumberOfAnother(long organisationId, String staffNumber, long personId) {
        return !em.createQuery(
                        """
                        select e.id from Employment e
                         where e.organisationId = :organisation and e.staffNumber = :number and e.person.id <> :person""",
                        Long.class)
                .setParameter("organisation", organisationId)
                .setParameter("number", staffNumber)
                .setParameter("person", personId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    void remember(TimelineEntry entry) {
        em.persist(entry);
    }

    Page<StaffRow> staff(StaffFilter filter, Set<Long> units, LocalDate day, Paging paging) {
        var which =
                " where e.organisationId = :organisation and "
                        + WHEN.get(filter.when())
                        + (units.isEmpty() ? "" : " and u.id in :units")
                        + (filter.search() == null ? "" : SEARCH);
        var rows =
                em.createQuery(
                        "select new org.touchstone.people.StaffRow(p.id, p.name, p.email, e.staffNumber, po.title, po.band,"
                                + " u.name, e.kind, e.starts, e.ends, m.name)"
                                + STAFF
                                + which
                                + paging.orderBy(STAFF_COLUMNS, "name", "e.id"),
                        StaffRow.class);
        var count = em.createQuery("select count(e)" + STAFF + which, Long.class);
        for (var query : List.of(rows, count)) {
            query.setParameter("organisation", filter.organisationId()).setParameter("day", day);
            if (!units.isEmpty()) {
                query.setParameter("units", units);
            }
            if (filter.search() != null) {
                query.setParameter("search", containing(filter.search()));
            }
        }
        return paging.of(rows, count);
    }

    /** What a person has of employments, in the order in which they began. */
    List<EmploymentRow> employmentRows(long personId) {
        return em.createQuery(
                        """
                        select new org.touchstone.people.EmploymentRow(
                                e.id, o.id, o.name, e.staffNumber, po.title, po.band, u.name, e.kind, e.fte,
                                e.contractedHours, e.hourlyPay, e.starts, e.ends, e.leavingReason, m.id, m.name)
                          from Employment e
                          join Organisation o on o.id = e.organisationId
                          join e.post po
                          join po.unit u
                          left join Person m on m.id = e.lineManagerId
                         where e.person.id = :person
                         order by e.starts, e.id""",
                        EmploymentRow.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** The organisations that employ a person on a day. */
    Set<Long> employersOf(long personId, LocalDate day) {
        return new HashSet<>(
                em.createQuery(
                                """
                                select e.organisationId from Employment e
                                 where e.person.id = :person and e.starts <= :day and (e.ends is null or e.ends >= :day)""",
                                Long.class)
                        .setParameter("person", personId)
                        .setParameter("day", day)
                        .getResultList());
    }

    List<PersonFiles.TimelineLine> remembered(long personId) {
        return em.createQuery("select t from TimelineEntry t where t.personId = :person", TimelineEntry.class)
                .setParameter("person", personId)
                .getResultStream()
                .map(TimelineEntry::line)
                .toList();
    }

    /** A pattern for {@code like ... escape '!'}: what the person typed, wherever it stands. */
    private static String containing(String words) {
        return "%" + words.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
