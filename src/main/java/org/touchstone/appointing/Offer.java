package org.touchstone.appointing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import org.touchstone.people.Employment;
import org.touchstone.people.Terms;
import org.touchstone.recruitment.Vacancy;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.ChangedMeanwhile;
import org.touchstone.shared.RuleBroken;

/**
 * One of a vacancy's posts, offered to one candidate: on which terms, with which letter, until what day an
 * answer is hoped for. Where it stands is the state of the application; no day that passes changes it (G-8).
 */
@Entity
@Table(name = "offer")
public class Offer {

    /** Somebody who does a deed, at a moment. */
    record Doer(long accountId, String name, Instant now) {}

    /** What the offer is of, by ids of other modules. */
    record Place(long applicationId, long vacancyId, long organisationId, long candidateId) {}

    private static final int FTE_DIGITS = 3;

    @Id
    @Column(name = "application_id")
    private long applicationId;

    @Version private int version;

    @Column(name = "vacancy_id", updatable = false)
    private long vacancyId;

    @Column(name = "organisation_id", updatable = false)
    private long organisationId;

    @Column(name = "candidate_id", updatable = false)
    private long candidateId;

    @Column(name = "post_id")
    private long postId;

    @Column(name = "line_manager_id")
    private long lineManagerId;

    @Enumerated(EnumType.STRING)
    private Vacancy.Contract contract;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "weekly_hours")
    private BigDecimal weeklyHours;

    private String pay;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "answer_by")
    private LocalDate answerBy;

    @Column(name = "template_name")
    private String templateName;

    private String letter;

    private String letterhead;

    private String addressee;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "cleared_at")
    private Instant clearedAt;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_reason")
    private String endedReason;

    @Column(name = "employment_id")
    private Long employmentId;

    private int sequence;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Offer() {} // for JPA

    Offer(Place place, OfferTerms terms, Offering.Preview sent, Doer by) {
        this.applicationId = place.applicationId();
        this.vacancyId = place.vacancyId();
        this.organisationId = place.organisationId();
        this.candidateId = place.candidateId();
        send(terms, sent, by);
    }

    private void send(OfferTerms terms, Offering.Preview sent, Doer by) {
        postId = terms.postId();
        lineManagerId = terms.lineManagerId();
        contract = terms.contract();
        endsOn = terms.end();
        weeklyHours = terms.weeklyHours();
        pay = terms.pay().strip();
        startsOn = terms.startsOn();
        answerBy = terms.answerBy();
        templateName = sent.templateName();
        letter = sent.letter();
        letterhead = sent.letterhead().organisation();
        addressee = sent.letterhead().to();
        accountId = by.accountId();
        madeBy = by.name();
        madeAt = by.now();
        changed(by);
    }

    /** Sent anew because it was wrong; refused once it is answered. */
    OfferCorrection correct(OfferTerms terms, Offering.Preview sent, Doer by) {
        if (isTaken() || !stands()) {
            throw new RuleBroken(null, "offer.correct.not-now");
        }
        var before = new OfferCorrection(applicationId, letter, new Doer(accountId, madeBy, madeAt), sent.reason(), by);
        send(terms, sent, by);
        return before;
    }

    /** What it says, for whoever puts it right; the letter is chosen anew. */
    OfferTerms terms() {
        return new OfferTerms(postId, lineManagerId, pay, contract, endsOn, weeklyHours, startsOn, answerBy, null, null);
    }

    void taken(Doer by) {
        answeredAt = by.now();
        changed(by);
    }

    /** Declined, or taken back. */
    void ended(String reason, Doer by) {
        endedAt = by.now();
        endedReason = reason == null || reason.isBlank() ? null : reason.strip();
        changed(by);
    }

    void cleared(Doer by) {
        clearedAt = by.now();
        changed(by);
    }

    /** The first day moves, for a reason. */
    StartMove move(LocalDate to, LocalDate today, String reason, Doer by) {
        if (startedAt != null) {
            throw new RuleBroken(null, "start.over", startsOn);
        }
        new BadInput.Gathering()
                .when(to == null || to.isBefore(today), "startsOn", "offer.starts.required", today)
                .when(to != null && to.equals(startsOn), "startsOn", "start.same", startsOn)
                .when(to != null && endsOn != null && !endsOn.isAfter(to), "startsOn", "start.after-end", endsOn)
                .when(reason == null || reason.isBlank(), "reason", "start.reason.required")
                .when(reason != null && reason.length() > OfferTerms.LONGEST_REASON, "reason", "appointing.long", OfferTerms.LONGEST_REASON)
                .refuse();
        var move = new StartMove(applicationId, startsOn, to, reason.strip(), by);
        startsOn = to;
        sequence++;
        changed(by);
        return move;
    }

    /** The first day has come. */
    void begin(LocalDate today, Doer by) {
        if (today.isBefore(startsOn)) {
            throw new RuleBroken(null, "start.not-yet", startsOn);
        }
        startedAt = by.now();
        changed(by);
    }

    void employed(long employment) {
        employmentId = employment;
    }

    /** Whether it is neither over nor come true. */
    boolean stands() {
        return endedAt == null && startedAt == null;
    }

    boolean isTaken() {
        return answeredAt != null;
    }

    boolean isOver() {
        return endedAt != null;
    }

    boolean hasBegun() {
        return startedAt != null;
    }

    /** What the employment begins with; the share of full time follows from the hours. */
    Terms terms(BigDecimal fullTimeHours) {
        var fte = weeklyHours.divide(fullTimeHours, FTE_DIGITS, RoundingMode.HALF_UP).min(BigDecimal.ONE).max(new BigDecimal("0.001"));
        return new Terms(postId, startsOn, endsOn, kind(), fte, lineManagerId);
    }

    private Employment.Kind kind() {
        return switch (contract) {
            case PERMANENT -> Employment.Kind.SUBSTANTIVE;
            case FIXED_TERM, APPRENTICESHIP -> Employment.Kind.FIXED_TERM;
            case BANK -> Employment.Kind.BANK;
        };
    }

    /** Refuses when somebody has changed it since this version was on the screen (G-11). */
    void requireVersion(int seen) {
        if (seen != version) {
            throw new ChangedMeanwhile(changedBy, changedAt);
        }
    }

    private void changed(Doer by) {
        changedBy = by.name();
        changedAt = by.now();
    }

    OfferChanged done(String what, String from, String to, String reason) {
        return new OfferChanged(applicationId, organisationId, what, from, to, reason);
    }

    long applicationId() {
        return applicationId;
    }

    int version() {
        return version;
    }

    long vacancyId() {
        return vacancyId;
    }

    long organisationId() {
        return organisationId;
    }

    long candidateId() {
        return candidateId;
    }

    long lineManagerId() {
        return lineManagerId;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    String letter() {
        return letter;
    }

    long accountId() {
        return accountId;
    }

    int sequence() {
        return sequence;
    }

    Instant clearedAt() {
        return clearedAt;
    }
}
