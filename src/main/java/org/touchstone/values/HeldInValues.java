package org.touchstone.values;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.touchstone.shared.NamedRows;
import org.touchstone.shared.PersonalData;

/**
 * How a person's values were rated, once they are told, and the stories they wrote. Who rated and in which words stands
 * in their own ledger, and is not theirs to take elsewhere. Self-checks belong to nobody (VR-9): there is nothing to find.
 */
@ApplicationScoped
class HeldInValues implements PersonalData {

    private static final String RATINGS =
            """
            select o.at as at, f.name as framework, v.name as theValue, o.source as seenAt, o.rating as rating,
                   o.context as about
              from Observation o join o.value v join v.framework f
             where o.personId = :person
                or exists (select r from ReleasedApplication r
                           where r.applicationId = o.applicationId and r.personId = :person and o.at <= r.releasedAt)
             order by o.at, o.id""";
    private static final String STORIES =
            """
            select v.name as theValue, s.state as state, s.title as title, s.selfText as you, s.usText as us, s.nowText as today,
                   s.name as shownName, s.post as shownPost, s.onCareers as onCareers, s.onFramework as onFramework,
                   s.onWelcome as onWelcome, s.expiresOn as shownUntil, s.consentedAt as agreed, s.sentAt as sent,
                   s.publishedAt as published
              from Story s join s.value v where s.authorId = :person order by s.id""";

    @PersistenceContext private EntityManager em;

    @Override
    public String module() {
        return "values";
    }

    @Override
    public void tell(Subject subject, File file) {
        for (var section : new String[][] {{"ratings", RATINGS}, {"stories", STORIES}}) {
            file.section(section[0], NamedRows.of(em.createQuery(section[1]).setParameter("person", subject.personId())));
        }
    }
}
