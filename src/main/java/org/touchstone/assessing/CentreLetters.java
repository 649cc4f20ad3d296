package org.touchstone.assessing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.touchstone.notices.CalendarEntry;
import org.touchstone.notices.Notifying;
import org.touchstone.recruitment.Progressing.AtStage;
import org.touchstone.recruitment.Progressing.Bid;
import org.touchstone.shared.Clocks;
import org.touchstone.shared.Texts;

/** What candidates and assessors are told of an assessment centre, with the entries for their calendars. */
@ApplicationScoped
class CentreLetters {

    /** Somebody's time at the centre on one day. */
    private record Span(int number, Instant start, Instant end, String room) {}

    @Inject private Notifying notifying;

    /** The timetable stands. */
    void published(AtStage stage, Centre centre, Collection<Bid> candidates, List<Sitting> sittings) {
        tell(stage, centre, candidates, sittings, false, "centre-candidate", "centre-assessor", null);
    }

    /** It does not stand any more; a new one follows. */
    void takenBack(AtStage stage, Centre centre, Collection<Bid> candidates, List<Sitting> sittings, String reason) {
        tell(stage, centre, candidates, sittings, true, "centre-taken-back", "centre-taken-back", reason);
    }

    /**
     * One assessor watches instead of another.
     *
     * @param before the timetable of the one who cannot come, as it was
     * @param after what both of them watch now
     */
    void stoodIn(AtStage stage, Centre centre, long away, List<Sitting> before, long standIn, List<Sitting> after, String reason) {
        var link = "/assessing/centre?stage=" + stage.id() + "&by=ASSESSOR";
        var kept = after.stream().filter(s -> s.personId() == away).toList();
        var days = kept.stream().map(CentreLetters::day).toList();
        var gone = before.stream().filter(s -> !days.contains(day(s))).toList();
        tell(stage, centre, away, gone, true, "centre-stood-in", link, reason);
        tell(stage, centre, away, kept, false, "centre-stood-in", link, reason);
        tell(stage, centre, standIn, after.stream().filter(s -> s.personId() == standIn).toList(), false, "centre-stand-in", link, reason);
    }

    /** Afterwards it is said who watched; calendars keep the day as it was. */
    void recorded(AtStage stage, Collection<Long> named, long watcher, String reason) {
        var link = "/assessing/centre?stage=" + stage.id() + "&by=ASSESSOR";
        named.forEach(person -> notifying.toPerson(person, "centre-not-watched", link, stage.title(), reason));
        notifying.toPerson(watcher, "centre-watched", "/interviewing/stage?stage=" + stage.id(), stage.title(), reason);
    }

    private void tell(
            AtStage stage,
            Centre centre,
            Collection<Bid> candidates,
            List<Sitting> sittings,
            boolean cancelled,
            String toCandidates,
            String toAssessors,
            String reason) {
        var persons = candidates.stream().collect(Collectors.toMap(Bid::id, Function.identity()));
        grouped(sittings, Sitting::applicationId)
                .forEach(
                        (application, day) -> {
                            var link = (cancelled ? "/recruitment/my-application?id=" : "/assessing/my-day?application=") + application;
                            tell(stage, centre, persons.get(application).candidateId(), day, cancelled, toCandidates, link, reason);
                        });
        grouped(sittings, Sitting::personId)
                .forEach(
                        (person, day) ->
                                tell(stage, centre, person, day, cancelled, toAssessors, "/assessing/centre?stage=" + stage.id() + "&by=ASSESSOR", reason));
    }

    private static LocalDate day(Sitting sitting) {
        return LocalDate.ofInstant(sitting.startsAt(), Clocks.ZONE);
    }

    private static <K> TreeMap<K, List<Sitting>> grouped(List<Sitting> sittings, Function<Sitting, K> by) {
        return sittings.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()));
    }

    private void tell(
            AtStage stage, Centre centre, long person, List<Sitting> day, boolean cancelled, String template, String link, String reason) {
        for (var span : spans(centre, day)) {
            var entry =
                    new CalendarEntry(
                            "centre-" + stage.id() + "-" + span.number() + "@assessing",
                            centre.editions(),
                            span.start(),
                            span.end(),
                            Texts.say("centre.calendar", stage.name(), stage.title()),
                            span.room(),
                            cancelled);
            notifying.toPerson(person, entry, template, link, stage.title(), span.start(), span.room(), reason == null ? "" : reason);
        }
    }

    /** One entry a day, from the first exercise to the last. */
    private static List<Span> spans(Centre centre, List<Sitting> sittings) {
        var rooms = centre.exercises().stream().collect(Collectors.toMap(Exercise::id, Exercise::room));
        var days = grouped(sittings, CentreLetters::day);
        return days.entrySet().stream()
                .map(
                        d -> {
                            var first = d.getValue().stream().min(Comparator.comparing(Sitting::startsAt)).orElseThrow();
                            return new Span(
                                    (int) ChronoUnit.DAYS.between(centre.plan().day(), d.getKey()) + 1,
                                    first.startsAt(),
                                    d.getValue().stream().map(Sitting::endsAt).max(Comparator.naturalOrder()).orElseThrow(),
                                    rooms.get(first.exerciseId()));
                        })
                .toList();
    }
}
