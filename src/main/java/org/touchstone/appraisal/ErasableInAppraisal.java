package org.touchstone.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.touchstone.shared.Erasable;
import org.touchstone.shared.PersonalData.Subject;
import org.touchstone.shared.Texts;

/** An appraisal belongs to an employment and stays with its record, as that does; where the name goes, its words go too. */
@ApplicationScoped
class ErasableInAppraisal implements Erasable {

    private static final List<String> GOES =
            List.of(
                    "delete from appraisal_rating where appraisal_id in (select id from appraisal where person_id = ?1)",
                    "delete from appraisal_evidence where appraisal_id in (select id from appraisal where person_id = ?1)",
                    "delete from evidence_request where person_id = ?1 or appraisal_id in (select id from appraisal where person_id = ?1)",
                    "delete from appraisal_comment where appraisal_id in (select id from appraisal where person_id = ?1)",
                    "delete from appraisal_objective where appraisal_id in (select id from appraisal where person_id = ?1)",
                    "delete from appraisal where person_id = ?1");

    @PersistenceContext private EntityManager em;

    @Override
    @SuppressWarnings("unchecked")
    public Set<Long> organisations(Subject subject) {
        List<Number> places =
                em.createNativeQuery("select distinct organisation_id from appraisal where person_id = ?1").setParameter(1, subject.personId()).getResultList();
        return places.stream().map(Number::longValue).collect(Collectors.toSet());
    }

    @Override
    public List<String> kept(Subject subject) {
        return organisations(subject).isEmpty() ? List.of() : List.of(Texts.say("erasure.kept.appraisals"));
    }

    @Override
    public void erase(Leaver leaver) {
        if (leaver.instead() != null) {
            GOES.forEach(statement -> em.createNativeQuery(statement).setParameter(1, leaver.subject().personId()).executeUpdate());
        }
    }
}
