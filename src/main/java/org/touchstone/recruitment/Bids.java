package org.touchstone.recruitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.touchstone.shared.NotFound;

/** Applications with the names behind them, for the stages at which names are known. */
@ApplicationScoped
class Bids {

    private static final String STAGE =
            """
            select new org.touchstone.recruitment.Progressing$AtStage(s.id, s.name, s.kind, s.position, s.targetDays,
                (select count(later) from Stage later where later.vacancy = v and later.position > s.position
                    and later.kind not in (org.touchstone.recruitment.Stage.Kind.OFFER,
                        org.touchstone.recruitment.Stage.Kind.CHECKS)),
                r.at, v.id, v.reference, v.title, v.organisationId, v.recruitingManagerId, v.frameworkId, v.postId, v.posts,
                v.closesOn, v.state, v.helpContact, s.brief.looksAt, s.brief.valueCodes)
              from Stage s join s.vacancy v left join StageRelease r on r.stageId = s.id""";

    private static final String BID =
            """
            select new org.touchstone.recruitment.Progressing$Bid(a.id, a.anonRef, a.version, a.state, s.id, a.vacancy.id,
                p.id, p.name, p.email, m.at)
              from Application a join Person p on p.id = a.candidateId left join a.stage s
              left join ApplicationMove m on m.application = a
             where not exists (select 1 from ApplicationMove later where later.application = a and later.id > m.id)
            """;

    @PersistenceContext private EntityManager em;

    Optional<Progressing.AtStage> stage(long id) {
        return em.createQuery(STAGE + " where s.id = :id", Progressing.AtStage.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    List<Progressing.AtStage> stages(long vacancyId) {
        return em.createQuery(STAGE + " where v.id = :vacancy order by s.position", Progressing.AtStage.class)
                .setParameter("vacancy", vacancyId)
                .getResultList();
    }

    List<Progressing.Bid> at(long stageId) {
        return em.createQuery(
                        BID
                                + """
                                  and (s.id = :stage or exists (select 1 from ApplicationMove was
                                      where was.application = a and was.stageId = :stage))
                                  order by p.name, a.anonRef""",
                        Progressing.Bid.class)
                .setParameter("stage", stageId)
                .getResultList();
    }

    List<Progressing.Bid> inStates(long vacancyId, Collection<Application.State> states) {
        return em.createQuery(
                        BID + " and a.vacancy.id = :vacancy and a.state in :states order by p.name, a.anonRef",
                        Progressing.Bid.class)
                .setParameter("vacancy", vacancyId)
                .setParameter("states", states)
                .getResultList();
    }

    Progressing.Bid bid(long id) {
        em.flush(); // what this very deed has changed is read, too
        return em.createQuery(BID + " and a.id = :id", Progressing.Bid.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("application", id));
    }

    /** The vacancy, which nobody else offers posts of until this transaction has ended. */
    Vacancy locked(long vacancyId) {
        return Optional.ofNullable(em.find(Vacancy.class, vacancyId, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("vacancy", vacancyId));
    }

    /** How many of a vacancy's posts have somebody: offered, in checks, accepted or started. */
    long taken(long vacancyId) {
        return count(vacancyId, Application.TAKES_A_POST);
    }

    long started(long vacancyId) {
        return count(vacancyId, List.of(Application.State.STARTED));
    }

    /**
     * As it stands now, not as it stood when this transaction first read something: others may have offered since,
     * while this one waited for the vacancy. So the vacancy is to be locked before, and before any application of it.
     */
    private long count(long vacancyId, Collection<Application.State> states) {
        em.flush();
        var names = states.stream().map(s -> "'" + s.name() + "'").collect(Collectors.joining(", "));
        var sql = "select count(*) from application where vacancy_id = ?1 and state in (" + names + ") lock in share mode";
        return ((Number) em.createNativeQuery(sql).setParameter(1, vacancyId).getSingleResult()).longValue();
    }

    /** Which vacancy an application is for, without reading either. */
    long vacancyOf(long applicationId) {
        return em.createQuery("select a.vacancy.id from Application a where a.id = :id", Long.class)
                .setParameter("id", applicationId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("application", applicationId));
    }
}
