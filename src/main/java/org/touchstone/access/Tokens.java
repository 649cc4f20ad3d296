package org.touchstone.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** API tokens, stored as digests: who steals the table can sign in nowhere. */
@ApplicationScoped
class Tokens {

    @PersistenceContext private EntityManager em;
    @Inject private Clock clock;

    void add(String token, long accountId, Instant expires) {
        em.createNativeQuery("insert into api_token (hash, account_id, created_at, expires_at) values (?1, ?2, ?3, ?4)")
                .setParameter(1, Secrets.digest(token))
                .setParameter(2, accountId)
                .setParameter(3, now())
                .setParameter(4, LocalDateTime.ofInstant(expires, ZoneOffset.UTC))
                .executeUpdate();
        em.createNativeQuery("delete from api_token where expires_at < ?1").setParameter(1, now()).executeUpdate();
    }

    void remove(String token) {
        em.createNativeQuery("delete from api_token where hash = ?1")
                .setParameter(1, Secrets.digest(token))
                .executeUpdate();
    }

    void forget(long accountId) {
        em.createNativeQuery("delete from api_token where account_id = ?1")
                .setParameter(1, accountId)
                .executeUpdate();
    }

    Optional<Long> account(String token) {
        return em
                .createNativeQuery("select account_id from api_token where hash = ?1 and expires_at > ?2")
                .setParameter(1, Secrets.digest(token))
                .setParameter(2, now())
                .getResultStream()
                .findFirst()
                .map(id -> ((Number) id).longValue());
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
