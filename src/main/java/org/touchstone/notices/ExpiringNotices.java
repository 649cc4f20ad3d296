package org.touchstone.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.shared.Expiring;

/**
 * What was written to people, and what stood in their diaries. A mail to an address that is no person's here (a link to
 * sign in, a last word to somebody who is erased) goes much sooner. What still waits to be sent stays.
 */
@ApplicationScoped
class ExpiringNotices implements Expiring {

    private static final int SOME = 5000;
    private static final String OVER =
            " from notice where state <> 'QUEUED' and (created_at < ?1 or person_id is null and created_at < ?2)";
    private static final String PAST = " from diary_entry where ends_at < ?1";

    @PersistenceContext private EntityManager em;
    @Inject private Clock clock;

    @Inject
    @ConfigProperty(name = "touchstone.notices.kept-months")
    private int months;

    @Inject
    @ConfigProperty(name = "touchstone.notices.nobody-days")
    private int nobodyDays;

    @Override
    public String kind() {
        return "notices";
    }

    @Override
    public int months() {
        return months;
    }

    @Override
    public Due due() {
        return new Due(count(OVER) + count(PAST), 0);
    }

    @Override
    public int removeSome() {
        return change("delete" + OVER + " limit " + SOME) + change("delete" + PAST + " limit " + SOME);
    }

    private long count(String over) {
        return ((Number) query("select count(*)" + over).getSingleResult()).longValue();
    }

    private int change(String statement) {
        return query(statement).executeUpdate();
    }

    private Query query(String statement) {
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        var query = em.createNativeQuery(statement).setParameter(1, now.minusMonths(months));
        return statement.contains("?2") ? query.setParameter(2, now.minusDays(nobodyDays)) : query;
    }
}
