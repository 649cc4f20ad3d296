package org.touchstone.appointing;

import static org.touchstone.shared.WorkQuery.at;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.shared.WorkItem;
import org.touchstone.shared.WorkQuery;
import org.touchstone.shared.WorkSource;

/** What waits in appointing: posts to offer, answers that are late, checks, first days; and my own offers. */
@ApplicationScoped
class AppointingWork implements WorkSource {

    private static final String OFFERS =
            """
             from offer o join application a on a.id = o.application_id join vacancy v on v.id = o.vacancy_id
              join person p on p.id = o.candidate_id left join offer_check c on c.application_id = o.application_id
                and c.state not in ('DONE', 'NOT_NEEDED')
             where\s""";

    private static final String EACH =
            " group by o.application_id, a.anon_ref, p.name, v.title, v.reference, o.answer_by, o.starts_on";

    private static final String APPOINTMENT = "/appointing/appointment?application=";

    @PersistenceContext private EntityManager em;
    @Inject private AppointingRules rules;
    @Inject private Caller caller;
    @Inject private Clock clock;

    @Override
    public List<WorkItem> waiting() {
        if (caller.person().isEmpty()) {
            return List.of();
        }
        var query = new WorkQuery();
        addMine(query);
        if (caller.holds(Role.RECRUITING_MANAGER) || caller.holds(Role.RECRUITMENT_TEAM)) {
            addPosts(query);
        }
        addOffers(query);
        var today = LocalDate.now(clock);
        return query.read(em, caller.personId(), today, today.plusDays(rules.remindDays()));
    }

    private static void addMine(WorkQuery query) {
        query.add("work.answer-offer", "/appointing/offer?application=",
                "1, null, v.title, v.reference, o.answer_by, o.application_id " + OFFERS + "o.candidate_id = ?1 and a.state = 'OFFERED'" + EACH);
        query.add("work.my-checks", "/appointing/offer?application=",
                "count(c.id), null, v.title, v.reference, min(c.due_on), o.application_id " + OFFERS
                        + "o.candidate_id = ?1 and a.state in ('CHECKS', 'ACCEPTED') and c.id is not null" + EACH);
    }

    private void addPosts(WorkQuery query) {
        query.add("work.offer", "/appointing/vacancy?id=",
                """
                count(a.id), null, v.title, v.reference, date(r.at), v.id from application a join vacancy v on v.id = a.vacancy_id
                  join stage_release r on r.stage_id = a.stage_id
                 where a.state = 'APPOINTABLE' and v.state = 'SELECTING' and (v.recruiting_manager_id = ?1 or %s)
                   and v.posts > (select count(*) from application t where t.vacancy_id = v.id
                        and t.state in ('OFFERED', 'CHECKS', 'ACCEPTED', 'STARTED'))
                 group by v.id, v.title, v.reference, r.at"""
                        .formatted(at("v.organisation_id", caller.organisations(Role.RECRUITMENT_TEAM))));
    }

    private void addOffers(WorkQuery query) {
        var checkedHere = at("o.organisation_id", caller.organisations(Role.RECRUITMENT_TEAM, Role.HR_PARTNER));
        var others = OFFERS + "o.candidate_id <> ?1 and ";
        query.add("work.no-answer", APPOINTMENT,
                "1, p.name, v.title, v.reference, o.answer_by, a.anon_ref " + others + "(v.recruiting_manager_id = ?1 or " + checkedHere
                        + ") and a.state = 'OFFERED' and o.answer_by < ?2" + EACH);
        query.add("work.checks", APPOINTMENT,
                "count(c.id), p.name, v.title, v.reference, min(c.due_on), a.anon_ref " + others + checkedHere
                        + " and a.state = 'CHECKS' and c.id is not null" + EACH + " having min(c.due_on) <= ?3");
        query.add("work.confirm", APPOINTMENT,
                "1, p.name, v.title, v.reference, cast(?2 as date), a.anon_ref " + others + checkedHere + " and a.state = 'CHECKS' and c.id is null" + EACH);
        query.add("work.start", APPOINTMENT,
                "1, p.name, v.title, v.reference, o.starts_on, a.anon_ref " + others + checkedHere
                        + " and a.state = 'ACCEPTED' and o.starts_on <= ?3" + EACH);
    }
}
