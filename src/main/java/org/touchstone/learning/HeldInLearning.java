package org.touchstone.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.touchstone.shared.NamedRows;
import org.touchstone.shared.PersonalData;

/** The reviews a person wrote, and what they took on after reviews. */
@ApplicationScoped
class HeldInLearning implements PersonalData {

    private static final String REVIEWS =
            """
            select r.title as title, r.happenedOn as happenedOn, r.share as sharedWith, r.expected as expected, r.happened as happened,
                   r.difference as difference, r.nextTime as nextTime, r.sharedAt as sharedSince
              from AfterActionReview r where r.authorId = :person order by r.id""";
    private static final String ACTIONS =
            "select a.words as words, a.dueOn as due, a.doneOn as done from ReviewAction a where a.ownerId = :person order by a.id";

    @PersistenceContext private EntityManager em;

    @Override
    public String module() {
        return "learning";
    }

    @Override
    public void tell(Subject subject, File file) {
        file.section("after-action-reviews", NamedRows.of(em.createQuery(REVIEWS).setParameter("person", subject.personId())));
        file.section("actions-after-reviews", NamedRows.of(em.createQuery(ACTIONS).setParameter("person", subject.personId())));
    }
}
