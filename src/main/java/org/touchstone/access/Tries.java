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

    /** Rows to lock for those who try, and after them as many for the places that they try from. */
    private static final int TURNS = 256;

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
        var person = Secrets.digest(Accounts.plain(who));
        var here = Secrets.digest(place);
        var since = now().minusMinutes(minutes);
        // Everybody waits for their turn as a person before that of the place, so that no two wait for each other.
        awaitTurn(turn(person));
        refuseAfter(allowed, "who", person, since);
        awaitTurn(TURNS + turn(here));
        refuseAfter(allowedFromOnePlace, "place", here, since);
        em.createNativeQuery("insert into sign_in_try (who, place, at) values (?1, ?2, ?3)")
                .setParameter(1, person)
                .setParameter(2, here)
                .setParameter(3, now())
                .executeUpdate();
        em.createNativeQuery("delete from sign_in_try where at < ?1").setParameter(1, now().minusDays(1)).executeUpdate();
    }

    /** Waits until nobody else counts the tries of the same person or place, and keeps the turn to the end of the transaction. */
    private void awaitTurn(int id) {
        em.createNativeQuery("select id from sign_in_turn where id = ?1 for update").setParameter(1, id).getSingleResult();
    }

    private static int turn(String digest) {
        return Integer.parseInt(digest, 0, 2, 16);
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
