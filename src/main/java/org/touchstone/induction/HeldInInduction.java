package org.touchstone.induction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.Map;
import org.touchstone.shared.NamedRows;
import org.touchstone.shared.PersonalData;

/** A person's own inductions: plan, tasks, talks with what was said and agreed there, and their pulses in full. */
@ApplicationScoped
class HeldInInduction implements PersonalData {

    private static final String OF = " join TransitionPlan p on p.id = x.planId where p.personId = :person order by p.id, x.id";

    private static final Map<String, String> SECTIONS = new LinkedHashMap<>();

    static {
        SECTIONS.put("inductions",
                "select t.title as post, p.type as kind, p.dayZero as firstDay, p.stage as stage, p.state as state, p.endedOn as ended,"
                        + " p.endedReason as reasonForEnding from TransitionPlan p join Post t on t.id = p.postId where p.personId = :person order by p.id");
        SECTIONS.put("tasks", "select p.dayZero as firstDay, x.title as task, x.stage as stage, x.state as state, x.reason as reason, x.doneOn as doneOn from PlanTask x" + OF);
        SECTIONS.put("people-to-meet", "select x.who as who, x.why as why, x.metOn as metOn from PlanMeeting x" + OF);
        SECTIONS.put("stages", "select x.day as onDay, x.from as fromStage, x.to as toStage, x.agreed as youAgreed, x.reason as reason from StageMove x" + OF);
        SECTIONS.put("talks", "select p.dayZero as firstDay, x.kind as talk, x.state as state, x.heldOn as heldOn, x.notes as notes from CheckPoint x" + OF);
        SECTIONS.put("agreed-in-talks", "select x.kind as talk, a as action from CheckPoint x join x.actions a" + OF);
        SECTIONS.put("pulses", "select x.kind as pulse, x.givenOn as givenOn, x.withdrawnOn as withdrawnOn, x.words as yourWords, x.shares as shared from Pulse x" + OF);
        SECTIONS.put("pulse-answers", "select x.kind as pulse, key(a) as question, a as points from Pulse x join x.answers a" + OF);
    }

    @PersistenceContext private EntityManager em;

    @Override
    public String module() {
        return "induction";
    }

    @Override
    public void tell(Subject subject, File file) {
        SECTIONS.forEach((name, rows) -> file.section(name, NamedRows.of(em.createQuery(rows).setParameter("person", subject.personId()))));
    }
}
