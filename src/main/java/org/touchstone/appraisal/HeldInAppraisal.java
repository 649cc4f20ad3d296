package org.touchstone.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.File;
import org.touchstone.shared.NamedRows;
import org.touchstone.shared.PersonalData.Subject;
import org.touchstone.shared.PersonalData;

/**
 * A person's own appraisals: their words, their objectives, what was seen of them and what was shared; not who said it. What
 * they said of others is about those others, and stays with them.
 */
@ApplicationScoped
class HeldInAppraisal implements PersonalData {

    private static final String SHARED =
            " in (org.touchstone.appraisal.Appraisal.State.SHARED, org.touchstone.appraisal.Appraisal.State.AGREED,"
                    + " org.touchstone.appraisal.Appraisal.State.DISAGREED, org.touchstone.appraisal.Appraisal.State.FINAL)";
    private static final String APPRAISALS =
            "select c.name as cycle, a.state as state, a.preparation as preparation, a.metOn as met, a.exemptReason as exempt, a.finalAt as finalSince"
                    + " from Appraisal a join a.cycle c where a.personId = :person order by a.id";
    private static final String SUMMARIES =
            "select c.name as cycle, a.summary as summary, a.finalWords as finalWords from Appraisal a join a.cycle c where a.personId = :person and a.state"
                    + SHARED + " order by a.id";
    private static final String OBJECTIVES =
            "select o.words as words, o.aim as aim, o.measure as measure, o.dueOn as due, o.development as development, o.state as state,"
                    + " o.outcome as outcome from Objective o join Appraisal a on a.id = o.appraisalId where a.personId = :person order by o.id";
    private static final String EVIDENCE =
            "select e.source as source, e.seenOn as seen, e.words as words from AppraisalEvidence e join Appraisal a on a.id = e.appraisalId"
                    + " where a.personId = :person order by e.id";
    private static final String RATINGS =
            "select r.axis as axis, r.level as word, r.words as reasons, r.at as at from AppraisalRating r join Appraisal a on a.id = r.appraisalId"
                    + " where a.personId = :person and a.state" + SHARED + " order by r.id";
    private static final String COMMENTS =
            "select m.words as words, m.at as at from AppraisalComment m where m.personId = :person order by m.id";

    private static final String[][] SECTIONS = {
        {"appraisals", APPRAISALS}, {"shared-summaries", SUMMARIES}, {"objectives", OBJECTIVES}, {"evidence", EVIDENCE},
        {"ratings-of-appraisals", RATINGS}, {"your-comments", COMMENTS}
    };

    @PersistenceContext private EntityManager em;

    @Override
    public String module() {
        return "appraisal";
    }

    @Override
    public void tell(Subject subject, File file) {
        for (var section : SECTIONS) {
            file.section(section[0], NamedRows.of(em.createQuery(section[1]).setParameter("person", subject.personId())));
        }
    }
}
