package org.touchstone.checkins;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.shared.Expiring;

/**
 * Talks that are long over, with all that was noted in them. What a former manager wrote for themself goes sooner, with the
 * first run: it is about somebody who is in their care no longer.
 */
@ApplicationScoped
class ExpiringTalks implements Expiring {

    private static final int SOME = 1000;
    private static final String OVER = "from my_time where state <> 'ASKED' and coalesce(held_on, date(starts_at), date(changed_at)) < ?1";
    private static final String LEFT_BEHIND =
            """
            from my_time_private_note where exists (select 1 from my_time t where t.id = my_time_private_note.talk_id
                and t.manager_id = my_time_private_note.writer_id
                and not exists (select 1 from employment e where e.person_id = t.person_id and e.line_manager_id = t.manager_id
                    and e.starts <= ?1 and (e.ends is null or e.ends >= ?1)))""";

    @PersistenceContext private EntityManager em;
    @Inject private Clock clock;

    @Inject
    @ConfigProperty(name = "touchstone.checkins.kept-months")
    private int months;

    @Override
    public String kind() {
        return "my-times";
    }

    @Override
    public int months() {
        return months;
    }

    @Override
    public Due due() {
        return new Due(count(OVER, end()) + count(LEFT_BEHIND, LocalDate.now(clock)), 0);
    }

    @Override
    public int removeSome() {
        return change(OVER, end()) + change(LEFT_BEHIND, LocalDate.now(clock));
    }

    private LocalDate end() {
        return LocalDate.now(clock).minusMonths(months);
    }

    private long count(String which, LocalDate day) {
        return ((Number) em.createNativeQuery("select count(*) " + which).setParameter(1, day).getSingleResult()).longValue();
    }

    private int change(String which, LocalDate day) {
        return em.createNativeQuery("delete " + which + " limit " + SOME).setParameter(1, day).executeUpdate();
    }
}
