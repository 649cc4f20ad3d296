package org.touchstone.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.shared.TooManyTries;

/** Tries of late to come in, to register, to get a link. Addresses and places are kept as hashes only. */
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

    /**
     * Writes a try down, in a transaction of its own and before it is looked at: many at once count as
     * many, and a try that comes to nothing counts too. Too many are refused; those do not count.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void count(String who, String place) {
        var since = now().minusMinutes(minutes);
        refuseAfter(allowed, "who", Secrets.digest(Accounts.plain(who)), since);
        refuseAfter(allowedFromOnePlace, "place", Secrets.digest(place), since);
        em.createNativeQuery("insert into sign_in_try (who, place, at) values (?1, ?2, ?3)")
                .setParameter(1, Secrets.digest(Accounts.plain(who)))
                .setParameter(2, Secrets.digest(place))
                .setParameter(3, now())
                .executeUpdate();
        em.createNativeQuery("delete from sign_in_try where at < ?1").setParameter(1, now().minusDays(1)).executeUpdate();
    }

    /** Forgets the tries of somebody who has come in. */
    void forget(String who) {
        em.createNativeQuery("delete from sign_in_try where who = ?1")
                .setParameter(1, Secrets.digest(Accounts.plain(who)))
                .executeUpdate();
    }

    private void refuseAfter(int most, String column, String digest, LocalDateTime since) {
        var found =
                (Object[])
                        em.createNativeQuery(
                                        "select count(*), min(at) from sign_in_try where "
                                                + column
                                                + " = ?1 and at >= ?2")
                                .setParameter(1, digest)
                                .setParameter(2, since)
                                .getSingleResult();
        if (((Number) found[0]).longValue() >= most) {
            var oldest = (LocalDateTime) found[1];
            throw new TooManyTries(Math.max(1, Duration.between(now(), oldest.plusMinutes(minutes)).toSeconds()));
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
