package org.touchstone.assessing.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.touchstone.assessing.Arranging;
import org.touchstone.assessing.Timetable;
import org.touchstone.shared.Clocks;
import org.touchstone.shared.web.Download;
import org.touchstone.shared.web.Messages;

/** Behind assessing/centre.xhtml: what is done at an assessment centre, and who is where when. */
@Named
@ViewScoped
public class CentrePage implements Serializable {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK).withZone(Clocks.ZONE);

    @Inject private Arranging arranging;
    @Inject private Messages messages;

    private long stage;
    private String by;
    private String reason;
    private transient Arranging.CentreView centre;
    private transient Timetable timetable;
    private int version;

    public void load() {
        var whole = arranging.whole(stage);
        centre = whole.centre();
        timetable = whole.timetable();
        version = centre.version();
        if (Download.isAsked()) {
            Download.csv(
                    "timetable",
                    csv -> {
                        csv.line("day", "from", "until", "exercise", "room", "candidate", "reference", "assessor");
                        timetable.seats()
                                .forEach(
                                        s ->
                                                csv.line(
                                                        LocalDate.ofInstant(s.startsAt(), Clocks.ZONE), TIME.format(s.startsAt()),
                                                        TIME.format(s.endsAt()), s.exercise(), s.room(), s.candidate(), s.ref(),
                                                        s.assessor()));
                    });
        }
    }

    public String arrange() {
        return done("centre.arranged", () -> arranging.arrange(stage, version, null));
    }

    public String publish() {
        return done("centre.published.done", () -> arranging.publish(stage, version));
    }

    public String takeBack() {
        return done("centre.taken-back.done", () -> arranging.takeBack(stage, version, reason));
    }

    private String done(String what, Messages.Deed deed) {
        if (messages.attempt(what, deed)) {
            return "/assessing/centre.xhtml?faces-redirect=true&includeViewParams=true";
        }
        load();
        return null;
    }

    /** Whose days the lines are; what the address names wrongly is as good as not named. */
    public Timetable.By getShown() {
        return Arrays.stream(Timetable.By.values()).filter(b -> b.name().equals(by)).findFirst().orElse(Timetable.By.CANDIDATE);
    }

    public List<Timetable.By> getWays() {
        return List.of(Timetable.By.values());
    }

    public Arranging.CentreView getCentre() {
        return centre;
    }

    public Timetable getTimetable() {
        return timetable;
    }

    public long getStage() {
        return stage;
    }

    public void setStage(long stage) {
        this.stage = stage;
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
