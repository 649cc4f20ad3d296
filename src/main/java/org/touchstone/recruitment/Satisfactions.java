package org.touchstone.recruitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How candidates say they were treated, as stored. */
@ApplicationScoped
class Satisfactions {

    private static final int SHORTEST_NAME = 3;

    @PersistenceContext private EntityManager em;

    Optional<Satisfaction> of(long applicationId) {
        return Optional.ofNullable(em.find(Satisfaction.class, applicationId));
    }

    void add(Satisfaction satisfaction) {
        em.persist(satisfaction);
    }

    /** Those who work at an organisation, or did, with a name of which a part stands in the text. */
    List<String> colleaguesNamedIn(String text, long organisationId) {
        var words =
                Arrays.stream(text.split("[^\\p{L}]+"))
                        .filter(word -> word.length() >= SHORTEST_NAME)
                        .distinct()
                        .collect(Collectors.joining("|"));
        return words.isEmpty()
                ? List.of()
                : names(
                        em.createNativeQuery(
                                        """
                                        select distinct p.name from person p join employment e on e.person_id = p.id
                                         where e.organisation_id = ?2 and p.name regexp ?1""")
                                .setParameter(2, organisationId)
                                .setParameter(1, "(^|[^[:alpha:]])(" + words + ")([^[:alpha:]]|$)"));
    }

    /** What was answered before a day, by organisation, month and ending. */
    List<Treatment.Given> given(Collection<Long> organisations, LocalDate before) {
        return rows(
                        """
                        select v.organisation_id, year(s.answered_at), month(s.answered_at), s.ended, s.score, count(*)
                          from satisfaction s join application a on a.id = s.application_id
                          join vacancy v on v.id = a.vacancy_id
                         where s.score is not null and s.answered_at < ?1 and v.organisation_id in (%s)
                         group by v.organisation_id, year(s.answered_at), month(s.answered_at), s.ended, s.score""",
                        organisations,
                        before)
                .stream()
                .map(r -> new Treatment.Given(number(r[0]).longValue(), month(r), (String) r[3], number(r[4]).intValue(), number(r[5]).longValue()))
                .toList();
    }

    /** What was remarked before a day: the newest so many of each organisation. */
    List<Treatment.Said> said(Collection<Long> organisations, LocalDate before, int most) {
        return rows(
                        """
                        select organisation_id, answered_year, answered_month, remark
                          from (select v.organisation_id, year(s.answered_at) as answered_year, month(s.answered_at) as answered_month,
                                       s.remark, row_number() over
                                           (partition by v.organisation_id order by s.answered_at desc, s.application_id) as place
                                  from satisfaction s join application a on a.id = s.application_id
                                  join vacancy v on v.id = a.vacancy_id
                                 where s.remark is not null and s.answered_at < ?1 and v.organisation_id in (%s)) said
                         where place <="""
                                + " " + most,
                        organisations,
                        before)
                .stream()
                .map(r -> new Treatment.Said(number(r[0]).longValue(), month(r), (String) r[3]))
                .toList();
    }

    private static YearMonth month(Object[] row) {
        return YearMonth.of(number(row[1]).intValue(), number(row[2]).intValue());
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, Collection<Long> organisations, LocalDate before) {
        // Ids are numbers of ours.
        var places = organisations.isEmpty() ? "-1" : organisations.stream().map(String::valueOf).collect(Collectors.joining(","));
        return em.createNativeQuery(sql.formatted(places)).setParameter(1, before.atStartOfDay()).getResultList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> names(Query query) {
        return query.getResultList();
    }

    private static Number number(Object column) {
        return (Number) column;
    }
}
