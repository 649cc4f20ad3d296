package org.touchstone.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.touchstone.shared.Faults;
import org.touchstone.shared.StillRunning;

/** Requests that took effect, and what was answered. */
@ApplicationScoped
class Claims {

    private static final Duration KEPT = Duration.ofHours(24);

    @PersistenceContext private EntityManager em;
    @Inject private Caller caller;
    @Inject private Clock clock;

    /** A claim as stored; the answer's status is null until the deed is answered. */
    record Stored(String bodyHash, Integer status, String location, String etag, String type, String body) {
        private static Stored of(Object[] row) {
            var status = row[1] == null ? null : ((Number) row[1]).intValue();
            return new Stored(
                    (String) row[0], status, (String) row[2], (String) row[3], (String) row[4], (String) row[5]);
        }
    }

    Optional<Stored> find(String hash) {
        @SuppressWarnings("unchecked")
        List<Object[]> found =
                em.createNativeQuery(
                                """
                                select body_hash, status, location, etag, type, body from idempotency_key
                                 where account_id = ?1 and hash = ?2 and at >= ?3""")
                        .setParameter(1, caller.accountId())
                        .setParameter(2, hash)
                        .setParameter(3, now().minus(KEPT))
                        .getResultList();
        return found.stream().findFirst().map(Stored::of);
    }

    /**
     * Claims the request for the transaction that runs. The key is unique, so of two at once the second
     * waits for the first and then fails, with everything it did.
     */
    void write(Claim claim) {
        em.createNativeQuery("delete from idempotency_key where at < ?1")
                .setParameter(1, now().minus(KEPT))
                .executeUpdate();
        try {
            em.createNativeQuery("insert into idempotency_key (account_id, hash, at, body_hash) values (?1, ?2, ?3, ?4)")
                    .setParameter(1, caller.accountId())
                    .setParameter(2, claim.hash())
                    .setParameter(3, now())
                    .setParameter(4, claim.bodyHash())
                    .executeUpdate();
        } catch (PersistenceException e) {
            throw Faults.isTwin(e) ? new StillRunning() : e;
        }
    }

    void answer(String hash, int status, String location, String etag, String type, String body) {
        em.createNativeQuery(
                        """
                        update idempotency_key set status = ?3, location = ?4, etag = ?5, type = ?6, body = ?7
                         where account_id = ?1 and hash = ?2""")
                .setParameter(1, caller.accountId())
                .setParameter(2, hash)
                .setParameter(3, status)
                .setParameter(4, location)
                .setParameter(5, etag)
                .setParameter(6, type)
                .setParameter(7, body)
                .executeUpdate();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
