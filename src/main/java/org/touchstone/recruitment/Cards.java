package org.touchstone.recruitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.touchstone.recruitment.Deciding.Choice;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.Where;

/**
 * Applications as cards on the board of a vacancy. Nothing in here reads a name but {@link #names} (VR-4).
 *
 * <p>Cards are read group by group (a state at a stage) in the order of an index, so that a column of two
 * thousand costs what a column of fifty does.
 */
@ApplicationScoped
class Cards {

    /** A state at a stage: how many stand there, and how many of them longer than meant. */
    record Group(Application.State state, Long stageId, long count, long late) {}

    /** An application as a card needs it. */
    record Found(
            long id,
            String ref,
            int version,
            Application.State state,
            Long stageId,
            long seconds,
            boolean sifted,
            int sheets,
            boolean openSpread,
            Boolean meetsEssentials,
            boolean schemeAsked) {

        int days() {
            return (int) (seconds / Duration.ofDays(1).toSeconds());
        }
    }

    /** Whose application it is, for those who may know. */
    public record Named(long id, String ref, long candidateId, String name) {}

    /** Who changed a card last. */
    public record Changed(String ref, int version, Application.State state, Long stageId, String who, Instant at) {}

    private static final Set<Application.State> WAITS =
            Set.of(Application.State.IN_STAGE, Application.State.PASSED, Application.State.OFFERED, Application.State.CHECKS);

    private static final String WAITING = WAITS.stream().map(s -> "'" + s + "'").sorted().collect(Collectors.joining(", "));

    @PersistenceContext private EntityManager em;

    /** A statement as it grows, with what it is given. */
    private final class Statement {

        private final StringBuilder text = new StringBuilder();
        private final List<Object> given = new ArrayList<>();

        Statement add(String more, Object... values) {
            var rest = more;
            for (var value : values) {
                given.add(value);
                rest = rest.replaceFirst("[?]", "#" + given.size());
            }
            text.append(rest.replace('#', '?'));
            return this;
        }

        @SuppressWarnings("unchecked")
        List<Object[]> rows() {
            var query = em.createNativeQuery(text.toString());
            for (var i = 0; i < given.size(); i++) {
                query.setParameter(i + 1, given.get(i));
            }
            return query.getResultList();
        }
    }

    /** How the applications of a vacancy are spread. */
    List<Group> groups(long vacancyId, Collection<Stage> stages, Pipelining.Sieve sieve, Instant now) {
        var statement = new Statement().add("select a.state, a.stage_id, count(*), sum(case when ");
        late(statement, stages, now);
        statement.add(" then 1 else 0 end) from application a where a.vacancy_id = ? and a.state <> 'DRAFT' and a.submitted_at is not null", vacancyId);
        narrow(statement, stages, sieve, now);
        return statement.add(" group by a.state, a.stage_id").rows().stream()
                .map(r -> new Group(Application.State.valueOf((String) r[0]), id(r[1]), number(r[2]), number(r[3])))
                .toList();
    }

    /** The cards of these groups, in one statement: of each group no more than so many, the longest waiting first. */
    List<Found> cards(
            long vacancyId, Map<Group, Integer> groups, Collection<Stage> stages, Pipelining.Sieve sieve, Instant now) {
        if (groups.isEmpty()) {
            return List.of();
        }
        var statement = new Statement();
        groups.forEach(
                (group, most) -> {
                    statement
                            .add(statement.text.isEmpty() ? "(" : " union all (")
                            .add(
                                    """
                                    select a.id, a.anon_ref, a.version, a.state, a.stage_id, timestampdiff(second, a.stage_since, ?),
                                        coalesce(a.pile, a.proposed_pile), a.sheets, a.open_spread, a.meets_essentials, a.scheme_asked, a.pile
                                      from application a
                                     where a.vacancy_id = ? and a.state = ? and a.submitted_at is not null""",
                                    utc(now),
                                    vacancyId,
                                    group.state().name());
                    if (group.stageId() == null) {
                        statement.add(" and a.stage_id is null");
                    } else {
                        statement.add(" and a.stage_id = ?", group.stageId());
                    }
                    narrow(statement, stages, sieve, now);
                    statement.add(" order by a.stage_since, a.submitted_at, a.id limit " + most + ")");
                });
        return statement.rows().stream().map(Cards::found).toList();
    }

    private static Found found(Object[] row) {
        return new Found(
                number(row[0]),
                (String) row[1],
                (int) number(row[2]),
                Application.State.valueOf((String) row[3]),
                id(row[4]),
                number(row[5]),
                row[6] != null,
                (int) number(row[7]),
                flag(row[8]),
                row[9] != null ? Boolean.valueOf(flag(row[9])) : "ALL".equals(row[11]) ? Boolean.TRUE : null,
                flag(row[10]));
    }

