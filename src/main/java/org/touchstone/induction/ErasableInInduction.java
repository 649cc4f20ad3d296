package org.touchstone.induction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.touchstone.access.Recording;
import org.touchstone.shared.Erasable;
import org.touchstone.shared.PersonalData.Subject;

/** What was said in somebody's talks and what they answered goes; that there was an induction, and its figures, stay. */
@ApplicationScoped
class ErasableInInduction implements Erasable {

    @PersistenceContext private EntityManager em;
    @Inject private PulseFigures figures;
    @Inject private Recording recording;

    @Override
    public Set<Long> organisations(Subject subject) {
        return new HashSet<>(
                em.createQuery("select distinct p.organisationId from TransitionPlan p where p.personId = :person", Long.class)
                        .setParameter("person", subject.personId())
                        .getResultList());
    }

    @Override
    public void erase(Leaver leaver) {
        var plans =
                em.createQuery("select p from TransitionPlan p where p.personId = :person", TransitionPlan.class)
                        .setParameter("person", leaver.subject().personId())
                        .getResultList();
        figures.forget(plans.stream().map(TransitionPlan::id).toList());
        for (var plan : plans) {
            plan.forget(leaver.instead());
            all("PlanTask", PlanTask.class, plan).forEach(task -> task.forget(leaver.name(), leaver.instead()));
            all("CheckPoint", CheckPoint.class, plan).forEach(CheckPoint::forget);
            em.createQuery("update StageMove m set m.reason = null where m.planId = :plan").setParameter("plan", plan.id()).executeUpdate();
            if (leaver.instead() != null) {
                recording.rename(leaver, TransitionPlan.ENTITY, plan.id());
            }
        }
    }

    private <T> List<T> all(String entity, Class<T> type, TransitionPlan plan) {
        return em.createQuery("select x from " + entity + " x where x.planId = :plan", type).setParameter("plan", plan.id()).getResultList();
    }
}
