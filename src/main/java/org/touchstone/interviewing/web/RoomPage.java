package org.touchstone.interviewing.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
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

    private static final String TYPED = "room-typed";

    @Inject private Conferring conferring;
    @Inject private Messages messages;

    private long stage;
    private String candidate;
    private String mark;
    private Conferring.Room room;
    private Verdict verdict;
    private String reason;
    private List<Told> feedback;
    private Talks talks;

    public void load() {
        // Before the rest: what changes in between is noticed.
        mark = conferring.pulse(stage, candidate).mark();
        room = conferring.room(stage, candidate);
        feedback = room.feedback().stream().map(Told::new).toList();
        talks = Talks.of(room);
        if (flash().get(TYPED) instanceof Talks typed) {
            talks.take(typed);
        }
    }

    /** Settles one question; what is typed on others stays. */
    public String settle(Conferring.AskedOf asked) {
        var id = asked.id();
        var seen = asked.talk() == null ? 0 : asked.talk().version();
        var done =
                messages.attempt(
                        "room.talk.done",
                        () ->
                                conferring.settle(
                                        stage, candidate, id, seen, talks.getPoints().get(id), talks.getWords().get(id), talks.getEvidence().get(id)));
        if (!done) {
            return null;
        }
        flash().put(TYPED, talks.typed(Talks.of(room), id));
        return here();
    }

    private static Flash flash() {
        return FacesContext.getCurrentInstance().getExternalContext().getFlash();
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

    public Talks getTalks() {
        return talks;
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
