package org.touchstone.interviewing.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.touchstone.interviewing.Preparing;
import org.touchstone.shared.Texts;
import org.touchstone.shared.web.Messages;

/** Behind interviewing/kit.xhtml: what is asked at a stage, to read, to print and to put in order. */
@Named
@ViewScoped
public class KitPage implements Serializable {

    @Inject private Preparing preparing;
    @Inject private Messages messages;

    private long stage;
    private Preparing.KitView kit;
    private String focus;
    private String said;

    public void load() {
        kit = preparing.kit(stage);
    }

    /** Moves a question up or down and leaves the keyboard on its button. */
    public void move(int at, boolean up) {
        var item = kit.items().get(at);
        var moved =
                messages.attempt(
                        null,
                        () -> preparing.move(stage, kit.version(), item.id(), up),
                        changed -> messages.problem(null, Texts.say("kit.move.changed", changed.who(), changed.when())));
        load();
        focus = null;
        said = null;
        if (moved) {
            var to = up ? at - 1 : at + 1;
            var end = up ? 0 : kit.items().size() - 1;
            focus = (up == (to != end) ? "up" : "down") + to;
            said = Texts.say("kit.moved", item.text().stem(), to + 1, kit.items().size());
        }
    }

    /** Where the keyboard goes after an answer of the server. */
    public boolean focuses(String what, int at) {
        return (what + at).equals(focus);
    }

    /** What was just done to the order, for those who do not see it. */
    public String getSaid() {
        return said;
    }

    public Preparing.KitView getKit() {
        return kit;
    }

    public long getStage() {
        return stage;
    }

    public void setStage(long stage) {
        this.stage = stage;
    }
}
