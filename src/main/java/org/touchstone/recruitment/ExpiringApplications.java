package org.touchstone.recruitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.shared.Expiring;

/**
 * Applications that led to no job: kept for a time after the choosing ended, so that feedback, a second look and a claim
 * are possible, and no longer. A legal hold on the vacancy keeps them for as long as it lasts.
 */
@ApplicationScoped
class ExpiringApplications implements Expiring {

    private static final int SOME = 100;
    private static final String OVER =
            """
            \sfrom Application a join a.vacancy v
             where v.endedAt < :before and a.forgottenAt is null and a.state not in :successful and\s""";
    private static final String HELD = "v.heldAt is not null";
    private static final String FREE = "v.heldAt is null";

    @PersistenceContext private EntityManager em;
    @Inject private Bids bids;
    @Inject private ForgettingApplications forgetting;
    @Inject private Clock clock;

    @Inject
    @ConfigProperty(name = "touchstone.recruitment.kept-months")
    private int months;

    @Override
    public String kind() {
        return "applications";
    }

    @Override
    public int months() {
        return months;
    }

    @Override
    public Due due() {
        return new Due(count(FREE), count(HELD));
    }

    private long count(String which) {
        return over(em.createQuery("select count(a)" + OVER + which, Long.class)).getSingleResult();
    }

    @Override
    public int removeSome() {
        var vacancies = over(em.createQuery("select distinct v.id" + OVER + FREE, Long.class)).setMaxResults(SOME).getResultList();
        // A hold that comes at this moment waits, or was first and is seen.
        var free = vacancies.stream().map(bids::locked).filter(vacancy -> !vacancy.isHeld()).findFirst();
        return free.map(this::removeSomeOf).orElse(0);
    }

    private int removeSomeOf(Vacancy vacancy) {
        var some =
                over(em.createQuery("select a.id" + OVER + FREE + " and v = :vacancy order by a.id", Long.class))
                        .setParameter("vacancy", vacancy)
                        .setMaxResults(SOME)
                        .getResultList();
        forgetting.forget(some);
        return some.size();
    }

    private <T> TypedQuery<T> over(TypedQuery<T> query) {
        return query.setParameter("before", before()).setParameter("successful", Application.TAKES_A_POST);
    }

    private Instant before() {
        return clock.instant().atOffset(ZoneOffset.UTC).minusMonths(months).toInstant();
    }
}
