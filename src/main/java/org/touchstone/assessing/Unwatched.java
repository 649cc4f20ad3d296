package org.touchstone.assessing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.touchstone.interviewing.Staffing.Assessor;
import org.touchstone.interviewing.Staffing.Staff;
import org.touchstone.interviewing.Staffing.Written;
import org.touchstone.recruitment.Progressing.Bid;
import org.touchstone.shared.Texts;

/**
 * A candidate whom nobody watched at an exercise, as far as is written down: the wash-up would know nothing of it.
 *
 * @param sitting null, as is all of the exercise, for whoever is not on the timetable
 * @param assessor who watches by the timetable
 * @param over whether the exercise is over, so that it can be said who watched
 */
public record Unwatched(
        Long sitting, String ref, String candidate, String exercise, Instant startsAt, String assessor, Gap gap, boolean over) {

    /** Why nobody did. */
    public enum Gap {
        /** It is over, and whoever watches by the timetable has written nothing down. */
        NOTHING_WRITTEN,
        /** Whoever watches by the timetable has left the panel, and no sheet of theirs is locked (VR-12). */
        LEFT,
        /** The candidate came to the stage after the timetable was made. */
        NOT_ON_TIMETABLE
    }

    /** In words. */
    public String says() {
        return Texts.say("centre.unwatched." + gap, candidate, exercise, assessor);
    }

    /** Of those who wait for a decision. What a departed assessor has locked stays, what they left open is nobody's. */
    static List<Unwatched> of(
            Staff staff, Map<Long, String> exercises, List<Sitting> sittings, Collection<Written> written, Instant now) {
        var here = staff.assessors().stream().map(Assessor::personId).toList();
        var unwatched = new ArrayList<Unwatched>();
        for (var bid : staff.candidates()) {
            var day = sittings.stream().filter(s -> s.applicationId() == bid.id()).sorted(Comparator.comparing(Sitting::startsAt)).toList();
            if (day.isEmpty()) {
                unwatched.add(new Unwatched(null, bid.ref(), bid.name(), null, null, null, Gap.NOT_ON_TIMETABLE, false));
            }
            day.stream()
                    .map(s -> gap(s, bid, staff.names().get(s.personId()), exercises.get(s.exerciseId()), here.contains(s.personId()), written, now))
                    .filter(Objects::nonNull)
                    .forEach(unwatched::add);
        }
        return unwatched;
    }

    private static Unwatched gap(
            Sitting s, Bid bid, String assessor, String exercise, boolean here, Collection<Written> written, Instant now) {
        var seen = written.stream().anyMatch(w -> isOf(w, s) && (here || w.locked()));
        var over = s.isOver(now);
        if (seen || here && !over) {
            return null;
        }
        return new Unwatched(
                s.id(), bid.ref(), bid.name(), exercise, s.startsAt(), assessor, here ? Gap.NOTHING_WRITTEN : Gap.LEFT, over);
    }

    private static boolean isOf(Written written, Sitting sitting) {
        return written.applicationId() == sitting.applicationId()
                && written.personId() == sitting.personId()
                && written.exerciseId() == sitting.exerciseId();
    }

    static Map<Long, String> names(Centre centre) {
        return centre.exercises().stream().collect(Collectors.toMap(Exercise::id, Exercise::name));
    }
}
