package org.touchstone.induction.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.touchstone.induction.CheckPoint;
import org.touchstone.induction.InductionTemplate;
import org.touchstone.induction.Outlining;
import org.touchstone.induction.PlanTask;
import org.touchstone.induction.TemplateMeeting;
import org.touchstone.induction.TemplateTask;
import org.touchstone.induction.TransitionPlan;

/** The fields of a template while it is written. */
public class TemplateForm implements Serializable {

    /** One task. */
    public static class TaskLine implements Serializable {
        private TransitionPlan.Stage stage = TransitionPlan.Stage.PREPARATION;
        private String title;
        private PlanTask.Owner owner = PlanTask.Owner.NEWCOMER;
        private Integer offset = 0;
        private Long value;
        private boolean mandatory;

        TemplateTask task() {
            return new TemplateTask(stage, title, owner, offset == null ? 0 : offset, value, mandatory);
        }

        public TransitionPlan.Stage getStage() {
            return stage;
        }

        public void setStage(TransitionPlan.Stage stage) {
            this.stage = stage;
        }

        public String getTitle() {
            return title;
        }

        public void setTitle(String title) {
            this.title = title;
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

        public Long getValue() {
            return value;
        }

        public void setValue(Long value) {
            this.value = value;
        }

        public boolean isMandatory() {
            return mandatory;
        }

        public void setMandatory(boolean mandatory) {
            this.mandatory = mandatory;
        }
    }

    /** Somebody to meet. */
    public static class MeetingLine implements Serializable {
        private String who;
        private String why;

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
    }

    private String name;
    private TransitionPlan.Type type;
    private String family;
    private boolean stages = true;
    private boolean talks = true;
    private boolean pulse = true;
    private boolean buddy = true;
    private CheckPoint.Kind[] kinds = CheckPoint.Kind.values();
    private final List<TaskLine> tasks = new ArrayList<>();
    private final List<MeetingLine> meetings = new ArrayList<>();

    /** With what a template says. */
    void read(Outlining.View view) {
        name = view.name();
        type = view.type();
        family = view.family();
        stages = view.parts().stages();
        talks = view.parts().talks();
        pulse = view.parts().pulse();
        buddy = view.parts().buddy();
        kinds = view.talks().toArray(CheckPoint.Kind[]::new);
        for (var task : view.tasks()) {
            var line = new TaskLine();
            line.stage = task.stage();
            line.title = task.title();
            line.owner = task.owner();
            line.offset = task.offsetDays();
            line.value = task.valueId();
            line.mandatory = task.mandatory();
            tasks.add(line);
        }
        for (var meeting : view.meetings()) {
            var line = new MeetingLine();
            line.who = meeting.who();
            line.why = meeting.why();
            meetings.add(line);
        }
    }

    InductionTemplate.Text text() {
        var chosen = EnumSet.noneOf(CheckPoint.Kind.class);
        chosen.addAll(List.of(kinds));
        return new InductionTemplate.Text(
                name, type, family, new InductionTemplate.Parts(stages, talks, pulse, buddy), tasks.stream().map(TaskLine::task).toList(),
                meetings.stream().map(m -> new TemplateMeeting(m.who, m.why)).toList(), chosen);
    }

    public void addTask() {
        var line = new TaskLine();
        if (!tasks.isEmpty()) {
            line.stage = tasks.get(tasks.size() - 1).stage;
            line.offset = tasks.get(tasks.size() - 1).offset;
        }
        tasks.add(line);
    }

    public void removeTask(int at) {
        tasks.remove(at);
    }

    public void addMeeting() {
        meetings.add(new MeetingLine());
    }

    public void removeMeeting(int at) {
        meetings.remove(at);
    }

    public List<TaskLine> getTasks() {
        return tasks;
    }

    public List<MeetingLine> getMeetings() {
        return meetings;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public TransitionPlan.Type getType() {
        return type;
    }

    public void setType(TransitionPlan.Type type) {
        this.type = type;
    }

    public String getFamily() {
        return family;
    }

    public void setFamily(String family) {
        this.family = family;
    }

    public boolean isStages() {
        return stages;
    }

    public void setStages(boolean stages) {
        this.stages = stages;
    }

    public boolean isTalks() {
        return talks;
    }

    public void setTalks(boolean talks) {
        this.talks = talks;
    }

    public boolean isPulse() {
        return pulse;
    }

    public void setPulse(boolean pulse) {
        this.pulse = pulse;
    }

    public boolean isBuddy() {
        return buddy;
    }

    public void setBuddy(boolean buddy) {
        this.buddy = buddy;
    }

    public CheckPoint.Kind[] getKinds() {
        return kinds;
    }

    public void setKinds(CheckPoint.Kind[] kinds) {
        this.kinds = kinds;
    }
}
