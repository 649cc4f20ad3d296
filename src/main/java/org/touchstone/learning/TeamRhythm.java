package org.touchstone.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.touchstone.shared.BadInput;

/** How often a team means to look back, and whom the reminder goes to: whoever set it last. */
@Entity
@Table(name = "team_rhythm")
public class TeamRhythm {

    private static final int MOST_WEEKS = 52;

    @Id
    @Column(name = "unit_id")
    private long unitId;

    @Column(name = "organisation_id", updatable = false)
    private long organisationId;

    private Integer weeks;

    @Column(name = "keeper_id")
    private long keeperId;

    private LocalDate since;

    protected TeamRhythm() {} // for JPA

    TeamRhythm(Workplace team) {
        this.unitId = team.unitId();
        this.organisationId = team.organisationId();
    }

    void set(Integer every, long keeper, LocalDate today) {
        if (every == null || every < 1 || every > MOST_WEEKS) {
            throw BadInput.at("weeks", "looking.weeks.required", MOST_WEEKS);
        }
        weeks = every;
        keeperId = keeper;
        since = today;
    }
}
