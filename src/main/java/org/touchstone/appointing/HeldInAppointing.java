package org.touchstone.appointing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.touchstone.shared.NamedRows;
import org.touchstone.shared.PersonalData;

/** The offers a person had, with their letters and what was awaited of them; of checks never what came out. */
@ApplicationScoped
class HeldInAppointing implements PersonalData {

    private static final String OFFERS =
            """
            select v.reference as reference, v.title as job, f.contract as contract, f.endsOn as contractEnds, f.weeklyHours as weeklyHours,
                   f.pay as pay, f.startsOn as starts, f.answerBy as answerHopedFor, f.letter as letter, f.madeAt as made,
                   f.answeredAt as answered, f.clearedAt as checksDone, f.startedAt as started, f.endedAt as ended,
                   f.endedReason as reasonForEnding
              from Offer f join Vacancy v on v.id = f.vacancyId where f.candidateId = :person order by f.madeAt, f.applicationId""";
    private static final String CORRECTIONS =
            """
            select v.reference as reference, c.letter as letterBefore, c.sentAt as sentBefore, c.reason as whyItWasCorrected, c.at as corrected
              from OfferCorrection c join Offer f on f.applicationId = c.applicationId join Vacancy v on v.id = f.vacancyId
             where f.candidateId = :person order by c.id""";
    private static final String CHECKS =
            """
            select v.reference as reference, c.name as name, c.asked as askedOfYou, c.state as state, c.dueOn as due
              from OfferCheck c join Offer f on f.applicationId = c.applicationId join Vacancy v on v.id = f.vacancyId
             where f.candidateId = :person and c.state <> org.touchstone.appointing.OfferCheck.State.NOT_NEEDED
             order by f.madeAt, c.position""";
    private static final String MOVES =
            """
            select v.reference as reference, m.from as firstDayBefore, m.to as firstDayNow, m.at as moved
              from StartMove m join Offer f on f.applicationId = m.applicationId join Vacancy v on v.id = f.vacancyId
             where f.candidateId = :person order by m.id""";

    @PersistenceContext private EntityManager em;

    @Override
    public String module() {
        return "appointing";
    }

    @Override
    public void tell(Subject subject, File file) {
        for (var section : new String[][] {{"offers", OFFERS}, {"offers-corrected", CORRECTIONS}, {"checks", CHECKS}, {"first-days-moved", MOVES}}) {
            file.section(section[0], NamedRows.of(em.createQuery(section[1]).setParameter("person", subject.personId())));
        }
    }
}
