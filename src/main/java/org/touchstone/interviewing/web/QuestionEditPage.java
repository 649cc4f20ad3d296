package org.touchstone.interviewing.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.touchstone.interviewing.QuestionText;
import org.touchstone.interviewing.QuestionView;
import org.touchstone.interviewing.Questioning;
import org.touchstone.shared.ChangedMeanwhile;
import org.touchstone.shared.Forbidden;
import org.touchstone.shared.Texts;
import org.touchstone.shared.web.Conflict;
import org.touchstone.shared.web.Messages;
import org.touchstone.values.StatedValue;

/** Behind interviewing/question-edit.xhtml: a question while it is written, one line a probe or a sign. */
@Named
@ViewScoped
public class QuestionEditPage implements Serializable {

    @Inject private Questioning questioning;
    @Inject private Messages messages;

    private long id;
    private Long from;
    private Long organisation;
    private Long value;
    private QuestionView question;
    private List<StatedValue> values;
    private Conflict conflict;
    private String stem;
    private String probes;
    private String positive;
    private String negative;
    private final String[] anchors = new String[5];

    public void load() {
        if (id != 0) {
            question = questioning.question(id);
            requireMayWrite(question.mayWrite());
            show(question.text());
            return;
        }
        organisation =
                organisation != null
                        ? organisation
                        : questioning.organisations().keySet().stream().filter(questioning::mayWrite).findFirst().orElse(0L);
        values = questioning.values(organisation);
        requireMayWrite(questioning.mayWrite(organisation));
        if (from != null) {
            var source = questioning.question(from);
            value = valueFor(source);
            show(source.text());
        } else if (value != null) {
            show(questioning.suggested(organisation, value));
        }
    }

    private static void requireMayWrite(boolean may) {
        if (!may) {
            throw new Forbidden("write questions");
        }
    }

    /** The value of ours that carries out what the source asks about. */
    private Long valueFor(QuestionView source) {
        return values.stream()
                .filter(v -> v.code().equals(source.valueCode()) || v.mapsTo().contains(source.valueCode()))
                .map(StatedValue::id)
                .findFirst()
                .orElse(null);
    }

    public String save() {
        conflict = null;
        var stored = new long[1];
        if (!messages.attempt(null, () -> stored[0] = store(), this::meet)) {
            return null;
        }
        messages.say("question.saved");
        return "/interviewing/question.xhtml?faces-redirect=true&id=" + stored[0];
    }

    private long store() {
        return id == 0
                ? questioning.write(organisation, value == null ? 0 : value, text())
                : questioning.change(id, question.version(), text());
    }

    private void meet(ChangedMeanwhile changed) {
        var seen = question.text();
        question = questioning.question(id);
        var theirs = question.text();
        var mine = text();
        conflict =
                new Conflict(changed)
                        .part(Texts.say("question.stem"), seen.stem(), theirs.stem(), mine.stem(), t -> stem = t)
                        .part(
                                Texts.say("question.probes"), seen.probes(), theirs.probes(), mine.probes(),
                                QuestionEditPage::joined, t -> probes = joined(t))
                        .part(
                                Texts.say("question.positive"), seen.positive(), theirs.positive(), mine.positive(),
                                QuestionEditPage::joined, t -> positive = joined(t))
                        .part(
                                Texts.say("question.negative"), seen.negative(), theirs.negative(), mine.negative(),
                                QuestionEditPage::joined, t -> negative = joined(t))
                        .part(
                                Texts.say("question.anchors"), seen.anchors(), theirs.anchors(), mine.anchors(),
                                QuestionEditPage::joined, this::showAnchors);
    }

    private void show(QuestionText text) {
        stem = text.stem();
        probes = joined(text.probes());
        positive = joined(text.positive());
        negative = joined(text.negative());
        showAnchors(text.anchors());
    }

    private void showAnchors(List<String> texts) {
        for (int i = 0; i < anchors.length; i++) {
            anchors[i] = i < texts.size() ? texts.get(i) : null;
        }
    }

    private QuestionText text() {
        return new QuestionText(stem, lines(probes), lines(positive), lines(negative), new ArrayList<>(Arrays.asList(anchors)));
    }

    private static List<String> lines(String text) {
        return text == null ? List.of() : text.lines().toList();
    }

    private static String joined(List<String> lines) {
        return String.join("\n", lines);
    }

    public QuestionView getQuestion() {
        return question;
    }

    public List<StatedValue> getValues() {
        return values;
    }

    public Conflict getConflict() {
        return conflict;
    }

    public String[] getAnchors() {
        return anchors;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Long getFrom() {
        return from;
    }

    public void setFrom(Long from) {
        this.from = from;
    }

    public Long getOrganisation() {
        return organisation;
    }

    public void setOrganisation(Long organisation) {
        this.organisation = organisation;
    }

    public Long getValue() {
        return value;
    }

    public void setValue(Long value) {
        this.value = value;
    }

    public String getStem() {
        return stem;
    }

    public void setStem(String stem) {
        this.stem = stem;
    }

    public String getProbes() {
        return probes;
    }

    public void setProbes(String probes) {
        this.probes = probes;
    }

    public String getPositive() {
        return positive;
    }

    public void setPositive(String positive) {
        this.positive = positive;
    }

    public String getNegative() {
        return negative;
    }

    public void setNegative(String negative) {
        this.negative = negative;
    }
}
