package org.touchstone.values;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;

@ApplicationScoped
class Observations {

    static final Map<String, String> SORTABLE =
            new TreeMap<>(
                    Map.of(
                            "at", "o.at",
                            "value", "v.name",
                            "source", "o.source",
                            "rating", "o.rating",
                            "rater", "o.rater"));

    private static final String ROW =
            """
            select new org.touchstone.values.ObservationRow(o.id, o.at, v.id, v.code, v.name, f.id, f.name, f.number,
                   o.source, o.rating,
                   coalesce((select own.text from Anchor own where own.value = v and own.points = o.rating),
                            (select usual.text from Anchor usual
                              where usual.framework = f and usual.value is null and usual.points = o.rating)),
                   o.evidence, o.rater, o.contextId, o.context, o.applicationId)
              from Observation o join o.value v join v.framework f
            """;

    private static final String OF_PERSON =
            """
             where (o.personId = :person or exists (select r from ReleasedApplication r
                       where r.applicationId = o.applicationId and r.personId = :person and o.at <= r.releasedAt))
               and (:everywhere = true or o.organisationId in :organisations)
            """;

    @PersistenceContext private EntityManager em;

    void add(Observation observation) {
        em.persist(observation);
    }

    void release(long applicationId, long personId, Instant at) {
        var known = em.find(ReleasedApplication.class, applicationId);
        if (known == null) {
            em.persist(new ReleasedApplication(applicationId, personId, at));
        } else {
            known.until(at);
        }
    }

    /** @param organisations only what was seen there; null for all */
    Page<ObservationRow> ofPerson(long personId, Set<Long> organisations, Paging paging) {
        var everywhere = organisations == null;
        var places = everywhere || organisations.isEmpty() ? Set.of(-1L) : organisations;
        return paging.of(
                em.createQuery(ROW + OF_PERSON + newestFirst(paging).orderBy(SORTABLE, "at", "o.id desc"), ObservationRow.class)
                        .setParameter("person", personId)
                        .setParameter("everywhere", everywhere)
                        .setParameter("organisations", places),
                em.createQuery("select count(o) from Observation o " + OF_PERSON, Long.class)
                        .setParameter("person", personId)
                        .setParameter("everywhere", everywhere)
                        .setParameter("organisations", places));
    }

    private static Paging newestFirst(Paging paging) {
        return paging.sort() == null ? new Paging(paging.page(), paging.size(), "at", false) : paging;
    }

    /** The name of the person, where there is something to read of them. */
    Optional<String> nameOf(long personId, Set<Long> organisations) {
        return ofPerson(personId, organisations, new Paging(0, 1, null, true)).isEmpty()
                ? Optional.empty()
                : Optional.of(
                        (String)
                                em.createNativeQuery("select name from person where id = ?1")
                                        .setParameter(1, personId)
                                        .getSingleResult());
    }

    /** Takes the words out of what was observed in applications, and whose these were; the ratings stay. */
    void forget(Collection<Long> applicationIds) {
        em.createQuery("update Observation o set o.evidence = '' where o.applicationId in :ids")
                .setParameter("ids", applicationIds)
                .executeUpdate();
        em.createQuery("delete from ReleasedApplication r where r.applicationId in :ids")
                .setParameter("ids", applicationIds)
                .executeUpdate();
    }

    List<ObservationRow> ofApplication(long applicationId) {
        return em.createQuery(ROW + " where o.applicationId = :application order by o.at, o.id", ObservationRow.class)
                .setParameter("application", applicationId)
                .getResultList();
    }
}
