package org.touchstone.induction.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import org.touchstone.induction.Accompanying;
import org.touchstone.induction.Advancing;
import org.touchstone.induction.PlanTask;
import org.touchstone.induction.TemplateMeeting;
import org.touchstone.induction.TemplateTask;
import org.touchstone.induction.TransitionPlan;
import org.touchstone.induction.Welcoming;
import org.touchstone.shared.BadInput;

/** Behind induction/plan.xhtml: one newcomer's plan for whoever manages them, and for HR. */
@Named
@ViewScoped
public class InductionPlanPage extends PlanDeeds {

    @Inject private Advancing advancing;
    @Inject private Accompanying accompanying;
    @Inject private Welcoming welcoming;
    private long id;
    private List<Accompanying.Choice> choices = List.of();
    private Long buddy;
    private boolean trained;
    private String reason;
    private String endReason;
    private String title;
    private TransitionPlan.Stage stage;
    private PlanTask.Owner owner = PlanTask.Owner.NEWCOMER;
    private Integer offset;
    private String who;
    private String why;
    private TransitionPlan.Type type;

    public void load() {
        plan = inducting.plan(id);
        stage = plan.head().stage();
        type = plan.head().type();
        buddy = plan.head().buddyId();
        trained = plan.head().buddyTrained();
        if (isLeading() && plan.head().buddy() && plan.head().isActive()) {
            choices = accompanying.choices(id);
        }
    }

    /** Whether the reader leads the plan: the line manager, or HR while there is none. */
    public boolean isLeading() {
        return plan.isManager() || plan.isHr() && plan.head().managerId() == null;
    }

    public String propose() {
        return go("induction.stage.proposed", () -> advancing.propose(id, plan.head().stage().next(), null));
    }

    public String goBack() {
        return go("induction.stage.proposed", () -> advancing.propose(id, TransitionPlan.Stage.ENCOUNTER, reason));
    }

    public String end() {
        return go(
                "induction.end.done",
                () -> {
                    try {
                        advancing.endEarly(id, endReason);
                    } catch (BadInput bad) {
                        throw BadInput.at("endReason", "induction.end.reason.required", TransitionPlan.LONGEST_REASON);
                    }
                });
    }

    public String finish() {
        return go("induction.finish.done", () -> advancing.finish(id));
    }

    public String nameBuddy() {
        return go("induction.buddy.done", () -> accompanying.name(id, buddy, trained));
    }

    public String takeBuddyOff() {
        return go("induction.buddy.off.done", () -> accompanying.takeOff(id));
    }

    public String addTask() {
        return go(
                "induction.task.added",
                () -> {
                    if (offset == null) {
                        throw BadInput.at("offset", "induction.task.offset.required");
                    }
                    inducting.addTask(id, new TemplateTask(stage, title, owner, offset, null, false));
                });
    }

    public String addMeeting() {
        return go("induction.meeting.added", () -> inducting.addMeeting(id, new TemplateMeeting(who, why)));
    }

    public String retype() {
        return go("induction.retype.done", () -> welcoming.retype(id, type));
    }

    @Override
    protected String again() {
        return "/induction/plan.xhtml?faces-redirect=true&id=" + id;
    }

    public List<Accompanying.Choice> getChoices() {
        return choices;
    }

    public int getMost() {
        return accompanying.most();
    }

    public EnumSet<TransitionPlan.Stage> getAllStages() {
        return EnumSet.range(TransitionPlan.Stage.PREPARATION, TransitionPlan.Stage.STABILISATION);
    }

    public PlanTask.Owner[] getOwners() {
        return PlanTask.Owner.values();
    }

    public TransitionPlan.Type[] getTypes() {
        return TransitionPlan.Type.values();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Long getBuddy() {
        return buddy;
    }

    public void setBuddy(Long buddy) {
        this.buddy = buddy;
    }

    public boolean isTrained() {
        return trained;
    }

    public void setTrained(boolean trained) {
        this.trained = trained;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getEndReason() {
        return endReason;
    }

    public void setEndReason(String endReason) {
        this.endReason = endReason;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public TransitionPlan.Stage getStage() {
        return stage;
    }

    public void setStage(TransitionPlan.Stage stage) {
        this.stage = stage;
    }

    public PlanTask.Owner getOwner() {
        return owner;
    }

    public void setOwner(PlanTask.Owner owner) {
        this.owner = owner;
    }

    public Integer getOffset() {
        return offset;
    }

    public void setOffset(Integer offset) {
        this.offset = offset;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public TransitionPlan.Type getType() {
        return type;
    }

    public void setType(TransitionPlan.Type type) {
        this.type = type;
    }
}
