package org.touchstone.recruitment.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.touchstone.recruitment.Criterion;
import org.touchstone.recruitment.MessageField;
import org.touchstone.recruitment.PlannedStage;
import org.touchstone.recruitment.Stage;
import org.touchstone.shared.Texts;
import org.touchstone.values.ValueName;

/** The stages of a plan while they are written, in their order, for pages that show or write them. */
public class StageForms implements Serializable {

    private final List<ValueName> values;
    private List<StageForm> lines = new ArrayList<>();
    private String focus;
    private String order;

    /**
     * @param values those that a stage can look at
     */
    StageForms(List<ValueName> values) {
        this.values = values;
    }

    void show(List<PlannedStage> stages) {
        lines = stages.stream().map(StageForm::of).collect(Collectors.toCollection(ArrayList::new));
        focus = null;
    }

    List<PlannedStage> planned() {
        return lines.stream().map(StageForm::planned).toList();
    }

    void settle() {
        focus = null;
    }

    public void add() {
        lines.add(StageForm.empty());
        focus = "name" + (lines.size() - 1);
    }

    public void remove(int at) {
        lines.remove(at);
        focus = lines.isEmpty() ? "add" : "remove" + Math.min(at, lines.size() - 1);
    }

    /** Moves a stage up or down and leaves the keyboard on its button. */
    public void move(int at, int by) {
        var to = at + by;
        if (to >= 0 && to < lines.size()) {
            lines.add(to, lines.remove(at));
            var end = by < 0 ? 0 : lines.size() - 1;
            focus = (by < 0 == (to != end) ? "up" : "down") + to;
        }
    }

    /** Puts a stage that was dragged where it was dropped: "from to". */
    public void reorder() {
        var places = order == null ? new String[0] : order.split(" ");
        order = null;
        if (places.length == 2) {
            var from = Integer.parseInt(places[0]);
            lines.add(Integer.parseInt(places[1]), lines.remove(from));
            focus = "name" + places[1];
        }
    }

    /** Where the keyboard goes after an answer of the server. */
    public boolean focuses(String what, int at) {
        return focus != null && focus.equals(at < 0 ? what : what + at);
    }

    /** What the stage after this one is called, or null. */
    public String nextOf(int at) {
        return at + 1 < lines.size() ? lines.get(at + 1).getName() : null;
    }

    /** Its stages as people read them side by side (G-11). */
    static String words(List<PlannedStage> stages) {
        return stages.stream().map(StageForms::words).collect(Collectors.joining("\n"));
    }

    private static String words(PlannedStage stage) {
        var line = new StringBuilder(String.valueOf(stage.name())).append(" (").append(stage.targetDays()).append(')');
        for (var message : List.of(stage.brief().entered(), stage.brief().left())) {
            if (!message.isEmpty()) {
                line.append("\n    ").append(message.subject()).append(": ").append(message.body());
            }
        }
        return line.toString();
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }

    public int getTotalDays() {
        return lines.stream().mapToInt(l -> l.getDays() == null ? 0 : l.getDays()).sum();
    }

    public List<StageForm> getLines() {
        return lines;
    }

    public List<ValueName> getValues() {
        return values;
    }

    public Stage.Kind[] getKinds() {
        return Stage.Kind.values();
    }

    public Stage.ScoredBy[] getScorers() {
        return Stage.ScoredBy.values();
    }

    public Criterion.AssessedAt[] getPlaces() {
        return Criterion.AssessedAt.values();
    }

    /** What a message can name, with what it stands for. */
    public List<String> getFields() {
        return List.of(MessageField.values()).stream()
                .map(field -> field.written() + " " + Texts.say("stage-message.field." + field))
                .toList();
    }
}
