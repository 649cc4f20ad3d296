package org.touchstone.checkins;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.File;
import org.touchstone.shared.NamedRows;
import org.touchstone.shared.PersonalData;

/**
 * What a person has in talks, cards and conversations of their own, and their own private notes. Of a talk in which they
 * are the manager there is nothing here: it is about somebody else. The private note of the other is nobody's but theirs.
 */
@ApplicationScoped
class HeldInCheckins implements PersonalData {

    private static final String TALKS =
            """
            select t.kind as kind, t.state as state, t.askedAt as asked, t.startsAt as begins, t.heldOn as held, m.name as manager,
                   t.sharedNote as sharedNote, n.words as yourPrivateNote
              from MyTime t join Person m on m.id = t.managerId
              left join PrivateNote n on n.talkId = t.id and n.writerId = :person
             where t.personId = :person order by t.id""";
    private static final String TOPICS =
            """
            select o.kind as topic, o.words as words, o.addedAt as added from TalkTopic o join MyTime t on t.id = o.talkId
             where t.personId = :person and o.addedBy = :person order by o.id""";
    private static final String ACTIONS =
            "select a.words as words, a.dueOn as due, a.doneOn as done from TalkAction a where a.ownerId = :person order by a.id";
    private static final String CARDS =
            """
            select c.kind as kind, c.idea as idea, c.safeBecause as safeBecause, c.agreedBy as agreedBy, c.startsOn as starts,
                   c.reviewOn as review, c.shared as shownToManager, c.outcome as outcome, c.learned as learned
              from CraftingCard c where c.personId = :person order by c.id""";
    private static final String CAREERS =
            """
            select c.state as state, c.share as sharedWith, q.name as partner, c.startsAt as begins, c.heldOn as held, c.impactView as impact,
                   c.growth as growth, c.horizon as horizon, c.aspirations as aspirations, c.reviewOn as review, c.reviewWords as reviewed
              from CareerConversation c join Person q on q.id = c.partnerId where c.personId = :person order by c.id""";
    private static final String STEPS =
            """
            select s.words as words, s.dueOn as due, s.doneOn as done from CareerStep s
              join CareerConversation c on c.id = s.conversationId where c.personId = :person order by s.id""";

    private static final String[][] SECTIONS = {
        {"my-times", TALKS}, {"my-time-topics", TOPICS}, {"my-time-actions", ACTIONS}, {"job-crafting-cards", CARDS},
        {"career-conversations", CAREERS}, {"career-steps", STEPS}
    };

    @PersistenceContext private EntityManager em;

    @Override
    public String module() {
        return "checkins";
    }

    @Override
    public void tell(Subject subject, File file) {
        for (var section : SECTIONS) {
            file.section(section[0], NamedRows.of(em.createQuery(section[1]).setParameter("person", subject.personId())));
        }
    }
}
