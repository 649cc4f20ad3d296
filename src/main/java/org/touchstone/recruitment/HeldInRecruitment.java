package org.touchstone.recruitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.touchstone.shared.NamedRows;
import org.touchstone.shared.PersonalData;

/**
 * The applications of a person: what they wrote, what happened as far as they were told, and in which words. A decision
 * that is not released is not told here either, and nobody is told who decided or what was noted meanwhile.
 */
@ApplicationScoped
class HeldInRecruitment implements PersonalData {

    private static final String APPLICATIONS =
            """
            select a.id as application, v.reference as reference, v.title as job, o.name as organisation, a.anonRef as anonymousReference,
                   a.state as state, r.at as released, a.createdAt as begun, a.submittedAt as sent, a.phone as phone, a.source as heardOfIt,
                   a.adjustments as adjustments, a.schemeAsked as interviewSchemeAsked
              from Application a join a.vacancy v join Organisation o on o.id = v.organisationId
              left join a.stage s left join StageRelease r on r.stageId = s.id
             where a.candidateId = :person order by a.id""";
    private static final String ANSWERS =
            """
            select v.reference as reference, c.text as askedFor, n.text as answer, n.savedAt as saved
              from Answer n join n.application a join a.vacancy v join Criterion c on c.id = n.criterionId
             where a.candidateId = :person order by a.id, c.position""";
    private static final String MOVES =
            """
            select v.reference as reference, m.stageId as stageId, s.name as stage, m.from as before, m.to as after, m.at as at,
                   m.reason as reason, m.accountId as account
              from ApplicationMove m join m.application a join a.vacancy v left join Stage s on s.id = m.stageId
             where a.candidateId = :person order by a.id, m.id""";
    private static final String RELEASED =
            """
            select r from StageRelease r
             where r.vacancyId in (select a.vacancy.id from Application a where a.candidateId = :person)""";
    private static final String CRITERIA =
            """
            select v.reference as reference, c.text as about, value(f) as words
              from Application a join a.feedback f join a.vacancy v join Criterion c on c.id = key(f)
              join StageRelease r on r.stageId = a.stage.id
             where a.candidateId = :person and a.state = org.touchstone.recruitment.Application.State.NOT_PROGRESSED
             order by a.id, c.position""";
    private static final String VALUES =
            """
            select v.reference as reference, f.about as about, f.words as words
              from StageFeedback f join Application a on a.id = f.applicationId join a.vacancy v join Stage s on s.id = f.stageId
              join StageRelease r on r.stageId = s.id
             where a.candidateId = :person order by a.id, s.position, f.position""";
    private static final String REVIEWS =
            """
            select v.reference as reference, w.askedAt as askedFor, w.reason as yourReason, w.answeredAt as answered, w.changed as decisionChanged,
                   w.answer as answer
              from ReviewRequest w join Application a on a.id = w.applicationId join a.vacancy v
             where a.candidateId = :person order by a.id""";
    private static final String TREATED =
            """
            select v.reference as reference, s.score as score, s.remark as remark, s.answeredAt as answered
              from Satisfaction s join Application a on a.id = s.applicationId join a.vacancy v
             where a.candidateId = :person order by a.id""";
    private static final String MESSAGES =
            """
            select v.reference as reference, m.about as about, m.fromCandidate as yours, m.at as at, m.words as words, m.outcome as outcome
              from CandidateMessage m join Application a on a.id = m.applicationId join a.vacancy v
             where a.candidateId = :person order by a.id, m.id""";
    private static final String SHORTLISTING =
            """
            select v.reference as reference, v.title as job, l.namedAt as named, l.declaredAt as declared, l.leftAt as stopped
              from Shortlister l join Vacancy v on v.id = l.vacancyId where l.personId = :person order by l.id""";

    @PersistenceContext private EntityManager em;

    @Override
    public String module() {
        return "recruitment";
    }

    @Override
    public void tell(Subject subject, File file) {
        var applications = read(APPLICATIONS, subject);
        applications.forEach(HeldInRecruitment::untold);
        file.section("applications", applications);
        file.section("answers", read(ANSWERS, subject));
        history(subject, file);
        file.section("feedback-on-criteria", read(CRITERIA, subject));
        file.section("feedback-on-values", read(VALUES, subject));
        file.section("second-looks", read(REVIEWS, subject));
        file.section("how-you-were-treated", read(TREATED, subject));
        file.section("messages", read(MESSAGES, subject));
        file.section("where-you-shortlist", read(SHORTLISTING, subject));
    }

    private static void untold(Map<String, Object> application) {
        application.put("state", ((Application.State) application.get("state")).told((Instant) application.remove("released")));
    }

    /** What happened as each candidate sees it on the page of their application, and the reasons they gave themselves. */
    private void history(Subject subject, File file) {
        var released =
                em.createQuery(RELEASED, StageRelease.class)
                        .setParameter("person", subject.personId())
                        .getResultStream()
                        .collect(Collectors.toMap(StageRelease::stageId, r -> r));
        var moves = read(MOVES, subject).stream().collect(Collectors.groupingBy(m -> m.get("reference"), LinkedHashMap::new, Collectors.toList()));
        var steps = new ArrayList<Map<String, Object>>();
        var reasons = new ArrayList<Map<String, Object>>();
        moves.forEach(
                (reference, history) -> {
                    for (var step : Applying.steps(history.stream().map(HeldInRecruitment::move).toList(), released)) {
                        var row = new LinkedHashMap<String, Object>();
                        row.put("reference", reference);
                        if (step.stage() != null) {
                            row.put("stage", step.stage());
                        }
                        row.put("state", step.state());
                        row.put("at", step.at());
                        steps.add(row);
                    }
                    history.stream()
                            .filter(m -> m.get("reason") != null && Long.valueOf(subject.accountId()).equals(m.get("account")))
                            .forEach(m -> reasons.add(Map.of("reference", reference, "at", m.get("at"), "reason", m.get("reason"))));
                });
        file.section("what-happened", steps);
        file.section("reasons-you-gave", reasons);
    }

    private static Applying.Move move(Map<String, Object> row) {
        return new Applying.Move(
                (Long) row.get("stageId"),
                (String) row.get("stage"),
                (Application.State) row.get("before"),
                (Application.State) row.get("after"),
                (Instant) row.get("at"),
                null,
                null);
    }

    private List<Map<String, Object>> read(String jpql, Subject subject) {
        return NamedRows.of(em.createQuery(jpql).setParameter("person", subject.personId()));
    }
}
