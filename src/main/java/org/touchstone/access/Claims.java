package org.touchstone.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Requests that came with a key, how far they got, and what was answered. */
@ApplicationScoped
class Claims {

    private static final Duration KEPT = Duration.ofHours(24);

    /** After so long a request that is still not done died with its server, and may be sent again. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private static final int DONE = 0;

    @PersistenceContext private EntityManager em;
    @Inject private Caller caller;
    @Inject private Clock clock;

    /** A claim as stored: no status while its deed runs, 0 once that is done, then what was answered. */
    record Stored(String bodyHash, Integer status, String location, String etag, String type, String body) {
        private static Stored of(Object[] row) {
            var status = row[1] == null ? null : ((Number) row[1]).intValue();
            return new Stored(
                    (String) row[0], status, (String) row[2], (String) row[3], (String) row[4], (String) row[5]);
        }

        boolean answered() {
            return status != null && status != DONE;
        }
    }

    /** Takes the key for this request: true for one only, however many come at once. */
    boolean take(Claim claim) {
        em.createNativeQuery("delete from idempotency_key where at < ?1 or status is null and at < ?2")
                .setParameter(1, now().minus(KEPT))
                .setParameter(2, now().minus(LONGEST))
                .executeUpdate();
        return em.createNativeQuery(
                                "insert ignore into idempotency_key (account_id, hash, at, body_hash) values (?1, ?2, ?3, ?4)")
                        .setParameter(1, caller.accountId())
                        .setParameter(2, claim.hash())
                        .setParameter(3, now())
                        .setParameter(4, claim.bodyHash())
                        .executeUpdate()
                == 1;
    }

    Optional<Stored> find(String hash) {
        @SuppressWarnings("unchecked")
        List<Object[]> found =
                em.createNativeQuery(
                                """
                                select body_hash, status, location, etag, type, body from idempotency_key
                                 where account_id = ?1 and hash = ?2""")
                        .setParameter(1, caller.accountId())
                        .setParameter(2, hash)
                        .getResultList();
        return found.stream().findFirst().map(Stored::of);
    }

    /** Notes in the transaction of the deed that it is done: the two happen together or not at all. */
    void done(Claim claim) {
        em.createNativeQuery(
                        "update idempotency_key set status = ?3 where account_id = ?1 and hash = ?2 and status is null")
                .setParameter(1, caller.accountId())
                .setParameter(2, claim.hash())
                .setParameter(3, DONE)
                .executeUpdate();
    }

    void answer(String hash, Replaying.Answer answer) {
        em.createNativeQuery(
                        """
                        update idempotency_key set status = ?3, location = ?4, etag = ?5, type = ?6, body = ?7
                         where account_id = ?1 and hash = ?2""")
                .setParameter(1, caller.accountId())
                .setParameter(2, hash)
                .setParameter(3, answer.status())
                .setParameter(4, answer.location())
                .setParameter(5, answer.etag())
                .setParameter(6, answer.type())
                .setParameter(7, answer.body())
                .executeUpdate();
    }

    /** Gives a key back whose deed was refused, for the request to be mended and sent again. */
    void giveBack(String hash) {
        em.createNativeQuery("delete from idempotency_key where account_id = ?1 and hash = ?2 and status is null")
                .setParameter(1, caller.accountId())
                .setParameter(2, hash)
                .executeUpdate();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
