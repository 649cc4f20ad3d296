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
