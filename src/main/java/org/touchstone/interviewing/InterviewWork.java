package org.touchstone.interviewing;

import static org.touchstone.shared.WorkQuery.at;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.shared.WorkItem;
import org.touchstone.shared.WorkQuery;
import org.touchstone.shared.WorkSource;

/** What waits in interviewing: panels to complete, to declare, to rate, to confer; slots to offer, or to choose from. */
@ApplicationScoped
class InterviewWork implements WorkSource {

    /** Of applications at a stage that has slots and that hold none of them. */
    private static final String UNBOOKED =
            """
            from application a join stage s on s.id = a.stage_id join vacancy v on v.id = a.vacancy_id
             where s.kind in ('TEST', 'VALUES_INTERVIEW', 'ASSESSMENT_CENTRE')
               and not exists (select 1 from slot_booking b where b.application_id = a.id and b.stage_id = s.id and b.slot_id is not null)
               and\s""";

    /** As its candidate knows it: what is decided and not told yet changes nothing. */
    private static final String SEEMS_OPEN =
            """
            (a.state = 'IN_STAGE' or a.state in ('PASSED', 'NOT_PROGRESSED', 'APPOINTABLE', 'RESERVE', 'NOT_APPOINTABLE')
                and not exists (select 1 from stage_release r where r.stage_id = s.id))""";

    private static final String FREE =
            """
            from interview_slot f where f.stage_id = s.id and f.taken_back_at is null
               and not exists (select 1 from slot_booking h where h.slot_id = f.id) and f.starts_at >\s""";

    /** Essentials that an interview is to ask about, with nothing in its kit about them, see {@link Readiness#unasked}. */
    private static final String UNASKED =
            """
            select 1 from criterion c where c.vacancy_id = v.id and c.kind = 'ESSENTIAL' and s.kind = 'VALUES_INTERVIEW'
               and find_in_set(c.assessed_at, coalesce(s.looks_at, 'INTERVIEW'))
               and not exists (select 1 from interview_kit k join kit_question q on q.kit_id = k.id
                   where k.stage_id = s.id and (q.criterion_id = c.id or k.frozen_at is not null))""";

    @PersistenceContext private EntityManager em;
    @Inject private Caller caller;
    @Inject private Readiness readiness;
    @Inject private SlotRules rules;
    @Inject private Clock clock;

    @Override
    public List<WorkItem> waiting() {
        if (caller.person().isEmpty()) {
            return List.of();
        }
        var query = new WorkQuery();
        addPanels(query);
        addBooking(query);
        if (caller.holds(Role.RECRUITING_MANAGER) || caller.holds(Role.RECRUITMENT_TEAM)) {
            addIncomplete(query);
            addOffering(query);
        }
        var now = clock.instant();
        return query.read(em, caller.personId(), now, now.plus(rules.notice()), readiness.validAfter());
    }

    private static void addPanels(WorkQuery query) {
        var sitting =
                """
                count(a.id), null, v.title, v.reference, null, m.stage_id from panel_member m
                  join vacancy v on v.id = m.vacancy_id join stage s on s.id = m.stage_id join application a on a.stage_id = m.stage_id
                  left join panel_declaration d on d.member_id = m.id and d.application_id = a.id
                 where m.person_id = ?1 and m.left_at is null and v.state = 'SELECTING' and a.state = 'IN_STAGE' and %s
                 group by m.stage_id, v.title, v.reference""";
        query.add("interview.work.declare", "/interviewing/stage?stage=", sitting.formatted("d.id is null"));
        query.add("interview.work.rate", "/interviewing/stage?stage=",
                sitting.formatted(
                        """
                        s.kind = 'VALUES_INTERVIEW' and d.id is not null and d.conflict is null and not exists (select 1 from interview_sheet h
                            where h.stage_id = m.stage_id and h.application_id = a.id and h.person_id = ?1 and h.locked_at is not null)"""));
        query.add("interview.work.confer", "/interviewing/stage?stage=",
                sitting.formatted(
                        """
                        s.kind = 'VALUES_INTERVIEW' and m.chair
                           and (select count(*) from interview_sheet h where h.stage_id = m.stage_id and h.application_id = a.id and h.locked_at is not null) > 1
                           and not exists (select 1 from panel_member o left join panel_declaration e on e.member_id = o.id and e.application_id = a.id
                               where o.stage_id = m.stage_id and o.left_at is null and e.conflict is null and not exists (select 1 from interview_sheet h
                                   where h.stage_id = m.stage_id and h.application_id = a.id and h.person_id = o.person_id and h.locked_at is not null))"""));
    }

    /** Candidates whom nobody can rate yet, since something is missing before the panel can begin (VR-5). */
    private void addIncomplete(WorkQuery query) {
        var here = "select 1 from panel_member m %s where m.stage_id = s.id and m.left_at is null and ";
        query.add("interview.work.panel", "/interviewing/panel?stage=",
                """
                count(a.id), null, v.title, v.reference, null, s.id
                  from application a join stage s on s.id = a.stage_id join vacancy v on v.id = a.vacancy_id
                 where a.state = 'IN_STAGE' and v.state = 'SELECTING' and s.kind in ('VALUES_INTERVIEW', 'ASSESSMENT_CENTRE') and %s
                   and ((select count(*) from panel_member m left join panel_declaration d on d.member_id = m.id and d.application_id = a.id
                           where m.stage_id = s.id and m.left_at is null and d.conflict is null) < %d
                     or not exists (%s) or not exists (%s) or exists (%s)
                     or not exists (select 1 from interview_kit k join kit_question q on q.kit_id = k.id where k.stage_id = s.id)
                     or exists (%s))
                 group by s.id, v.title, v.reference"""
                        .formatted(
                                mine(),
                                readiness.leastMembers(),
                                here.formatted("") + "m.chair",
                                here.formatted("join panel_training t on t.person_id = m.person_id")
                                        + "t.organisation_id = v.organisation_id and t.trained_on > ?4",
                                here.formatted("left join panel_declaration d on d.member_id = m.id and d.application_id = a.id")
                                        + "d.id is null",
                                UNASKED));
    }

    private String mine() {
        return "(v.recruiting_manager_id = ?1 or " + at("v.organisation_id", caller.organisations(Role.RECRUITMENT_TEAM)) + ")";
    }

    private static void addBooking(WorkQuery query) {
        query.add("work.slot.book", "/interviewing/book?application=",
                "1, null, v.title, v.reference, null, a.id " + UNBOOKED + SEEMS_OPEN + " and a.candidate_id = ?1 and exists (select 1 " + FREE + "?3)");
    }

    private void addOffering(WorkQuery query) {
        var missing = "count(a.id) - (select count(*) " + FREE + "?2)";
        query.add("work.slot.offer", "/interviewing/slots?stage=",
                missing + ", null, v.title, v.reference, null, s.id " + UNBOOKED
                        + "a.state = 'IN_STAGE' and s.kind <> 'ASSESSMENT_CENTRE' and " + mine()
                        + " group by s.id, v.title, v.reference having " + missing + " > 0");
    }
}
