package org.touchstone.induction;

import jakarta.persistence.Embeddable;
import org.touchstone.shared.BadInput;

/** Somebody to meet as a template has them: by role or post, and why. */
@Embeddable
public class TemplateMeeting {

    private static final int LONGEST_WHO = 200;
    private static final int LONGEST_WHY = 500;

    private String who;
    private String why;

    protected TemplateMeeting() {} // for JPA

    public TemplateMeeting(String who, String why) {
        this.who = who == null ? "" : who.strip();
        this.why = why == null ? "" : why.strip();
    }

    void gather(BadInput.Gathering gathering, String at) {
        gathering
                .when(who.isEmpty() || who.length() > LONGEST_WHO, at + "who", "induction.meeting.who.required", LONGEST_WHO)
                .when(why.length() > LONGEST_WHY, at + "why", "induction.long", LONGEST_WHY);
    }

    public String who() {
        return who;
    }

    public String why() {
        return why;
    }
}
