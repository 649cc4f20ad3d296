package org.touchstone.checkins;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.touchstone.notices.CalendarEntry;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.ChangedMeanwhile;
import org.touchstone.shared.RuleBroken;
import org.touchstone.shared.Texts;

/**
 * A conversation about where somebody wants to go. It is the employee's own: they ask whom they talk with, they write what
 * came of it, and they alone say who else reads it. Nobody is measured by it.
 */
@Entity
@Table(name = "career_conversation")
public class CareerConversation {

    /** How far it has come. */
    public enum State {
        PLANNED,
        HELD,
        PLAN_AGREED,
        REVIEWED
    }

    /** Who the partner is to the employee. */
    public enum Partner {
        /** The line manager: reads it only as long as they are. */
        MANAGER,
        /** Somebody else whom the employee asked. */
        OTHER
    }

    /** Who reads it beside the employee and the one they talk with; each level holds those before. */
    public enum Share {
        PRIVATE,
        MANAGER,
        TALENT_LEAD,
        ICS
    }

    /** In which direction somebody wants to grow. */
    public enum Growth {
        DEPTH,
        BREADTH,
        STRETCH,
        STAY
    }

    /** In how many years. */
    public enum Horizon {
        YEAR,
        TO_THREE,
        TO_FIVE,
        LONGER
    }

    static final String ENTITY = "career-conversation";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    @Column(name = "organisation_id", updatable = false)
    private long organisationId;

    @Column(name = "person_id", updatable = false)
    private long personId;

    @Column(name = "partner_id")
    private long partnerId;

    @Enumerated(EnumType.STRING)
    @Column(name = "partner_kind")
    private Partner partnerKind;

    @Enumerated(EnumType.STRING)
    private State state = State.PLANNED;

    @Enumerated(EnumType.STRING)
    @Column(name = "share_level")
    private Share share = Share.PRIVATE;

    @Column(name = "starts_at")
    private Instant startsAt;

    private int minutes;
    private int sequence;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "impact_view")
    private String impactView;

    @Enumerated(EnumType.STRING)
    @Column(name = "growth_direction")
    private Growth growth;

    @Enumerated(EnumType.STRING)
    private Horizon horizon;

    private String aspirations;

    @Column(name = "review_on")
    private LocalDate reviewOn;

    @Column(name = "review_words")
    private String reviewWords;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected CareerConversation() {} // for JPA

    CareerConversation(
            long organisationId, long personId, long partnerId, Partner partnerKind, Instant startsAt, int minutes, String by, Instant now) {
        new BadInput.Gathering()
                .when(partnerId == personId, "partner", "career.partner.self")
                .when(startsAt.isBefore(now), "day", "my-time.when.past")
                .refuse();
        this.organisationId = organisationId;
        this.personId = personId;
        this.partnerId = partnerId;
        this.partnerKind = partnerKind;
        this.startsAt = startsAt;
        this.minutes = minutes;
        changed(by, now);
    }

    CheckinMoved begun() {
        return new CheckinMoved("CareerConversationPlanned", ENTITY, id(), organisationId, null, state.name());
    }

    CheckinMoved write(CareerText text, String by, Instant now) {
        requireUnfinished();
        impactView = text.impactView();
        growth = text.growth();
        horizon = text.horizon();
        aspirations = text.aspirations();
        changed(by, now);
        return event("CareerConversationWritten");
    }

    CheckinMoved hold(LocalDate day, LocalDate today, String by, Instant now) {
        require(State.PLANNED);
        new BadInput.Gathering()
                .when(day == null, "heldOn", "my-time.held.required")
                .when(day != null && day.isAfter(today), "heldOn", "my-time.held.future")
                .refuse();
        heldOn = day;
        return move("CareerConversationHeld", State.HELD, by, now);
    }

    /** The plan stands: at least one step, a direction, and a day on which they look at it again. */
    CheckinMoved agree(long actions, LocalDate review, LocalDate today, String by, Instant now) {
        require(State.HELD);
        new BadInput.Gathering()
                .when(growth == null, "growth", "career.growth.required")
                .when(actions == 0, "step", "career.action.required")
                .when(review == null || !review.isAfter(today), "reviewOn", "career.review.required")
                .refuse();
        reviewOn = review;
        return move("CareerPlanAgreed", State.PLAN_AGREED, by, now);
    }

    CheckinMoved review(String words, String by, Instant now) {
        require(State.PLAN_AGREED);
        new BadInput.Gathering()
                .when(words == null || words.isBlank(), "reviewWords", "career.reviewed.required")
                .when(words != null && words.strip().length() > CareerText.SHORTER, "reviewWords", "checkins.too-long", CareerText.SHORTER)
                .refuse();
        reviewWords = words.strip();
        return move("CareerPlanReviewed", State.REVIEWED, by, now);
    }

    /** Raises or lowers who reads it; the employee does, at any time and in any state. */
    CheckinMoved share(Share level, String by, Instant now) {
        if (level == null) {
            throw BadInput.at("share", "career.share.required");
        }
        var before = share;
        share = level;
        changed(by, now);
        return new CheckinMoved("CareerConversationShared", ENTITY, id(), organisationId, before.name(), level.name());
    }

    CheckinMoved deleted() {
        return event("CareerConversationDeleted");
    }

    /** What an action changes is the plan: once it is looked back on it stays as it was. */
    void requireUnfinished() {
        if (state == State.REVIEWED) {
            throw new RuleBroken(null, "career.finished");
        }
    }

    private void require(State wanted) {
        if (state != wanted) {
            throw new RuleBroken(null, "career.not-now", Texts.say("career.state." + state));
        }
    }

    private CheckinMoved move(String what, State to, String by, Instant now) {
        var from = state;
        state = to;
        changed(by, now);
        return new CheckinMoved(what, ENTITY, id(), organisationId, from.name(), to.name());
    }

    private CheckinMoved event(String what) {
        return new CheckinMoved(what, ENTITY, id(), organisationId, null, null);
    }

    private void changed(String by, Instant now) {
        changedBy = by;
        changedAt = now;
    }

    void requireSeen(int seen) {
        if (seen != version) {
            throw new ChangedMeanwhile(changedBy, changedAt);
        }
    }

    boolean isSharedTo(Share level) {
        return share.compareTo(level) >= 0;
    }

    CareerView view(String person, String partner, boolean mine, List<CareerView.Step> steps) {
        return new CareerView(
                id, version, personId, person, partnerId, partner, partnerKind, mine, state, share, startsAt, heldOn, impactView, growth,
                horizon, aspirations, reviewOn, reviewWords, steps);
    }

    CalendarEntry entry(String with, boolean cancelled) {
        return new CalendarEntry(
                "career-" + id + "@checkins", cancelled ? sequence + 1 : sequence, startsAt, startsAt.plus(Duration.ofMinutes(minutes)),
                Texts.say("career.calendar", with), null, cancelled);
    }

    long id() {
        return id == null ? 0 : id;
    }

    long organisationId() {
        return organisationId;
    }

    long personId() {
        return personId;
    }

    long partnerId() {
        return partnerId;
    }

    Partner partnerKind() {
        return partnerKind;
    }

    Share share() {
        return share;
    }

    State state() {
        return state;
    }

    Instant startsAt() {
        return startsAt;
    }
}
