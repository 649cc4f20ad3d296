package org.touchstone.assessing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.touchstone.shared.NamedRows;
import org.touchstone.shared.PersonalData;

/** Where a person was or will be at an assessment centre, as they were told. */
@ApplicationScoped
class HeldInAssessing implements PersonalData {

    private static final String SITTINGS =
            """
            select v.reference as reference, v.title as job, e.name as exercise, s.startsAt as starts, s.endsAt as ends, e.room as room
              from Sitting s join Centre c on c.id = s.centreId join Exercise e on e.id = s.exerciseId
              join Application a on a.id = s.applicationId join a.vacancy v
             where a.candidateId = :person and c.state = org.touchstone.assessing.Centre.State.PUBLISHED
             order by s.startsAt, s.id""";

    @PersistenceContext private EntityManager em;

    @Override
    public String module() {
        return "assessing";
    }

    @Override
    public void tell(Subject subject, File file) {
        file.section("exercises", NamedRows.of(em.createQuery(SITTINGS).setParameter("person", subject.personId())));
    }
}
