package org.touchstone.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;

@ApplicationScoped
class Notices {

    static final String DUE =
            """
            select * from notice where channel = 'EMAIL' and state = 'QUEUED' and next_try_at <= ?1
             order by next_try_at, id limit 1 for update skip locked""";

    /** What is new stands first: a null comes before every moment. */
    private static final String UNREAD_FIRST = "case when n.readAt is null then 0 else 1 end";

    private static final Map<String, String> INBOX_COLUMNS = Map.of("new", UNREAD_FIRST, "created", "n.createdAt");
    private static final Map<String, String> OUTBOX_COLUMNS =
            Map.of(
                    "created", "n.createdAt",
                    "address", "n.address",
                    "template", "n.template",
                    "state", "n.state",
                    "tries", "n.tries");
    private static final String MINE =
            " from Notice n where n.personId = :person and n.channel = org.touchstone.notices.Notice.Channel.IN_APP";
    private static final String MINE_UNREAD = MINE + " and n.readAt is null";
    private static final String MAILS =
            " from Notice n where n.channel = org.touchstone.notices.Notice.Channel.EMAIL"
                    + " and (:everywhere = true or exists (select a.id from Account a join a.grants g"
                    + " where a.email = n.address and g.organisationId in :organisations))";
    private static final String GIVEN_UP =
            MAILS + " and n.state = org.touchstone.notices.Notice.State.FAILED and n.secret = false";

    /** Mails of people at some organisations, or of everybody. */
    record Reach(boolean everywhere, Set<Long> organisations) {

        static Reach of(boolean everywhere, Set<Long> organisations) {
            // JPQL knows no empty list.
            return new Reach(everywhere, organisations.isEmpty() ? Set.of(-1L) : organisations);
        }

        <T> TypedQuery<T> in(TypedQuery<T> query) {
            return query.setParameter("everywhere", everywhere).setParameter("organisations", organisations);
        }
    }

    @PersistenceContext private EntityManager em;

    void add(Notice notice) {
        em.persist(notice);
    }

    /** A notice in this person's inbox; another's does not exist. */
    Notice get(long id, long personId) {
        return Optional.ofNullable(em.find(Notice.class, id))
                .filter(n -> n.isFor(personId))
                .orElseThrow(() -> new NotFound("notice", id));
    }

    /** A mail that an administrator of this reach may see, locked; another does not exist. */
    Notice mail(long id, Reach reach) {
        return reach.in(em.createQuery("select n" + MAILS + " and n.id = :id", Notice.class))
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("notice", id));
    }

    long unread(long personId) {
        return em.createQuery("select count(n)" + MINE_UNREAD, Long.class)
                .setParameter("person", personId)
                .getSingleResult();
    }

    void readAll(long personId, Instant now) {
        em.createQuery(
                        """
                        update Notice n set n.readAt = :now where n.personId = :person and n.readAt is null
                           and n.channel = org.touchstone.notices.Notice.Channel.IN_APP""")
                .setParameter("now", now)
                .setParameter("person", personId)
                .executeUpdate();
    }

    Page<NoticeRow> inbox(long personId, boolean unreadOnly, Paging paging) {
        var mine = unreadOnly ? MINE_UNREAD : MINE;
        var rows =
                em.createQuery(
                        "select new org.touchstone.notices.NoticeRow(n.id, n.subject, n.body, n.link, n.createdAt, n.readAt)"
                                + mine
                                + paging.orderBy(INBOX_COLUMNS, "new", "n.createdAt desc, n.id desc"),
                        NoticeRow.class);
        var count = em.createQuery("select count(n)" + mine, Long.class);
        return paging.of(rows.setParameter("person", personId), count.setParameter("person", personId));
    }

    Page<OutboxRow> outbox(Notice.State state, Reach reach, Paging paging) {
        var chosen = MAILS + (state == null ? "" : " and n.state = :state");
        var rows =
                em.createQuery(
                        """
                        select new org.touchstone.notices.OutboxRow(n.id, n.address, n.template, n.state, n.secret,
                               n.tries, n.createdAt, n.nextTryAt, n.sentAt, n.lastProblem)"""
                                + chosen
                                + paging.orderBy(OUTBOX_COLUMNS, "created", "n.id desc"),
                        OutboxRow.class);
        var count = em.createQuery("select count(n)" + chosen, Long.class);
        if (state != null) {
            rows.setParameter("state", state);
            count.setParameter("state", state);
        }
        return paging.of(reach.in(rows), reach.in(count));
    }

    /** The mails that were given up and may be tried again, locked. */
    List<Notice> givenUp(Reach reach) {
        return reach.in(em.createQuery("select n" + GIVEN_UP, Notice.class))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The mail that is due the longest, locked; those that another node holds are passed over. */
    Optional<Notice> lockDue(Instant now) {
        return em.createNativeQuery(DUE, Notice.class)
                .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .getResultStream()
                .map(Notice.class::cast)
                .findFirst();
    }
}
