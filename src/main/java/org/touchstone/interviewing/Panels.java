package org.touchstone.interviewing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.touchstone.recruitment.Judging;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.shared.Where;

/** Who interviews where, and who has learned how. */
@ApplicationScoped
class Panels implements Judging {

    private static final String KINDS =
            "(org.touchstone.recruitment.Stage.Kind.VALUES_INTERVIEW, org.touchstone.recruitment.Stage.Kind.ASSESSMENT_CENTRE)";
    private static final String IN_STAGE = "org.touchstone.recruitment.Application.State.IN_STAGE";
    private static final Map<String, String> COLUMNS =
            Map.of("title", "v.title", "closesOn", "v.closesOn", "reference", "v.reference");
    private static final String BEGUN =
            "v.state in (org.touchstone.recruitment.Vacancy.State.SELECTING, org.touchstone.recruitment.Vacancy.State.FILLED,"
                    + " org.touchstone.recruitment.Vacancy.State.NO_APPOINTMENT)";
    private static final String WAITS = "exists (select 1 from Application a where a.stage = s and a.state = " + IN_STAGE + ")";
    private static final String TOLD = "exists (select 1 from StageRelease r where r.stageId = s.id)";
    private static final Map<StageFilter.State, String> STANDING =
            Map.of(
                    StageFilter.State.WAITING, WAITS,
                    StageFilter.State.DECIDED,
                            "not " + WAITS + " and not " + TOLD + " and exists (select 1 from Application c where c.stage = s"
                                    + " and c.state <> org.touchstone.recruitment.Application.State.WITHDRAWN)",
                    StageFilter.State.TOLD, TOLD);
    private static final Map<String, String> TRAINED = Map.of("name", "p.name", "trainedOn", "t.trainedOn");

    @PersistenceContext private EntityManager em;

    void add(PanelMember member) {
        em.persist(member);
        em.flush();
    }

    /** Everybody who is or was on the panel of a stage, by name. */
    List<PanelMember> members(long stageId) {
        return em.createQuery(
                        """
                        select distinct m from PanelMember m left join fetch m.declarations
                         where m.stageId = :stage order by m.name, m.id""",
                        PanelMember.class)
                .setParameter("stage", stageId)
                .getResultList();
    }

    /**
     * Whether somebody is on a panel of a vacancy, or was and there is a kit. When a kit was first written is
     * kept nowhere, so whoever left a panel with a kit counts as a reader of it; without one there was nothing to read.
     */
    @Override
    public boolean judges(long vacancyId, long personId) {
        return em.createQuery(
                                """
                                select count(m) from PanelMember m
                                 where m.vacancyId = :vacancy and m.personId = :person
                                   and (m.leftAt is null or exists (select 1 from Kit k where k.stageId = m.stageId))""",
                                Long.class)
                        .setParameter("vacancy", vacancyId)
                        .setParameter("person", personId)
                        .getSingleResult()
                > 0;
    }

    /** Whether somebody is on a panel and has not left it. */
    boolean hasMember(long stageId, long personId) {
        return em.createQuery(
                                "select count(m) from PanelMember m where m.stageId = :stage and m.personId = :person and m.leftAt is null",
                                Long.class)
                        .setParameter("stage", stageId)
                        .setParameter("person", personId)
                        .getSingleResult()
                > 0;
    }

    Optional<PanelMember> member(long stageId, long personId) {
        return em.createQuery(
                        "select m from PanelMember m where m.stageId = :stage and m.personId = :person", PanelMember.class)
                .setParameter("stage", stageId)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    /** The same, and whoever changes the member next waits until this deed is done. */
    Optional<PanelMember> locked(long stageId, long personId) {
        var member = member(stageId, personId);
        member.ifPresent(m -> em.lock(m, LockModeType.PESSIMISTIC_WRITE));
        return member;
    }

    // --- training

    void add(PanelTraining training) {
        em.persist(training);
        em.flush();
    }

    boolean hasTraining(long organisationId, long personId, LocalDate on) {
        return em.createQuery(
                                """
                                select count(t) from PanelTraining t
                                 where t.organisationId = :organisation and t.personId = :person and t.trainedOn = :day""",
                                Long.class)
                        .setParameter("organisation", organisationId)
                        .setParameter("person", personId)
                        .setParameter("day", on)
                        .getSingleResult()
                > 0;
    }

    /** When each of these people was last trained at an organisation. */
    Map<Long, LocalDate> trainedOn(long organisationId, Collection<Long> persons) {
        return persons.isEmpty()
                ? Map.of()
                : em
                        .createQuery(
                                """
                                select t.personId, t.trainedOn from PanelTraining t
                                 where t.organisationId = :organisation and t.personId in :persons""",
                                Object[].class)
                        .setParameter("organisation", organisationId)
                        .setParameter("persons", persons)
                        .getResultStream()
                        .collect(
                                Collectors.toMap(
                                        row -> (Long) row[0], row -> (LocalDate) row[1], (a, b) -> a.isAfter(b) ? a : b));
    }

    Page<Empanelling.Trained> trained(long organisationId, LocalDate valid, Paging paging) {
        var from = " from PanelTraining t join Person p on p.id = t.personId where t.organisationId = :organisation";
        var rows =
                em.createQuery(
                        "select new org.touchstone.interviewing.Empanelling$Trained(t.id, p.id, p.name, t.trainedOn, t.recordedBy)"
                                + from
                                + paging.orderBy(TRAINED, "name", "t.id"),
                        Empanelling.Trained.class);
        var count = em.createQuery("select count(t)" + from, Long.class);
        List.of(rows, count).forEach(q -> q.setParameter("organisation", organisationId));
        var page = paging.of(rows, count);
        return new Page<>(
                page.rows().stream().map(t -> t.counting(valid)).toList(), page.number(), page.size(), page.total());
    }

    // --- lists

    /** The values interviews and assessment centres that somebody sits on, decides or oversees. */
    Page<Interviewing.StageRow> stages(long personId, Collection<Long> organisations, StageFilter filter, Paging paging) {
        var where = new Where();
        where.and(
                "s.kind in " + KINDS + " and (m.id is not null or v.recruitingManagerId = :person or v.organisationId in :organisations)",
                "person",
                personId);
        where.with("organisations", organisations.isEmpty() ? List.of(0L) : organisations);
        where.words(filter.words(), "v.title", "v.reference", "s.name");
        var from =
                " from Stage s join s.vacancy v left join PanelMember m on m.stageId = s.id and m.personId = :person and m.leftAt is null"
                        + where
                        + " and " + (filter.state() == null ? BEGUN : STANDING.get(filter.state()));
        var rows =
                em.createQuery(
                        """
                        select new org.touchstone.interviewing.Interviewing$StageRow(s.id, s.name, v.id, v.reference, v.title,
                            m.id,
                            (select count(a) from Application a where a.stage = s and a.state = %s),
                            (select count(o) from PanelMember o where o.stageId = s.id and o.leftAt is null),
                            (select count(k) from KitQuestion k where k.kit.stageId = s.id))"""
                                        .formatted(IN_STAGE)
                                + from
                                + paging.orderBy(COLUMNS, "title", "s.id"),
                        Interviewing.StageRow.class);
        var count = em.createQuery("select count(s)" + from, Long.class);
        return paging.of(where.in(rows), where.in(count));
    }
}
