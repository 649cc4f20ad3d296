package org.touchstone.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What people have typed and not yet saved. */
@ApplicationScoped
class Drafts {

    @PersistenceContext private EntityManager em;
    @Inject private Clock clock;

    @Inject
    @ConfigProperty(name = "touchstone.draft-days")
    private int days;

    void put(long accountId, String form, String fields) {
        em.createNativeQuery(
                        """
                        insert into draft (account_id, form, fields, saved_at) values (?1, ?2, ?3, ?4)
                        on duplicate key update fields = ?3, saved_at = ?4""")
                .setParameter(1, accountId)
                .setParameter(2, form)
                .setParameter(3, fields)
                .setParameter(4, now())
                .executeUpdate();
        em.createNativeQuery("delete from draft where account_id = ?1 and saved_at < ?2")
                .setParameter(1, accountId)
                .setParameter(2, now().minusDays(days))
                .executeUpdate();
    }

    Optional<KeepingDrafts.Draft> find(long accountId, String form) {
        @SuppressWarnings("unchecked")
        List<Object[]> found =
                em.createNativeQuery("select fields, saved_at from draft where account_id = ?1 and form = ?2")
                        .setParameter(1, accountId)
                        .setParameter(2, form)
                        .getResultList();
        return found.stream()
                .findFirst()
                .map(
                        row ->
                                new KeepingDrafts.Draft(
                                        (String) row[0], ((LocalDateTime) row[1]).toInstant(ZoneOffset.UTC)));
    }

    /** Which forms somebody has begun, and when; not what stands in them, since it may be about others. */
    List<Map<String, Object>> of(long accountId) {
        @SuppressWarnings("unchecked")
        List<Object[]> found =
                em.createNativeQuery("select form, saved_at from draft where account_id = ?1 order by form")
                        .setParameter(1, accountId)
                        .getResultList();
        return found.stream()
                .map(row -> Map.of("form", row[0], "saved", ((LocalDateTime) row[1]).toInstant(ZoneOffset.UTC)))
                .toList();
    }

    long count(long accountId) {
        return ((Number)
                        em.createNativeQuery("select count(*) from draft where account_id = ?1")
                                .setParameter(1, accountId)
                                .getSingleResult())
                .longValue();
    }

    void remove(long accountId, String form) {
        em.createNativeQuery("delete from draft where account_id = ?1 and form = ?2")
                .setParameter(1, accountId)
                .setParameter(2, form)
                .executeUpdate();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
