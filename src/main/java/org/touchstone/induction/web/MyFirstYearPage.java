package org.touchstone.induction.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.touchstone.induction.Advancing;

/** Behind induction/my-year.xhtml: a newcomer's own plan. */
@Named
@ViewScoped
public class MyFirstYearPage extends PlanDeeds {

    @Inject private Advancing advancing;
    @Inject private Clock clock;
    private String reason;

    public void load() {
        plan = inducting.mine().orElse(null);
    }

    public String agree() {
        return go("induction.stage.agreed", () -> advancing.agree(plan.head().id()));
    }

    public String notYet() {
        return go("induction.stage.not-yet.done", () -> advancing.notYet(plan.head().id(), reason));
    }

    public String finish() {
        return go("induction.finish.done", () -> advancing.finish(plan.head().id()));
    }

    public String met(long meeting) {
        return go("induction.met.done", () -> inducting.met(plan.head().id(), meeting, LocalDate.now(clock)));
    }

    public String notMet(long meeting) {
        return go("induction.not-met.done", () -> inducting.met(plan.head().id(), meeting, null));
    }

    @Override
    protected String again() {
        return "/induction/my-year.xhtml?faces-redirect=true";
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
