package org.touchstone.assessing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * with who watched it, and nobody else's day changes. Of what is over it can be said who did watch, as long as
 * nothing is written down by whom the timetable names. By whoever arranges the centre.
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

    /**
     * Of what it can be said who watched, and of whom.
     *
     * @param sittings what is over, with nothing written down by whom the timetable names
     * @param assessors the panel as it is now
     */
    public record Open(List<Unwatched> sittings, List<Assessor> assessors) {}

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

    /** Of what it can be said who watched; nothing while nothing is published. */
    public Open open(long stageId) {
        var staff = staffing.toArrange(stageId);
        var centre = centres.of(stageId).filter(Centre::isPublished);
        return new Open(
                centre.map(c -> open(staff, c, centres.sittings(c), staffing.written(stageId))).orElse(List.of()), staff.assessors());
    }

    private List<Unwatched> open(Staff staff, Centre centre, List<Sitting> sittings, List<Staffing.Written> written) {
        return Unwatched.of(staff, Unwatched.names(centre), sittings, written, clock.instant()).stream().filter(Unwatched::over).toList();
    }

    /**
     * Says afterwards who watched. Their sheet asks about it from now on, and nobody else's does; both are told why. What
     * somebody has written down stays theirs, and whoever has locked their sheet about the candidate cannot be named any
     * more, since it never changes (VR-6).
     *
     * @param seen the version that was on the screen (G-11)
     * @param sittings what they watched
     */
    public void watched(long stageId, int seen, Collection<Long> sittings, Long watcher, String reason) {
        var staff = staffing.toArrange(stageId);
        var centre = centres.locked(stageId).orElseThrow(() -> new NotFound("assessment-centre", stageId));
        centre.requireVersion(seen);
        centre.requirePublished();
        var all = centres.sittings(centre);
        var open = open(staff, centre, all, staffing.writtenUntilNow(stageId)).stream().collect(Collectors.toMap(Unwatched::sitting, u -> u));
        var taken = all.stream().filter(s -> sittings != null && sittings.contains(s.id())).toList();
        new BadInput.Gathering()
                .when(taken.isEmpty() || taken.size() < sittings.size() || !open.keySet().containsAll(sittings), "sittings", "watched.which")
                .when(staff.assessors().stream().noneMatch(a -> Objects.equals(a.personId(), watcher)), "watcher", "stand-in.who")
                .when(taken.stream().anyMatch(s -> Objects.equals(s.personId(), watcher)), "watcher", "watched.same")
                .refuse();
        var why = Centre.why(reason);
        requireMayWatch(staff, taken, watcher);
        requireNotElsewhere(staff, all, taken, watcher);
        requireUnlocked(staff, taken, watcher);
        var name = staff.names().get(watcher);
        var named = taken.stream().map(Sitting::personId).collect(Collectors.toCollection(TreeSet::new));
        taken.forEach(
                s -> {
                    var what = open.get(s.id());
                    s.watchedBy(watcher);
                    events.fire(centre.watched(what.exercise() + ", " + what.ref(), what.assessor(), name, why));
                });
        centre.recorded(twiceRunning(all), caller.name(), clock.instant());
        centres.touch(centre);
        letters.recorded(staff.stage(), named, watcher, why);
    }

    private void requireUnlocked(Staff staff, List<Sitting> taken, long watcher) {
        var locked = staffing.lockedBy(staff.stage().id(), watcher, taken.stream().map(Sitting::applicationId).toList());
        if (!locked.isEmpty()) {
            throw new RuleBroken("VR-6", "watched.locked", staff.names().get(watcher), names(staff, locked));
        }
    }

    private static void requireNotElsewhere(Staff staff, List<Sitting> all, List<Sitting> taken, long watcher) {
        var there = all.stream().filter(s -> s.personId() == watcher).toList();
        var elsewhere =
                taken.stream()
                        .anyMatch(
                                t ->
                                        Stream.concat(there.stream(), taken.stream())
                                                .anyMatch(s -> s.round() == t.round() && s.exerciseId() != t.exerciseId()));
        if (elsewhere) {
            throw new RuleBroken("VR-14", "watched.elsewhere", staff.names().get(watcher));
        }
    }

    private static String names(Staff staff, Collection<Long> applications) {
        return staff.everybody().stream().filter(b -> applications.contains(b.id())).map(Bid::name).collect(Collectors.joining(", "));
    }

    /** Refuses whoever has not declared, must not see one of the candidates (VR-5), or watches elsewhere at that time (VR-14). */
    private static void requireFree(Staff staff, List<Sitting> all, List<Sitting> taken, long standIn) {
        requireMayWatch(staff, taken, standIn);
        var rounds = all.stream().filter(s -> s.personId() == standIn).map(Sitting::round).toList();
        if (taken.stream().anyMatch(s -> rounds.contains(s.round()))) {
            throw new RuleBroken("VR-14", "stand-in.busy", staff.names().get(standIn));
        }
    }

    private static void requireMayWatch(Staff staff, List<Sitting> taken, long standIn) {
        var name = staff.names().get(standIn);
        var candidates = taken.stream().map(Sitting::applicationId).collect(Collectors.toSet());
        var bars = staff.bars().stream().filter(b -> b.personId() == standIn && candidates.contains(b.applicationId())).toList();
        var open = bars.stream().filter(b -> !b.declared()).count();
        if (open > 0) {
            throw new RuleBroken("VR-5", "stand-in.declared", Texts.say("panel.gap.declared", name, open));
        }
        if (!bars.isEmpty()) {
            var barred = bars.stream().map(Staffing.Bar::applicationId).toList();
            throw new RuleBroken("VR-5", "stand-in.conflict", name, names(staff, barred));
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
