package org.touchstone.values;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.touchstone.access.Secrets;
import org.touchstone.shared.NotFound;

@ApplicationScoped
class SelfChecks {

    @PersistenceContext private EntityManager em;
    @Inject private Clock clock;

    /** The check that this token opens. One that is over is as good as none, though the clock may not have come round yet. */
    SelfCheck get(String token) {
        return find(token, LockModeType.NONE);
    }

    /** For writing: two answers of one candidate that arrive at once are written one after the other. */
    SelfCheck toChange(String token) {
        return find(token, LockModeType.PESSIMISTIC_WRITE);
    }

    private SelfCheck find(String token, LockModeType lock) {
        var found = token == null || token.isBlank() ? null : em.find(SelfCheck.class, Secrets.digest(token), lock);
        if (found == null || !found.expiresAt().isAfter(clock.instant())) {
            throw new NotFound("self_check_session", "of this token");
        }
        return found;
    }

    void add(SelfCheck check) {
        em.persist(check);
    }

    void remove(SelfCheck check) {
        em.remove(check);
    }

    /** Takes away what is over, in one statement: the answers go with it. */
    int removeExpired() {
        return em.createNativeQuery("delete from self_check_session where expires_at <= ?1")
                .setParameter(1, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .executeUpdate();
    }

    /** The scenes for values of these codes, as any version of the framework's line had them. */
    List<StatedScene> scenes(String line, Collection<String> codes) {
        if (codes.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        """
                        select s from Scene s
                         where s.value.framework.line = :line and s.value.code in :codes
                         order by s.position, s.value.position, s.id""",
                        Scene.class)
                .setParameter("line", line)
                .setParameter("codes", codes)
                .setHint("eclipselink.batch", "s.responses")
                .setHint("eclipselink.join-fetch", "s.value")
                .getResultList()
                .stream()
                .map(Scene::stated)
                .toList();
    }

    /** Every employer whose values one can try oneself against, by name. */
    List<Employer> employers() {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = em.createNativeQuery("select code, name from organisation order by name").getResultList();
        return rows.stream().map(r -> new Employer((String) r[0], (String) r[1])).toList();
    }

    void count(long organisationId, LocalDate month) {
        em.createNativeQuery(
                        """
                        insert into self_check_count (organisation_id, month, finished) values (?1, ?2, 1)
                        on duplicate key update finished = finished + 1""")
                .setParameter(1, organisationId)
                .setParameter(2, month)
                .executeUpdate();
    }

    /** How many were finished, month by month; months in which there was none are not among them. */
    Map<LocalDate, Integer> counts(long organisationId, LocalDate since) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                em.createNativeQuery("select month, finished from self_check_count where organisation_id = ?1 and month >= ?2")
                        .setParameter(1, organisationId)
                        .setParameter(2, since)
                        .getResultList();
        return rows.stream().collect(Collectors.toMap(r -> day(r[0]), r -> ((Number) r[1]).intValue()));
    }

    private static LocalDate day(Object column) {
        return column instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) column;
    }
}
