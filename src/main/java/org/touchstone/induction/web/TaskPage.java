package org.touchstone.induction.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.touchstone.induction.Inducting;
import org.touchstone.induction.PlanTask;
import org.touchstone.induction.PlanView;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.web.Messages;

/** Behind induction/task.xhtml: saying that a task is not needed, and why. */
@Named
@ViewScoped
public class TaskPage implements Serializable {

    @Inject private Inducting inducting;
    @Inject private Messages messages;
    private long plan;
    private long task;
    private PlanView.TaskLine line;
    private boolean own;
    private String reason;

    public void load() {
        var view = inducting.plan(plan);
        own = view.isNewcomer();
        line = view.tasks().stream().filter(t -> t.id() == task && t.mine()).findFirst().orElseThrow(() -> new NotFound("induction-task", task));
    }

    public String save() {
        return messages.attempt("induction.task.not-needed.done", () -> inducting.stands(plan, task, PlanTask.State.NOT_NEEDED, reason)) ? getBack() + "&faces-redirect=true" : null;
    }

    /** The page that leads here. */
    public String getBack() {
        return (own ? "/induction/my-year?plan=" : "/induction/plan?id=") + plan;
    }

    public PlanView.TaskLine getLine() {
        return line;
    }

    public long getPlan() {
        return plan;
    }

    public void setPlan(long plan) {
        this.plan = plan;
    }

    public long getTask() {
        return task;
    }

    public void setTask(long task) {
        this.task = task;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
