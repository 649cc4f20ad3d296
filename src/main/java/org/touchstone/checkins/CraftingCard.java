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
import java.time.LocalDate;
import org.touchstone.access.Recording;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.RuleBroken;

/**
 * Job crafting: a small change of one's own job that is tried for some weeks. The card is the employee's own; a manager
 * reads it only where the employee shows it, and nobody rates it. What it brings for people at large is small and unsure,
 * so that stopping is as good an end as keeping.
 */
@Entity
@Table(name = "job_crafting_card")
public class CraftingCard {

    /** What is changed: what one does, with whom, or what one sees in it. */
    public enum Kind {
        TASK,
        RELATION,
        MEANING
    }

    /** What becomes of it. */
    public enum Outcome {
        KEEP,
        ADAPT,
        STOP
    }

    static final String ENTITY = "job-crafting-card";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    @Column(name = "organisation_id", updatable = false)
    private long organisationId;

    @Column(name = "person_id", updatable = false)
    private long personId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String idea;

    @Column(name = "safe_because")
    private String safeBecause;

    @Column(name = "agreed_by")
    private String agreedBy;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    private int weeks;

    @Column(name = "review_on")
    private LocalDate reviewOn;

    private boolean shared;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String learned;

    @Column(name = "reviewed_on")
    private LocalDate reviewedOn;

    protected CraftingCard() {} // for JPA

    CraftingCard(long organisationId, long personId, CardText text) {
        this.organisationId = organisationId;
        this.personId = personId;
        say(text);
    }

    /** Changes it while it is tried. */
    CheckinMoved write(CardText text) {
        requireTried();
        say(text);
        return event("CraftingCardWritten", null);
    }

    /** At its end the employee says what becomes of it, and what they learned. */
    CheckinMoved review(Outcome said, String what, LocalDate today) {
        requireTried();
        new BadInput.Gathering()
                .when(said == null, "outcome", "card.outcome.required")
                .when(what != null && what.strip().length() > CardText.LONGEST, "learned", "checkins.too-long", CardText.LONGEST)
                .refuse();
        outcome = said;
        learned = what == null || what.isBlank() ? null : what.strip();
        reviewedOn = today;
        return event("CraftingCardReviewed", said.name());
    }

    CheckinMoved begun() {
        return event("CraftingCardBegun", null);
    }

    CheckinMoved deleted() {
        return event("CraftingCardDeleted", null);
    }

    private void say(CardText text) {
        kind = text.kind();
        idea = text.idea();
        safeBecause = text.safeBecause();
        agreedBy = text.agreedBy();
        startsOn = text.startsOn();
        weeks = text.weeks();
        reviewOn = text.startsOn().plusWeeks(text.weeks());
        shared = text.shared();
    }

    private void requireTried() {
        if (outcome != null) {
            throw new RuleBroken(null, "card.reviewed-already");
        }
    }

    private CheckinMoved event(String what, String to) {
        return new CheckinMoved(what, ENTITY, id(), organisationId, null, to);
    }

    void requireSeen(int seen, Recording recording) {
        if (seen != version) {
            throw recording.changedMeanwhile(ENTITY, id);
        }
    }

    CardRow row() {
        return new CardRow(id, version, kind, idea, safeBecause, agreedBy, startsOn, weeks, reviewOn, shared, outcome, learned, reviewedOn);
    }

    boolean isOf(long person) {
        return personId == person;
    }

    long id() {
        return id == null ? 0 : id;
    }
}
