package org.touchstone.induction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.shared.Where;

/** Plans with their tasks, meetings, talks and moves, as stored. */
@ApplicationScoped
class Plans {

    /** Talks that a manager's list and HR's count look at (IN-7). */
    static final Set<CheckPoint.Kind> WATCHED = EnumSet.of(CheckPoint.Kind.D30, CheckPoint.Kind.D90);

    private static final long NOWHERE = -1;

    /** Whoever manages now: who has left manages nobody, and who managed an employment that has ended does not any more. */
    private static final String FROM =
            """
             from TransitionPlan p join Person n on n.id = p.personId join Post t on t.id = p.postId join t.unit u
              join Organisation o on o.id = p.organisationId
              left join Employment e on e.id = p.employmentId and (e.ends is null or e.ends >= :today)
              left join Person m on m.id = coalesce(e.lineManagerId, p.expectedManagerId) and exists
                   (select w.id from Employment w where w.person = m and w.starts <= :today and (w.ends is null or w.ends >= :today))
              left join Person b on b.id = p.buddyId""";

    private static final String HEAD =
            """
            select new org.touchstone.induction.PlanHead(p.id, p.version, p.organisationId, o.name, n.id, n.name, t.id, t.title, u.name, p.type,
                p.dayZero, p.stage, p.state, p.endedOn, p.endedReason, p.stages, p.talks, p.pulse, p.withBuddy, m.id, m.name, m.email,
                b.id, b.name, b.email, p.buddyTrained, p.proposed, p.proposedBy, p.proposedReason, p.templateName)"""
                    + FROM;

    private static final String ROW =
            """
            select new org.touchstone.induction.NewcomerRow(p.id, n.id, n.name, t.title, u.name, m.id, m.name, b.name, p.type, p.dayZero, p.stage,
                p.state, p.stages, p.withBuddy,
                (select count(k) from PlanTask k where k.planId = p.id and k.state <> org.touchstone.induction.PlanTask.State.OPEN),
                (select count(a) from PlanTask a where a.planId = p.id),
                (select count(l) from PlanTask l where l.planId = p.id and l.state = org.touchstone.induction.PlanTask.State.OPEN
                    and function('adddate', p.dayZero, l.offsetDays) < :today),
                (select count(c) from CheckPoint c where c.planId = p.id and c.kind in :watched
                    and c.state <> org.touchstone.induction.CheckPoint.State.HELD and function('adddate', p.dayZero, c.offsetDays) < :today),
                p.proposed)"""
                    + FROM;

    private static final Map<String, String> COLUMNS =
            Map.of("name", "n.name", "post", "t.title", "unit", "u.name", "manager", "m.name", "day", "p.dayZero", "stage", "p.stage");

    @PersistenceContext private EntityManager em;

