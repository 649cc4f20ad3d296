package org.touchstone.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.touchstone.access.Secrets;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;

@ApplicationScoped
class Diaries {

    @PersistenceContext private EntityManager em;

    /** Puts the newest word on an event into a person's diary. */
    void put(long personId, CalendarEntry entry) {
        em.createQuery("select d from DiaryEntry d where d.personId = :person and d.uid = :uid", DiaryEntry.class)
                .setParameter("person", personId)
                .setParameter("uid", entry.uid())
                .getResultStream()
                .findFirst()
                .ifPresentOrElse(known -> known.update(entry), () -> em.persist(new DiaryEntry(personId, entry)));
    }

    List<CalendarEntry> entries(long personId) {
        return em
                .createQuery("select d from DiaryEntry d where d.personId = :person order by d.startsAt, d.id", DiaryEntry.class)
                .setParameter("person", personId)
                .getResultStream()
                .map(DiaryEntry::entry)
                .toList();
    }

    /** What has not ended yet, soonest first. */
    Page<DateRow> ahead(long personId, Instant now, Paging paging) {
        var ahead = " from DiaryEntry d where d.personId = :person and d.endsAt >= :now";
        var rows =
                em.createQuery(
                        "select new org.touchstone.notices.DateRow(d.summary, d.location, d.startsAt, d.endsAt, d.cancelled)"
                                + ahead
                                + " order by d.startsAt, d.id",
                        DateRow.class);
        var count = em.createQuery("select count(d)" + ahead, Long.class);
        return paging.of(
                rows.setParameter("person", personId).setParameter("now", now),
                count.setParameter("person", personId).setParameter("now", now));
    }

    /** Gives a person's diary a secret address; the one before stops working. */
    void address(long personId, String token, Instant now) {
        forgetAddress(personId);
        em.createNativeQuery("insert into diary_address (person_id, hash, created_at) values (?1, ?2, ?3)")
                .setParameter(1, personId)
                .setParameter(2, Secrets.digest(token))
                .setParameter(3, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .executeUpdate();
    }

    void forgetAddress(long personId) {
        em.createNativeQuery("delete from diary_address where person_id = ?1").setParameter(1, personId).executeUpdate();
    }

    boolean hasAddress(long personId) {
        return !em.createNativeQuery("select 1 from diary_address where person_id = ?1")
                .setParameter(1, personId)
                .getResultList()
                .isEmpty();
    }

    /** Whose diary stands at this address. */
    Optional<Long> owner(String token) {
        return em
                .createNativeQuery("select person_id from diary_address where hash = ?1")
                .setParameter(1, Secrets.digest(token))
                .getResultStream()
                .findFirst()
                .map(id -> ((Number) id).longValue());
    }
}