    /** Longer at a stage than HR means it to take, and not at its end. */
    private static void late(Statement statement, Collection<Stage> stages, Instant now) {
        statement.add("(1 = 0");
        for (var stage : stages) {
            statement.add(
                    " or a.stage_id = ? and a.stage_since <= ? and a.state in (" + WAITING + ")",
                    stage.id(),
                    utc(now.minus(Duration.ofDays(stage.targetDays() + 1L))));
        }
        statement.add(")");
    }

    private static void narrow(Statement statement, Collection<Stage> stages, Pipelining.Sieve sieve, Instant now) {
        if (sieve.late()) {
            statement.add(" and ");
            late(statement, stages, now);
        }
        if (sieve.ready()) {
            statement.add(" and a.state = 'IN_STAGE' and a.open_spread = false and (1 = 0");
            for (var stage : stages) {
                if (stage.kind().isDecidedByReference()) {
                    statement.add(" or a.stage_id = ?", stage.id());
                    statement.add(
                            switch (stage.kind()) {
                                case SIFT -> " and coalesce(a.pile, a.proposed_pile) is not null";
                                case SHORTLIST -> " and a.sheets >= " + Application.ENOUGH_SHEETS;
                                default -> "";
                            });
                }
            }
            statement.add(")");
        }
        if (sieve.ref() != null && !sieve.ref().isBlank()) {
            statement.add(" and a.anon_ref like ? escape '!'", Where.holds(sieve.ref().strip().toUpperCase(Locale.ROOT)));
        }
    }

    static boolean isWaiting(Application.State state) {
        return WAITS.contains(state);
    }

    /** Something that is another text whenever an application or a release of the vacancy has changed, and who did it last. */
    String[] mark(long vacancyId) {
        var row =
                new Statement()
                        .add(
                                """
                                select count(*), coalesce(sum(a.version), 0),
                                    (select count(*) from stage_release r where r.vacancy_id = ?),
                                    (select l.changed_by from application l where l.vacancy_id = ? order by l.changed_at desc limit 1)
                                  from application a where a.vacancy_id = ?""",
                                vacancyId,
                                vacancyId,
                                vacancyId)
                        .rows()
                        .get(0);
        return new String[] {row[0] + "." + row[1] + "." + row[2], (String) row[3]};
    }

    /** These applications of a vacancy as they are now. */
    List<Changed> now(long vacancyId, List<Choice> choices) {
        var found =
                em.createQuery(
                                """
                                select new org.touchstone.recruitment.Cards$Changed(a.anonRef, a.version, a.state, s.id,
                                    a.changedBy, a.changedAt)
                                  from Application a left join a.stage s
                                 where a.vacancy.id = :vacancy and a.anonRef in :refs order by a.anonRef""",
                                Changed.class)
                        .setParameter("vacancy", vacancyId)
                        .setParameter("refs", choices.stream().map(Choice::ref).toList())
                        .getResultList();
        if (found.size() < choices.stream().map(Choice::ref).distinct().count()) {
            throw new NotFound("application", choices);
        }
        return found;
    }

    /**
     * Whose these applications are.
     *
     * @param passed only those that have passed this stage for good, or null for all
     */
    List<Named> names(long vacancyId, Collection<String> refs, Long passed) {
        var parameters = new HashMap<String, Object>(Map.of("vacancy", vacancyId, "refs", refs));
        var condition = "";
        if (passed != null) {
            parameters.put("stage", passed);
            condition =
                    """
                     and exists (select 1 from ApplicationMove m where m.application = a and m.stageId = :stage
                         and m.to = org.touchstone.recruitment.Application.State.PASSED
                         and not exists (select 1 from ApplicationMove l where l.application = a and l.stageId = m.stageId
                             and l.id > m.id and l.to <> org.touchstone.recruitment.Application.State.WITHDRAWN))""";
        }
        var query =
                em.createQuery(
                        """
                        select new org.touchstone.recruitment.Cards$Named(a.id, a.anonRef, a.candidateId, p.name)
                          from Application a join Person p on p.id = a.candidateId
                         where a.vacancy.id = :vacancy and a.submittedAt is not null and a.anonRef in :refs"""
                                + condition
                                + " order by a.id",
                        Named.class);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static Long id(Object value) {
        return value == null ? null : ((Number) value).longValue();
    }

    private static long number(Object value) {
        return value == null ? 0 : ((Number) value).longValue();
    }

    private static boolean flag(Object value) {
        return value instanceof Boolean is ? is : number(value) != 0;
    }
}
