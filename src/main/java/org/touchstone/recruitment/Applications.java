package org.touchstone.recruitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;

/** What candidates write and follow. What shortlisters read comes from {@link Scoresheets}. */
@ApplicationScoped
class Applications {


    private static final String MINE =
            """
            select new org.touchstone.recruitment.Applying$Mine(a.id, v.reference, v.title, o.name, v.closesOn, v.state,
                a.state, s.name, a.submittedAt, a.stageSince, r.at)
              from Application a join a.vacancy v join Organisation o on o.id = v.organisationId
              left join a.stage s left join StageRelease r on r.stageId = s.id
             where a.candidateId = :candidate""";

    /** The state as its candidate knows it: to sort by what is decided would tell it. */
    private static final String TOLD =
            "case when r.at is null and a.state in ("
                    + Application.DECIDED.stream().map(s -> "org.touchstone.recruitment.Application.State." + s).collect(Collectors.joining(", "))
                    + ") then 'IN_STAGE' else a.state end";

    /** What waits for the candidate: an offer before a form that is not sent. */
    private static final String WAITS =
            """
            case a.state when org.touchstone.recruitment.Application.State.OFFERED then 2
                when org.touchstone.recruitment.Application.State.DRAFT then 1 else 0 end""";

    private static final Map<String, String> MINE_COLUMNS =
            Map.of("waits", WAITS, "begun", "a.createdAt", "title", "v.title", "closesOn", "v.closesOn", "state", TOLD);

    @PersistenceContext private EntityManager em;

    Application get(long id) {
        return Optional.ofNullable(em.find(Application.class, id)).orElseThrow(() -> new NotFound("application", id));
    }

    /** Whoever changes it next waits until this transaction has ended, and then reads what it left. */
    Application locked(long id) {
        return Optional.ofNullable(em.find(Application.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("application", id));
    }

    /** The same by the anonymous reference, looked up and locked at once: what is read next is what the one before left. */
    Application locked(String ref) {
        return em
                .createQuery("select a from Application a where a.anonRef = :ref", Application.class)
                .setParameter("ref", ref)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("application", ref));
    }

    /** Whether somebody has begun an application for a vacancy and has not withdrawn it. */
    boolean applies(long vacancyId, long personId) {
        return of(vacancyId, personId).filter(a -> a.state() != Application.State.WITHDRAWN).isPresent();
    }

    Optional<Application> of(long vacancyId, long candidateId) {
        return em
                .createQuery(
                        "select a from Application a where a.vacancy.id = :vacancy and a.candidateId = :candidate",
                        Application.class)
                .setParameter("vacancy", vacancyId)
                .setParameter("candidate", candidateId)
                .getResultStream()
                .findFirst();
    }

