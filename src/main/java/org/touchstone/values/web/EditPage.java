package org.touchstone.values.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.touchstone.shared.ChangedMeanwhile;
import org.touchstone.shared.Forbidden;
import org.touchstone.shared.Texts;
import org.touchstone.shared.web.Conflict;
import org.touchstone.shared.web.Messages;
import org.touchstone.values.FrameworkRow;
import org.touchstone.values.Framing;
import org.touchstone.values.Gap;
import org.touchstone.values.StatedAnchor;
import org.touchstone.values.StatedFramework;
import org.touchstone.values.StatedValue;
import org.touchstone.values.Stating;

/** Behind values/edit.xhtml: a draft with its values in order. */
@Named
@ViewScoped
public class EditPage implements Serializable {

    @Inject private Framing framing;
    @Inject private Stating stating;
    @Inject private Messages messages;
    private long id;
    private StatedFramework framework;
    private FrameworkRow row;
    private String name;
    private List<Line> anchors;
    private Conflict conflict;
    private String focus;

    public void load() {
        read();
        if (!framing.mayWrite(framework.organisationId())) {
            throw new Forbidden("write this framework");
        }
        name = framework.name();
        anchors = Line.ofAnchors(texts(framework));
    }

    private void read() {
        framework = framing.framework(id);
        row = framing.versions(id).stream().filter(v -> v.id() == id).findFirst().orElseThrow();
    }

    public void describe() {
        conflict = null;
        if (messages.attempt("values.saved", this::write, this::meet)) {
            load();
        } else if (conflict != null && conflict.isSolved()) {
            messages.say("values.merged", conflict.getWho());
            describe();
        }
    }

    private void write() {
        stating.describe(id, framework.version(), name, Line.texts(anchors));
    }

    private void meet(ChangedMeanwhile changed) {
        var seen = framework;
        read();
        conflict =
                new Conflict(changed)
                        .part(Texts.say("values.framework.name"), seen.name(), framework.name(), name, n -> name = n)
                        .part(
                                Texts.say("values.anchors"), texts(seen), texts(framework), Line.texts(anchors),
                                texts -> String.join("\n", texts), texts -> anchors = Line.ofAnchors(texts));
    }

    private static List<String> texts(StatedFramework framework) {
        return framework.anchors().stream().map(StatedAnchor::text).toList();
    }

    /** Moves a value and leaves the keyboard on the button that moved it. */
    public void move(StatedValue value, int places) {
        messages.attempt(null, () -> stating.moveValue(value.id(), places));
        read();
        focus = (places < 0 ? "up" : "down") + value.id();
        messages.say("values.value.moved", value.name(), placeOf(value), framework.values().size());
    }

    private int placeOf(StatedValue value) {
        return framework.values().stream().map(StatedValue::id).toList().indexOf(value.id()) + 1;
    }

    public void remove(StatedValue value) {
        messages.attempt("values.value.removed", () -> stating.removeValue(value.id(), value.version()));
        read();
    }

    public String discard() {
        if (messages.attempt("values.discarded", () -> stating.discard(id, framework.version()))) {
            return "/values/frameworks?faces-redirect=true";
        }
        read();
        return null;
    }

    public List<Gap> getGaps() {
        return framework.gaps();
    }

    public boolean isFocus(String button, StatedValue value) {
        return (button + value.id()).equals(focus);
    }

    public StatedFramework getFramework() {
        return framework;
    }

    public FrameworkRow getRow() {
        return row;
    }

    public List<Line> getAnchors() {
        return anchors;
    }

    public Conflict getConflict() {
        return conflict;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
