package org.touchstone.induction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.touchstone.shared.BadInput;

/** Somebody whom a newcomer should meet. */
@Entity
@Table(name = "plan_meeting")
public class PlanMeeting {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    @Column(name = "plan_id", updatable = false)
    private long planId;

    @Column(updatable = false)
    private String who;

    @Column(updatable = false)
    private String why;

    @Column(name = "met_on")
    private LocalDate metOn;

    protected PlanMeeting() {} // for JPA

    PlanMeeting(long planId, TemplateMeeting meeting) {
        this.planId = planId;
        this.who = meeting.who();
        this.why = meeting.why();
    }

    /** They have met; null: not yet after all. */
    void met(LocalDate day, LocalDate today) {
        if (day != null && day.isAfter(today)) {
            throw BadInput.at("metOn", "induction.day.past");
        }
        metOn = day;
    }

    long id() {
        return id;
    }

    long planId() {
        return planId;
    }
}
