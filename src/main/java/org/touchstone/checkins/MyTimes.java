package org.touchstone.checkins;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.shared.Where;

/** My Times with what belongs to them, as stored. */
@ApplicationScoped
class MyTimes {

    private static final String ROW =
            "select new org.touchstone.checkins.TalkRow(t.id, t.kind, t.state, t.personId, p.name, t.managerId, m.name, t.startsAt, t.heldOn)";
    private static final String FROM = " from MyTime t join Person p on p.id = t.personId join Person m on m.id = t.managerId";
    private static final Map<String, String> COLUMNS =
            Map.of("when", "t.startsAt", "state", "t.state", "kind", "t.kind", "manager", "m.name", "person", "p.name", "held", "t.heldOn");

    @PersistenceContext private EntityManager em;

    void add(MyTime talk) {
        em.persist(talk);
        em.flush();
    }

    void add(Object part) {
        em.persist(part);
        em.flush();
    }

    MyTime get(long id) {
        return Optional.ofNullable(em.find(MyTime.class, id)).orElseThrow(() -> new NotFound(MyTime.ENTITY, id));
    }

    /** Of two who change it at once the second waits, and reads what the first has made of it. */
    MyTime locked(long id) {
        return Optional.ofNullable(em.find(MyTime.class, id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(() -> new NotFound(MyTime.ENTITY, id));
    }

    /** Writes the version that the record has from now on. */
    void flush() {
        em.flush();
    }

    Optional<Long> asked(long personId) {
        return em.createQuery("select t.id from MyTime t where t.personId = :person and t.state = :asked", Long.class)
                .setParameter("person", personId)
                .setParameter("asked", MyTime.State.ASKED)
                .getResultStream()
                .findFirst();
    }

    /** The employee's own, newest first; whoever the manager was. */
    Page<TalkRow> ofPerson(long personId, Paging paging) {
        var where = new Where();
        where.and("t.personId = :person", "person", personId);
        return page(where, paging);
    }

    /** Those of a manager with somebody whom they manage today. */
    Page<TalkRow> between(long managerId, long personId, Paging paging) {
        var where = new Where();
        where.and("t.personId = :person", "person", personId);
        where.and("t.managerId = :manager", "manager", managerId);
        return page(where, paging);
    }

    private Page<TalkRow> page(Where where, Paging paging) {
        var newestFirst = paging.sort() == null ? new Paging(paging.page(), paging.size(), "when", false) : paging;
        return paging.of(
                where.in(em.createQuery(ROW + FROM + where + newestFirst.orderBy(COLUMNS, "when", "t.id"), TalkRow.class)),
                where.in(em.createQuery("select count(t)" + FROM + where, Long.class)));
    }

    List<TalkView.Topic> topics(long talkId) {
        return em.createQuery(
                        "select new org.touchstone.checkins.TalkView$Topic(o.id, o.kind, o.words, o.addedBy)"
                                + " from TalkTopic o where o.talkId = :talk order by o.id",
                        TalkView.Topic.class)
                .setParameter("talk", talkId)
                .getResultList();
    }

    List<TalkView.Action> actions(long talkId) {
        return em.createQuery(
                        "select new org.touchstone.checkins.TalkView$Action(a.id, a.words, a.ownerId, a.dueOn, a.doneOn)"
                                + " from TalkAction a where a.talkId = :talk order by a.dueOn, a.id",
                        TalkView.Action.class)
                .setParameter("talk", talkId)
                .getResultList();
    }

    boolean hasTopicOf(long personId, long talkId) {
        return em.createQuery("select count(o) from TalkTopic o where o.talkId = :talk and o.addedBy = :person", Long.class)
                        .setParameter("talk", talkId)
                        .setParameter("person", personId)
                        .getSingleResult()
                > 0;
    }

    Optional<PrivateNote> note(long talkId, long writerId) {
        return em.createQuery("select n from PrivateNote n where n.talkId = :talk and n.writerId = :writer", PrivateNote.class)
                .setParameter("talk", talkId)
                .setParameter("writer", writerId)
                .getResultStream()
                .findFirst();
    }

    TalkTopic topic(long talkId, long id) {
        return Optional.ofNullable(em.find(TalkTopic.class, id)).filter(o -> o.talkId() == talkId).orElseThrow(() -> new NotFound("topic", id));
    }

    TalkAction action(long talkId, long id) {
        return Optional.ofNullable(em.find(TalkAction.class, id)).filter(a -> a.talkId() == talkId).orElseThrow(() -> new NotFound("action", id));
    }

    void remove(Object part) {
        em.remove(part);
    }

    /** Takes out of a talk what somebody wrote into it who has no part in it any more. */
    void forget(long talkId, long personId) {
        em.createQuery("delete from PrivateNote n where n.talkId = :talk and n.writerId = :person")
                .setParameter("talk", talkId)
                .setParameter("person", personId)
                .executeUpdate();
        em.createQuery("delete from TalkTopic o where o.talkId = :talk and o.addedBy = :person")
                .setParameter("talk", talkId)
                .setParameter("person", personId)
                .executeUpdate();
    }
}
