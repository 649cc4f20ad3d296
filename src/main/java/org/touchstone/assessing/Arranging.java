package org.touchstone.assessing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.interviewing.Staffing;
import org.touchstone.interviewing.Staffing.Staff;
import org.touchstone.recruitment.Progressing.Bid;
import org.touchstone.shared.Clocks;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.RuleBroken;
import org.touchstone.shared.Texts;

/**
 * Arranging an assessment centre (VR-14): what candidates do there, which values each exercise shows, and
 * who is where when. By the chair of its panel, the recruiting manager and the recruitment team; the other
 * assessors and HR read.
 */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class Arranging {

    /** No centre has more exercises. */
    public static final int MOST_EXERCISES = Centre.MOST_EXERCISES;

    /** A value of the vacancy. */
    public record Value(long id, String name) {}

    /** An exercise as it stands. */
    public record ExerciseView(
            long id, String name, Exercise.Kind kind, String brief, String room, int minutes, int seats, List<Long> values) {

        /** Whether it shows a value. */
        public boolean shows(long value) {
            return values.contains(value);
        }
    }

    /**
     * An assessment centre.
     *
     * @param version 0 while nothing is designed
     * @param state null while nothing is designed
     * @param begun whether somebody has begun a sheet, so that nothing changes any more
     * @param over whether a published timetable lies behind, so that nobody has anything to watch any more
     * @param says what the timetable comes to, in words; null while there is none
     * @param gaps what is missing before it can be published
     * @param unwatched whom nobody watched where, as far as is written down; that nothing is written yet only once the day
     *     is over
     */
    public record CentreView(
            long stageId,
            String stage,
            long vacancyId,
            String reference,
            String title,
            int version,
            Centre.State state,
            Centre.Plan plan,
            List<Value> values,
            List<ExerciseView> exercises,
            boolean arranges,
            boolean begun,
            boolean over,
            int candidates,
            int assessors,
            Integer repeats,
            String says,
            List<String> gaps,
            List<Unwatched> unwatched,
            String changedBy,
            Instant changedAt) {

        public boolean isDesigned() {
            return state != null;
        }

        public boolean isPublished() {
            return state == Centre.State.PUBLISHED;
        }

        /** Whether it can be said who watched something. */
        public boolean isToRecord() {
            return arranges && unwatched.stream().anyMatch(Unwatched::over);
        }

        /** The values that no exercise shows, in one line. */
        public String without() {
            return values.stream()
                    .filter(v -> exercises.stream().noneMatch(e -> e.shows(v.id())))
                    .map(Value::name)
                    .collect(Collectors.joining(", "));
        }
    }

    /** A centre with its timetable. */
    public record Whole(CentreView centre, Timetable timetable) {}

    @Inject private Centres centres;
    @Inject private Staffing staffing;
    @Inject private CentreLetters letters;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;

    // --- what there is

    /** What is done at a centre, and how far its timetable is. */
    public CentreView centre(long stageId) {
        return view(staffing.of(stageId));
    }

    private CentreView view(Staff staff) {
        var centre = centres.of(staff.stage().id());
        return view(staff, centre, centre.map(centres::sittings).orElse(List.of()));
    }

    private CentreView view(Staff staff, Optional<Centre> centre, List<Sitting> sittings) {
        var stage = staff.stage();
        var values = staffing.values(stage);
        var order = List.copyOf(values.keySet());
        // Once people are told, it is about those whom the timetable names, whoever has been decided or has left since.
        var stands = centre.filter(Centre::isPublished).isPresent() && !sittings.isEmpty();
        return new CentreView(
                stage.id(),
                stage.name(),
                stage.vacancyId(),
                stage.reference(),
                stage.title(),
                centre.map(Centre::version).orElse(0),
                centre.map(Centre::state).orElse(null),
                centre.map(Centre::plan).orElse(null),
                values.entrySet().stream().map(v -> new Value(v.getKey(), v.getValue())).toList(),
                centre.map(c -> c.exercises().stream().map(e -> view(e, order)).toList()).orElse(List.of()),
                staff.arranges(),
                staffing.hasBegun(stage.id()),
                stands && Sitting.areOver(sittings, clock.instant()),
                stands ? (int) sittings.stream().map(Sitting::applicationId).distinct().count() : staff.candidates().size(),
                stands ? (int) sittings.stream().map(Sitting::personId).distinct().count() : staff.assessors().size(),
                centre.map(Centre::repeats).orElse(null),
                centre.filter(Centre::isArranged).map(Arranging::says).orElse(null),
                centre.filter(c -> !c.isPublished()).map(c -> gaps(c, staff, sittings)).orElse(List.of()),
                stands ? unwatched(staff, centre.get(), sittings) : List.of(),
                centre.map(Centre::changedBy).orElse(null),
                centre.map(Centre::changedAt).orElse(null));
    }

    private List<Unwatched> unwatched(Staff staff, Centre centre, List<Sitting> sittings) {
        var now = clock.instant();
        var going = sittings.stream().filter(s -> !s.isOver(now)).map(s -> day(s.startsAt())).collect(Collectors.toSet());
        return Unwatched.of(staff, Unwatched.names(centre), sittings, staffing.written(staff.stage().id()), now).stream()
                .filter(u -> u.gap() != Unwatched.Gap.NOTHING_WRITTEN || !going.contains(day(u.startsAt())))
                .toList();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Clocks.ZONE);
    }

    /** The same for whoever is about to change it; for the others it is forbidden. */
    public CentreView toDesign(long stageId) {
        return view(staffing.toArrange(stageId));
    }

    private static ExerciseView view(Exercise exercise, List<Long> order) {
        return new ExerciseView(
                exercise.id(),
                exercise.name(),
                exercise.kind(),
                exercise.brief(),
                exercise.room(),
                exercise.minutes(),
                exercise.seats(),
                order.stream().filter(exercise.values()::contains).toList());
    }

    /** Whether anybody sees a candidate twice running, and why. */
    private static String says(Centre centre) {
        if (centre.shortage() == Rotation.Shortage.NONE) {
            return Texts.say("centre.repeats.NONE");
        }
        return Texts.say("centre.repeats." + centre.shortage(), centre.repeats())
                + " "
                + Texts.say(centre.isFewest() ? "centre.repeats.fewest" : "centre.repeats.found");
    }

    /** Who is where when. Before it is published only those read it who arrange it. */
    public Timetable timetable(long stageId) {
        var staff = staffing.of(stageId);
        var centre = centres.of(stageId);
        return timetable(staff, centre, centre.map(centres::sittings).orElse(List.of()));
    }

    /** Both at once, for a page that shows both. */
    public Whole whole(long stageId) {
        var staff = staffing.of(stageId);
        var centre = centres.of(stageId);
        var sittings = centre.map(centres::sittings).orElse(List.of());
        return new Whole(view(staff, centre, sittings), timetable(staff, centre, sittings));
    }

    private static Timetable timetable(Staff staff, Optional<Centre> centre, List<Sitting> sittings) {
        return centre.filter(c -> c.isPublished() || staff.arranges()).map(c -> timetable(staff, c, sittings)).orElse(Timetable.NONE);
    }

    private static Timetable timetable(Staff staff, Centre centre, List<Sitting> sittings) {
        var exercises = centre.exercises().stream().collect(Collectors.toMap(Exercise::id, Function.identity()));
        var bids = staff.everybody().stream().collect(Collectors.toMap(Bid::id, Function.identity()));
        return Timetable.of(
                sittings.stream()
                        .map(
                                s -> {
                                    var exercise = exercises.get(s.exerciseId());
                                    var bid = bids.get(s.applicationId());
                                    return new Timetable.Seat(
                                            s.round(),
                                            s.startsAt(),
                                            s.endsAt(),
                                            exercise.name(),
                                            exercise.room(),
                                            bid.ref(),
                                            bid.name(),
                                            staff.names().get(s.personId()));
                                })
                        .toList());
    }

    /** What a matrix lacks for every exercise to show two values and every value two exercises (VR-14). */
    public List<String> gaps(long stageId, List<Exercise.Sketch> exercises) {
        return Matrix.gaps(exercises, staffing.values(staffing.toArrange(stageId).stage()));
    }

    // --- what is done

    /**
     * Says what is done there and when. A timetable that there was has to be made again.
     *
     * @param seen the version that was on the screen, 0 for none (G-11)
     */
    public void design(long stageId, int seen, Centre.Plan plan, List<Exercise.Sketch> exercises) {
        var staff = staffing.toArrange(stageId);
        var known = centres.locked(stageId);
        var centre = known.orElseGet(() -> new Centre(staff.stage()));
        if (known.isPresent()) {
            centre.requireVersion(seen);
        } else if (seen != 0) {
            throw new NotFound("assessment-centre", stageId);
        }
        var done = centre.design(plan, exercises, staffing.values(staff.stage()), caller.name(), clock.instant());
        if (known.isEmpty()) {
            centres.add(centre);
        } else {
            centres.clearTimetable(centre);
            centres.touch(centre);
        }
        events.fire(done);
    }

    /**
     * Makes a timetable, or another one. The same number gives the same timetable for the same people.
     *
     * @param number which one to make; null for the next
     */
    public void arrange(long stageId, int seen, Long number) {
        var staff = staffing.toArrange(stageId);
        var centre = existing(stageId, seen);
        var task = task(centre, staff);
        var seed = number == null ? centre.nextSeed() : number;
        var timetable = Rotation.of(task, seed);
        var done = centre.arrange(seed, timetable, caller.name(), clock.instant());
        centres.clearTimetable(centre);
        var minutes = centre.exercises().stream().collect(Collectors.toMap(Exercise::id, Exercise::minutes));
        var lengths =
                IntStream.range(0, timetable.rounds())
                        .mapToObj(r -> longest(timetable, r, minutes))
                        .toList();
        var begins = centre.begins(lengths);
        timetable.sittings()
                .forEach(s -> centres.add(new Sitting(centre.id(), s, begins.get(s.round()), minutes.get(s.exercise()))));
        centres.touch(centre);
        events.fire(done);
    }

    private static int longest(Rotation.Timetable timetable, int round, Map<Long, Integer> minutes) {
        return timetable.sittings().stream().filter(s -> s.round() == round).mapToInt(s -> minutes.get(s.exercise())).max().orElse(0);
    }

    private static Rotation.Task task(Centre centre, Staff staff) {
        if (staff.candidates().isEmpty()) {
            throw new RuleBroken("VR-14", "centre.no-candidates");
        }
        if (staff.assessors().isEmpty()) {
            throw new RuleBroken("VR-14", "centre.no-assessors");
        }
        var task =
                new Rotation.Task(
                        staff.candidates().stream().map(Bid::id).toList(),
                        centre.exercises().stream().map(e -> new Rotation.Exercise(e.id(), e.seats())).toList(),
                        staff.assessors().stream().map(Staffing.Assessor::personId).toList(),
                        staff.bars().stream()
                                .filter(Staffing.Bar::declared)
                                .map(b -> new Rotation.Clash(b.personId(), b.applicationId()))
                                .collect(Collectors.toSet()),
                        centre.plan().watched());
        var unseen = task.unseen();
        if (!unseen.isEmpty()) {
            throw new RuleBroken(
                    "VR-5",
                    "centre.unseen",
                    staff.candidates().stream().filter(b -> unseen.contains(b.id())).map(Bid::name).collect(Collectors.joining(", ")));
        }
        return task;
    }

    /** The timetable stands: candidates and assessors are told, and sheets can be begun. */
    public void publish(long stageId, int seen) {
        var staff = staffing.toArrange(stageId);
        var centre = existing(stageId, seen);
        var done = centre.publish(caller.name(), clock.instant());
        var sittings = centres.sittings(centre);
        var gaps = gaps(centre, staff, sittings);
        if (!gaps.isEmpty()) {
            throw new RuleBroken("VR-14", "centre.not-ready", String.join(" ", gaps));
        }
        staffing.setOut(staff.stage(), shown(centre, staff));
        centres.touch(centre);
        letters.published(staff.stage(), centre, staff.candidates(), sittings);
        events.fire(done);
    }

    private List<Staffing.Shown> shown(Centre centre, Staff staff) {
        var order = List.copyOf(staffing.values(staff.stage()).keySet());
        return centre.exercises().stream()
                .flatMap(
                        e ->
                                order.stream()
                                        .filter(e.values()::contains)
                                        .map(v -> new Staffing.Shown(e.id(), e.name(), v, Math.max(1, e.minutes() / e.values().size()))))
                .toList();
    }

    /** What is missing before a timetable can be told to people: it fits those who come and those who assess now. */
    private List<String> gaps(Centre centre, Staff staff, List<Sitting> sittings) {
        var gaps = new ArrayList<String>();
        staff.assessors()
                .forEach(
                        a -> {
                            var open = staff.bars().stream().filter(b -> b.personId() == a.personId() && !b.declared()).count();
                            if (open > 0) {
                                gaps.add(Texts.say("panel.gap.declared", a.name(), open));
                            }
                        });
        if (!centre.isArranged()) {
            gaps.add(Texts.say("centre.gap.timetable"));
            return gaps;
        }
        var here = staff.assessors().stream().map(Staffing.Assessor::personId).toList();
        var coming = staff.candidates().stream().map(Bid::id).collect(Collectors.toSet());
        var arranged = sittings.stream().map(Sitting::applicationId).collect(Collectors.toSet());
        if (!coming.equals(arranged) || !here.containsAll(sittings.stream().map(Sitting::personId).toList())) {
            gaps.add(Texts.say("centre.gap.people"));
        }
        if (sittings.stream().anyMatch(s -> staff.hasConflict(s.personId(), s.applicationId()))) {
            gaps.add(Texts.say("centre.gap.conflict"));
        }
        if (sittings.stream().map(Sitting::startsAt).anyMatch(at -> !at.isAfter(clock.instant()))) {
            gaps.add(Texts.say("centre.gap.past"));
        }
        return gaps;
    }

    /** Takes a published timetable back, so that it can be made anew; everybody is told why. Not once a sheet is begun (VR-7). */
    public void takeBack(long stageId, int seen, String reason) {
        var staff = staffing.toArrange(stageId);
        var centre = existing(stageId, seen);
        if (staffing.hasBegun(stageId)) {
            throw new RuleBroken("VR-7", "centre.begun");
        }
        var done = centre.takeBack(reason, caller.name(), clock.instant());
        staffing.setOut(staff.stage(), List.of());
        centres.touch(centre);
        letters.takenBack(staff.stage(), centre, staff.everybody(), centres.sittings(centre), reason.strip());
        events.fire(done);
    }

    private Centre existing(long stageId, int seen) {
        var centre = centres.locked(stageId).orElseThrow(() -> new NotFound("assessment-centre", stageId));
        centre.requireVersion(seen);
        return centre;
    }
}
