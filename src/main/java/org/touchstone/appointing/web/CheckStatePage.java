package org.touchstone.appointing.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.touchstone.appointing.Joining;
import org.touchstone.appointing.OfferCheck;
import org.touchstone.shared.ChangedMeanwhile;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.Texts;
import org.touchstone.shared.web.Conflict;
import org.touchstone.shared.web.Messages;

/** Behind appointing/check.xhtml: where one check stands, until when, and what is worth knowing. */
@Named
@ViewScoped
public class CheckStatePage implements Serializable {

    @Inject private Joining joining;
    @Inject private Messages messages;

    private String application;
    private long id;
    private Joining.Appointment appointment;
    private Joining.CheckRow check;
    private OfferCheck.State state;
    private LocalDate dueOn;
    private LocalDate seenOn;
    private String reference;
    private String note;
    private Conflict conflict;

    public void load() {
        read();
        state = state == null ? check.state() : state; // a link may have said what is likely meant
        dueOn = check.dueOn();
        seenOn = check.seenOn();
        reference = check.reference();
        note = check.note();
    }

    private void read() {
        appointment = joining.appointment(application);
        check = appointment.checks().stream().filter(c -> c.id() == id).findFirst().orElseThrow(() -> new NotFound("check", id));
    }

    public String save() {
        conflict = null;
        var standing = new OfferCheck.Standing(state, dueOn, seenOn, reference, note);
        return messages.attempt("check.kept", () -> joining.check(application, id, check.version(), standing), this::meet)
                ? "/appointing/appointment.xhtml?faces-redirect=true&application=" + application
                : null;
    }

    private void meet(ChangedMeanwhile changed) {
        var seen = check;
        read();
        conflict =
                new Conflict(changed)
                        .part(Texts.say("check.state"), seen.state(), check.state(), state, s -> Texts.say("check.state." + s), s -> state = s)
                        .part(Texts.say("check.due"), seen.dueOn(), check.dueOn(), dueOn, Texts::day, d -> dueOn = d)
                        .part(Texts.say("check.seen"), seen.seenOn(), check.seenOn(), seenOn, d -> d == null ? "" : Texts.day(d), d -> seenOn = d)
                        .part(Texts.say("check.reference"), words(seen.reference()), words(check.reference()), words(reference), r -> reference = r)
                        .part(Texts.say("check.note"), words(seen.note()), words(check.note()), words(note), n -> note = n);
    }

    private static String words(String text) {
        return Objects.requireNonNullElse(text, "");
    }

    public List<OfferCheck.State> getStates() {
        return List.of(OfferCheck.State.values());
    }

    public Joining.Appointment getAppointment() {
        return appointment;
    }

    public Joining.CheckRow getCheck() {
        return check;
    }

    public Conflict getConflict() {
        return conflict;
    }

    public String getApplication() {
        return application;
    }

    public void setApplication(String application) {
        this.application = application;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public OfferCheck.State getState() {
        return state;
    }

    public void setState(OfferCheck.State state) {
        this.state = state;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public LocalDate getSeenOn() {
        return seenOn;
    }

    public void setSeenOn(LocalDate seenOn) {
        this.seenOn = seenOn;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
