package org.touchstone.privacy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.touchstone.privacy.DecidingErasure;
import org.touchstone.privacy.ErasureRequest;
import org.touchstone.privacy.ErasureRow;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.shared.web.ListPage;

/** Behind privacy/erasures.xhtml: who asks to be forgotten. */
@Named
@RequestScoped
public class ErasuresPage {

    private static final String ALL = "ALL";

    @Inject private DecidingErasure deciding;
    @Inject private ListPage list;
    @Inject private Clock clock;
    private String state = ErasureRequest.State.WAITING.name();
    private Page<ErasureRow> rows;

    public void load() {
        var chosen = Stream.of(ErasureRequest.State.values()).filter(s -> s.name().equals(state)).findFirst().orElse(null);
        try {
            rows = deciding.requests(chosen, list.paging());
        } catch (BadInput nonsense) {
            rows = deciding.requests(chosen, Paging.first());
        }
    }

    public List<ErasureRequest.State> getStates() {
        return List.of(ErasureRequest.State.values());
    }

    public boolean isLate(ErasureRow row) {
        return row.state() == ErasureRequest.State.WAITING && row.dueOn().isBefore(LocalDate.now(clock));
    }

    public Page<ErasureRow> getRows() {
        return rows;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state == null || state.isBlank() ? ALL : state;
    }
}
