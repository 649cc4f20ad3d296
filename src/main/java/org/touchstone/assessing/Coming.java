package org.touchstone.assessing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.touchstone.access.Role;
import org.touchstone.recruitment.Progressing;
import org.touchstone.shared.NotFound;

/**
 * A candidate's own day at an assessment centre, once its timetable is published: never anybody else's,
 * nor who watches. For everybody but its own candidate there is no such application.
 */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class Coming {

    /** What I do when and where, and what I am told about it before. */
    public record Place(Instant startsAt, Instant endsAt, String exercise, Exercise.Kind kind, String brief, String room) {}

    /** My day. */
    public record Day(long applicationId, String title, String stage, List<Place> places, String helpContact) {}

    @Inject private Centres centres;
    @Inject private Progressing progressing;

    public Day day(long applicationId) {
        if (!progressing.isMine(applicationId)) {
            throw new NotFound("application", applicationId);
        }
        var bid = progressing.bid(applicationId);
        var places = centres.places(applicationId);
        if (bid.stageId() == null || places.isEmpty()) {
            throw new NotFound("assessment-centre", applicationId);
        }
        var stage = progressing.stage(bid.stageId());
        return new Day(applicationId, stage.title(), stage.name(), places, stage.helpContact());
    }
}
