package org.touchstone.recruitment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.touchstone.recruitment.Advertising;
import org.touchstone.recruitment.Criterion;
import org.touchstone.recruitment.Proofreading;
import org.touchstone.recruitment.SpecLine;
import org.touchstone.recruitment.VacancyView;
import org.touchstone.shared.ChangedMeanwhile;
import org.touchstone.shared.Texts;
import org.touchstone.shared.web.Conflict;
import org.touchstone.shared.web.Messages;
import org.touchstone.values.Framing;
import org.touchstone.values.PlainLanguage;
import org.touchstone.values.StatedValue;

/** Behind recruitment/vacancy-criteria.xhtml: the person specification, read as it is typed. */
@Named
@ViewScoped
public class VacancyCriteriaPage implements Serializable {

    @Inject private Advertising advertising;
    @Inject private Proofreading proofreading;
    @Inject private Framing framing;
    @Inject private Messages messages;

    private long id;
    private VacancyView vacancy;
    private List<StatedValue> values;
    private List<SpecForm> lines;
    private Conflict conflict;
    private String focus;

    public void load() {
        vacancy = advertising.vacancy(id);
        values = framing.framework(vacancy.frameworkId()).values();
        show(spec(vacancy));
        if (lines.isEmpty()) {
            lines.add(SpecForm.empty());
        }
    }

    public void add() {
        lines.add(SpecForm.empty());
        focus = "text" + (lines.size() - 1);
    }

    public void remove(int at) {
        lines.remove(at);
        focus = lines.isEmpty() ? "add" : "remove" + Math.min(at, lines.size() - 1);
    }

    /** Moves a criterion up or down and leaves the keyboard on its button. */
    public void move(int at, int by) {
        var to = at + by;
        if (to >= 0 && to < lines.size()) {
            lines.add(to, lines.remove(at));
            var button = by < 0 ? "up" : "down";
            var end = by < 0 ? 0 : lines.size() - 1;
            focus = to == end ? (by < 0 ? "down" : "up") + to : button + to;
        }
    }

    /** Saves and goes on to the next step; what was left blank counts as removed. */
    public String save() {
        focus = null;
        conflict = null;
        lines.removeIf(SpecForm::isBlank);
        if (!messages.attempt(null, this::storeOrMeet) || conflict != null) {
            return null;
        }
        messages.say("vacancy.saved");
        return "/recruitment/vacancy-stages?faces-redirect=true&id=" + id;
    }

    /** Where somebody was first and nothing needs a choice, both changes are saved together (G-11). */
    private void storeOrMeet() {
        try {
            store();
        } catch (ChangedMeanwhile changed) {
            var seen = spec(vacancy);
            vacancy = advertising.vacancy(id);
            var met =
                    new Conflict(changed)
                            .part(
                                    Texts.say("vacancy.step.criteria"), seen, spec(vacancy), typed(),
                                    VacancyCriteriaPage::words, this::show);
            if (met.isSolved()) {
                store();
            } else {
                conflict = met;
            }
        }
    }

    private void store() {
        advertising.specify(id, vacancy.version(), typed());
    }

    private void show(List<SpecLine> spec) {
        lines = spec.stream().map(SpecForm::of).collect(Collectors.toCollection(ArrayList::new));
    }

    private List<SpecLine> typed() {
        return lines.stream().map(SpecForm::line).toList();
    }

    private static List<SpecLine> spec(VacancyView vacancy) {
        return vacancy.criteria().stream().map(SpecForm::line).toList();
    }

    private static String words(List<SpecLine> spec) {
        return spec.stream()
                .map(l -> l.text() + " (" + Texts.say("vacancy.kind." + l.kind()) + ")")
                .collect(Collectors.joining("\n"));
    }

    /** How a criterion reads as it stands, worked out once for each text. */
    public Proof proof(SpecForm line) {
        if (line.proof() == null) {
            line.read(new Proof(line.words(), proofreading.read(line.words(), PlainLanguage.Use.CRITERION)));
        }
        return line.proof();
    }

    /** Where the keyboard goes after an answer of the server. */
    public boolean focuses(String button, int at) {
        return focus != null && focus.equals(at < 0 ? button : button + at);
    }

    public long getEssential() {
        return lines.stream().filter(l -> l.getKind() == Criterion.Kind.ESSENTIAL).count();
    }

    public VacancyView getVacancy() {
        return vacancy;
    }

    public List<StatedValue> getValues() {
        return values;
    }

    public List<SpecForm> getLines() {
        return lines;
    }

    public Conflict getConflict() {
        return conflict;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
