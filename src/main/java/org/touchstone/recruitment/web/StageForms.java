package org.touchstone.recruitment.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.touchstone.recruitment.Criterion;
import org.touchstone.recruitment.MessageField;
import org.touchstone.recruitment.PlannedStage;
import org.touchstone.recruitment.Stage;
import org.touchstone.recruitment.StageMessage;
import org.touchstone.shared.Texts;
import org.touchstone.values.ValueName;

/** The stages of a plan while they are written, in their order, for pages that show or write them. */
public class StageForms implements Serializable {

    private final List<ValueName> values;
    private List<StageForm> lines = new ArrayList<>();
    private String focus;
    private String said;
    private String order;

    /**
     * @param values those that a stage can look at
     */
    StageForms(List<ValueName> values) {
        this.values = values;
    }

    void show(List<PlannedStage> stages) {
        lines = stages.stream().map(StageForm::of).collect(Collectors.toCollection(ArrayList::new));
        settle();
    }

    List<PlannedStage> planned() {
        return lines.stream().map(StageForm::planned).toList();
    }

    void settle() {
        focus = null;
        said = null;
    }

    public void add() {
        lines.add(StageForm.empty());
        focus = "name" + (lines.size() - 1);
        said = Texts.say("plan.stage.added", lines.size());
    }

    public void remove(int at) {
        var gone = lines.remove(at);
        focus = lines.isEmpty() ? "add" : "remove" + Math.min(at, lines.size() - 1);
        said = Texts.say("plan.stage.removed", at + 1, nameOf(gone), lines.size());
    }

    /** Moves a stage up or down and leaves the keyboard on its button. */
    public void move(int at, int by) {
        var to = at + by;
        if (to >= 0 && to < lines.size()) {
            put(at, to);
            var end = by < 0 ? 0 : lines.size() - 1;
            focus = (by < 0 == (to != end) ? "up" : "down") + to;
        }
    }

    /** Puts a stage that was dragged where it was dropped: "from to". */
    public void reorder() {
        var places = order == null ? new String[0] : order.split(" ");
        order = null;
        if (places.length == 2) {
            put(Integer.parseInt(places[0]), Integer.parseInt(places[1]));
            focus = "name" + places[1];
        }
    }

    private void put(int from, int to) {
        lines.add(to, lines.remove(from));
        said = Texts.say("plan.stage.moved", nameOf(lines.get(to)), to + 1, lines.size());
    }

    private static String nameOf(StageForm line) {
        return line.getName() == null ? Texts.say("plan.stage.unnamed") : line.getName();
    }

    /** What was just done to the order, for those who do not see it. */
    public String getSaid() {
        return said;
    }

    /** Where the keyboard goes after an answer of the server. */
    public boolean focuses(String what, int at) {
        return focus != null && focus.equals(at < 0 ? what : what + at);
    }

    /** What the stage after this one is called, or null. */
    public String nextOf(int at) {
        return at + 1 < lines.size() ? lines.get(at + 1).getName() : null;
    }

    /** Stages as people read them side by side, with all that two can have written differently (G-11). */
    String words(List<PlannedStage> stages) {
        return stages.stream().map(this::words).collect(Collectors.joining("\n\n"));
    }

    private String words(PlannedStage stage) {
        var brief = stage.brief();
        var lines = new ArrayList<String>();
        lines.add(stage.name() == null ? Texts.say("plan.stage.unnamed") : stage.name());
        lines.add(
                Stream.of(
                                stage.kind() == null ? null : Texts.say("vacancy.stageKind." + stage.kind()),
                                stage.scoredBy() == null
                                        ? null
                                        : Texts.say("vacancy.stage.line", Texts.say("vacancy.scoredBy." + stage.scoredBy()), stage.targetDays()))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(". ")));
        if (!brief.values().isEmpty()) {
            lines.add(Texts.say("plan.rates", named(brief.values())));
        }
        if (!brief.looksAt().isEmpty()) {
            lines.add(Texts.say("plan.asks", placed(brief.looksAt())));
        }
        said(lines, "stage-message.entered", brief.entered());
        said(lines, "stage-message.left", brief.left());
        return String.join("\n", lines);
    }

    private static void said(List<String> lines, String label, StageMessage message) {
        if (!message.isEmpty()) {
            lines.add(Texts.say(label) + ":");
            Stream.of(message.subject(), message.body()).filter(Objects::nonNull).forEach(lines::add);
        }
    }

    /** Values in one line; by their codes where they are stated no longer. */
    String named(List<String> codes) {
        var names = values.stream().collect(Collectors.toMap(ValueName::code, ValueName::name));
        return codes.stream().map(code -> names.getOrDefault(code, code)).collect(Collectors.joining(", "));
    }

    /** Criteria in one line, by where they are assessed. */
    static String placed(List<Criterion.AssessedAt> places) {
        return places.stream().map(place -> Texts.say("vacancy.assessedAt." + place)).collect(Collectors.joining(", "));
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
