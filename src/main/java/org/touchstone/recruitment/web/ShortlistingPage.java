package org.touchstone.recruitment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.touchstone.recruitment.Application;
import org.touchstone.recruitment.Deciding;
import org.touchstone.recruitment.Pile;
import org.touchstone.shared.ChangedMeanwhile;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.shared.Texts;
import org.touchstone.shared.web.Download;
import org.touchstone.shared.web.ListPage;
import org.touchstone.shared.web.Messages;

/** Behind recruitment/shortlisting.xhtml: the decision board of a vacancy. */
@Named
@ViewScoped
public class ShortlistingPage implements Serializable {

    @Inject private Deciding deciding;
    @Inject private Messages messages;
    @Inject private ListPage list;

    private long vacancy;
    private Long stage;
    private String state;
    private String pile;
    private String meets;
    private String waiting;
    private String ref;
    private Deciding.Board board;
    private Page<Deciding.BoardRow> rows;
    private final Map<String, Boolean> chosen = new HashMap<>();
    private String outcome;
    private String reason;
    private final Map<Long, String> feedback = new HashMap<>();
    private boolean checkSeen;

    public void load() {
        var filter =
                new Deciding.Filter(
                        stage,
                        named(Application.State.values(), state),
                        named(Pile.values(), pile),
                        meets == null ? null : "yes".equals(meets),
                        waiting == null ? null : "yes".equals(waiting),
                        ref);
        var overview = deciding.overview(vacancy, filter, order());
        board = overview.board();
        if (Download.isAsked()) {
            Download.csv(
                    "shortlisting-" + board.reference().replaceAll("[^\\w-]", ""),
                    csv -> ShortlistingTable.write(board, order(), o -> deciding.overview(vacancy, filter, o).rows(), csv));
            return;
        }
        rows = overview.rows();
    }

    /** What can be decided first, unless the address asks for another order. */
    private Paging order() {
        var asked = list.paging();
        return asked.sort() == null ? new Paging(asked.page(), asked.size(), "state", true) : asked;
    }

    /** A value that the address names wrongly is as good as none. */
    private static <E extends Enum<E>> E named(E[] values, String name) {
        return Arrays.stream(values).filter(v -> v.name().equals(name)).findFirst().orElse(null);
    }

    public boolean isFiltered() {
        return stage != null || state != null || pile != null || meets != null || waiting != null || ref != null;
    }

    public String begin() {
        return messages.attempt("board.begun", () -> deciding.begin(vacancy)) ? here() : null;
    }

    public String decide() {
        var choices = new ArrayList<Deciding.Choice>();
        rows.rows().stream()
                .filter(r -> Boolean.TRUE.equals(chosen.get(r.ref())))
                .forEach(r -> choices.add(new Deciding.Choice(r.ref(), r.version())));
        try {
            return messages.attempt(
                            "board.decided",
                            () ->
                                    deciding.decide(
                                            vacancy,
                                            choices,
                                            named(Deciding.Outcome.values(), outcome),
                                            reason,
                                            feedback))
                    ? here()
                    : null;
        } catch (ChangedMeanwhile changed) {
            load();
            messages.problem(null, Texts.say("board.changed", changed.who(), changed.when()));
            return null;
        }
    }

    public String release() {
        return messages.attempt("board.released", () -> deciding.release(vacancy, board.current().id(), checkSeen))
                ? here()
                : null;
    }

    private String here() {
        return "/recruitment/shortlisting.xhtml?faces-redirect=true&includeViewParams=true";
    }

    public List<Application.State> getStates() {
        return List.of(
                Application.State.SUBMITTED,
                Application.State.IN_STAGE,
                Application.State.PASSED,
                Application.State.NOT_PROGRESSED,
                Application.State.WITHDRAWN);
    }

    public Pile[] getPiles() {
        return Pile.values();
    }

    public Deciding.Outcome[] getOutcomes() {
        return Deciding.Outcome.values();
    }

    public Deciding.Board getBoard() {
        return board;
    }

    public Page<Deciding.BoardRow> getRows() {
        return rows;
    }

    public Map<String, Boolean> getChosen() {
        return chosen;
    }

    public Map<Long, String> getFeedback() {
        return feedback;
    }

    public long getVacancy() {
        return vacancy;
    }

    public void setVacancy(long vacancy) {
        this.vacancy = vacancy;
    }

    public Long getStage() {
        return stage;
    }

    public void setStage(Long stage) {
        this.stage = stage;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getPile() {
        return pile;
    }

    public void setPile(String pile) {
        this.pile = pile;
    }

    public String getMeets() {
        return meets;
    }

    public void setMeets(String meets) {
        this.meets = meets;
    }

    public String getWaiting() {
        return waiting;
    }

    public void setWaiting(String waiting) {
        this.waiting = waiting;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isCheckSeen() {
        return checkSeen;
    }

    public void setCheckSeen(boolean checkSeen) {
        this.checkSeen = checkSeen;
    }
}
