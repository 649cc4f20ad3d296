package org.touchstone.checkins;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.touchstone.shared.Erasable;
import org.touchstone.shared.PersonalData.Subject;

/** Everything: talks, notes, cards and conversations were for the person, and nothing of them is owed to anybody else. */
@ApplicationScoped
class ErasableInCheckins implements Erasable {

    /** In an order in which nothing is left that points at what has gone. */
    private static final List<String> GOES =
            List.of(
                    "delete from my_time where person_id = ?1 or manager_id = ?1",
                    "delete from my_time_private_note where writer_id = ?1",
                    "delete from job_crafting_card where person_id = ?1",
                    "delete from career_conversation where person_id = ?1 or partner_id = ?1 and state = 'PLANNED'");

    @PersistenceContext private EntityManager em;

    @Override
    @SuppressWarnings("unchecked")
    public Set<Long> organisations(Subject subject) {
        List<Number> places =
                em.createNativeQuery(
                                """
                                select organisation_id from my_time where person_id = ?1
                                union select organisation_id from job_crafting_card where person_id = ?1
                                union select organisation_id from career_conversation where person_id = ?1""")
                        .setParameter(1, subject.personId())
                        .getResultList();
        return places.stream().map(Number::longValue).collect(Collectors.toSet());
    }

    @Override
    public void erase(Leaver leaver) {
        GOES.forEach(statement -> em.createNativeQuery(statement).setParameter(1, leaver.subject().personId()).executeUpdate());
    }
}
