package org.touchstone.assessing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.touchstone.shared.Clocks;

/** Who is where when, as those read it who arrange an assessment centre or assess at it. */
public record Timetable(List<Round> rounds, List<Seat> seats) {

    static final Timetable NONE = new Timetable(List.of(), List.of());

    /** Whose day a line shows. */
    public enum By {
        CANDIDATE,
        ASSESSOR,
        ROOM
    }

    /** From when until when, at the longest. */
    public record Round(int number, Instant startsAt, Instant endsAt) {

        public LocalDate day() {
            return LocalDate.ofInstant(startsAt, Clocks.ZONE);
        }
    }

    /** One candidate at one exercise. */
    public record Seat(
            int round, Instant startsAt, Instant endsAt, String exercise, String room, String ref, String candidate, String assessor) {}

    /** What somebody does in a round. */
    public record Cell(Instant startsAt, Instant endsAt, String what, List<String> more) {}

    /** The day of one candidate, assessor or room: one cell a round, null where there is nothing. */
    public record Line(String of, List<Cell> cells) {}

    static Timetable of(List<Seat> seats) {
        var rounds = new ArrayList<Round>();
        seats.stream()
                .collect(Collectors.groupingBy(Seat::round))
                .forEach(
                        (number, there) ->
                                rounds.add(
                                        new Round(
                                                number,
                                                there.get(0).startsAt(),
                                                there.stream().map(Seat::endsAt).max(Comparator.naturalOrder()).orElseThrow())));
        rounds.sort(Comparator.comparingInt(Round::number));
        return new Timetable(rounds, seats);
    }

    public boolean isEmpty() {
        return seats.isEmpty();
    }

    /** The day on which it ends; of one that is not empty. */
    public LocalDate lastDay() {
        return rounds.get(rounds.size() - 1).day();
    }

    /** The days on which there is something, in their order. */
    public List<LocalDate> days() {
        return rounds.stream().map(Round::day).distinct().toList();
    }

    /** What happens on one of its days. */
    public Timetable on(LocalDate day) {
        var there = rounds.stream().filter(r -> r.day().equals(day)).toList();
        var numbers = there.stream().map(Round::number).collect(Collectors.toSet());
        return new Timetable(there, seats.stream().filter(s -> numbers.contains(s.round())).toList());
    }

    /** One line for each candidate, assessor or room, by name. */
    public List<Line> lines(By by) {
        Function<Seat, String> subject =
                switch (by) {
                    case CANDIDATE -> Seat::candidate;
                    case ASSESSOR -> Seat::assessor;
                    case ROOM -> Seat::room;
                };
        return seats.stream().map(subject).distinct().sorted()
                .map(
                        of ->
                                new Line(
                                        of,
                                        rounds.stream()
                                                .map(r -> seats.stream().filter(s -> s.round() == r.number() && subject.apply(s).equals(of)).toList())
                                                .map(there -> there.isEmpty() ? null : cell(there, by))
                                                .collect(Collectors.toCollection(ArrayList::new))))
                .toList();
    }

    private static Cell cell(List<Seat> there, By by) {
        var first = there.get(0);
        var more = new LinkedHashSet<String>();
        for (var seat : there) {
            switch (by) {
                case CANDIDATE -> more.addAll(List.of(seat.room(), seat.assessor()));
                case ASSESSOR -> more.addAll(List.of(seat.room(), seat.candidate()));
                case ROOM -> more.add(seat.candidate() + " (" + seat.assessor() + ")");
            }
        }
        return new Cell(first.startsAt(), first.endsAt(), first.exercise(), List.copyOf(more));
    }
}