    Optional<Long> candidateOf(long id) {
        return em
                .createQuery("select a.candidateId from Application a where a.id = :id", Long.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /**
     * Adds the application unless its candidate has one for this vacancy already, and answers with the one
     * there is. One statement, so that two at the same moment make one (G-12).
     */
    Application addUnlessThere(Application fresh, String who) {
        em.createNativeQuery(
                        """
                        insert into application (version, vacancy_id, candidate_id, anon_ref, state, created_at,
                            scheme_asked, sheets, open_spread, changed_by, changed_at)
                        values (1, ?1, ?2, ?3, 'DRAFT', ?4, false, 0, false, ?5, ?4)
                        on duplicate key update version = version""")
                .setParameter(1, fresh.vacancy().id())
                .setParameter(2, fresh.candidateId())
                .setParameter(3, fresh.anonRef())
                .setParameter(4, LocalDateTime.ofInstant(fresh.createdAt(), ZoneOffset.UTC))
                .setParameter(5, who)
                .executeUpdate();
        return of(fresh.vacancy().id(), fresh.candidateId()).orElseThrow();
    }

    void flush() {
        em.flush();
    }

    void add(ApplicationMove move) {
        em.persist(move);
    }

    void add(StageFeedback told) {
        em.persist(told);
    }

    /** What was written for the candidate about a stage that a decision undone would have told. */
    void forgetFeedback(long applicationId, long stageId) {
        em.createQuery("delete from StageFeedback f where f.applicationId = :application and f.stageId = :stage")
                .setParameter("application", applicationId)
                .setParameter("stage", stageId)
                .executeUpdate();
    }

    /** What the candidate is told about the stages that are released, in their order. */
    List<Applying.Feedback> released(long applicationId) {
        return em
                .createQuery(
                        """
                        select new org.touchstone.recruitment.Applying$Feedback(f.about, f.words)
                          from StageFeedback f join Stage s on s.id = f.stageId join StageRelease r on r.stageId = s.id
                         where f.applicationId = :application order by s.position, f.position""",
                        Applying.Feedback.class)
                .setParameter("application", applicationId)
                .getResultList();
    }

    void add(ReviewRequest request) {
        em.persist(request);
    }

    Optional<ReviewRequest> review(long applicationId) {
        return Optional.ofNullable(em.find(ReviewRequest.class, applicationId));
    }

    Optional<StageRelease> release(Stage stage) {
        return stage == null ? Optional.empty() : Optional.ofNullable(em.find(StageRelease.class, stage.id()));
    }

    /** Whether something is decided that its candidate does not know yet. */
    boolean isUntold(Application application) {
        return application.state().isDecision() && release(application.stage()).isEmpty();
    }

    /** The stages of a vacancy that have been released, with the day and the person. */
    Map<Long, StageRelease> releases(long vacancyId) {
        return em
                .createQuery("select r from StageRelease r where r.vacancyId = :vacancy", StageRelease.class)
                .setParameter("vacancy", vacancyId)
                .getResultStream()
                .collect(Collectors.toMap(StageRelease::stageId, r -> r));
    }

    Page<Applying.Mine> mine(long candidateId, Paging paging) {
        var rows = em.createQuery(MINE + paging.orderBy(MINE_COLUMNS, "begun", "waits".equals(paging.sort()) ? "a.id desc" : "a.id"), Applying.Mine.class);
        var count = em.createQuery("select count(a) from Application a where a.candidateId = :candidate", Long.class);
        return paging.of(rows.setParameter("candidate", candidateId), count.setParameter("candidate", candidateId));
    }

    /** All moves, oldest first. */
    List<Applying.Move> moves(long applicationId) {
        return em
                .createQuery(
                        """
                        select new org.touchstone.recruitment.Applying$Move(m.stageId, s.name, m.from, m.to, m.at, m.who,
                            m.reason)
                          from ApplicationMove m left join Stage s on s.id = m.stageId
                         where m.application.id = :application
                         order by m.id""",
                        Applying.Move.class)
                .setParameter("application", applicationId)
                .getResultList();
    }

    /** All moves and, as the audit trail knows, who sorted it onto which pile between them, oldest first. */
    List<Applying.Move> history(long applicationId) {
        var sorted =
                em.createQuery(
                                """
                                select new org.touchstone.recruitment.Applying$Move(s.id, s.name, e.reason, e.at, e.who)
                                  from AuditEvent e, Application a, Stage s
                                 where e.entity = 'application' and e.entityId = a.id and e.what = 'Sifted'
                                   and a.id = :application and s.vacancy = a.vacancy and s.kind = org.touchstone.recruitment.Stage.Kind.SIFT
                                 order by e.id""",
                                Applying.Move.class)
                        .setParameter("application", applicationId)
                        .getResultStream();
        return Stream.concat(moves(applicationId).stream(), sorted).sorted(Comparator.comparing(Applying.Move::at)).toList();
    }

    /** Whether a stage ended with this application passed, whatever was undone before. */
    boolean passed(long applicationId, long stageId) {
        return em.createQuery(
                                """
                                select count(m) from ApplicationMove m
                                 where m.application.id = :application and m.stageId = :stage
                                   and m.to = org.touchstone.recruitment.Application.State.PASSED
                                   and not exists (select 1 from ApplicationMove later
                                        where later.application = m.application and later.stageId = m.stageId
                                          and later.id > m.id
                                          and later.to <> org.touchstone.recruitment.Application.State.WITHDRAWN)""",
                                Long.class)
                        .setParameter("application", applicationId)
                        .setParameter("stage", stageId)
                        .getSingleResult()
                > 0;
    }

    /** Whether the holder of this account decided about the application. */
    boolean decided(long applicationId, long accountId) {
        return em.createQuery(
                                """
                                select count(m) from ApplicationMove m
                                 where m.application.id = :application and m.accountId = :account
                                   and m.to in :refused""",
                                Long.class)
                        .setParameter("application", applicationId)
                        .setParameter("account", accountId)
                        .setParameter("refused", Application.REFUSED)
                        .getSingleResult()
                > 0;
    }

    boolean isKnownAddress(String email) {
        return em.createQuery("select count(p) from Person p where p.email = lower(:email)", Long.class)
                        .setParameter("email", email == null ? "" : email.strip())
                        .getSingleResult()
                > 0;
    }
}
