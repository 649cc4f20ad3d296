package org.touchstone.privacy.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.touchstone.privacy.KeepingPeriods;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.shared.web.ListPage;
import org.touchstone.shared.web.Messages;

/** Behind privacy/keeping.xhtml: how long records are kept, and what runs remove. */
@Named
@ViewScoped
public class KeepingPage implements Serializable {

    @Inject private KeepingPeriods keeping;
    @Inject private ListPage list;
    @Inject private Messages messages;
    private List<KeepingPeriods.Kind> kinds;
    private Page<KeepingPeriods.Run> runs;

    public void load() {
        kinds = keeping.kinds();
        try {
            runs = keeping.runs(list.paging());
        } catch (BadInput nonsense) {
            runs = keeping.runs(Paging.first());
        }
    }

    public String remove() {
        return messages.attempt(null, () -> messages.say("keeping.removed", keeping.removeWhatIsOver()))
                ? "/privacy/keeping.xhtml?faces-redirect=true"
                : null;
    }

    public long getDue() {
        return kinds.stream().mapToLong(KeepingPeriods.Kind::due).sum();
    }

    public boolean isMayRun() {
        return keeping.mayRun();
    }

    public List<KeepingPeriods.Kind> getKinds() {
        return kinds;
    }

    public Page<KeepingPeriods.Run> getRuns() {
        return runs;
    }
}
