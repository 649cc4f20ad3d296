package org.touchstone.interviewing.web;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.touchstone.interviewing.Conferring;

/** What is being written down in a panel room, question by question. */
public class Talks implements Serializable {

    private final Map<Long, Integer> points = new HashMap<>();
    private final Map<Long, String> words = new HashMap<>();
    private final Map<Long, String> evidence = new HashMap<>();
    private String given = "";

    /** What stands already, to be changed from there. */
    static Talks of(Conferring.Room room) {
        var talks = new Talks();
        Stream.concat(room.values().stream().flatMap(v -> v.questions().stream()), room.competences().stream()).forEach(talks::begin);
        return talks;
    }

    private void begin(Conferring.AskedOf asked) {
        var talk = asked.talk();
        points.put(asked.id(), talk == null ? asked.standing() : (Integer) talk.points());
        words.put(asked.id(), talk == null ? null : talk.words());
        evidence.put(asked.id(), talk == null ? null : talk.newEvidence());
    }

    /** Only what differs from what stood there before, and nothing of the question that is settled. */
    Talks typed(Talks before, long settled) {
        var typed = new Talks();
        keep(points, before.points, typed.points, settled);
        keep(words, before.words, typed.words, settled);
        keep(evidence, before.evidence, typed.evidence, settled);
        return typed;
    }

    private static <T> void keep(Map<Long, T> now, Map<Long, T> before, Map<Long, T> typed, long settled) {
        now.forEach(
                (id, value) -> {
                    if (id != settled && !Objects.equals(value, before.get(id))) {
                        typed.put(id, value);
                    }
                });
    }

    /** Gives back what was typed. */
    void take(Talks typed) {
        given = Stream.of(typed.points, typed.words, typed.evidence)
                .flatMap(m -> m.keySet().stream())
                .distinct()
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
        points.putAll(typed.points);
        words.putAll(typed.words);
        evidence.putAll(typed.evidence);
    }

    /** The questions of which something was given back, so that the page knows what is typed. */
    public String getGiven() {
        return given;
    }

    public Map<Long, Integer> getPoints() {
        return points;
    }

    public Map<Long, String> getWords() {
        return words;
    }

    public Map<Long, String> getEvidence() {
        return evidence;
    }
}
