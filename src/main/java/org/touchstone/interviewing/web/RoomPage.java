package org.touchstone.interviewing.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.touchstone.interviewing.Conferring;
import org.touchstone.recruitment.StageFeedback;
import org.touchstone.recruitment.Verdict;
import org.touchstone.shared.web.Messages;

/** Behind interviewing/room.xhtml: what everybody gave a candidate, and what the panel makes of it. */
@Named
@ViewScoped
public class RoomPage implements Serializable {

    /** What the candidate reads about one value, while it is written. */
    public static class Told implements Serializable {

        private final String about;
        private String words;

        Told(StageFeedback.Words told) {
            about = told.about();
            words = told.words();
        }

        public String getAbout() {
            return about;
        }

        public String getWords() {
            return words;
        }

        public void setWords(String words) {
            this.words = words;
        }
    }

    @Inject private Conferring conferring;
    @Inject private Messages messages;

    private long stage;
    private String candidate;
    private String mark;
    private Conferring.Room room;
    private Verdict verdict;
    private String reason;
    private List<Told> feedback;
    private final Map<Long, Integer> points = new HashMap<>();
    private final Map<Long, String> words = new HashMap<>();
    private final Map<Long, String> evidence = new HashMap<>();

    public void load() {
        // Before the rest: what changes in between is noticed.
        mark = conferring.pulse(stage, candidate).mark();
        room = conferring.room(stage, candidate);
        feedback = room.feedback().stream().map(Told::new).toList();
        Stream.concat(room.values().stream().flatMap(v -> v.questions().stream()), room.competences().stream())
                .forEach(
                        q -> {
                            var talk = q.talk();
                            points.put(q.id(), talk == null ? q.standing() : (Integer) talk.points());
                            words.put(q.id(), talk == null ? null : talk.words());
                            evidence.put(q.id(), talk == null ? null : talk.newEvidence());
                        });
    }

    public String settle(Conferring.AskedOf asked) {
        var seen = asked.talk() == null ? 0 : asked.talk().version();
        return messages.attempt(
                        "room.talk.done",
                        () ->
                                conferring.settle(
                                        stage,
                                        candidate,
                                        asked.id(),
                                        seen,
                                        points.get(asked.id()),
                                        words.get(asked.id()),
                                        evidence.get(asked.id())))
                ? here()
                : null;
    }

    public String decide() {
        var told = feedback.stream().map(t -> new StageFeedback.Words(t.about, t.words)).toList();
        return messages.attempt(
                        "panel.decided",
                        () -> conferring.decide(stage, candidate, room.version(), verdict, reason, told))
                ? here()
                : null;
    }

    private String here() {
        return "/interviewing/room.xhtml?faces-redirect=true&stage=" + stage + "&candidate=" + candidate;
    }

    public String getMark() {
        return mark;
    }

    public Conferring.Room getRoom() {
        return room;
    }

    public List<Told> getFeedback() {
        return feedback;
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

    public Verdict getVerdict() {
        return verdict;
    }

    public void setVerdict(Verdict verdict) {
        this.verdict = verdict;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public long getStage() {
        return stage;
    }

    public void setStage(long stage) {
        this.stage = stage;
    }

    public String getCandidate() {
        return candidate;
    }

    public void setCandidate(String candidate) {
        this.candidate = candidate;
    }
}
