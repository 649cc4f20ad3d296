package org.touchstone.recruitment;

import static org.touchstone.shared.WorkQuery.at;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.shared.WorkItem;
import org.touchstone.shared.WorkQuery;
import org.touchstone.shared.WorkSource;

/**
 * What waits in recruitment: vacancies to be approved, changed and opened; applications to be sent, scored, decided,
 * released, answered and looked at again.
 */
@ApplicationScoped
class RecruitmentWork implements WorkSource {

    /** By when a stage should be over: its own days after those of the stages before it. */
    private static final String DUE =
            "v.closes_on + interval (select sum(t.target_days) from stage t where t.vacancy_id = v.id and t.position <= s.position) day";

    private static final String AT_STAGE = " group by v.id, v.title, v.reference, v.closes_on, s.position";

    @PersistenceContext private EntityManager em;
    @Inject private Caller caller;
    @Inject private Clock clock;

    @Inject
    @ConfigProperty(name = "touchstone.recruitment.remind-days", defaultValue = "7")
    private int remindDays;

    @Inject
    @ConfigProperty(name = "touchstone.recruitment.review-answer-days", defaultValue = "14")
    private int reviewAnswerDays;

    @Override
    public List<WorkItem> waiting() {
        var query = new WorkQuery();
        if (caller.person().isPresent()) {
            addMine(query);
            addScoring(query);
        }
        if (caller.holds(Role.RECRUITING_MANAGER) || caller.holds(Role.RECRUITMENT_TEAM)) {
            addChoosing(query);
        }
        if (caller.holds(Role.RECRUITMENT_TEAM)) {
            addConversations(query);
        }
        if (caller.holds(Role.HR_PARTNER)) {
            addSecondLooks(query);
        }
        if (caller.holds(Role.HR_PARTNER) || caller.holds(Role.RECRUITING_MANAGER) || caller.holds(Role.RECRUITMENT_TEAM)) {
            addVacancies(query);
        }
        var today = LocalDate.now(clock);
        return query.read(em, caller.personId(), caller.accountId(), today, today.plusDays(remindDays));
    }

    private static void addMine(WorkQuery query) {
        query.add("work.finish", "/recruitment/check-answers?application=",
                """
                1, null, v.title, v.reference, v.closes_on, a.id from application a join vacancy v on v.id = a.vacancy_id
                 where a.candidate_id = ?1 and a.state = 'DRAFT' and v.closes_on between ?3 and ?4""");
    }

    private static void addScoring(WorkQuery query) {
        var scoring =
                "count(a.id), null, v.title, v.reference, " + DUE
                        + """
                        , v.id from shortlister p join vacancy v on v.id = p.vacancy_id
                          join application a on a.vacancy_id = v.id join stage s on s.id = a.stage_id
                         where p.person_id = ?1 and p.left_at is null and p.conflict is null
                           and a.state = 'IN_STAGE' and s.kind in ('SIFT', 'SHORTLIST')
                           and not exists (select 1 from scoresheet sh
                                where sh.application_id = a.id and sh.person_id = ?1 and sh.locked_at is not null)
                           and not exists (select 1 from application own
                                where own.vacancy_id = v.id and own.candidate_id = ?1 and own.state <> 'WITHDRAWN')
                           and\s""";
        query.add("work.score", "/recruitment/shortlist?vacancy=", scoring + "a.sheets < 2" + AT_STAGE);
        query.add("work.third", "/recruitment/shortlist?vacancy=", scoring + "a.open_spread" + AT_STAGE);
    }

