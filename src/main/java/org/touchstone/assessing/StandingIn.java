package org.touchstone.assessing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.interviewing.Staffing;
import org.touchstone.interviewing.Staffing.Assessor;
import org.touchstone.interviewing.Staffing.Staff;
import org.touchstone.recruitment.Progressing.Bid;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.RuleBroken;
import org.touchstone.shared.Texts;

/**
 * Somebody of the panel takes over when an assessor cannot come, also on the day itself: what is over stays
 * with who watched it, and nobody else's day changes. By whoever arranges the centre.
 */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class StandingIn {

    /**
     * Who can be stood in for and by whom.
     *
     * @param awaited those who still have something to watch
     * @param assessors the panel as it is now
     */
    public record Choice(List<Assessor> awaited, List<Assessor> assessors) {}

    @Inject private Centres centres;
    @Inject private Staffing staffing;
    @Inject private CentreLetters letters;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;

    /** Who can be stood in for and by whom; nobody while nothing is published or all is over. */
    public Choice choice(long stageId) {
        var staff = staffing.toArrange(stageId);
        var awaited =
                centres.of(stageId).filter(Centre::isPublished).map(centres::sittings).orElse(List.of()).stream()
                        .filter(s -> !s.isOver(clock.instant()))
                        .map(Sitting::personId)
                        .distinct()
                        .map(p -> new Assessor(p, staff.names().get(p)))
                        .sorted(Comparator.comparing(Assessor::name))
                        .toList();
        return new Choice(awaited, staff.assessors());
    }

    /**
     * Has one assessor watch all that another has still to come. Both are told why, with their calendars.
     *
     * @param seen the version that was on the screen (G-11)
     */
    public void standIn(long stageId, int seen, Long away, Long standIn, String reason) {
        var staff = staffing.toArrange(stageId);
        var centre = centres.locked(stageId).orElseThrow(() -> new NotFound("assessment-centre", stageId));
        centre.requireVersion(seen);
        centre.requirePublished();
        var all = centres.sittings(centre);
        var before = all.stream().filter(s -> Objects.equals(s.personId(), away)).toList();
        var taken = before.stream().filter(s -> !s.isOver(clock.instant())).toList();
        if (Sitting.areOver(all, clock.instant())) {
            throw new RuleBroken("VR-14", "stand-in.over");
        }
        new BadInput.Gathering()
                .when(taken.isEmpty(), "away", "stand-in.nothing")
                .when(staff.assessors().stream().noneMatch(a -> Objects.equals(a.personId(), standIn)), "standIn", "stand-in.who")
                .when(Objects.equals(away, standIn), "standIn", "stand-in.same")
                .refuse();
        var why = Centre.why(reason);
        requireFree(staff, all, taken, standIn);
        taken.forEach(s -> s.watchedBy(standIn));
        var done = centre.standIn(why, twiceRunning(all), caller.name(), clock.instant());
        centres.touch(centre);
        letters.stoodIn(staff.stage(), centre, away, before, standIn, all, why);
        events.fire(done);
    }

    /** Refuses whoever has not declared, must not see one of the candidates (VR-5), or watches elsewhere at that time (VR-14). */
    private static void requireFree(Staff staff, List<Sitting> all, List<Sitting> taken, long standIn) {
        var name = staff.names().get(standIn);
        var candidates = taken.stream().map(Sitting::applicationId).collect(Collectors.toSet());
        var bars = staff.bars().stream().filter(b -> b.personId() == standIn && candidates.contains(b.applicationId())).toList();
        var open = bars.stream().filter(b -> !b.declared()).count();
        if (open > 0) {
            throw new RuleBroken("VR-5", "stand-in.declared", Texts.say("panel.gap.declared", name, open));
        }
        if (!bars.isEmpty()) {
            var barred = bars.stream().map(Staffing.Bar::applicationId).toList();
            throw new RuleBroken(
                    "VR-5",
                    "stand-in.conflict",
                    name,
                    staff.everybody().stream().filter(b -> barred.contains(b.id())).map(Bid::name).collect(Collectors.joining(", ")));
        }
        var rounds = all.stream().filter(s -> s.personId() == standIn).map(Sitting::round).toList();
        if (taken.stream().anyMatch(s -> rounds.contains(s.round()))) {
            throw new RuleBroken("VR-14", "stand-in.busy", name);
        }
    }

    /** How often somebody sees a candidate in two of their exercises running. */
    private static int twiceRunning(List<Sitting> all) {
        var repeats = 0;
        for (var day : all.stream().collect(Collectors.groupingBy(Sitting::applicationId)).values()) {
            var path = day.stream().sorted(Comparator.comparing(Sitting::round)).map(Sitting::personId).toList();
            for (var i = 1; i < path.size(); i++) {
                repeats += path.get(i).equals(path.get(i - 1)) ? 1 : 0;
            }
        }
        return repeats;
    }
}
