package org.touchstone.interviewing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What panels have left behind, counted by the database: locked sheets only. */
@ApplicationScoped
class PanelInsights {

    /** Whose sheets, locked on which days. */
    record Scope(Collection<Long> organisations, LocalDate from, LocalDate until) {

        /** Numbers only, so that nothing typed gets into a statement. */
        private String places() {
            return organisations.isEmpty() ? "-1" : organisations.stream().map(String::valueOf).collect(Collectors.joining(","));
        }
    }

    /** Ratings that somebody else of the panel gave one beside, on the same answer. */
    private static final String SHARED =
            """
              from interview_rating r
              join interview_sheet s on s.id = r.sheet_id and s.locked_at is not null
              join interview_kit k on k.stage_id = s.stage_id
              join person p on p.id = s.person_id
              join (select s2.application_id, r2.kit_question_id, sum(r2.points) as total, count(r2.points) as people
                      from interview_rating r2
                      join interview_sheet s2 on s2.id = r2.sheet_id and s2.locked_at is not null
                      join interview_kit k2 on k2.stage_id = s2.stage_id and k2.organisation_id in (%1$s)
                     group by s2.application_id, r2.kit_question_id) t
                on t.application_id = s.application_id and t.kit_question_id = r.kit_question_id and t.people > 1
             where r.points is not null and k.organisation_id in (%1$s) and date(s.locked_at) between ?1 and ?2
            """;

    @PersistenceContext private EntityManager em;

    List<PanelInsight.Given> given(Scope scope) {
        return rows(
                        "select s.person_id, p.name, r.points, t.total - r.points, t.people - 1, count(*)\n" + SHARED
                                + " group by s.person_id, p.name, r.points, t.total - r.points, t.people - 1",
                        scope)
                .stream()
                .map(r -> new PanelInsight.Given(number(r[0]), (String) r[1], (int) number(r[2]), number(r[3]), number(r[4]), number(r[5])))
                .toList();
    }

    /** How many sheets of each person are counted. */
    Map<Long, Long> sheets(Scope scope) {
        return rows("select s.person_id, count(distinct s.id)\n" + SHARED + " group by s.person_id", scope).stream()
                .collect(Collectors.toMap(r -> number(r[0]), r -> number(r[1])));
    }

    /** The questions of the library that were asked, the most used first. */
    List<PanelInsight.Asked> asked(Scope scope) {
        return rows(
                        """
                        select q.id, q.stem, q.value_id, q.value_code, count(distinct k.vacancy_id) as jobs
                          from kit_question n
                          join interview_kit k on k.id = n.kit_id and k.organisation_id in (%1$s)
                          join interview_question q on q.id = n.question_id
                         where exists (select 1 from interview_rating r join interview_sheet s on s.id = r.sheet_id
                                        where r.kit_question_id = n.id and date(s.locked_at) between ?1 and ?2)
                         group by q.id, q.stem, q.value_id, q.value_code
                         order by jobs desc, q.value_code, q.stem, q.id""",
                        scope)
                .stream()
                .map(r -> new PanelInsight.Asked(number(r[0]), (String) r[1], number(r[2]), (String) r[3], number(r[4])))
                .toList();
    }

    /** The points that each of them was given; null points: left out. */
    List<Served.Count> served(Scope scope) {
        return rows(
                        """
                        select n.question_id, r.points, count(*)
                          from interview_rating r
                          join interview_sheet s on s.id = r.sheet_id
                          join kit_question n on n.id = r.kit_question_id and n.question_id is not null
                          join interview_kit k on k.id = n.kit_id
                         where k.organisation_id in (%1$s) and date(s.locked_at) between ?1 and ?2
                         group by n.question_id, r.points""",
                        scope)
                .stream()
                .map(r -> new Served.Count(number(r[0]), r[1] == null ? null : (Integer) (int) number(r[1]), number(r[2])))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, Scope scope) {
        Query query = em.createNativeQuery(sql.formatted(scope.places()));
        return query.setParameter(1, scope.from()).setParameter(2, scope.until()).getResultList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
