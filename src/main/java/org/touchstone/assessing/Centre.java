package org.touchstone.assessing;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.touchstone.recruitment.Progressing.AtStage;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.ChangedMeanwhile;
import org.touchstone.shared.Clocks;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.RuleBroken;

/**
 * An assessment centre: candidates go through exercises, and assessors watch what they show.
 *
 * <p>Designed as a draft; given a timetable as often as whoever arranges it likes; published when it
 * stands. A published one is taken back with a reason, and told anew when it is published again.
 */
@Entity
@Table(name = "assessment_centre")
public class Centre {

    /** How far it is. */
    public enum State {
        DRAFT,
        PUBLISHED
    }

    /**
     * When it is held and how.
     *
     * @param changeover minutes between two exercises
     * @param pauseAfter after how many exercises there is a longer break; 0 for never
     * @param watched how many candidates of a group one assessor watches at once
     */
    public record Plan(
            LocalDate day,
            LocalTime starts,
            LocalTime ends,
            Integer changeover,
            Integer pauseAfter,
            Integer pauseMinutes,
            Integer watched) {

        void check(BadInput.Gathering bad, LocalDate today) {
            bad.when(day == null, "day", "centre.day.required")
                    .when(day != null && day.isBefore(today), "day", "centre.day.past")
                    .when(starts == null, "starts", "centre.time.required")
                    .when(ends == null, "ends", "centre.time.required")
                    .when(starts != null && ends != null && !starts.isBefore(ends), "ends", "centre.ends.later")
                    .when(isOutside(changeover, 0, MOST_CHANGEOVER), "changeover", "centre.number", 0, MOST_CHANGEOVER)
                    .when(isOutside(pauseAfter, 0, MOST_ROUNDS), "pauseAfter", "centre.number", 0, MOST_ROUNDS)
                    .when(isOutside(pauseMinutes, 0, MOST_PAUSE), "pauseMinutes", "centre.number", 0, MOST_PAUSE)
                    .when(isOutside(watched, 1, MOST_WATCHED), "watched", "centre.number", 1, MOST_WATCHED);
        }

        private static boolean isOutside(Integer number, int least, int most) {
            return number == null || number < least || number > most;
        }
    }

    private static final int MOST_CHANGEOVER = 60;
    private static final int MOST_ROUNDS = 12;
    private static final int MOST_PAUSE = 120;
    private static final int MOST_WATCHED = 6;
    static final int MOST_EXERCISES = 8;
    private static final int LONGEST_REASON = 1000;
    private static final int HOUR = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    @Column(name = "stage_id", updatable = false)
    private long stageId;

    @Column(name = "vacancy_id", updatable = false)
    private long vacancyId;

    @Column(name = "organisation_id", updatable = false)
    private long organisationId;

    @Enumerated(EnumType.STRING)
    private State state = State.DRAFT;

    private LocalDate day;

    @Column(name = "starts_at")
    private int startsAt; // minutes after midnight

    @Column(name = "ends_at")
    private int endsAt;

    private int changeover;

    @Column(name = "pause_after")
    private int pauseAfter;

    @Column(name = "pause_minutes")
    private int pauseMinutes;

    private int watched;
    private Long seed;
    private Integer repeats;
    private Boolean fewest;

    @Enumerated(EnumType.STRING)
    private Rotation.Shortage shortage;

