package org.touchstone.recruitment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.touchstone.recruitment.Deciding;
import org.touchstone.recruitment.Pipelining;
import org.touchstone.shared.Paging;
import org.touchstone.shared.Texts;
import org.touchstone.shared.web.Download;
import org.touchstone.shared.web.Messages;

/** Behind recruitment/pipeline.xhtml: the board of a vacancy, column by column. */
@Named
@ViewScoped
public class PipelinePage implements Serializable {

    private static final Pattern SHOWN = Pattern.compile("(\\w+)\\.(\\d{1,4})");
    private static final Pattern CHOSEN = Pattern.compile("([\\w-]+):(\\d{1,9})");

    @Inject private Pipelining pipelining;
    @Inject private Deciding deciding;
    @Inject private Messages messages;

    private long vacancy;
    private String column;
    private String late;
    private String ready;
    private String ref;
    private String show;
    private Pipelining.Pipeline pipeline;
    private Map<String, String> names = Map.of();
    private String chosen;
    private String to;
    private String reason;
    private final Map<Long, String> feedback = new HashMap<>();
    private boolean checkSeen;

    public void load() {
        var sieve = new Pipelining.Sieve(column, late != null, ready != null, ref);
        if (Download.isAsked()) {
            var all = pipelining.pipeline(vacancy, sieve, Pipelining.MOST_CARDS, Map.of());
            Download.csv("pipeline-" + all.board().reference().replaceAll("[^\\w-]", ""), csv -> PipelineTable.write(all, this::name, csv));
            return;
        }
        pipeline = pipelining.pipeline(vacancy, sieve, Paging.USUAL_SIZE, shown());
    }

    /** The columns that are shown further than usual, as the address has them: {@code S12.50,ENDED.75}. */
    private Map<String, Integer> shown() {
        var shown = new LinkedHashMap<String, Integer>();
        var found = SHOWN.matcher(show == null ? "" : show);
        while (found.find()) {
            shown.put(found.group(1), Math.min(Math.max(Integer.parseInt(found.group(2)), 1), Pipelining.MOST_CARDS));
        }
        return shown;
    }

    /** The same with one page more of a column. */
    public String more(Pipelining.Column of) {
        var shown = shown();
        shown.put(of.key(), of.cards().size() + Paging.USUAL_SIZE);
        return shown.entrySet().stream().map(e -> e.getKey() + "." + e.getValue()).collect(Collectors.joining(","));
    }

    public boolean isFiltered() {
        return column != null || late != null || ready != null || ref != null;
    }

    /** What a column is called: a stage by its name in the plan. */
    public String name(Pipelining.Heading of) {
        return of.name() != null ? of.name() : Texts.say("pipeline.place." + of.place());
    }

    public String move() {
        var choices = choices();
        return messages.attempt(
                        "pipeline.moved",
                        () -> pipelining.move(vacancy, choices, to, reason, feedback),
                        changed -> overtaken(choices))
                ? here()
                : null;
    }

    private List<Deciding.Choice> choices() {
        var choices = new ArrayList<Deciding.Choice>();
        var found = CHOSEN.matcher(chosen == null ? "" : chosen);
        while (found.find()) {
            choices.add(new Deciding.Choice(found.group(1), Integer.parseInt(found.group(2))));
        }
        return choices;
    }

    /** Somebody was first: which cards, who, and when. Nothing was moved. */
    private void overtaken(List<Deciding.Choice> choices) {
        load();
        pipelining
                .overtaken(vacancy, choices)
                .forEach(o -> messages.problem(null, Texts.say("pipeline.overtaken", o.who(), o.ref(), o.at())));
    }

    /** Whose applications are shown, as far as the caller may know; each look is remembered. */
    public void showNames() {
        load();
        var refs =
                pipeline.columns().stream().flatMap(c -> c.cards().stream()).map(Pipelining.Card::ref).toList();
        messages.attempt(null, () -> names = pipelining.names(vacancy, refs));
    }

    public String begin() {
        return messages.attempt("board.begun", () -> deciding.begin(vacancy)) ? here() : null;
    }

    public String release() {
        var stage = pipeline.board().current();
        return messages.attempt("board.released", () -> deciding.release(vacancy, stage.id(), checkSeen)) ? here() : null;
    }

    private String here() {
        return "/recruitment/pipeline.xhtml?faces-redirect=true&includeViewParams=true";
    }

    public Pipelining.Pipeline getPipeline() {
        return pipeline;
    }

    public Map<String, String> getNames() {
        return names;
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

    public String getColumn() {
        return column;
    }

    public void setColumn(String column) {
        this.column = column;
    }

    public String getLate() {
        return late;
    }

    public void setLate(String late) {
        this.late = late;
    }

    public String getReady() {
        return ready;
    }

    public void setReady(String ready) {
        this.ready = ready;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
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
