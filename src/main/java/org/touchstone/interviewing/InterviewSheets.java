package org.touchstone.interviewing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What members of panels have written down and given. */
@ApplicationScoped
class InterviewSheets {

    /** How far a sheet is, without what stands in it. */
    public record Stand(long applicationId, long personId, boolean locked) {

        public Stand(long applicationId, long personId, Instant lockedAt) {
            this(applicationId, personId, lockedAt != null);
        }
    }

    /** How often something was locked, settled or decided about a candidate, and by whom last. */
    record Touched(String mark, String who) {}

    @PersistenceContext private EntityManager em;

    void add(InterviewSheet sheet) {
        em.persist(sheet);
    }

    /** Parts are rows of their own: a change of one of them alone counts as one of the sheet. */
    void touch(InterviewSheet sheet) {
        em.lock(sheet, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
    }

    Optional<InterviewSheet> sheet(long stageId, long applicationId, long personId) {
        return em.createQuery(
                        """
                        select s from InterviewSheet s
                         where s.stageId = :stage and s.applicationId = :application and s.personId = :person""",
                        InterviewSheet.class)
                .setParameter("stage", stageId)
                .setParameter("application", applicationId)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    /** The locked sheets about one candidate, in the order in which they were begun. */
    List<InterviewSheet> locked(long stageId, long applicationId) {
        return em.createQuery(
                        """
                        select distinct s from InterviewSheet s left join fetch s.ratings
                         where s.stageId = :stage and s.applicationId = :application and s.lockedAt is not null
                         order by s.id""",
                        InterviewSheet.class)
                .setParameter("stage", stageId)
                .setParameter("application", applicationId)
                .getResultList();
    }

    /** How far everybody is at a stage. */
    List<Stand> standings(long stageId) {
        return em.createQuery(
                        """
                        select new org.touchstone.interviewing.InterviewSheets$Stand(s.applicationId, s.personId, s.lockedAt)
                          from InterviewSheet s where s.stageId = :stage""",
                        Stand.class)
                .setParameter("stage", stageId)
                .getResultList();
    }

    /** Of which exercises of a centre something is written down: a rating, notes or a sign; what was left out alone is nothing. */
    List<Staffing.Written> written(long stageId) {
        return em.createQuery(
                        """
                        select distinct new org.touchstone.interviewing.Staffing$Written(s.applicationId, s.personId, q.exerciseId, s.lockedAt)
                          from Rating r join r.sheet s join KitQuestion q on q.id = r.kitQuestionId
                         where s.stageId = :stage and q.exerciseId is not null
                           and (r.points is not null or r.notes <> ''
                             or exists (select 1 from Rating t join t.seen n where t.id = r.id))""",
                        Staffing.Written.class)
                .setParameter("stage", stageId)
                .getResultList();
    }

    /** Locked points of questions at one organisation, counted: null points were left out. */
    List<Served.Count> counts(long organisationId, Collection<Long> questionIds) {
        return questionIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                """
                                select new org.touchstone.interviewing.Served$Count(k.questionId, r.points, count(r))
                                  from Rating r join r.sheet s join KitQuestion k on k.id = r.kitQuestionId join k.kit t
                                 where s.lockedAt is not null and t.organisationId = :organisation
                                   and k.questionId in :questions
                                 group by k.questionId, r.points""",
                                Served.Count.class)
                        .setParameter("organisation", organisationId)
                        .setParameter("questions", questionIds)
                        .getResultList();
    }

    // --- the room

    @SuppressWarnings("unchecked")
    Touched touched(long stageId, long applicationId) {
        List<Object[]> all =
                em.createNativeQuery(
                                """
                                select name, locked_at as at from interview_sheet
                                 where stage_id = ?1 and application_id = ?2 and locked_at is not null
                                union all select who, at from panel_discussion where stage_id = ?1 and application_id = ?2
                                union all select who, at from panel_decision where stage_id = ?1 and application_id = ?2
                                 order by at desc""")
                        .setParameter(1, stageId)
                        .setParameter(2, applicationId)
                        .getResultList();
        return all.isEmpty() ? new Touched("0", "") : new Touched(all.size() + "-" + all.get(0)[1], (String) all.get(0)[0]);
    }

    List<Discussion> discussions(long stageId, long applicationId) {
        return em.createQuery(
                        "select d from Discussion d where d.stageId = :stage and d.applicationId = :application order by d.id",
                        Discussion.class)
                .setParameter("stage", stageId)
                .setParameter("application", applicationId)
                .getResultList();
    }

    void add(Discussion discussion) {
        em.persist(discussion);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    void add(PanelDecision decision) {
        em.persist(decision);
    }

    Optional<PanelDecision> decision(long stageId, long applicationId) {
        return em.createQuery(
                        """
                        select d from PanelDecision d where d.stageId = :stage and d.applicationId = :application
                         order by d.id desc""",
                        PanelDecision.class)
                .setParameter("stage", stageId)
                .setParameter("application", applicationId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
