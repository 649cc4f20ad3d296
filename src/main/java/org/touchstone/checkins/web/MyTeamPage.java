package org.touchstone.checkins.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.touchstone.checkins.CareerRow;
import org.touchstone.checkins.Conversing;
import org.touchstone.checkins.CountingTalks;
import org.touchstone.checkins.TeamRow;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.shared.web.ListPage;

/** Behind checkins/team.xhtml: who of my team is due a talk. */
@Named
@RequestScoped
public class MyTeamPage {

    @Inject private CountingTalks counting;
    @Inject private Conversing conversing;
    @Inject private ListPage list;
    @Inject private Clock clock;
    private Page<TeamRow> rows;
    private Page<CareerRow> careers;

    public void load() {
        try {
            rows = counting.team(list.paging());
        } catch (BadInput nonsense) {
            rows = counting.team(Paging.first());
        }
        careers = conversing.sharedWithMe(Paging.first());
    }

    public int getWeeks() {
        return counting.weeks();
    }

    public boolean isLate(TeamRow row) {
        return row.due(counting.weeks()).isBefore(LocalDate.now(clock));
    }

    public Page<TeamRow> getRows() {
        return rows;
    }

    public Page<CareerRow> getCareers() {
        return careers;
    }
}
