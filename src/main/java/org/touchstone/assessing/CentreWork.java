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

/** What waits at assessment centres: sheets that their assessors have not locked yet, and the wash-up. */
@ApplicationScoped
class CentreWork implements WorkSource {

    /** Sheets of those who watch a candidate, and are still on the panel. */
    private static final String UNLOCKED =
            """
            from centre_sitting w join panel_member o on o.stage_id = c.stage_id and o.person_id = w.person_id
             where w.centre_id = c.id and w.application_id = a.id and o.left_at is null
               and not exists (select 1 from interview_sheet h where h.stage_id = c.stage_id and h.application_id = a.id
                   and h.person_id = w.person_id and h.locked_at is not null)""";

    @PersistenceContext private EntityManager em;
    @Inject private Caller caller;

    @Override
    public List<WorkItem> waiting() {
        if (caller.person().isEmpty()) {
            return List.of();
        }
        var sitting =
                """
                count(a.id), null, v.title, v.reference, null, c.stage_id from panel_member m
                  join assessment_centre c on c.stage_id = m.stage_id join vacancy v on v.id = c.vacancy_id
                  join application a on a.stage_id = c.stage_id
                 where m.person_id = ?1 and m.left_at is null and c.state = 'PUBLISHED' and v.state = 'SELECTING' and a.state = 'IN_STAGE' and %s
                 group by c.stage_id, v.title, v.reference""";
        var query = new WorkQuery();
        query.add("centre.work.rate", "/interviewing/stage?stage=",
                sitting.formatted("exists (select 1 " + UNLOCKED + " and w.person_id = ?1)"));
        query.add("centre.work.confer", "/interviewing/stage?stage=",
                sitting.formatted(
                        """
                        m.chair and exists (select 1 from interview_sheet l where l.stage_id = c.stage_id and l.application_id = a.id and l.locked_at is not null)
                           and not exists (select 1 %s)""".formatted(UNLOCKED)));
        return query.read(em, caller.personId());
    }
}
