package org.touchstone.recruitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;

/** What candidates and recruitment teams write to each other. */
@ApplicationScoped
class CandidateMessages {

    /** The last message of each conversation; who leads a vacancy, scores for it or applies has none there. */
    private static final String LAST =
            """
             from CandidateMessage m join Application a on a.id = m.applicationId join a.vacancy v
              join Person p on p.id = a.candidateId
             where v.organisationId in :organisations and v.recruitingManagerId <> :me and a.candidateId <> :me
               and not exists (select s.id from Shortlister s where s.vacancyId = v.id and s.personId = :me)
               and m.id = (select max(n.id) from CandidateMessage n
                    where n.applicationId = m.applicationId and n.about = m.about)""";

    private static final String WAITING = " and m.waits = true";

    private static final Map<String, String> COLUMNS = Map.of("at", "m.at", "vacancy", "v.title", "candidate", "p.name");

    /** A conversation, and whose: what is read of a person is remembered. */
    public record Found(
            long applicationId,
            long candidateId,
            String ref,
            String name,
            String title,
            String reference,
            CandidateMessage.About about,
            Instant at,
            boolean waits) {

        Corresponding.Row row() {
            return new Corresponding.Row(ref, name, title, reference, about, at, waits);
        }
    }

    @PersistenceContext private EntityManager em;

    void add(CandidateMessage message) {
        em.persist(message);
    }

    /** All of an application, oldest first. */
    List<CandidateMessage> of(long applicationId) {
        return em
                .createQuery("select m from CandidateMessage m where m.applicationId = :application order by m.id", CandidateMessage.class)
                .setParameter("application", applicationId)
                .getResultList();
    }

    Page<Found> conversations(Collection<Long> organisations, long me, boolean waitingOnly, Paging paging) {
        var from = LAST + (waitingOnly ? WAITING : "");
        var rows =
                em.createQuery(
                        "select new org.touchstone.recruitment.CandidateMessages$Found(a.id, p.id, a.anonRef, p.name, v.title, v.reference,"
                                + " m.about, m.at, m.waits)"
                                + from
                                + paging.orderBy(COLUMNS, "at", "m.id"),
                        Found.class);
        var count = em.createQuery("select count(m)" + from, Long.class);
        return paging.of(
                rows.setParameter("organisations", organisations).setParameter("me", me),
                count.setParameter("organisations", organisations).setParameter("me", me));
    }

    /** What the team agreed to last, in full or in part, by application of a vacancy. */
    Map<Long, String> agreed(long vacancyId) {
        return em.createQuery(
                        """
                        select m.applicationId, m.words from CandidateMessage m join Application a on a.id = m.applicationId
                         where a.vacancy.id = :vacancy
                           and m.outcome in (org.touchstone.recruitment.CandidateMessage.Outcome.AGREED,
                               org.touchstone.recruitment.CandidateMessage.Outcome.PARTLY)
                           and m.id = (select max(n.id) from CandidateMessage n where n.applicationId = m.applicationId and n.outcome is not null)""",
                        Object[].class)
                .setParameter("vacancy", vacancyId)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }
}
