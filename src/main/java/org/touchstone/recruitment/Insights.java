package org.touchstone.recruitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What recruitment has left behind, counted by the database. */
@ApplicationScoped
class Insights {

    /**
     * Which applications are counted.
     *
     * @param organisations those of the caller's roles
     * @param managerId only what this person recruits, or null
     * @param vacancyId only this vacancy, or null
     */
    record Scope(Collection<Long> organisations, Long managerId, Long vacancyId, LocalDate from, LocalDate until) {

        /** The same for other days. */
        Scope between(LocalDate first, LocalDate last) {
            return new Scope(organisations, managerId, vacancyId, first, last);
        }

        /** Of a view or table with these columns; numbers only, so that nothing typed gets into a statement. */
        private String of(String vacancy, String organisation, String manager) {
            var places = organisations.isEmpty() ? "-1" : organisations.stream().map(String::valueOf).collect(Collectors.joining(","));
            return organisation + " in (" + places + ")"
                    + (managerId == null ? "" : " and " + manager + " = " + managerId)
                    + (vacancyId == null ? "" : " and " + vacancy + " = " + vacancyId);
        }

        private String ofVacancy() {
            return of("v.id", "v.organisation_id", "v.recruiting_manager_id");
        }
    }

    /** At a kind of stage, ended so, after so many days: how many, and how many within the days planned. */
    record Stay(Stage.Kind kind, String ended, int days, long count, long inTime) {}

    /** From a source: how many applied and how far they came. */
    record Reach(String source, long applied, long shortlisted, long offered, long accepted, long started) {}

    /** How many have answered so many of so many questions, and sent it or not. */
    record Filled(int asked, int answered, boolean sent, long count) {}

    @PersistenceContext private EntityManager em;

    List<Stay> stays(Scope scope) {
        return rows(
                        dated(
                                """
                                select kind, ended, days, count(*), sum(case when days <= target_days then 1 else 0 end)
                                  from (select kind, ended, target_days,
                                               case ended when 'OPEN' then 0 else timestampdiff(day, entered_at, last_at) end as days
                                          from application_stage_time
                                         where applied_on between ?1 and ?2 and %s) t
                                 group by kind, ended, days"""
                                        .formatted(scope.of("vacancy_id", "organisation_id", "recruiting_manager_id")),
                                scope))
                .stream()
                .map(r -> new Stay(Stage.Kind.valueOf((String) r[0]), (String) r[1], number(r[2]).intValue(), number(r[3]).longValue(), number(r[4]).longValue()))
                .toList();
    }

    List<Reach> reaches(Scope scope) {
        return rows(
                        dated(
                                """
                                select a.source, count(*), count(s.application_id), sum(coalesce(m.offered, 0)),
                                       sum(coalesce(m.accepted, 0)), sum(coalesce(m.started, 0))
                                  from application a
                                  join vacancy v on v.id = a.vacancy_id
                                  left join (select application_id from application_stage_time
                                              where kind = 'SHORTLIST' and ended = 'PASSED' group by application_id) s
                                    on s.application_id = a.id
                                  left join (select application_id, max(to_state = 'OFFERED') as offered,
                                                    max(to_state = 'ACCEPTED') as accepted, max(to_state = 'STARTED') as started
                                               from application_move where to_state in ('OFFERED', 'ACCEPTED', 'STARTED')
                                              group by application_id) m on m.application_id = a.id
                                 where date(a.submitted_at) between ?1 and ?2 and %s
                                 group by a.source"""
                                        .formatted(scope.ofVacancy()),
                                scope))
                .stream()
                .map(
                        r ->
                                new Reach(
                                        r[0] == null ? Insight.SourceRow.NOT_SAID : (String) r[0],
                                        number(r[1]).longValue(),
                                        number(r[2]).longValue(),
                                        number(r[3]).longValue(),
                                        number(r[4]).longValue(),
                                        number(r[5]).longValue()))
                .toList();
    }