    private int editions; // how often people were told of it: their calendars keep the newest

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @OneToMany(mappedBy = "centre", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Exercise> exercises = new ArrayList<>();

    protected Centre() {} // for JPA

    Centre(AtStage stage) {
        this.stageId = stage.id();
        this.vacancyId = stage.vacancyId();
        this.organisationId = stage.organisationId();
    }

    /**
     * Says what is done there and when; refuses what does not show every value at least twice and at least
     * two values in every exercise (VR-14). What was arranged before is arranged no more.
     *
     * @param valueNames the values of the vacancy, in their order
     */
    DomainEvent design(Plan plan, List<Exercise.Sketch> sketches, Map<Long, String> valueNames, String by, Instant now) {
        requireDraft();
        check(plan, sketches, valueNames, now);
        var gaps = Matrix.gaps(sketches, valueNames);
        if (!gaps.isEmpty()) {
            throw new RuleBroken("VR-14", "centre.matrix", String.join(" ", gaps));
        }
        day = plan.day();
        startsAt = minutes(plan.starts());
        endsAt = minutes(plan.ends());
        changeover = plan.changeover();
        pauseAfter = plan.pauseAfter();
        pauseMinutes = plan.pauseMinutes();
        watched = plan.watched();
        exercises.clear();
        for (var sketch : sketches) {
            exercises.add(new Exercise(this, exercises.size(), sketch));
        }
        seed = null;
        repeats = null;
        fewest = null;
        shortage = null;
        changed(by, now);
        return done("AssessmentCentreDesigned", null);
    }

    private static void check(Plan plan, List<Exercise.Sketch> sketches, Map<Long, String> valueNames, Instant now) {
        var bad = new BadInput.Gathering();
        plan.check(bad, LocalDate.ofInstant(now, Clocks.ZONE));
        bad.when(sketches.size() > MOST_EXERCISES, "exercises", "centre.exercises.many", MOST_EXERCISES);
        var names = new HashSet<String>();
        var rooms = new HashSet<String>();
        for (var i = 0; i < sketches.size(); i++) {
            var sketch = sketches.get(i);
            var at = "exercises[" + i + "]";
            sketch.check(bad, at);
            bad.when(!names.add(sketch.name().toLowerCase(Locale.UK)) && !sketch.name().isEmpty(), at + ".name", "exercise.name.twice")
                    .when(!rooms.add(sketch.room().toLowerCase(Locale.UK)) && !sketch.room().isEmpty(), at + ".room", "exercise.room.twice")
                    .when(!valueNames.keySet().containsAll(sketch.values()), at + ".values", "exercise.value.unknown")
                    .when(
                            sketch.minutes() != null
                                    && plan.starts() != null
                                    && plan.ends() != null
                                    && minutes(plan.starts()) + sketch.minutes() > minutes(plan.ends()),
                            at + ".minutes",
                            "exercise.minutes.day");
        }
        bad.refuse();
    }

    /** Keeps what a timetable comes to. */
    DomainEvent arrange(long newSeed, Rotation.Timetable timetable, String by, Instant now) {
        requireDraft();
        seed = newSeed;
        repeats = timetable.repeats();
        fewest = timetable.fewest();
        shortage = timetable.shortage();
        changed(by, now);
        return done("AssessmentCentreArranged", null);
    }

    DomainEvent publish(String by, Instant now) {
        requireDraft();
        if (seed == null) {
            throw new RuleBroken("VR-14", "centre.no-timetable");
        }
        state = State.PUBLISHED;
        editions++;
        changed(by, now);
        return done("AssessmentCentrePublished", null);
    }

    DomainEvent takeBack(String reason, String by, Instant now) {
        requirePublished();
        var why = why(reason);
        state = State.DRAFT;
        editions++;
        changed(by, now);
        return done("AssessmentCentreTakenBack", why);
    }

    /**
     * Somebody of the panel watches instead of another who cannot come.
     *
     * @param twiceRunning how often an assessor now sees a candidate in two exercises running
     */
    DomainEvent standIn(String why, int twiceRunning, String by, Instant now) {
        requirePublished();
        watchedBySomebodyElse(twiceRunning);
        editions++;
        changed(by, now);
        return done("AssessorStoodIn", why);
    }

    /**
     * Afterwards it is said that somebody else watched than the timetable names.
     *
     * @param what the exercise and the candidate, by reference
     */
    DomainEvent watched(String what, String named, String watcher, String why) {
        return new WatcherRecorded(vacancyId, organisationId, what + ": " + named, watcher, why);
    }

    void recorded(int twiceRunning, String by, Instant now) {
        requirePublished();
        watchedBySomebodyElse(twiceRunning);
        changed(by, now);
    }

    private void watchedBySomebodyElse(int twiceRunning) {
        if (repeats != twiceRunning) {
            repeats = twiceRunning;
            fewest = false;
            shortage = twiceRunning == 0 ? Rotation.Shortage.NONE : Rotation.Shortage.STAND_IN;
        }
    }

    private void changed(String by, Instant now) {
        changedBy = by;
        changedAt = now;
    }

    private DomainEvent done(String what, String reason) {
        return new CentreEdited(what, vacancyId, organisationId, reason);
    }

    void requireVersion(int seen) {
        if (version != seen) {
            throw new ChangedMeanwhile(changedBy, changedAt);
        }
    }

    /** A reason as it is kept and told; refuses none and one that is too long. */
    static String why(String reason) {
        var why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw BadInput.at("reason", "centre.reason.required", LONGEST_REASON);
        }
        return why;
    }

    void requirePublished() {
        if (!isPublished()) {
            throw new RuleBroken("VR-14", "centre.not-published");
        }
    }

    private void requireDraft() {
        if (isPublished()) {
            throw new RuleBroken("VR-14", "centre.published");
        }
    }

    /**
     * When each round begins, for rounds of these lengths in minutes: a change of rooms between two, a
     * longer break after so many, and the next working day when one is over.
     */
    List<Instant> begins(List<Integer> lengths) {
        var begins = new ArrayList<Instant>();
        var on = day;
        var at = startsAt;
        var today = 0;
        for (var length : lengths) {
            if (today > 0) {
                at += pauseAfter > 0 && today % pauseAfter == 0 ? Math.max(changeover, pauseMinutes) : changeover;
            }
            if (at + length > endsAt && today > 0) {
                on = nextWorkingDay(on);
                at = startsAt;
                today = 0;
            }
            begins.add(on.atTime(at / HOUR, at % HOUR).atZone(Clocks.ZONE).toInstant());
            at += length;
            today++;
        }
        return begins;
    }

    private static LocalDate nextWorkingDay(LocalDate day) {
        var next = day.plusDays(1);
        while (next.getDayOfWeek() == DayOfWeek.SATURDAY || next.getDayOfWeek() == DayOfWeek.SUNDAY) {
            next = next.plusDays(1);
        }
        return next;
    }

    private static int minutes(LocalTime time) {
        return time.getHour() * HOUR + time.getMinute();
    }

    /** The number of the next timetable to try. */
    long nextSeed() {
        return seed == null ? 1 : seed + 1;
    }

    boolean isPublished() {
        return state == State.PUBLISHED;
    }

    boolean isArranged() {
        return seed != null;
    }

    Plan plan() {
        return new Plan(
                day,
                LocalTime.of(startsAt / HOUR, startsAt % HOUR),
                LocalTime.of(endsAt / HOUR, endsAt % HOUR),
                changeover,
                pauseAfter,
                pauseMinutes,
                watched);
    }

    /** In the order of the design. */
    List<Exercise> exercises() {
        return exercises.stream().sorted(Comparator.comparingInt(Exercise::position)).toList();
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    long stageId() {
        return stageId;
    }

    State state() {
        return state;
    }

    Integer repeats() {
        return repeats;
    }

    boolean isFewest() {
        return Boolean.TRUE.equals(fewest);
    }

    Rotation.Shortage shortage() {
        return shortage;
    }

    int editions() {
        return editions;
    }

    String changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }
}
