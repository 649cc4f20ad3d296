package org.touchstone.appointing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.touchstone.recruitment.Application;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.shared.Where;

/** Offers with their checks, letters and tie-breaks, as stored. */
@ApplicationScoped
class Offers {

    private static final String OPEN =
            """
            .state not in (org.touchstone.appointing.OfferCheck.State.DONE, org.touchstone.appointing.OfferCheck.State.NOT_NEEDED)""";

    private static final String FROM =
            """
             from Offer o join Application a on a.id = o.applicationId join Person p on p.id = o.candidateId
              join Vacancy v on v.id = o.vacancyId""";

    /** The day of the next open check comes from its row: a least day of a subquery comes back as no day of Java. */
    private static final String ROW =
            "select new org.touchstone.appointing.OfferRow(o.applicationId, a.anonRef, o.candidateId, p.name, a.state, v.id, v.title, v.reference,"
                    + " v.recruitingManagerId, o.organisationId, o.startsOn, o.answerBy,"
                    + " (select count(c) from OfferCheck c where c.applicationId = o.applicationId and c" + OPEN + "), n.dueOn, o.madeAt)"
                    + FROM
                    + " left join OfferCheck n on n.applicationId = o.applicationId and n.id = (select min(k.id) from OfferCheck k"
                    + " where k.applicationId = o.applicationId and k" + OPEN
                    + " and k.dueOn = (select min(d.dueOn) from OfferCheck d where d.applicationId = o.applicationId and d" + OPEN + "))";

    private static final String VIEW =
            """
            select new org.touchstone.appointing.OfferView(o.applicationId, a.anonRef, o.version, a.state, p.id, p.name, p.email, v.id, v.title,
                v.reference, o.organisationId, g.name, v.helpContact, t.title, u.name, o.lineManagerId, m.name, o.contract, o.endsOn,
                o.weeklyHours, o.pay, o.startsOn, o.answerBy, o.templateName, o.letter,
                coalesce(o.letterhead, g.name), coalesce(o.addressee, p.name), o.madeBy, o.madeAt, o.answeredAt, o.clearedAt,
                o.startedAt, o.endedAt, o.endedReason)
              from Offer o join Application a on a.id = o.applicationId join Person p on p.id = o.candidateId
              join Vacancy v on v.id = o.vacancyId join Organisation g on g.id = o.organisationId join Post t on t.id = o.postId
              join t.unit u join Person m on m.id = o.lineManagerId
             where o.applicationId = :id""";

    private static final String PLACE =
            """
            select new org.touchstone.appointing.Offering$Job(v.id, v.title, v.reference, v.organisationId, g.name, v.posts, v.state, v.pay,
                v.contract, v.postId, v.recruitingManagerId, m.name, v.helpContact)
              from Vacancy v join Organisation g on g.id = v.organisationId join Person m on m.id = v.recruitingManagerId
             where v.id = :id""";

    private static final Map<String, String> COLUMNS =
            Map.of("name", "p.name", "job", "v.title", "startsOn", "o.startsOn", "answerBy", "o.answerBy", "madeAt", "o.madeAt");

    private static final long NOWHERE = -1;

    @PersistenceContext private EntityManager em;

    void add(Object fresh) {
        em.persist(fresh);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    Optional<Offer> found(long applicationId) {
        return Optional.ofNullable(em.find(Offer.class, applicationId));
    }

    Offer get(long applicationId) {
        return found(applicationId).orElseThrow(() -> new NotFound("offer", applicationId));
    }

    /** Whoever changes it next waits until this transaction has ended. */
    Offer locked(long applicationId) {
        return lockedIfAny(applicationId).orElseThrow(() -> new NotFound("offer", applicationId));
    }

    Optional<Offer> lockedIfAny(long applicationId) {
        return Optional.ofNullable(em.find(Offer.class, applicationId, LockModeType.PESSIMISTIC_WRITE));
    }

    OfferView view(long applicationId) {
        return em.createQuery(VIEW, OfferView.class)
                .setParameter("id", applicationId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("offer", applicationId));
    }

    Offering.Job job(long vacancyId) {
        return em.createQuery(PLACE, Offering.Job.class)
                .setParameter("id", vacancyId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("vacancy", vacancyId));
    }

    Optional<OfferRow> row(long applicationId) {
        return em.createQuery(ROW + " where o.applicationId = :id", OfferRow.class)
                .setParameter("id", applicationId)
                .getResultStream()
                .findFirst();
    }

    List<OfferRow> ofVacancy(long vacancyId) {
        return em.createQuery(ROW + " where o.vacancyId = :vacancy order by o.madeAt desc, o.applicationId", OfferRow.class)
                .setParameter("vacancy", vacancyId)
                .getResultList();
    }

    /** The offers at these organisations (null: at all), and those of vacancies that the person leads. */
    Page<OfferRow> rows(Collection<Long> organisations, long personId, OfferFilter filter, LocalDate today, Paging paging) {
        var where = new Where();
        if (organisations != null) {
            where.and("(v.recruitingManagerId = :person or o.organisationId in :organisations)", "person", personId);
            where.with("organisations", organisations.isEmpty() ? List.of(NOWHERE) : organisations);
        }
        if (filter.state() != null) {
            where.and("a.state = :state", "state", filter.state());
        }
        if (filter.overdue()) {
            where.and("a.state = :open and o.answerBy < :today", "open", Application.State.OFFERED);
            where.with("today", today);
        }
        where.words(filter.words(), "p.name", "v.title", "v.reference");
        return paging.of(
                where.in(em.createQuery(ROW + where + paging.orderBy(COLUMNS, "madeAt", "o.applicationId"), OfferRow.class)),
                where.in(em.createQuery("select count(o)" + FROM + where, Long.class)));
    }

    // --- checks

    List<OfferCheck> checks(long applicationId) {
        return em.createQuery("select c from OfferCheck c where c.applicationId = :id order by c.position", OfferCheck.class)
                .setParameter("id", applicationId)
                .getResultList();
    }

    OfferCheck check(long applicationId, long id) {
        return Optional.ofNullable(em.find(OfferCheck.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(c -> checks(applicationId).contains(c))
                .orElseThrow(() -> new NotFound("check", id));
    }

    List<OfferView.Corrected> corrections(long applicationId) {
        return em.createQuery(
                        "select new org.touchstone.appointing.OfferView$Corrected(c.sentAt, c.sentBy, c.letter, c.reason, c.who, c.at)"
                                + " from OfferCorrection c where c.applicationId = :id order by c.id",
                        OfferView.Corrected.class)
                .setParameter("id", applicationId)
                .getResultList();
    }

    List<OfferView.Moved> startMoves(long applicationId) {
        return em.createQuery(
                        "select new org.touchstone.appointing.OfferView$Moved(m.from, m.to, m.reason, m.who, m.at) from StartMove m"
                                + " where m.applicationId = :id order by m.id",
                        OfferView.Moved.class)
                .setParameter("id", applicationId)
                .getResultList();
    }

    // --- tie-breaks

    List<TieBreak> tieBreaks(long vacancyId) {
        return em.createQuery("select distinct t from TieBreak t left join fetch t.applications where t.vacancyId = :vacancy order by t.id", TieBreak.class)
                .setParameter("vacancy", vacancyId)
                .getResultList();
    }

}