    private void addChoosing(WorkQuery query) {
        var teams = at("v.organisation_id", caller.organisations(Role.RECRUITMENT_TEAM));
        var chosenHere = "(v.recruiting_manager_id = ?1 or " + teams + ")";
        query.add("work.begin", "/recruitment/shortlisting?vacancy=",
                """
                count(a.id), null, v.title, v.reference, v.closes_on, v.id from application a join vacancy v on v.id = a.vacancy_id
                 where %s and a.state = 'SUBMITTED' and v.state in ('OPEN', 'CLOSED') and v.closes_on < ?3
                 group by v.id, v.title, v.reference, v.closes_on"""
                        .formatted(chosenHere));
        var unreleased =
                ", null, v.title, v.reference, " + DUE
                        + """
                        , v.id from application a join vacancy v on v.id = a.vacancy_id join stage s on s.id = a.stage_id
                         where %s and a.state in ('IN_STAGE', 'PASSED', 'NOT_PROGRESSED', 'APPOINTABLE', 'RESERVE', 'NOT_APPOINTABLE')
                           and s.kind not in ('CHECKS', 'OFFER')
                           and not exists (select 1 from stage_release r where r.stage_id = s.id)"""
                                .formatted(chosenHere)
                        + AT_STAGE;
        query.add("work.sift", "/recruitment/decide?application=",
                """
                count(a.id), null, v.title, v.reference, %s, min(a.anon_ref) from application a join vacancy v on v.id = a.vacancy_id join stage s on s.id = a.stage_id
                 where a.state = 'IN_STAGE' and s.kind = 'SIFT' and coalesce(a.pile, a.proposed_pile) is null
                   and (s.scored_by = 'RECRUITMENT_TEAM' and %s or s.scored_by = 'RECRUITING_MANAGER' and v.recruiting_manager_id = ?1)"""
                        .formatted(DUE, teams)
                        + AT_STAGE);
        var ready =
                """
                sum(a.state = 'IN_STAGE' and not a.open_spread and (s.kind = 'TEST' or s.kind = 'SHORTLIST' and a.sheets >= 2
                    or s.kind = 'SIFT' and coalesce(a.pile, a.proposed_pile) is not null))""";
        query.add("work.decide", "/recruitment/shortlisting?waiting=no&vacancy=", ready + unreleased + " having " + ready + " > 0");
        query.add("work.release", "/recruitment/pipeline?vacancy=", "count(a.id)" + unreleased + " having sum(a.state = 'IN_STAGE') = 0");
    }

    /** Who leads a vacancy or scores for it reads none of its candidates' messages. */
    private void addConversations(WorkQuery query) {
        query.add("work.messages", "/recruitment/conversations",
                """
                count(m.id), null, v.title, v.reference, null, '' from application_message m
                  join application a on a.id = m.application_id join vacancy v on v.id = a.vacancy_id
                 where m.waits and v.recruiting_manager_id <> ?1 and a.candidate_id <> ?1
                   and not exists (select 1 from shortlister s where s.vacancy_id = v.id and s.person_id = ?1)
                   and m.id = (select max(n.id) from application_message n where n.application_id = m.application_id and n.about = m.about)
                   and %s group by v.id, v.title, v.reference"""
                        .formatted(at("v.organisation_id", caller.organisations(Role.RECRUITMENT_TEAM))));
    }

    private void addSecondLooks(WorkQuery query) {
        query.add("work.review", "/recruitment/applicant?application=",
                """
                1, null, v.title, a.anon_ref, date(r.asked_at) + interval %d day, a.anon_ref from application_review r
                  join application a on a.id = r.application_id join vacancy v on v.id = a.vacancy_id
                 where r.answered_at is null and\s"""
                                .formatted(reviewAnswerDays)
                        + at("v.organisation_id", hrAt()));
    }

    private void addVacancies(WorkQuery query) {
        var vacancy = "1, null, v.title, v.reference, v.closes_on, v.id from vacancy v where ";
        var mine = " and (v.author_account_id = ?2 or v.recruiting_manager_id = ?1)";
        query.add("vacancy.work.approve", "/recruitment/vacancy?id=",
                vacancy + "v.state = 'LANGUAGE_CHECKED' and v.author_account_id <> ?2 and " + at("v.organisation_id", hrAt()));
        query.add("vacancy.work.open", "/recruitment/vacancy?id=", vacancy + "v.state = 'APPROVED'" + mine);
        query.add("vacancy.work.change", "/recruitment/vacancy?id=", vacancy + "v.state = 'DRAFT' and v.sent_back_reason is not null" + mine);
    }

    private Set<Long> hrAt() {
        return caller.holdsForSystem(Role.HR_PARTNER) ? null : caller.organisations(Role.HR_PARTNER);
    }
}
