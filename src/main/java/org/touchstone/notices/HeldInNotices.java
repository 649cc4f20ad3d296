package org.touchstone.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.touchstone.shared.NamedRows;
import org.touchstone.shared.PersonalData;

/** What was written to a person, and what stands in their diary. Links stay out: some let their holder in. */
@ApplicationScoped
class HeldInNotices implements PersonalData {

    private static final String MESSAGES =
            """
            select n.channel as channel, n.address as address, n.subject as subject, n.body as text, n.createdAt as written,
                   n.sentAt as sent, n.readAt as opened
              from Notice n where n.personId = :person order by n.id""";
    private static final String DIARY =
            """
            select e.startsAt as starts, e.endsAt as ends, e.summary as what, e.location as place, e.cancelled as cancelled
              from DiaryEntry e where e.personId = :person order by e.startsAt, e.id""";

    @PersistenceContext private EntityManager em;

    @Override
    public String module() {
        return "notices";
    }

    @Override
    public void tell(Subject subject, File file) {
        for (var section : new String[][] {{"messages", MESSAGES}, {"diary", DIARY}}) {
            file.section(section[0], NamedRows.of(em.createQuery(section[1]).setParameter("person", subject.personId())));
        }
    }
}
