package org.touchstone.induction.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.touchstone.induction.CheckPoint;
import org.touchstone.induction.HoldingTalks;
import org.touchstone.shared.ChangedMeanwhile;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.Texts;
import org.touchstone.shared.web.Conflict;
import org.touchstone.shared.web.Messages;

/** Behind induction/talk.xhtml: guide, notes and what is agreed, for both people of a talk. */
@Named
@ViewScoped
public class InductionTalkPage implements Serializable {

    @Inject private HoldingTalks talking;
    @Inject private Messages messages;
    private long plan;
    private String kind;
    private HoldingTalks.View talk;
    private LocalDate heldOn;
    private String notes;
    private String actions;
    private String email;
    private Conflict conflict;

    public void load() {
        talk = talking.talk(plan, which());
        heldOn = talk.heldOn();
        notes = talk.notes();
        actions = String.join("\n", talk.actions());
    }

    public String save() {
        conflict = null;
        return messages.attempt("talk.saved", () -> talking.write(plan, which(), talk.version(), written()), this::meet) ? again() : null;
    }

    public String decline() {
        return messages.attempt("talk.declined", () -> talking.decline(plan, which(), email)) ? again() : null;
    }

    private CheckPoint.Written written() {
        return new CheckPoint.Written(heldOn, notes, actions == null ? List.of() : actions.lines().toList());
    }

    private void meet(ChangedMeanwhile changed) {
        var theirs = talking.talk(plan, which());
        conflict =
                new Conflict(changed)
                        .part(Texts.say("talk.notes"), talk.notes(), theirs.notes(), plain(notes), n -> notes = n)
                        .part(Texts.say("talk.actions"), String.join("\n", talk.actions()), String.join("\n", theirs.actions()), plain(actions), a -> actions = a)
                        .part(Texts.say("talk.held-on"), talk.heldOn(), theirs.heldOn(), heldOn, d -> d == null ? "" : Texts.day(d), d -> heldOn = d);
        talk = theirs;
    }

    private static String plain(String typed) {
        return Objects.requireNonNullElse(typed, "").replace("\r\n", "\n").strip();
    }

    private CheckPoint.Kind which() {
        return Stream.of(CheckPoint.Kind.values()).filter(k -> k.name().equals(kind)).findFirst().orElseThrow(() -> new NotFound("induction-talk", kind));
    }

    private String again() {
        return "/induction/talk.xhtml?faces-redirect=true&plan=" + plan + "&kind=" + kind;
    }

    public HoldingTalks.View getTalk() {
        return talk;
    }

    public Conflict getConflict() {
        return conflict;
    }

    public long getPlan() {
        return plan;
    }

    public void setPlan(long plan) {
        this.plan = plan;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }

    public String getActions() {
        return actions;
    }

    public void setActions(String actions) {
        this.actions = actions;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
