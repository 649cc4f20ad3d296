package org.touchstone.interviewing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.touchstone.shared.NamedRows;
import org.touchstone.shared.PersonalData;

/**
 * The times a person holds for interviews of their own, and where they interview others and are trained to. What was
 * written down of them is told as feedback, by recruitment; what they wrote down of others is about those.
 */
@ApplicationScoped
class HeldInInterviewing implements PersonalData {

    private static final String SLOTS =
            """
            select v.reference as reference, v.title as job, t.name as stage, s.startsAt as starts, s.endsAt as ends, s.place as place,
                   b.changedAt as chosen
              from SlotBooking b join b.slot s join Application a on a.id = b.applicationId join a.vacancy v
              join Stage t on t.id = b.stageId
             where a.candidateId = :person order by s.startsAt, b.id""";
    private static final String PANELS =
            """
            select v.reference as reference, v.title as job, t.name as stage, m.chair as chair, m.namedAt as named, m.leftAt as stoppedAt
              from PanelMember m join Stage t on t.id = m.stageId join Vacancy v on v.id = m.vacancyId
             where m.personId = :person order by m.id""";
    private static final String TRAININGS =
            "select t.trainedOn as trained, t.recordedAt as recorded from PanelTraining t where t.personId = :person order by t.trainedOn, t.id";

    @PersistenceContext private EntityManager em;

    @Override
    public String module() {
        return "interviewing";
    }

    @Override
    public void tell(Subject subject, File file) {
        for (var section : new String[][] {{"your-interview-times", SLOTS}, {"panels-you-sit-on", PANELS}, {"trainings", TRAININGS}}) {
            file.section(section[0], NamedRows.of(em.createQuery(section[1]).setParameter("person", subject.personId())));
        }
    }
}
