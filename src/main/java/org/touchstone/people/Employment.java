package org.touchstone.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.touchstone.shared.RuleBroken;

/**
 * A person in a post, from a day until another. A move ends one employment and begins the next under
 * the same staff number; leaving ends the last. The management chain follows the line manager named here.
 */
@Entity
@Table(name = "employment")
public class Employment {

    /** On which terms. */
    public enum Kind {
        SUBSTANTIVE,
        SECONDED,
        ACTING,
        FIXED_TERM,
        BANK
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id", updatable = false)
    private Person person;

    @Column(name = "organisation_id", updatable = false)
    private long organisationId;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Post post;

    @Column(name = "staff_number", updatable = false)
    private String staffNumber;

    @Column(name = "line_manager_id")
    private Long lineManagerId;

    @Column(updatable = false)
    private LocalDate starts;

    private LocalDate ends;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private BigDecimal fte;

    @Column(name = "hourly_pay")
    private BigDecimal hourlyPay;

    @Column(name = "contracted_hours")
    private BigDecimal contractedHours;

    @Column(name = "leaving_reason")
    private String leavingReason;

    protected Employment() {} // for JPA

    Employment(Person person, String staffNumber, Terms terms, Post post) {
        if (terms.lineManagerId() != null && terms.lineManagerId() == person.id()) {
            throw new RuleBroken(null, "people.manager.self");
        }
        if (terms.ends() != null && terms.ends().isBefore(terms.starts())) {
            throw new RuleBroken(null, "people.ends.before-start", terms.starts());
        }
        this.person = person;
        this.organisationId = post.organisationId();
        this.post = post;
        this.staffNumber = staffNumber;
        this.lineManagerId = terms.lineManagerId();
        this.starts = terms.starts();
        this.ends = terms.ends();
        this.kind = terms.kind();
        this.fte = terms.fte();
    }

    /** The last day, and why; the employment must not have ended before. */
    void end(LocalDate lastDay, String reason) {
        if (lastDay.isBefore(starts)) {
            throw new RuleBroken(null, "people.ends.before-start", starts);
        }
        if (ends != null && ends.isBefore(lastDay)) {
            throw new RuleBroken(null, "people.ended.already", ends);
        }
        ends = lastDay;
        leavingReason = reason;
    }

    boolean isOn(LocalDate day) {
        return !starts.isAfter(day) && (ends == null || !ends.isBefore(day));
    }

    PersonJoined joined() {
        return new PersonJoined(person.id(), id, organisationId, post.id(), starts, post.title());
    }

    PersonMoved movedFrom(Employment before) {
        return new PersonMoved(
                person.id(), id, organisationId, before.post.id(), post.id(), starts, before.post.title(), post.title());
    }

    PersonLeft left() {
        return new PersonLeft(person.id(), id, organisationId, post.id(), ends, leavingReason);
    }

    public long id() {
        return id;
    }

    LocalDate starts() {
        return starts;
    }

    LocalDate ends() {
        return ends;
    }

    String staffNumber() {
        return staffNumber;
    }

    Post post() {
        return post;
    }
}
