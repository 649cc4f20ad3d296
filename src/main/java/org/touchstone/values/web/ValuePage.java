package org.touchstone.values.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.touchstone.shared.ChangedMeanwhile;
import org.touchstone.shared.Forbidden;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.Texts;
import org.touchstone.shared.web.Conflict;
import org.touchstone.shared.web.Messages;
import org.touchstone.values.Framing;
import org.touchstone.values.StatedFramework;
import org.touchstone.values.StatedValue;
import org.touchstone.values.Stating;

/** Behind values/value.xhtml: one value of a draft, new or known. */
@Named
@ViewScoped
public class ValuePage implements Serializable {

    @Inject private Framing framing;
    @Inject private Stating stating;
    @Inject private Messages messages;
    private long framework;
    private long id;
    private StatedFramework draft;
    private StatedValue seen;
    private ValueForm form;
    private Conflict conflict;
    private String focus;

    public void load() {
        draft = framing.framework(framework);
        if (!framing.mayWrite(draft.organisationId())) {
            throw new Forbidden("write this framework");
        }
        seen = id == 0 ? null : known();
        form = id == 0 ? ValueForm.empty() : new ValueForm(ValueForm.written(seen));
    }

    /** As it stands in the draft now. */
    private StatedValue current() {
        draft = framing.framework(framework);
        return known();
    }

    private StatedValue known() {
        return draft.values().stream()
                .filter(v -> v.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("value", id));
    }

    public String save() {
        focus = null;
        conflict = null;
        try {
            if (messages.attempt("values.value.saved", this::write, this::meet)) {
                return "/values/edit?faces-redirect=true&id=" + framework;
            }
        } catch (NotFound removed) {
            id = 0;
            messages.problem(null, Texts.say("values.value.gone"));
        }
        if (conflict != null && conflict.isSolved()) {
            messages.say("values.merged", conflict.getWho());
            return save();
        }
        return null;
    }

    private void write() {
        if (id == 0) {
            stating.addValue(framework, form.text());
        } else {
            stating.changeValue(id, seen.version(), form.text());
        }
    }

    private void meet(ChangedMeanwhile changed) {
        var before = seen;
        seen = current();
        conflict = form.meet(new Conflict(changed), before, seen);
    }

    public void add(List<Line> lines, String list) {
        lines.add(Line.empty());
        focus = list + (lines.size() - 1);
    }

    public void remove(List<Line> lines, String list, int place) {
        lines.remove(place);
        focus = list + Math.max(0, place - 1);
        messages.say("values.line.removed", place + 1);
    }

    /** Moves a line and leaves the keyboard on it. */
    public void move(List<Line> lines, String list, int place, int places) {
        var to = Math.max(0, Math.min(lines.size() - 1, place + places));
        lines.add(to, lines.remove(place));
        focus = list + to;
        messages.say("values.line.moved", place + 1, to + 1);
    }

    public boolean isFocus(String list, int place) {
        return (list + place).equals(focus);
    }

    public StatedFramework getDraft() {
        return draft;
    }

    public ValueForm getForm() {
        return form;
    }

    public Conflict getConflict() {
        return conflict;
    }

    public long getFramework() {
        return framework;
    }

    public void setFramework(long framework) {
        this.framework = framework;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
