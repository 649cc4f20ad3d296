package org.touchstone.recruitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;

/**
 * What is read by people who must not know whose application it is. No query in here that leaves the
 * module reads a name, an address, a date or an unmasked answer of a candidate (VR-4), and nothing is
 * sorted or searched but by what they may see.
 */
@ApplicationScoped
class Scoresheets {

    // Public, since the platform makes rows by public constructors only.

    /** An application as those see it who must not know whose it is. */
    public record Found(
            long id,
            String ref,
            int version,
            Application.State state,
            Long stageId,
            Stage.Kind kind,
            Pile pile,
            Pile proposedPile,
            int sheets,
            boolean openSpread,
            Boolean meetsEssentials,
            boolean schemeAsked) {}

    /** Points that somebody has locked. */
    public record Given(long applicationId, long personId, long criterionId, Integer points, String note) {}

    /** A stage and how many applications stand at it in which state. */
    public record Standing(Long stageId, Application.State state, long count) {}


    private static final String FOUND =
            """
            select new org.touchstone.recruitment.Scoresheets$Found(a.id, a.anonRef, a.version, a.state, s.id, s.kind,
                a.pile, a.proposedPile, a.sheets, a.openSpread, a.meetsEssentials, a.schemeAsked)
              from Application a left join a.stage s""";

    private static final Map<String, String> BOARD_COLUMNS =
            Map.of(
                    "ref", "a.anonRef",
                    "state", "a.state",
                    "pile", "a.proposedPile",
                    "meets", "a.meetsEssentials",
                    "sheets", "a.sheets",
                    "spread", "a.openSpread");

    private static final Map<String, String> ROOM_COLUMNS = Map.of("ref", "a.anonRef", "progress", "sh.lockedAt");

    @PersistenceContext private EntityManager em;

    /** A vacancy with what it asks for, in one statement. */
    Vacancy vacancy(long id) {
        return em.createQuery("select v from Vacancy v left join fetch v.criteria where v.id = :id", Vacancy.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("vacancy", id));
    }

    /** The stages of a vacancy in their order, each with its release or null. */
    Map<Stage, StageRelease> stages(long vacancyId) {
        var stages = new LinkedHashMap<Stage, StageRelease>();
        em.createQuery(
                        """
                        select s, r from Stage s left join StageRelease r on r.stageId = s.id
                         where s.vacancy.id = :vacancy order by s.position""",
                        Object[].class)
                .setParameter("vacancy", vacancyId)
                .getResultList()
                .forEach(row -> stages.put((Stage) row[0], (StageRelease) row[1]));
        return stages;
    }

    // --- shortlisters

    boolean isShortlister(long vacancyId, long personId) {
        return shortlister(vacancyId, personId).filter(Shortlister::isHere).isPresent();
    }

    /** Whether somebody has looked up whose an application of this vacancy is. */
    boolean knowsNames(long vacancyId, long personId) {
        return em.createQuery(
                                """
                                select count(e) from AccessEvent e join Account c on c.id = e.readerId
                                  join Application a on a.id = e.recordId
                                 where e.record = 'application' and c.personId = :person and a.vacancy.id = :vacancy""",
                                Long.class)
                        .setParameter("person", personId)
                        .setParameter("vacancy", vacancyId)
                        .getSingleResult()
                > 0;
    }

    Optional<Shortlister> shortlister(long vacancyId, long personId) {
        return em
                .createQuery(
                        "select s from Shortlister s where s.vacancyId = :vacancy and s.personId = :person",
                        Shortlister.class)
                .setParameter("vacancy", vacancyId)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    /** All who are or were asked, with how many they have locked. */
    List<Shortlisting.ShortlisterRow> shortlisters(long vacancyId) {
        return em
                .createQuery(
                        """
                        select new org.touchstone.recruitment.Shortlisting$ShortlisterRow(s.personId, s.name, s.namedAt,
                            s.declaredAt, s.conflict, s.leftAt, s.leftReason,
                            (select count(sh) from Scoresheet sh where sh.personId = s.personId
                                and sh.application.vacancy.id = s.vacancyId and sh.lockedAt is not null))
                          from Shortlister s where s.vacancyId = :vacancy order by s.name, s.id""",
                        Shortlisting.ShortlisterRow.class)
                .setParameter("vacancy", vacancyId)
                .getResultList();
    }

    void add(Shortlister shortlister) {
        em.persist(shortlister);
    }

    // --- score sheets

    /** The id behind an anonymous reference. */
    long id(String ref) {
        return em.createQuery("select a.id from Application a where a.anonRef = :ref", Long.class)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("application", ref));
    }

