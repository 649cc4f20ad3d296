package org.touchstone.induction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.touchstone.shared.Expiring;

/**
 * Pulses as figures: what is kept of those that belong to nobody any more, and what all of them come to. A pulse is kept
 * under its person for a time and as a figure after it (G-9).
 */
@ApplicationScoped
class PulseFigures implements Expiring {

    private static final int SOME = 500;

    /** Behind the group, its name and the kind: a count and a sum for each scale. */
    private static final int FIRST = 3;

    private static final int DIGITS = 6;

    private static final String KEEP =
            """
            insert into pulse_figure (organisation_id, unit_id, type, stage, kind, in_month, clarity, efficacy, acceptance, promise, myself, needs)
            select p.organisation_id, t.unit_id, p.type, q.stage, q.kind, date_format(q.given_on, '%Y-%m-01'), q.clarity, q.efficacy, q.acceptance,
                   q.promise, q.myself, q.needs
              from pulse q join transition_plan p on p.id = q.plan_id join post t on t.id = p.post_id where q.withdrawn_on is null and\s""";

    private static final String ALL =
            """
             from (select p.organisation_id, t.unit_id, p.type, q.stage, q.kind, cast(date_format(q.given_on, '%Y-%m-01') as date) as in_month,
                          q.clarity, q.efficacy, q.acceptance, q.promise, q.myself, q.needs
                     from pulse q join transition_plan p on p.id = q.plan_id join post t on t.id = p.post_id where q.withdrawn_on is null
                   union all
                   select organisation_id, unit_id, type, stage, kind, in_month, clarity, efficacy, acceptance, promise, myself, needs from pulse_figure) f
              join org_unit u on u.id = f.unit_id
             where f.organisation_id = ?1 and f.in_month >= ?2 and f.in_month < ?3
             group by\s""";

    @PersistenceContext private EntityManager em;
    @Inject private InductionRules rules;
    @Inject private Clock clock;

    /**
     * What one group's pulses come to.
     *
     * @param counts for each scale, then for each kind of pulse, how many have a score; of one kind somebody gives one, so
     *     that the largest count of a scale is of that many people at least
     * @param means for each scale; null where none has a score
     */
    record Group(String key, String name, long[][] counts, List<BigDecimal> means) {

        /** How many pulses there are. */
        long size() {
            return Stream.of(counts).mapToLong(kinds -> LongStream.of(kinds).sum()).max().orElse(0);
        }
    }

    /** Puts the scales of a pulse among those that belong to nobody. */
    void keep(long pulseId) {
        em.flush();
        em.createNativeQuery(KEEP + "q.id = ?1").setParameter(1, pulseId).executeUpdate();
    }

    /**
     * Means by group, of months that are over.
     *
     * @param key the column to group by, and name the one that shows it
     */
    List<Group> groups(long organisationId, String key, String name, LocalDate from, LocalDate before) {
        var means = new StringBuilder();
        for (var scale : PulseScale.values()) {
            var column = "f." + scale.name().toLowerCase(Locale.ROOT);
            means.append(", count(").append(column).append("), sum(").append(column).append(')');
        }
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                em.createNativeQuery("select " + key + ", " + name + ", f.kind" + means + ALL + key + ", " + name + ", f.kind order by 2, 1, 3")
                        .setParameter(1, organisationId)
                        .setParameter(2, from)
                        .setParameter(3, before)
                        .getResultList();
        var byKey = rows.stream().collect(Collectors.groupingBy(row -> String.valueOf(row[0]), LinkedHashMap::new, Collectors.toList()));
        return byKey.entrySet().stream().map(group -> group(group.getKey(), group.getValue())).toList();
    }

    private static Group group(String key, List<Object[]> rows) {
        var scales = PulseScale.values().length;
        var counts = new long[scales][CheckPoint.Kind.values().length];
        var sums = new BigDecimal[scales];
        Arrays.fill(sums, BigDecimal.ZERO);
        for (var row : rows) {
            var kind = CheckPoint.Kind.valueOf((String) row[2]).ordinal();
            for (var scale = 0; scale < scales; scale++) {
                counts[scale][kind] += ((Number) row[FIRST + 2 * scale]).longValue();
                var sum = row[FIRST + 2 * scale + 1];
                sums[scale] = sum == null ? sums[scale] : sums[scale].add(new BigDecimal(sum.toString()));
            }
        }
        var means = new ArrayList<BigDecimal>();
        for (var scale = 0; scale < scales; scale++) {
            var count = LongStream.of(counts[scale]).sum();
            means.add(count == 0 ? null : sums[scale].divide(BigDecimal.valueOf(count), DIGITS, RoundingMode.HALF_UP));
        }
        return new Group(key, String.valueOf(rows.get(0)[1]), counts, means);
    }

    /** Everything that somebody answered becomes figures of nobody. */
    void forget(Collection<Long> plans) {
        if (!plans.isEmpty()) {
            var these = plans.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
            em.createNativeQuery(KEEP + "q.plan_id in " + these).executeUpdate();
            em.createNativeQuery("delete a from pulse_answer a join pulse q on q.id = a.pulse_id where q.plan_id in " + these).executeUpdate();
            em.createNativeQuery("delete from pulse where plan_id in " + these).executeUpdate();
        }
    }

    @Override
    public String kind() {
        return "pulses";
    }

    @Override
    public int months() {
        return rules.keptMonths();
    }

    @Override
    public Due due() {
        return new Due(
                ((Number) em.createNativeQuery("select count(*) from pulse where given_on < ?1").setParameter(1, over()).getSingleResult()).longValue(), 0);
    }

    @Override
    public int removeSome() {
        @SuppressWarnings("unchecked")
        List<Number> some = em.createNativeQuery("select id from pulse where given_on < ?1 order by id").setParameter(1, over()).setMaxResults(SOME).getResultList();
        if (some.isEmpty()) {
            return 0;
        }
        var these = some.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
        em.createNativeQuery(KEEP + "q.id in " + these).executeUpdate();
        em.createNativeQuery("delete from pulse_answer where pulse_id in " + these).executeUpdate();
        em.createNativeQuery("delete from pulse where id in " + these).executeUpdate();
        return some.size();
    }

    private LocalDate over() {
        return LocalDate.now(clock).minusMonths(rules.keptMonths());
    }
}
