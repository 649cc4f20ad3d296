package org.touchstone.recruitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.access.Erasures;
import org.touchstone.shared.Expiring;

/** Accounts of candidates who have no application left, work nowhere here and have not come back since. */
@ApplicationScoped
class ExpiringCandidates implements Expiring {

    private static final int SOME = 20;
    private static final String OVER =
            """
            \sfrom account c join person p on p.id = c.person_id
             where c.state <> 'ERASED' and c.created_at < ?1 and coalesce(c.signed_in_at, c.created_at) < ?1
               and exists (select 1 from account_grant g where g.account_id = c.id)
               and not exists (select 1 from account_grant g where g.account_id = c.id and g.role <> 'CANDIDATE')
               and not exists (select 1 from application a where a.candidate_id = p.id)
               and not exists (select 1 from employment e where e.person_id = p.id)""";

    @PersistenceContext private EntityManager em;
    @Inject private Erasures erasures;
    @Inject private Clock clock;

    @Inject
    @ConfigProperty(name = "touchstone.recruitment.kept-months")
    private int months;

    @Override
    public String kind() {
        return "candidates";
    }

    @Override
    public int months() {
        return months;
    }

    @Override
    public Due due() {
        return new Due(((Number) over("select count(*)").getSingleResult()).longValue(), 0);
    }

    @Override
    public int removeSome() {
        @SuppressWarnings("unchecked")
        List<Number> some = over("select c.id").setMaxResults(SOME).getResultList();
        some.forEach(account -> erasures.erase(account.longValue()));
        return some.size();
    }

    private Query over(String what) {
        var before = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).minusMonths(months);
        return em.createNativeQuery(what + OVER).setParameter(1, before);
    }
}
