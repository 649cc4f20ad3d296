package org.touchstone.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** One-time links, stored as digests: who steals the table can open nothing. */
@ApplicationScoped
class Links {

    @PersistenceContext private EntityManager em;
    @Inject private Clock clock;
    @Inject private Secrets secrets;
    @Inject private Event<LinkIssued> issued;

    @Inject
    @ConfigProperty(name = "touchstone.address")
    private String address;

    @Inject
    @ConfigProperty(name = "touchstone.invitation-hours")
    private int invitationHours;

    @Inject
    @ConfigProperty(name = "touchstone.forgotten-minutes")
    private int forgottenMinutes;

    /** Makes a link and hands it to whoever sends mail. Links issued before it stop working. */
    LinkIssued issue(Account account, LinkIssued.Purpose purpose) {
        var secret = secrets.random();
        var expires = clock.instant().plus(lifetime(purpose));
        forget(account.id());
        em.createNativeQuery(
                        "insert into one_time_link (hash, account_id, purpose, expires_at) values (?1, ?2, ?3, ?4)")
                .setParameter(1, Secrets.digest(secret))
                .setParameter(2, account.id())
                .setParameter(3, purpose.name())
                .setParameter(4, utc(expires))
                .executeUpdate();
        var base = address.endsWith("/") ? address : address + "/";
        var link =
                new LinkIssued(
                        account.id(),
                        account.email(),
                        account.name(),
                        purpose,
                        base + "welcome/password?link=" + secret,
                        expires);
        issued.fire(link);
        return link;
    }

    /** The account that an unused link in its time belongs to. */
    Optional<Long> account(String secret) {
        return em
                .createNativeQuery(
                        "select account_id from one_time_link where hash = ?1 and used_at is null and expires_at > ?2")
                .setParameter(1, Secrets.digest(secret))
                .setParameter(2, utc(clock.instant()))
                .getResultStream()
                .findFirst()
                .map(id -> ((Number) id).longValue());
    }

    /** Uses a link up: true for one caller only, however many come at once. */
    boolean use(String secret) {
        return em
                        .createNativeQuery(
                                """
                                update one_time_link set used_at = ?2
                                 where hash = ?1 and used_at is null and expires_at > ?2""")
                        .setParameter(1, Secrets.digest(secret))
                        .setParameter(2, utc(clock.instant()))
                        .executeUpdate()
                == 1;
    }

    /** Makes every link of an account useless. */
    void forget(long accountId) {
        em.createNativeQuery("delete from one_time_link where account_id = ?1 and used_at is null")
                .setParameter(1, accountId)
                .executeUpdate();
    }

    private Duration lifetime(LinkIssued.Purpose purpose) {
        return purpose == LinkIssued.Purpose.INVITATION
                ? Duration.ofHours(invitationHours)
                : Duration.ofMinutes(forgottenMinutes);
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
