package org.touchstone.recruitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.touchstone.shared.ChangedMeanwhile;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.shared.Where;

/** Vacancies with what belongs to them, as stored. */
@ApplicationScoped
class Vacancies {

    private static final Map<String, String> COLUMNS =
            new TreeMap<>(
                    Map.of(
                            "title", "v.title",
                            "reference", "v.reference",
                            "closesOn", "v.closesOn",
                            "posts", "v.posts",
                            "manager", "p.name",
                            "changedAt", "v.changedAt"));

    private static final String FROM =
            """
             from Vacancy v join Organisation o on o.id = v.organisationId join Person p on p.id = v.recruitingManagerId
            """;

    private static final String ROW =
            """
            select new org.touchstone.recruitment.VacancyRow(v.id, v.reference, v.title, v.organisationId, o.name,
                   v.department, v.state, v.closesOn, v.posts, p.name, v.changedAt)""";

    private static final long NOWHERE = -1;

    @PersistenceContext private EntityManager em;

    Vacancy get(long id) {
        return Optional.ofNullable(em.find(Vacancy.class, id)).orElseThrow(() -> new NotFound("vacancy", id));
    }

    /** By the reference that stands in public addresses. */
    Vacancy byReference(String reference) {
        return em.createQuery("select v from Vacancy v where v.reference = :reference", Vacancy.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("vacancy", reference));
    }

    /** To be changed by somebody who has seen that version of it; anybody else is told who was first (G-11). */
    Vacancy forChange(long id, int version) {
        var vacancy = get(id);
        if (vacancy.version() != version) {
            throw new ChangedMeanwhile(vacancy.changedBy(), vacancy.changedAt());
        }
        // Criteria and stages are rows of their own: a change of them alone must count as one of the vacancy.
        em.lock(vacancy, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return vacancy;
    }

    /** Those whose closing date has passed, each locked so that of several nodes one closes it. */
    List<Vacancy> pastTheirDate(LocalDate today) {
        return em.createQuery(
                        "select v from Vacancy v where v.state = :open and v.closesOn < :today order by v.id", Vacancy.class)
                .setParameter("open", Vacancy.State.OPEN)
                .setParameter("today", today)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    void add(Vacancy vacancy) {
        em.persist(vacancy);
        em.flush();
    }

    /** The next reference of an organisation in a year: nobody else gets the same, and none is left out for long. */
    String nextReference(long organisationId, String code, int year) {
        em.createNativeQuery(
                        """
                        insert into vacancy_number (organisation_id, in_year, last_number) values (?1, ?2, 1)
                            on duplicate key update last_number = last_number + 1""")
                .setParameter(1, organisationId)
                .setParameter(2, year)
                .executeUpdate();
        var number =
                (Number)
                        em.createNativeQuery("select last_number from vacancy_number where organisation_id = ?1 and in_year = ?2")
                                .setParameter(1, organisationId)
                                .setParameter(2, year)
                                .getSingleResult();
        return "%s-%d-%04d".formatted(code, year, number.intValue());
    }

    List<LanguageWaiver> waivers(Vacancy vacancy) {
        return em.createQuery("select w from LanguageWaiver w where w.vacancy = :vacancy", LanguageWaiver.class)
                .setParameter("vacancy", vacancy)
                .getResultList();
    }

    void add(LanguageWaiver waiver) {
        em.persist(waiver);
    }

    void remove(LanguageWaiver waiver) {
        em.remove(waiver);
    }

    /** What happened to it, newest first. */
    List<Deed> history(long id) {
        return em.createQuery(
                        """
                        select new org.touchstone.recruitment.Deed(e.at, e.who, e.what, e.toState, e.reason)
                          from AuditEvent e where e.entity = 'vacancy' and e.entityId = :id order by e.id desc""",
                        Deed.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** Vacancies of these organisations (null: of all) that pass the filter. */
    Page<VacancyRow> rows(Set<Long> organisations, VacancyFilter filter, Mine mine, LocalDate today, LocalDate soon, Paging paging) {
        var where = new Where();
        if (organisations != null) {
            where.and("v.organisationId in :organisations", "organisations", organisations.isEmpty() ? Set.of(NOWHERE) : organisations);
        }
        if (filter.organisationId() != null) {
            where.and("v.organisationId = :organisation", "organisation", filter.organisationId());
        }
        if (filter.state() != null) {
            where.and("v.state = :state", "state", filter.state());
        }
        if (filter.mine()) {
            where.and("(v.authorAccountId = :account or v.recruitingManagerId = :person)", "account", mine.accountId());
            where.with("person", mine.personId());
        }
        if (filter.closingSoon()) {
            where.and("v.state = :open and v.closesOn between :today and :soon", "open", Vacancy.State.OPEN);
            where.with("today", today);
            where.with("soon", soon);
        }
        where.words(filter.words(), "v.title", "v.reference", "v.department");
        return counted(paging.of(
                where.in(em.createQuery(ROW + FROM + where + paging.orderBy(COLUMNS, "changedAt", "v.id"), VacancyRow.class)),
                where.in(em.createQuery("select count(v)" + FROM + where, Long.class))));
    }

    /**
     * With the applications that were sent for each, counted in one statement for the whole page. What was given up
     * before it was sent does not count, here as on the board and in the insight.
     */
    private Page<VacancyRow> counted(Page<VacancyRow> page) {
        if (page.rows().isEmpty()) {
            return page;
        }
        var counts = new HashMap<Long, Long>();
        em.createQuery(
                        """
                        select a.vacancy.id, count(a) from Application a
                         where a.vacancy.id in :ids and a.submittedAt is not null group by a.vacancy.id""",
                        Object[].class)
                .setParameter("ids", page.rows().stream().map(VacancyRow::id).toList())
                .getResultStream()
                .forEach(count -> counts.put((Long) count[0], (Long) count[1]));
        return new Page<>(
                page.rows().stream().map(row -> row.with(counts.getOrDefault(row.id(), 0L))).toList(),
                page.number(),
                page.size(),
                page.total());
    }

    /** Whose a caller's own vacancies are. */
    record Mine(long accountId, long personId) {}
}
