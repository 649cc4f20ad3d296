package org.touchstone.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.touchstone.shared.Erasable;
import org.touchstone.shared.PersonalData.Subject;
import org.touchstone.shared.WholeName;

/** What was written to a person and stands in their diary; and their name in what was written to others. */
@ApplicationScoped
class ErasableInNotices implements Erasable {

    /** Somebody else of the same name is addressed by it, too. */
    private static final String NOT_A_NAMESAKE =
            "coalesce(person_id, 0) not in (select person_id from account where name = ?3 and person_id is not null)";

    @PersistenceContext private EntityManager em;
    @Inject private Diaries diaries;

    @Override
    public Set<Long> organisations(Subject subject) {
        return Set.of();
    }

    @Override
    public void erase(Leaver leaver) {
        if (leaver.instead() == null) {
            return;
        }
        var person = leaver.subject().personId();
        em.createQuery("delete from Notice n where n.personId = :person or n.address = :address")
                .setParameter("person", person)
                .setParameter("address", leaver.email())
                .executeUpdate();
        em.createQuery("delete from DiaryEntry e where e.personId = :person").setParameter("person", person).executeUpdate();
        diaries.forgetAddress(person);
        for (var place : List.of("notice.subject", "notice.body", "notice.calendar", "diary_entry.summary", "diary_entry.location")) {
            var column = place.substring(place.indexOf('.') + 1);
            em.createNativeQuery(
                            "update " + place.substring(0, place.indexOf('.')) + " set " + column + " = regexp_replace(" + column + ", ?1, ?2)"
                                    + " where locate(?3, " + column + ") > 0 and " + NOT_A_NAMESAKE)
                    .setParameter(1, WholeName.pattern(leaver.name()))
                    .setParameter(2, leaver.instead())
                    .setParameter(3, leaver.name())
                    .executeUpdate();
        }
    }
}
