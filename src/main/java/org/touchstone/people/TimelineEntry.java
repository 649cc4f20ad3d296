package org.touchstone.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.touchstone.shared.Texts;

/**
 * Something in a person's working life that other modules want remembered beside their employments:
 * an application made, an induction finished. Joining, moving and leaving are read from the employments
 * themselves, so that the two can never differ.
 */
@Entity
@Table(name = "timeline_entry")
class TimelineEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "person_id", updatable = false)
    private long personId;

    @Column(name = "on_day", updatable = false)
    private LocalDate day;

    /** The key of a text. */
    @Column(updatable = false)
    private String what;

    @Column(updatable = false)
    private String detail;

    protected TimelineEntry() {} // for JPA

    TimelineEntry(long personId, LocalDate day, String what, String detail) {
        this.personId = personId;
        this.day = day;
        this.what = what;
        this.detail = detail;
    }

    PersonFiles.TimelineLine line() {
        return new PersonFiles.TimelineLine(day, Texts.say(what), detail);
    }
}
