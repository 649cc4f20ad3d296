package org.touchstone.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.touchstone.shared.Erasable;
import org.touchstone.shared.PersonalData.Subject;

/** Drafts go. What a team has learned stays for the team, without the name of whoever wrote it down. */
@ApplicationScoped
class ErasableInLearning implements Erasable {

    @PersistenceContext private EntityManager em;

    @Override
    @SuppressWarnings("unchecked")
    public Set<Long> organisations(Subject subject) {
        var places = em.createNativeQuery("select distinct organisation_id from after_action_review where author_id = ?1").setParameter(1, subject.personId());
        return ((List<Number>) places.getResultList()).stream().map(Number::longValue).collect(Collectors.toSet());
    }

    @Override
    public void erase(Leaver leaver) {
        var person = leaver.subject().personId();
        em.createNativeQuery("delete from after_action_review where author_id = ?1 and share = 'NOBODY'").setParameter(1, person).executeUpdate();
        em.createNativeQuery("delete from review_action where owner_id = ?1 and done_on is null").setParameter(1, person).executeUpdate();
        em.createNativeQuery("delete from team_rhythm where keeper_id = ?1").setParameter(1, person).executeUpdate();
        if (leaver.instead() != null) {
            em.createNativeQuery("update after_action_review set author = ?2 where author_id = ?1")
                    .setParameter(1, person)
                    .setParameter(2, leaver.instead())
                    .executeUpdate();
        }
    }
}