    long vacancyOf(String ref) {
        return em.createQuery("select a.vacancy.id from Application a where a.anonRef = :ref", Long.class)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("application", ref));
    }

    Found found(String ref) {
        return em.createQuery(FOUND + " where a.anonRef = :ref and a.submittedAt is not null", Found.class)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("application", ref));
    }

    /** Answers without what would tell whose they are, by criterion. */
    Map<Long, String> maskedAnswers(long applicationId) {
        return em
                .createQuery(
                        "select n.criterionId, n.masked from Answer n where n.application.id = :application",
                        Object[].class)
                .setParameter("application", applicationId)
                .getResultStream()
                .filter(row -> row[1] != null)
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    Optional<Scoresheet> sheet(long applicationId, long personId) {
        return em
                .createQuery(
                        "select s from Scoresheet s where s.application.id = :application and s.personId = :person",
                        Scoresheet.class)
                .setParameter("application", applicationId)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    void add(Scoresheet sheet) {
        em.persist(sheet);
    }

    /** Counts a change of the sheet, also when only a note has changed. */
    void touch(Scoresheet sheet) {
        em.lock(sheet, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
    }

    List<Scoresheet> locked(long applicationId) {
        return em
                .createQuery(
                        "select s from Scoresheet s where s.application.id = :application and s.lockedAt is not null"
                                + " order by s.id",
                        Scoresheet.class)
                .setParameter("application", applicationId)
                .getResultList();
    }

    /** What has been locked, of many applications in one statement. */
    List<Given> given(Collection<Long> applicationIds) {
        return applicationIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                """
                                select new org.touchstone.recruitment.Scoresheets$Given(s.application.id, s.personId,
                                    c.criterionId, c.points, c.note)
                                  from ShortlistScore c join c.scoresheet s
                                 where s.lockedAt is not null and s.application.id in :applications
                                 order by s.id, c.id""",
                                Given.class)
                        .setParameter("applications", applicationIds)
                        .getResultList();
    }

    /** What was agreed on, by application and criterion. */
    Map<Long, Map<Long, Integer>> agreed(Collection<Long> applicationIds) {
        return applicationIds.isEmpty()
                ? Map.of()
                : em
                        .createQuery(
                                "select g.application.id, g.criterionId, g.points from Agreement g"
                                        + " where g.application.id in :applications",
                                Object[].class)
                        .setParameter("applications", applicationIds)
                        .getResultStream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> (Long) row[0],
                                        Collectors.toMap(row -> (Long) row[1], row -> (Integer) row[2])));
    }

    /** What a shortlister has before them: the applications of the stages that are scored, in the order of references. */
    Page<Shortlisting.ToScore> toScore(long vacancyId, long personId, Shortlisting.Progress progress, Paging paging) {
        var from =
                """
                 from Application a join a.stage s
                 left join Scoresheet sh on sh.application = a and sh.personId = :person
                where a.vacancy.id = :vacancy and a.state = org.touchstone.recruitment.Application.State.IN_STAGE
                  and s.kind in (org.touchstone.recruitment.Stage.Kind.SIFT, org.touchstone.recruitment.Stage.Kind.SHORTLIST)
                """
                        + (progress == null ? "" : progress.condition());
        var rows =
                em.createQuery(
                        "select new org.touchstone.recruitment.Shortlisting$ToScore(a.anonRef, sh.id, sh.lockedAt,"
                                + " a.openSpread, a.sheets, a.pile, a.proposedPile)"
                                + from
                                + paging.orderBy(ROOM_COLUMNS, "ref", "a.anonRef"),
                        Shortlisting.ToScore.class);
        var count = em.createQuery("select count(a)" + from, Long.class);
        List.of(rows, count).forEach(q -> q.setParameter("vacancy", vacancyId).setParameter("person", personId));
        return paging.of(rows, count);
    }

    /** How many a shortlister has before them, and how many of these are locked. */
    long[] progress(long vacancyId, long personId) {
        var row =
                em.createQuery(
                                """
                                select count(a), count(sh.lockedAt) from Application a join a.stage s
                                  left join Scoresheet sh on sh.application = a and sh.personId = :person
                                 where a.vacancy.id = :vacancy
                                   and a.state = org.touchstone.recruitment.Application.State.IN_STAGE
                                   and s.kind in (org.touchstone.recruitment.Stage.Kind.SIFT,
                                       org.touchstone.recruitment.Stage.Kind.SHORTLIST)""",
                                Object[].class)
                        .setParameter("vacancy", vacancyId)
                        .setParameter("person", personId)
                        .getSingleResult();
        return new long[] {(Long) row[0], (Long) row[1]};
    }

    /** The next application that a shortlister has not locked, after this one in the order of references. */
    Optional<String> next(long vacancyId, long personId, String after) {
        var condition =
                """
                select min(a.anonRef) from Application a join a.stage s
                 where a.vacancy.id = :vacancy and a.state = org.touchstone.recruitment.Application.State.IN_STAGE
                   and s.kind in (org.touchstone.recruitment.Stage.Kind.SIFT, org.touchstone.recruitment.Stage.Kind.SHORTLIST)
                   and not exists (select 1 from Scoresheet sh where sh.application = a and sh.personId = :person
                       and sh.lockedAt is not null) and a.anonRef > :after""";
        return Optional.ofNullable(
                em.createQuery(condition, String.class)
                        .setParameter("vacancy", vacancyId)
                        .setParameter("person", personId)
                        .setParameter("after", after)
                        .getSingleResult());
    }

    /** The next application that stands at the sift on no pile, after this one in the order of references. */
    Optional<String> nextToDecide(long vacancyId, String after) {
        return Optional.ofNullable(
                em.createQuery(
                                "select min(a.anonRef) from Application a join a.stage s where a.vacancy.id = :vacancy and a.anonRef > :after"
                                        + Deciding.Filter.READY,
                                String.class)
                        .setParameter("vacancy", vacancyId)
                        .setParameter("after", after)
                        .getSingleResult());
    }

    Optional<String> nextToSift(long vacancyId, String after) {
        return Optional.ofNullable(
                em.createQuery(
                                """
                                select min(a.anonRef) from Application a
                                 where a.vacancy.id = :vacancy and a.state = org.touchstone.recruitment.Application.State.IN_STAGE
                                   and a.stage.kind = org.touchstone.recruitment.Stage.Kind.SIFT
                                   and a.pile is null and a.proposedPile is null and a.anonRef > :after""",
                                String.class)
                        .setParameter("vacancy", vacancyId)
                        .setParameter("after", after)
                        .getSingleResult());
    }

    // --- the board

    Page<Found> board(long vacancyId, Deciding.Filter filter, Paging paging) {
        var where = filter.conditions();
        var rows = em.createQuery(FOUND + where + paging.orderBy(BOARD_COLUMNS, "ref", "a.anonRef"), Found.class);
        var count = em.createQuery("select count(a) from Application a left join a.stage s" + where, Long.class);
        for (TypedQuery<?> query : List.of(rows, count)) {
            query.setParameter("vacancy", vacancyId);
            filter.parameters().forEach(query::setParameter);
        }
        return paging.of(rows, count);
    }

    List<Standing> standings(long vacancyId) {
        return em
                .createQuery(
                        """
                        select new org.touchstone.recruitment.Scoresheets$Standing(s.id, a.state, count(a))
                          from Application a left join a.stage s
                         where a.vacancy.id = :vacancy and a.submittedAt is not null
                         group by s.id, a.state""",
                        Standing.class)
                .setParameter("vacancy", vacancyId)
                .getResultList();
    }

    /** These applications of a vacancy, to be decided on: whoever else decides on one of them waits. */
    List<Application> toDecide(long vacancyId, Set<String> refs) {
        var found =
                em.createQuery(
                                "select a from Application a where a.vacancy.id = :vacancy and a.anonRef in :refs"
                                        + " order by a.id",
                                Application.class)
                        .setParameter("vacancy", vacancyId)
                        .setParameter("refs", refs)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
        if (found.size() < refs.size()) {
            throw new NotFound("application", refs);
        }
        return found;
    }

    /** Applications of a vacancy in a state, at a stage or (null) at none. */
    List<Application> in(long vacancyId, Application.State state, Long stageId) {
        var query =
                em.createQuery(
                                "select a from Application a where a.vacancy.id = :vacancy and a.state = :state"
                                        + (stageId == null ? " and a.stage is null" : " and a.stage.id = :stage")
                                        + " order by a.id",
                                Application.class)
                        .setParameter("vacancy", vacancyId)
                        .setParameter("state", state)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE);
        return (stageId == null ? query : query.setParameter("stage", stageId)).getResultList();
    }

    /** What stands at a stage in one of these states; whoever else decides on one of them waits. */
    List<Application> in(long vacancyId, Set<Application.State> states, long stageId) {
        return em.createQuery(
                        "select a from Application a where a.vacancy.id = :vacancy and a.state in :states"
                                + " and a.stage.id = :stage order by a.id",
                        Application.class)
                .setParameter("vacancy", vacancyId)
                .setParameter("states", states)
                .setParameter("stage", stageId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    void add(StageRelease release) {
        em.persist(release);
    }

    // --- what waits
}
