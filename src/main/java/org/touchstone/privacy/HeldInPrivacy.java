package org.touchstone.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.touchstone.shared.NamedRows;
import org.touchstone.shared.PersonalData;

/** What a person asked for, and what they were answered; not by whom. */
@ApplicationScoped
class HeldInPrivacy implements PersonalData {

    private static final String REQUESTS =
            """
            select r.askedAt as asked, r.words as yourWords, r.state as state, r.dueOn as answerBy, r.decidedAt as settled, r.reason as reason
              from ErasureRequest r where r.accountId = :account order by r.id""";

    @PersistenceContext private EntityManager em;

    @Override
    public String module() {
        return "privacy";
    }

    @Override
    public void tell(Subject subject, File file) {
        file.section("requests-to-be-forgotten", NamedRows.of(em.createQuery(REQUESTS).setParameter("account", subject.accountId())));
    }
}
