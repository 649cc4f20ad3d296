package org.touchstone.values.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.touchstone.values.BehaviourText;
import org.touchstone.values.StatedBehaviour;

/** One line that is being typed in a form: a behaviour with its level, or an anchor. */
public class Line implements Serializable {

    private static final int POINTS = 5;

    private String level;
    private String text;

    Line(String level, String text) {
        this.level = level;
        this.text = text;
    }

    static Line empty() {
        return new Line("ALL", "");
    }

    static List<Line> ofBehaviours(Collection<BehaviourText> behaviours) {
        return behaviours.stream().map(b -> new Line(b.level(), b.text())).collect(Collectors.toCollection(ArrayList::new));
    }

    /** As they are stated, in the shape in which they are written. */
    static List<BehaviourText> written(List<StatedBehaviour> stated) {
        return stated.stream().map(b -> new BehaviourText(b.level().name(), b.text())).toList();
    }

    /** What is typed so far, without empty lines. */
    static List<BehaviourText> behaviours(List<Line> lines) {
        return lines.stream()
                .filter(l -> l.text != null && !l.text.isBlank())
                .map(l -> new BehaviourText(l.level, l.text.strip()))
                .toList();
    }

    /** Five lines, whether anything stands in them or not. */
    static List<Line> ofAnchors(List<String> texts) {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < POINTS; i++) {
            lines.add(new Line(null, i < texts.size() ? texts.get(i) : ""));
        }
        return lines;
    }

    static List<String> texts(List<Line> lines) {
        return lines.stream().map(l -> l.text == null ? "" : l.text.strip()).toList();
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
