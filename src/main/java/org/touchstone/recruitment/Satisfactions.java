package org.touchstone.recruitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.touchstone.shared.Clocks;

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

    /** What was answered in these days, by organisation and ending. */
    List<Treatment.Given> given(Collection<Long> organisations, LocalDate from, LocalDate until) {
        return rows(
                        dated(
                                """
                                select v.organisation_id, s.ended, s.score, count(*)
                                  from satisfaction s join application a on a.id = s.application_id
                                  join vacancy v on v.id = a.vacancy_id
                                 where s.score is not null and s.answered_at >= ?1 and s.answered_at < ?2 and v.organisation_id in (%s)
                                 group by v.organisation_id, s.ended, s.score""",
                                organisations,
                                from,
                                until))
                .stream()
                .map(r -> new Treatment.Given(number(r[0]).longValue(), (String) r[1], number(r[2]).intValue(), number(r[3]).longValue()))
                .toList();
    }

    /** What was remarked in these days, by organisation: the newest, in the order of their letters. */
    Map<Long, List<String>> remarks(Collection<Long> organisations, LocalDate from, LocalDate until, int most) {
        var remarks = new HashMap<Long, List<String>>();
        if (!organisations.isEmpty()) {
            rows(
                            dated(
                                    """
                                    select organisation_id, remark
                                      from (select v.organisation_id, s.remark, row_number() over
                                                       (partition by v.organisation_id order by s.answered_at desc, s.application_id) as place
                                              from satisfaction s join application a on a.id = s.application_id
                                              join vacancy v on v.id = a.vacancy_id
                                             where s.remark is not null and s.answered_at >= ?1 and s.answered_at < ?2 and v.organisation_id in (%s)) said
                                     where place <= """
                                            + " " + most + " order by remark",
                                    organisations,
                                    from,
                                    until))
                    .forEach(r -> remarks.computeIfAbsent(number(r[0]).longValue(), o -> new ArrayList<>()).add((String) r[1]));
        }
        return remarks;
    }

    private Query dated(String sql, Collection<Long> organisations, LocalDate from, LocalDate until) {
        // Ids are numbers of ours.
        var places = organisations.isEmpty() ? "-1" : organisations.stream().map(String::valueOf).collect(Collectors.joining(","));
        return em.createNativeQuery(sql.formatted(places)).setParameter(1, begin(from)).setParameter(2, begin(until.plusDays(1)));
    }

    /** When a day begins, as the database keeps moments: compared with the column itself, so that its index serves. */
    private static LocalDateTime begin(LocalDate day) {
        return LocalDateTime.ofInstant(day.atStartOfDay(Clocks.ZONE).toInstant(), ZoneOffset.UTC);
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> names(Query query) {
        return query.getResultList();
    }

    private static Number number(Object column) {
        return (Number) column;
    }
}
