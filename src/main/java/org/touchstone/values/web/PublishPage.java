package org.touchstone.values.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.touchstone.shared.ChangedMeanwhile;
import org.touchstone.shared.Forbidden;
import org.touchstone.shared.Texts;
import org.touchstone.shared.web.Messages;
import org.touchstone.values.Difference;
import org.touchstone.values.FrameworkRow;
import org.touchstone.values.Framing;
import org.touchstone.values.StatedFramework;
import org.touchstone.values.Stating;

/** Behind values/publish.xhtml and values/retire.xhtml: a framework comes into force, or its end is set. */
@Named
@ViewScoped
public class PublishPage implements Serializable {

    @Inject private Framing framing;
    @Inject private Stating stating;
    @Inject private Messages messages;
    @Inject private Clock clock;
    private long id;
    private StatedFramework framework;
    private FrameworkRow row;
    private FrameworkRow before;
    private Difference difference;
    private LocalDate day;
    private String reason;

    public void load() {
        framework = framing.framework(id);
        if (!framing.mayWrite(framework.organisationId())) {
            throw new Forbidden("publish this framework");
        }
        var versions = framing.versions(id);
        row = versions.stream().filter(v -> v.id() == id).findFirst().orElseThrow();
        before = versions.stream().filter(v -> v.number() < framework.number()).findFirst().orElse(null);
        difference = before == null ? null : Difference.between(framing.framework(before.id()), framework);
        if (day == null) {
            day = LocalDate.now(clock);
        }
    }

    public String publish() {
        return done("values.published", () -> stating.publish(id, framework.version(), day, reason));
    }

    public String retire() {
        return done("values.retired", () -> stating.retire(id, framework.version(), day, reason));
    }

    private String done(String text, Messages.Deed deed) {
        return messages.attempt(text, deed, this::lookAgain) ? "/values/framework?faces-redirect=true&id=" + id : null;
    }

    /** Nobody puts in force what they have not read. */
    private void lookAgain(ChangedMeanwhile changed) {
        messages.problem(null, Texts.say("values.changed-look-again", changed.who(), changed.when()));
        load();
    }

    public StatedFramework getFramework() {
        return framework;
    }

    public FrameworkRow getRow() {
        return row;
    }

    public FrameworkRow getBefore() {
        return before;
    }

    public Difference getDifference() {
        return difference;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
