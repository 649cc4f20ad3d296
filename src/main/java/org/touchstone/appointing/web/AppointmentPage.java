package org.touchstone.appointing.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.touchstone.appointing.Joining;
import org.touchstone.appointing.Offering;
import org.touchstone.appointing.TieBreaking;
import org.touchstone.shared.web.Messages;

/** Behind appointing/appointment.xhtml: one offer with its checks, on the way to the first day. */
@Named
@ViewScoped
public class AppointmentPage implements Serializable {

    @Inject private Joining joining;
    @Inject private Offering offering;
    @Inject private TieBreaking tieBreaking;
    @Inject private Messages messages;

    private String application;
    private Joining.Appointment appointment;
    private List<TieBreaking.TieBreakRow> tieBreaks;
    private String staffNumber;
    private LocalDate startsOn;
    private String reason;
    private String withdrawReason;

    public void load() {
        appointment = joining.appointment(application);
        tieBreaks = tieBreaking.beside(application);
        startsOn = appointment.offer().startsOn();
    }

    public String confirm() {
        return go("appointment.confirmed", () -> joining.confirm(application));
    }

    public String moveStart() {
        return go("start.moved", () -> joining.moveStart(application, appointment.offer().version(), startsOn, reason));
    }

    public String start() {
        return go("start.done", () -> joining.start(application, staffNumber));
    }

    public String takeBack() {
        return go("offer.taken-back", () -> offering.takeBack(application, appointment.offer().version(), withdrawReason));
    }

    private String go(String done, Messages.Deed deed) {
        return messages.attempt(done, deed) ? "/appointing/appointment.xhtml?faces-redirect=true&application=" + application : null;
    }

    public Joining.Appointment getAppointment() {
        return appointment;
    }

    public List<TieBreaking.TieBreakRow> getTieBreaks() {
        return tieBreaks;
    }

    public String getApplication() {
        return application;
    }

    public void setApplication(String application) {
        this.application = application;
    }

    public String getStaffNumber() {
        return staffNumber;
    }

    public void setStaffNumber(String staffNumber) {
        this.staffNumber = staffNumber;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWithdrawReason() {
        return withdrawReason;
    }

    public void setWithdrawReason(String withdrawReason) {
        this.withdrawReason = withdrawReason;
    }
}