    void add(Object fresh) {
        em.persist(fresh);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    void remove(Object old) {
        em.remove(old);
        em.flush();
    }

    Optional<PlanHead> head(long id, LocalDate today) {
        return em.createQuery(HEAD + " where p.id = :id", PlanHead.class)
                .setParameter("id", id)
                .setParameter("today", today)
                .getResultStream()
                .findFirst();
    }

    /** Whoever changes it next waits until this transaction has ended. */
    TransitionPlan locked(long id) {
        return Optional.ofNullable(em.find(TransitionPlan.class, id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(() -> new NotFound("induction", id));
    }

    TransitionPlan get(long id) {
        return Optional.ofNullable(em.find(TransitionPlan.class, id)).orElseThrow(() -> new NotFound("induction", id));
    }

    /** The plan of somebody that goes on, the newest first; else the one that ended last. */
    Optional<Long> newestOf(long personId) {
        return em.createQuery(
                        "select p.id from TransitionPlan p where p.personId = :person order by case when p.state = :active then 0 else 1 end, p.dayZero desc, p.id desc",
                        Long.class)
                .setParameter("person", personId)
                .setParameter("active", TransitionPlan.State.ACTIVE)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The plan of somebody who is awaited at an organisation. */
    Optional<TransitionPlan> awaited(long personId, long organisationId) {
        return em.createQuery(
                        """
                        select p from TransitionPlan p where p.personId = :person and p.organisationId = :organisation
                           and p.state = :active and p.employmentId is null""",
                        TransitionPlan.class)
                .setParameter("person", personId)
                .setParameter("organisation", organisationId)
                .setParameter("active", TransitionPlan.State.ACTIVE)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The plans of somebody in employments at an organisation that go on. */
    List<TransitionPlan> running(long personId, long organisationId) {
        return em.createQuery(
                        """
                        select p from TransitionPlan p where p.personId = :person and p.organisationId = :organisation
                           and p.state = :active and p.employmentId is not null order by p.id""",
                        TransitionPlan.class)
                .setParameter("person", personId)
                .setParameter("organisation", organisationId)
                .setParameter("active", TransitionPlan.State.ACTIVE)
                .getResultList();
    }

    /** The newcomers whom the person manages. */
    Page<NewcomerRow> managedBy(long personId, NewcomerFilter filter, LocalDate today, Paging paging) {
        var where = where(filter);
        where.and("m.id = :person", "person", personId);
        return rows(where, today, paging);
    }

    /** Those at these organisations; null for all. */
    Page<NewcomerRow> at(Collection<Long> organisations, NewcomerFilter filter, LocalDate today, Paging paging) {
        var where = where(filter);
        if (organisations != null) {
            where.and("p.organisationId in :organisations", "organisations", organisations.isEmpty() ? List.of(NOWHERE) : organisations);
        }
        return rows(where, today, paging);
    }

    private static Where where(NewcomerFilter filter) {
        var where = new Where();
        where.and(filter.over() ? "p.state <> :active" : "p.state = :active", "active", TransitionPlan.State.ACTIVE);
        if (filter.stage() != null) {
            where.and("p.stage = :stage", "stage", filter.stage());
        }
        if (filter.unmanaged()) {
            where.and("m.id is null and n.id <> :none", "none", NOWHERE);
        }
        where.words(filter.words(), "n.name", "t.title", "u.name");
        return where;
    }

    private Page<NewcomerRow> rows(Where where, LocalDate today, Paging paging) {
        where.with("today", today);
        var rows = where.in(em.createQuery(ROW + where + paging.orderBy(COLUMNS, "day", "p.id"), NewcomerRow.class));
        rows.setParameter("watched", WATCHED);
        return paging.of(rows, where.in(em.createQuery("select count(p)" + FROM + where, Long.class)));
    }

    /** Talks after 30 or 90 days that were missed, at these organisations; null for all. A count and nothing else (IN-7). */
    long missedTalks(Collection<Long> organisations, LocalDate lastDue) {
        var where = new Where();
        where.and("p.state = :active", "active", TransitionPlan.State.ACTIVE);
        where.and("c.kind in :watched", "watched", WATCHED);
        where.and("c.state <> :held", "held", CheckPoint.State.HELD);
        where.and("function('adddate', p.dayZero, c.offsetDays) <= :last", "last", lastDue);
        if (organisations != null) {
            where.and("p.organisationId in :organisations", "organisations", organisations.isEmpty() ? List.of(NOWHERE) : organisations);
        }
        return where.in(em.createQuery("select count(c) from CheckPoint c join TransitionPlan p on p.id = c.planId" + where, Long.class))
                .getSingleResult();
    }

    // --- what belongs to a plan

    List<PlanTask> tasks(long planId) {
        return em.createQuery("select t from PlanTask t where t.planId = :plan order by t.offsetDays, t.id", PlanTask.class)
                .setParameter("plan", planId)
                .getResultList();
    }

    /** A talk of a plan as it is read. */
    public record TalkRow(CheckPoint.Kind kind, int offsetDays, CheckPoint.State state, LocalDate heldOn, String with) {}

    List<TalkRow> talkRows(long planId) {
        return em.createQuery(
                        """
                        select new org.touchstone.induction.Plans$TalkRow(c.kind, c.offsetDays, c.state, c.heldOn, w.name)
                          from CheckPoint c left join Person w on w.id = c.withId where c.planId = :plan order by c.offsetDays""",
                        TalkRow.class)
                .setParameter("plan", planId)
                .getResultList();
    }

    PlanTask task(long planId, long id) {
        return Optional.ofNullable(em.find(PlanTask.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(t -> t.planId() == planId)
                .orElseThrow(() -> new NotFound("induction-task", id));
    }

    PlanMeeting meeting(long planId, long id) {
        return Optional.ofNullable(em.find(PlanMeeting.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(m -> m.planId() == planId)
                .orElseThrow(() -> new NotFound("induction-meeting", id));
    }

    List<PlanView.MeetingLine> meetings(long planId) {
        return em.createQuery(
                        "select new org.touchstone.induction.PlanView$MeetingLine(m.id, m.who, m.why, m.metOn) from PlanMeeting m where m.planId = :plan order by m.id",
                        PlanView.MeetingLine.class)
                .setParameter("plan", planId)
                .getResultList();
    }

    List<PlanView.MoveLine> moves(long planId) {
        return em.createQuery(
                        """
                        select new org.touchstone.induction.PlanView$MoveLine(m.from, m.to, m.proposer, m.agreed, m.reason, m.day)
                          from StageMove m where m.planId = :plan order by m.id""",
                        PlanView.MoveLine.class)
                .setParameter("plan", planId)
                .getResultList();
    }

    List<CheckPoint> talks(long planId) {
        return em.createQuery("select c from CheckPoint c where c.planId = :plan order by c.offsetDays", CheckPoint.class)
                .setParameter("plan", planId)
                .getResultList();
    }

    /** The talk, whom nobody else changes until this transaction ends. */
    CheckPoint talk(long planId, CheckPoint.Kind kind) {
        return em.createQuery("select c from CheckPoint c where c.planId = :plan and c.kind = :kind", CheckPoint.class)
                .setParameter("plan", planId)
                .setParameter("kind", kind)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("induction-talk", kind));
    }

    /** Whether a person was asked for a talk of this plan instead of the line manager. */
    boolean isAskedFor(long planId, long personId) {
        return !em.createQuery("select c.id from CheckPoint c where c.planId = :plan and c.withId = :person", Long.class)
                .setParameter("plan", planId)
                .setParameter("person", personId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Titles of mandatory tasks that are open, in one line; of one stage, or of all. */
    String open(long planId, TransitionPlan.Stage stage) {
        return String.join(
                ", ",
                em.createQuery(
                                """
                                select t.title from PlanTask t where t.planId = :plan and t.mandatory = true and t.state = :open
                                   and (:all = true or t.stage = :stage) order by t.offsetDays, t.id""",
                                String.class)
                        .setParameter("plan", planId)
                        .setParameter("open", PlanTask.State.OPEN)
                        .setParameter("all", stage == null)
                        .setParameter("stage", stage == null ? TransitionPlan.Stage.PREPARATION : stage)
                        .getResultList());
    }

    /** Whether anything was done in a plan already. */
    boolean isTouched(long planId) {
        return em.createQuery("select count(t) from PlanTask t where t.planId = :plan and t.state <> :open", Long.class)
                                .setParameter("plan", planId)
                                .setParameter("open", PlanTask.State.OPEN)
                                .getSingleResult()
                        > 0
                || em.createQuery("select count(c) from CheckPoint c where c.planId = :plan and (c.state <> :planned or c.notes <> '')", Long.class)
                                .setParameter("plan", planId)
                                .setParameter("planned", CheckPoint.State.PLANNED)
                                .getSingleResult()
                        > 0;
    }

    /** Takes out what came from a template, and talks that nobody has touched. */
    void empty(long planId) {
        em.flush();
        em.createNativeQuery("delete a from check_point_action a join check_point c on c.id = a.check_point_id where c.plan_id = ?1")
                .setParameter(1, planId)
                .executeUpdate();
        for (var what : List.of("PlanTask", "PlanMeeting", "CheckPoint")) {
            em.createQuery("delete from " + what + " x where x.planId = :plan").setParameter("plan", planId).executeUpdate();
        }
    }

    // --- people

    /** The role family of a post, and where its band stands. */
    record PostFacts(String family, int bandOrder) {}

    PostFacts post(long postId) {
        var row = em.createQuery("select t.roleFamily, t.bandOrder from Post t where t.id = :post", Object[].class).setParameter("post", postId).getSingleResult();
        return new PostFacts((String) row[0], (Integer) row[1]);
    }

    /** An employment, as far as a beginning follows from it. */
    public record Job(long employmentId, long personId, long organisationId, long postId, LocalDate starts) {}

    private static final String JOB =
            "select new org.touchstone.induction.Plans$Job(e.id, e.person.id, e.organisationId, e.post.id, e.starts) from Employment e ";

    /** What a person works as at an organisation on a day: the employment that began last. */
    Optional<Job> job(long personId, long organisationId, LocalDate day) {
        return em.createQuery(
                        JOB + """
                        where e.person.id = :person and e.organisationId = :organisation and e.starts <= :day
                           and (e.ends is null or e.ends >= :day) order by e.starts desc, e.id desc""",
                        Job.class)
                .setParameter("person", personId)
                .setParameter("organisation", organisationId)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Employments that began since go-live, go on, and have no plan. */
    List<Job> withoutPlan(LocalDate since, Collection<Long> organisations, LocalDate today) {
        return em.createQuery(
                        JOB + """
                        where e.starts >= :since and (e.ends is null or e.ends >= :today) and e.organisationId in :organisations
                           and not exists (select p.id from TransitionPlan p where p.personId = e.person.id and p.organisationId = e.organisationId
                               and (p.employmentId = e.id or p.dayZero = e.starts and p.employmentId is not null)) order by e.id""",
                        Job.class)
                .setParameter("since", since)
                .setParameter("today", today)
                .setParameter("organisations", organisations)
                .getResultList();
    }

    /** Plans whose employment is over. */
    List<Long> outlived(Collection<Long> organisations, LocalDate today) {
        return em.createQuery(
                        """
                        select p.id from TransitionPlan p join Employment e on e.id = p.employmentId
                         where p.state = :active and e.ends < :today and p.organisationId in :organisations order by p.id""",
                        Long.class)
                .setParameter("active", TransitionPlan.State.ACTIVE)
                .setParameter("today", today)
                .setParameter("organisations", organisations)
                .getResultList();
    }

    /** Plans with stages of which nobody has proposed the next. */
    List<Long> unproposed(Collection<Long> organisations, LocalDate today) {
        return em.createQuery(
                        """
                        select p.id from TransitionPlan p where p.state = :active and p.stages = true and p.proposed is null
                           and p.dayZero <= :today and p.organisationId in :organisations order by p.id""",
                        Long.class)
                .setParameter("active", TransitionPlan.State.ACTIVE)
                .setParameter("today", today)
                .setParameter("organisations", organisations)
                .getResultList();
    }

    /** A talk of which both should be reminded. */
    public record Coming(long talkId, long planId, CheckPoint.Kind kind, LocalDate dayZero, long personId, String name, Long withId) {}

    List<Coming> coming(Collection<Long> organisations, LocalDate until, LocalDate today) {
        return em.createQuery(
                        """
                        select new org.touchstone.induction.Plans$Coming(c.id, p.id, c.kind, p.dayZero, n.id, n.name, c.withId)
                          from CheckPoint c join TransitionPlan p on p.id = c.planId join Person n on n.id = p.personId
                         where p.state = :active and p.talks = true and c.state <> :held and p.organisationId in :organisations
                           and function('adddate', p.dayZero, c.offsetDays) between :today and :until
                           and (c.remindedFor is null or c.remindedFor <> function('adddate', p.dayZero, c.offsetDays)) order by c.id""",
                        Coming.class)
                .setParameter("active", TransitionPlan.State.ACTIVE)
                .setParameter("held", CheckPoint.State.HELD)
                .setParameter("organisations", organisations)
                .setParameter("today", today)
                .setParameter("until", until)
                .getResultList();
    }

    /** Of several nodes that remind at once, one does. */
    boolean claimReminder(long talkId, LocalDate due) {
        return em.createNativeQuery("update check_point set reminded_for = ?2 where id = ?1 and (reminded_for is null or reminded_for <> ?2)")
                        .setParameter(1, talkId)
                        .setParameter(2, due)
                        .executeUpdate()
                > 0;
    }

    /** How many newcomers somebody accompanies, this plan aside; whoever names them as buddy next waits. */
    long load(long buddyId, long planId) {
        em.createNativeQuery("select id from person where id = ?1 for update").setParameter(1, buddyId).getResultList();
        return em.createQuery("select count(p) from TransitionPlan p where p.buddyId = :buddy and p.state = :active and p.id <> :plan", Long.class)
                .setParameter("buddy", buddyId)
                .setParameter("active", TransitionPlan.State.ACTIVE)
                .setParameter("plan", planId)
                .getSingleResult();
    }

    /** Who could be a buddy: colleagues of the unit that the plan is in, each with how many they accompany now. */
    List<Accompanying.Choice> colleagues(long planId, LocalDate today) {
        return em.createQuery(
                        """
                        select new org.touchstone.induction.Accompanying$Choice(c.id, c.name, t.title,
                               (select count(x) from TransitionPlan x where x.buddyId = c.id and x.state = :active and x.id <> p.id))
                          from TransitionPlan p join Post mine on mine.id = p.postId, Employment e join e.person c join e.post t
                         where p.id = :plan and t.unit = mine.unit and c.id <> p.personId and e.starts <= :today
                           and (e.ends is null or e.ends >= :today) order by c.name, c.id""",
                        Accompanying.Choice.class)
                .setParameter("plan", planId)
                .setParameter("active", TransitionPlan.State.ACTIVE)
                .setParameter("today", today)
                .getResultList();
    }

    /** Somebody who works at an organisation today, by address. */
    Optional<Long> colleague(String email, long organisationId, LocalDate today) {
        return em.createQuery(
                        """
                        select c.id from Employment e join e.person c where c.email = :email and e.organisationId = :organisation
                           and e.starts <= :today and (e.ends is null or e.ends >= :today)""",
                        Long.class)
                .setParameter("email", email.strip().toLowerCase(java.util.Locale.ROOT))
                .setParameter("organisation", organisationId)
                .setParameter("today", today)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The newcomers whom a buddy accompanies, soonest first. */
    List<PlanHead> accompaniedBy(long buddyId, LocalDate today) {
        return em.createQuery(HEAD + " where p.buddyId = :buddy and p.state = :active order by p.dayZero, p.id", PlanHead.class)
                .setParameter("buddy", buddyId)
                .setParameter("active", TransitionPlan.State.ACTIVE)
                .setParameter("today", today)
                .getResultList();
    }

    /** What is a buddy's to do in several plans. */
    List<PlanTask> buddyTasks(Collection<Long> plans) {
        return plans.isEmpty()
                ? List.of()
                : em.createQuery("select t from PlanTask t where t.planId in :plans and t.owner = :buddy order by t.offsetDays, t.id", PlanTask.class)
                        .setParameter("plans", plans)
                        .setParameter("buddy", PlanTask.Owner.BUDDY)
                        .getResultList();
    }

    // --- pulses

    List<Pulse> pulses(long planId) {
        return em.createQuery("select q from Pulse q where q.planId = :plan order by q.id", Pulse.class).setParameter("plan", planId).getResultList();
    }

    Optional<Pulse> pulse(long planId, CheckPoint.Kind kind) {
        return em.createQuery("select q from Pulse q where q.planId = :plan and q.kind = :kind", Pulse.class)
                .setParameter("plan", planId)
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst();
    }
}