    /** Of those begun in the time, and either sent or not sent before the closing date. */
    List<Filled> filled(Scope scope, LocalDate today) {
        return rows(
                        dated(
                                        """
                                        select asked, answered, sent, count(*)
                                          from (select (select count(*) from criterion c
                                                         where c.vacancy_id = a.vacancy_id and c.assessed_at = 'APPLICATION') as asked,
                                                       (select count(*) from application_answer n
                                                         where n.application_id = a.id and n.text <> '') as answered,
                                                       case when a.submitted_at is null then 0 else 1 end as sent
                                                  from application a join vacancy v on v.id = a.vacancy_id
                                                 where date(a.created_at) between ?1 and ?2 and %s
                                                   and (a.submitted_at is not null or v.closes_on < ?3)) t
                                         group by asked, answered, sent"""
                                                .formatted(scope.ofVacancy()),
                                        scope)
                                .setParameter(3, today))
                .stream()
                .map(r -> new Filled(number(r[0]).intValue(), number(r[1]).intValue(), number(r[2]).intValue() == 1, number(r[3]).longValue()))
                .toList();
    }

    /** Who shortlisted, beside those who scored the same answers. */
    List<Insight.Scorer> scorers(Scope scope) {
        return rows(
                        dated(
                                """
                                select p.name, count(distinct s.application_id), avg(mine.points),
                                       avg((t.total - mine.points) / (t.people - 1)), stddev_samp(mine.points)
                                  from shortlist_score mine
                                  join scoresheet s on s.id = mine.scoresheet_id and s.locked_at is not null
                                  join person p on p.id = s.person_id
                                  join application a on a.id = s.application_id
                                  join vacancy v on v.id = a.vacancy_id
                                  join (select s2.application_id, c2.criterion_id, sum(c2.points) as total, count(c2.points) as people
                                          from shortlist_score c2 join scoresheet s2 on s2.id = c2.scoresheet_id
                                         where s2.locked_at is not null
                                         group by s2.application_id, c2.criterion_id) t
                                    on t.application_id = s.application_id and t.criterion_id = mine.criterion_id and t.people > 1
                                 where mine.points is not null and date(a.submitted_at) between ?1 and ?2 and %s
                                 group by p.id, p.name
                                 order by p.name, p.id"""
                                        .formatted(scope.ofVacancy()),
                                scope))
                .stream()
                .map(r -> scorer((String) r[0], number(r[1]).longValue(), share(r[2]), share(r[3]), share(r[4])))
                .toList();
    }

    private static Insight.Scorer scorer(String name, long scored, Double own, Double others, Double spread) {
        return scored < Insight.FEWEST_SCORED
                ? new Insight.Scorer(name, null, null, null, null, null)
                : new Insight.Scorer(name, scored, own, others, own - others, spread);
    }

    /** The vacancies that were out in the time, newest first, each with its criteria. */
    List<Vacancy> advertised(Scope scope, int most) {
        var ids =
                rows(
                                dated(
                                                "select v.id, v.opened_at from vacancy v where date(v.opened_at) <= ?2 and v.closes_on >= ?1 and %s order by v.opened_at desc, v.id desc"
                                                        .formatted(scope.ofVacancy()),
                                                scope)
                                        .setMaxResults(most))
                        .stream()
                        .map(r -> number(r[0]).longValue())
                        .toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        return em
                .createQuery("select distinct v from Vacancy v left join fetch v.criteria where v.id in :ids", Vacancy.class)
                .setParameter("ids", ids)
                .getResultStream()
                .sorted((a, b) -> Integer.compare(ids.indexOf(a.id()), ids.indexOf(b.id())))
                .toList();
    }

    /** By vacancy: how many applied, and how many of these were shortlisted. */
    Map<Long, long[]> appliedBy(Collection<Long> vacancies) {
        var counts = new HashMap<Long, long[]>();
        if (!vacancies.isEmpty()) {
            rows(
                            em.createNativeQuery(
                                    """
                                    select a.vacancy_id, count(*), count(s.application_id) from application a
                                      left join (select application_id from application_stage_time
                                                  where kind = 'SHORTLIST' and ended = 'PASSED' group by application_id) s
                                        on s.application_id = a.id
                                     where a.submitted_at is not null and a.vacancy_id in (%s)
                                     group by a.vacancy_id"""
                                            .formatted(vacancies.stream().map(String::valueOf).collect(Collectors.joining(",")))))
                    .forEach(r -> counts.put(number(r[0]).longValue(), new long[] {number(r[1]).longValue(), number(r[2]).longValue()}));
        }
        return counts;
    }

    private Query dated(String sql, Scope scope) {
        return em.createNativeQuery(sql).setParameter(1, scope.from()).setParameter(2, scope.until());
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    private static Number number(Object column) {
        return (Number) column;
    }

    private static Double share(Object column) {
        return column == null ? null : ((Number) column).doubleValue();
    }
}
