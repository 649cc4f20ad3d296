package org.touchstone.recruitment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.touchstone.recruitment.Advertising;
import org.touchstone.recruitment.Approving;
import org.touchstone.recruitment.Deed;
import org.touchstone.recruitment.Proofreading;
import org.touchstone.recruitment.Remark;
import org.touchstone.recruitment.Vacancy;
import org.touchstone.recruitment.VacancyView;
import org.touchstone.shared.web.Messages;

/** Behind recruitment/vacancy.xhtml: one vacancy in full, and what can be done with it next. */
@Named
@ViewScoped
public class VacancyPage implements Serializable {

    @Inject private Advertising advertising;
    @Inject private Approving approving;
    @Inject private Proofreading proofreading;
    @Inject private Messages messages;
    @Inject private Clock clock;

    private long id;
    private VacancyView vacancy;
    private List<Remark> remarks;
    private List<Deed> history;
    private String reason;
    private final Map<Integer, String> reasons = new HashMap<>();
    private LocalDate closesOn;

    public void load() {
        vacancy = advertising.vacancy(id);
        remarks = vacancy.openedAt() == null ? proofreading.remarks(id) : List.of();
        history = advertising.history(id);
        closesOn = vacancy.closesOn();
        reason = null;
        reasons.clear();
    }

    public void submit() {
        attempt("vacancy.submitted", () -> advertising.submit(id, vacancy.version()));
    }

    public void approve() {
        attempt("vacancy.approved", () -> approving.approve(id, vacancy.version()));
    }

    public void sendBack() {
        attempt("vacancy.sent-back", () -> advertising.sendBack(id, vacancy.version(), reason));
    }

    public void open() {
        attempt("vacancy.opened", () -> advertising.open(id, vacancy.version(), closesOn));
    }

    public void closeEarly() {
        attempt("vacancy.closed", () -> advertising.closeEarly(id, vacancy.version(), reason));
    }

    public void withdraw() {
        attempt("vacancy.withdrawn", () -> advertising.withdraw(id, vacancy.version(), reason));
    }

    /** Lets one finding stand, for the reason typed beside it. */
    public void waive(Remark remark, int at) {
        attempt("vacancy.waived", () -> proofreading.waive(id, remark.place(), remark.rule(), remark.start(), reasons.get(at)));
    }

    /** Begins a vacancy like this one and leads to it. */
    public String copy() {
        var copied = new long[1];
        return messages.attempt("vacancy.copied", () -> copied[0] = advertising.copy(id))
                ? "/recruitment/vacancy-about?faces-redirect=true&id=" + copied[0]
                : null;
    }

    /** What was done shows at once; what was refused because somebody was quicker shows what they did. */
    private void attempt(String done, Messages.Deed deed) {
        messages.attempt(done, deed);
        load();
    }

    /** Findings that keep it from being approved. */
    public long getBlocks() {
        return remarks.stream().filter(Remark::stands).count();
    }

    public boolean isIn(String state) {
        return vacancy.state().name().equals(state);
    }

    /** Whether it can still be taken back for good. */
    public boolean isWithdrawable() {
        return vacancy.mayEdit() && vacancy.state().compareTo(Vacancy.State.FILLED) < 0;
    }

    /** Days left to apply, where that means something. */
    public Long getDaysLeft() {
        return vacancy.state() == Vacancy.State.OPEN ? ChronoUnit.DAYS.between(LocalDate.now(clock), vacancy.closesOn()) : null;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public VacancyView getVacancy() {
        return vacancy;
    }

    public List<Remark> getRemarks() {
        return remarks;
    }

    public List<Deed> getHistory() {
        return history;
    }

    public Map<Integer, String> getReasons() {
        return reasons;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(LocalDate closesOn) {
        this.closesOn = closesOn;
    }
}
