package org.touchstone.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Wrong passwords of late. Addresses and places are kept as hashes only. */
@ApplicationScoped
class Tries {

    @PersistenceContext private EntityManager em;
    @Inject private Clock clock;

    @Inject
    @ConfigProperty(name = "touchstone.sign-in.tries", defaultValue = "10")
    private int allowed;

    @Inject
    @ConfigProperty(name = "touchstone.sign-in.tries-from-one-place", defaultValue = "100")
    private int allowedFromOnePlace;

    @Inject
    @ConfigProperty(name = "touchstone.sign-in.window-minutes", defaultValue = "15")
    private int minutes;

    void requireFew(String email, String place) {
        var since = now().minusMinutes(minutes);
        if (count("who", email, since) >= allowed || count("place", place, since) >= allowedFromOnePlace) {
            throw new TooManyTries(Duration.ofMinutes(minutes).toSeconds());
        }
    }

    void wrong(String email, String place) {
        em.createNativeQuery("insert into sign_in_try (who, place, at) values (?1, ?2, ?3)")
                .setParameter(1, Secrets.digest(Accounts.plain(email)))
                .setParameter(2, Secrets.digest(place))
                .setParameter(3, now())
                .executeUpdate();
        em.createNativeQuery("delete from sign_in_try where at < ?1").setParameter(1, now().minusDays(1)).executeUpdate();
    }

    void forget(String email) {
        em.createNativeQuery("delete from sign_in_try where who = ?1")
                .setParameter(1, Secrets.digest(Accounts.plain(email)))
                .executeUpdate();
    }

    private long count(String column, String what, LocalDateTime since) {
        var digest = Secrets.digest("who".equals(column) ? Accounts.plain(what) : what);
        var found =
                em.createNativeQuery("select count(*) from sign_in_try where " + column + " = ?1 and at >= ?2")
                        .setParameter(1, digest)
                        .setParameter(2, since)
                        .getSingleResult();
        return ((Number) found).longValue();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
