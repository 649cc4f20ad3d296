package org.touchstone.checkins.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.touchstone.checkins.TalkTopic;
import org.touchstone.checkins.TalkView;
import org.touchstone.checkins.Talking;
import org.touchstone.shared.ChangedMeanwhile;
import org.touchstone.shared.Texts;
import org.touchstone.shared.web.Conflict;
import org.touchstone.shared.web.Messages;

/** Behind checkins/talk.xhtml: one My Time for the two who hold it. */
@Named
@ViewScoped
public class TalkPage implements Serializable {

    @Inject private Talking talking;
    @Inject private Messages messages;
    @Inject private Clock clock;
    private long id;
    private TalkView talk;
    private Conflict conflict;
    private String sharedNote;
    private String privateNote;
    private TalkForm form = new TalkForm();

    public void load() {
        read();
        sharedNote = talk.sharedNote();
        privateNote = talk.privateNote();
        form.setHeldOn(LocalDate.now(clock));
    }

    private void read() {
        talk = talking.talk(id);
    }

    public String write() {
        conflict = null;
        if (messages.attempt("my-time.note.saved", () -> talking.write(id, talk.version(), sharedNote), this::meet)) {
            return here();
        }
        return conflict != null && conflict.isSolved() ? write() : null;
    }

    /** Both wrote: what was typed stays, and what the other saved stands beside it (G-11). */
    private void meet(ChangedMeanwhile changed) {
        var seen = talk.sharedNote();
        read();
        conflict = new Conflict(changed).part(Texts.say("my-time.shared"), text(seen), text(talk.sharedNote()), text(sharedNote), w -> sharedNote = w);
    }

    private static String text(String words) {
        return words == null ? "" : words.strip();
    }

    public String writePrivately() {
        return done("my-time.private.saved", () -> talking.writePrivately(id, privateNote));
    }

    public String addTopic() {
        return done("my-time.topic.added", () -> talking.addTopic(id, form.topic(), form.getWords()));
    }

    public String removeTopic(long topic) {
        return done("my-time.topic.removed", () -> talking.removeTopic(id, topic));
    }

    public String addAction() {
        return done("my-time.action.added", () -> talking.addAction(id, form.getAction(), form.getOwner(), form.getDueOn()));
    }

    public String finish(long action, boolean finished) {
        return done("my-time.action.saved", () -> talking.done(id, action, finished));
    }

    public String hold() {
        return done("my-time.held", () -> talking.hold(id, form.getHeldOn()));
    }

    public String cancel() {
        return messages.attempt("my-time.cancelled", () -> talking.cancel(id))
                ? (talk.mine() ? "/checkins/my-time" : "/checkins/team") + ".xhtml?faces-redirect=true"
                : null;
    }

    public String takeAlong() {
        return done("my-time.taken", () -> talking.takeAlong(id));
    }

    private String done(String said, Messages.Deed deed) {
        return messages.attempt(said, deed) ? here() : null;
    }

    private String here() {
        return "/checkins/talk.xhtml?faces-redirect=true&id=" + id;
    }

    public List<TalkTopic.Kind> getTopics() {
        return List.of(TalkTopic.Kind.values());
    }

    public TalkView getTalk() {
        return talk;
    }

    public Conflict getConflict() {
        return conflict;
    }

    public TalkForm getForm() {
        return form;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getSharedNote() {
        return sharedNote;
    }

    public void setSharedNote(String sharedNote) {
        this.sharedNote = sharedNote;
    }

    public String getPrivateNote() {
        return privateNote;
    }

    public void setPrivateNote(String privateNote) {
        this.privateNote = privateNote;
    }
}
