package org.touchstone.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.shared.WorkItem;
import org.touchstone.shared.WorkQuery;
import org.touchstone.shared.WorkSource;

/** What waits in appraisal: to prepare, to answer, to say what one saw; and for appraisers the next step of each. */
@ApplicationScoped
class AppraisalWork implements WorkSource {

    private static final String RUNNING =
            " join appraisal_cycle c on c.id = a.cycle_id and c.state in ('OPENING', 'OPEN') join person p on p.id = a.person_id where ";

    @PersistenceContext private EntityManager em;
    @Inject private Caller caller;

    @Override
    public List<WorkItem> waiting() {
        if (caller.person().isEmpty() || !caller.holds(Role.EMPLOYEE)) {
            return List.of();
        }
        var mine = "1, null, c.name, null, c.ends_on, a.id from appraisal a" + RUNNING + "a.person_id = ?1 and ";
        var team = "1, p.name, c.name, null, c.ends_on, a.id from appraisal a" + RUNNING + "a.appraiser_id = ?1 and ";
        return new WorkQuery()
                .add("appraisal.work.prepare", "appraisal.work.about", "/appraisal/my-year?id=", mine + "a.state = 'OPEN'")
                .add("appraisal.work.answer", "appraisal.work.about", "/appraisal/my-year?id=", mine + "a.state = 'SHARED'")
                .add("appraisal.work.meet", "appraisal.work.about", "/appraisal/appraisal?id=", team + "a.state = 'PREPARED'")
                .add("appraisal.work.draft", "appraisal.work.about", "/appraisal/appraisal?id=", team + "a.state = 'MEETING_HELD'")
                .add("appraisal.work.share", "appraisal.work.about", "/appraisal/appraisal?id=", team + "a.state = 'DRAFTED'")
                .add("appraisal.work.finish", "appraisal.work.about", "/appraisal/appraisal?id=", team + "a.state in ('AGREED', 'DISAGREED')")
                .add("appraisal.work.evidence", "appraisal.work.about", "/appraisal/contribute?request=",
                        "1, p.name, c.name, null, c.ends_on, r.id from evidence_request r join appraisal a on a.id = r.appraisal_id" + RUNNING
                                + "r.person_id = ?1 and r.answered_at is null and a.state in ('OPEN', 'PREPARED', 'MEETING_HELD', 'DRAFTED')")
                .read(em, caller.personId());
    }
}
