package org.touchstone.recruitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.touchstone.shared.Erasable;
import org.touchstone.shared.PersonalData.Subject;
import org.touchstone.shared.Texts;

/**
 * The applications of a person, but for the one that led to a job here. Nothing is erased while somebody still chooses
 * among applications and theirs is one of them, or while a legal hold lies on one.
 */
@ApplicationScoped
class ErasableInRecruitment implements Erasable {

    private static final String THEIRS =
            " from Application a join a.vacancy v left join a.stage s left join StageRelease r on r.stageId = s.id where a.candidateId = :person";

    @PersistenceContext private EntityManager em;
    @Inject private ForgettingApplications forgetting;

    @Override
    public Set<Long> organisations(Subject subject) {
        return new HashSet<>(
                em.createQuery("select distinct v.organisationId" + THEIRS, Long.class)
                        .setParameter("person", subject.personId())
                        .getResultList());
    }

    /** By what the candidate has been told: a decision that is not released shows in none of these sentences. */
    @Override
    public List<String> hindrances(Subject subject) {
        return em.createQuery("select a, v, r.at" + THEIRS + " order by a.id", Object[].class)
                .setParameter("person", subject.personId())
                .getResultStream()
                .flatMap(row -> hindrance((Application) row[0], (Vacancy) row[1], (Instant) row[2]).stream())
                .toList();
    }

    private static List<String> hindrance(Application application, Vacancy vacancy, Instant releasedAt) {
        if (vacancy.isHeld()) {
            return List.of(Texts.say("erasure.hindrance.held", vacancy.title(), vacancy.reference()));
        }
        return application.isConsidered(releasedAt)
                ? List.of(Texts.say("erasure.hindrance.considered", vacancy.title(), vacancy.reference()))
                : List.of();
    }

    @Override
    public void erase(Leaver leaver) {
        forgetting.forget(
                em.createQuery(
                                "select a.id from Application a where a.candidateId = :person and a.state <> :started order by a.id", Long.class)
                        .setParameter("person", leaver.subject().personId())
                        .setParameter("started", Application.State.STARTED)
                        .getResultList());
    }
}
