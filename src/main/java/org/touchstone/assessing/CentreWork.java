package org.touchstone.assessing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.touchstone.access.Caller;
import org.touchstone.shared.WorkItem;
import org.touchstone.shared.WorkQuery;
import org.touchstone.shared.WorkSource;

/** What waits at assessment centres: sheets that their assessors have not locked yet. */
@ApplicationScoped
class CentreWork implements WorkSource {

    @PersistenceContext private EntityManager em;
    @Inject private Caller caller;

    @Override
    public List<WorkItem> waiting() {
        if (caller.person().isEmpty()) {
            return List.of();
        }
        var query = new WorkQuery();
        query.add(
                "centre.work.rate",
                "/interviewing/stage?stage=",
                """
                count(distinct a.id), null, v.title, v.reference, null, c.stage_id from centre_sitting s
                  join assessment_centre c on c.id = s.centre_id join vacancy v on v.id = c.vacancy_id
                  join application a on a.id = s.application_id
                  join panel_member m on m.stage_id = c.stage_id and m.person_id = s.person_id
                 where s.person_id = ?1 and m.left_at is null and c.state = 'PUBLISHED' and v.state = 'SELECTING'
                   and a.state = 'IN_STAGE' and a.stage_id = c.stage_id
                   and not exists (select 1 from interview_sheet h where h.stage_id = c.stage_id and h.application_id = a.id
                       and h.person_id = ?1 and h.locked_at is not null)
                 group by c.stage_id, v.title, v.reference""");
        return query.read(em, caller.personId());
    }
}
