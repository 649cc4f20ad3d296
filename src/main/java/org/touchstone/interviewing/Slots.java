package org.touchstone.interviewing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.touchstone.recruitment.Application;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;

/** Slots and who holds them, as stored. */
@ApplicationScoped
class Slots {

    private static final String ROW =
            """
            select new org.touchstone.interviewing.Scheduling$SlotRow(s.id, s.version, s.startsAt, s.endsAt, s.place, s.note,
                s.offeredByName, a.anonRef, p.name)
              from Slot s left join SlotBooking b on b.slot = s left join Application a on a.id = b.applicationId
              left join Person p on p.id = a.candidateId
             where s.stageId = :stage and s.takenBackAt is null""";

    private static final String COUNT = "select count(s) from Slot s where s.stageId = :stage and s.takenBackAt is null";
    private static final Map<String, String> COLUMNS = Map.of("starts", "s.startsAt", "place", "s.place", "candidate", "p.name");
    private static final int MOST_SHOWN = 500;

    @PersistenceContext private EntityManager em;

    Page<Scheduling.SlotRow> rows(long stageId, Instant since, Paging paging) {
        var ahead = since == null ? "" : " and s.endsAt >= :since";
        var rows = em.createQuery(ROW + ahead + paging.orderBy(COLUMNS, "starts", "s.id"), Scheduling.SlotRow.class);
        var count = em.createQuery(COUNT + ahead, Long.class);
        rows.setParameter("stage", stageId);
        count.setParameter("stage", stageId);
        if (since != null) {
            rows.setParameter("since", since);
            count.setParameter("since", since);
        }
        return paging.of(rows, count);
    }

    /** A slot that is still to come, and by which booking of which application it is held; null and 0 while it is free. */
    public record Ahead(Instant startsAt, Instant endsAt, Long bookingId, long applicationId) {

        boolean isBooked() {
            return bookingId != null;
        }

        boolean isShorterThan(int minutes) {
            return Duration.between(startsAt, endsAt).toMinutes() < minutes;
        }
    }

    List<Ahead> ahead(long stageId, Instant now) {
        return em.createQuery(
                        """
                        select new org.touchstone.interviewing.Slots$Ahead(s.startsAt, s.endsAt, b.id, b.applicationId)
                          from Slot s left join SlotBooking b on b.slot = s
                         where s.stageId = :stage and s.takenBackAt is null and s.startsAt > :now""",
                        Ahead.class)
                .setParameter("stage", stageId)
                .setParameter("now", now)
                .getResultList();
    }

    /** How many minutes the questions of a stage's kit take; 0 while none are chosen. */
    int minutesAsked(long stageId) {
        return em.createQuery("select coalesce(sum(q.minutes), 0) from KitQuestion q where q.kit.stageId = :stage", Number.class)
                .setParameter("stage", stageId)
                .getSingleResult()
                .intValue();
    }

    /** Those that nobody holds and that begin after this moment, soonest first. */
    List<Attending.Free> free(long stageId, Instant after) {
        return em.createQuery(
                        """
                        select new org.touchstone.interviewing.Attending$Free(s.id, s.startsAt, s.endsAt, s.place)
                          from Slot s where s.stageId = :stage and s.takenBackAt is null and s.startsAt > :after
                           and not exists (select 1 from SlotBooking b where b.slot = s)
                         order by s.startsAt, s.id""",
                        Attending.Free.class)
                .setParameter("stage", stageId)
                .setParameter("after", after)
                .setMaxResults(MOST_SHOWN)
                .getResultList();
    }

    /** Two people who offer times for one stage at once do so one after the other. */
    void lockStage(long id) {
        em.createNativeQuery("select id from stage where id = ?1 for update").setParameter(1, id).getResultList();
    }

    /** Slots of this stage that are in the way of these times. */
    List<Slot> around(long stageId, Instant from, Instant until) {
        return em.createQuery(
                        "select s from Slot s where s.stageId = :stage and s.takenBackAt is null"
                                + " and s.startsAt < :until and s.endsAt > :from order by s.startsAt, s.id",
                        Slot.class)
                .setParameter("stage", stageId)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }

    void add(Slot slot) {
        em.persist(slot);
    }

    Slot get(long id) {
        return Optional.ofNullable(em.find(Slot.class, id)).orElseThrow(() -> new NotFound("slot", id));
    }

    /** Whoever books it or takes it back next waits until this deed is done. */
    Slot locked(long id) {
        var slot =
                Optional.ofNullable(em.find(Slot.class, id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(() -> new NotFound("slot", id));
        em.refresh(slot); // what the one before has left
        return slot;
    }

    /** Who holds it now, not when this transaction first read something. */
    Optional<SlotBooking> holder(Slot slot) {
        return em.createQuery("select b from SlotBooking b where b.slot = :slot", SlotBooking.class)
                .setParameter("slot", slot)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** When the candidates of a stage come, by application. */
    Map<Long, Instant> times(long stageId) {
        return em.createQuery("select b.applicationId, s.startsAt from SlotBooking b join b.slot s where b.stageId = :stage", Object[].class)
                .setParameter("stage", stageId)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Instant) row[1]));
    }

    Optional<SlotBooking> booking(long stageId, long applicationId) {
        return em.createQuery(
                        "select b from SlotBooking b left join fetch b.slot where b.stageId = :stage and b.applicationId = :application",
                        SlotBooking.class)
                .setParameter("stage", stageId)
                .setParameter("application", applicationId)
                .getResultStream()
                .findFirst();
    }

    /** What an application holds at any stage. */
    List<SlotBooking> bookings(long applicationId) {
        return em.createQuery(
                        "select b from SlotBooking b join fetch b.slot s where b.applicationId = :application order by s.startsAt",
                        SlotBooking.class)
                .setParameter("application", applicationId)
                .getResultList();
    }

    void add(SlotBooking booking) {
        em.persist(booking);
    }

    void flush() {
        em.flush();
    }

    /** What else a person has booked that is in the way of these times, by the title of the job. */
    List<String> elsewhere(long personId, long applicationId, Instant from, Instant until) {
        return em.createQuery(
                        """
                        select v.title from SlotBooking b join b.slot s join Application a on a.id = b.applicationId join a.vacancy v
                         where a.candidateId = :person and a.id <> :application and s.startsAt < :until and s.endsAt > :from
                           and s.takenBackAt is null""",
                        String.class)
                .setParameter("person", personId)
                .setParameter("application", applicationId)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }
}
