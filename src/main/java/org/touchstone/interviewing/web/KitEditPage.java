package org.touchstone.interviewing.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.touchstone.interviewing.Preparing;
import org.touchstone.shared.web.Messages;

/** Behind interviewing/kit-edit.xhtml: choosing what is asked. */
@Named
@ViewScoped
public class KitEditPage implements Serializable {

    @Inject private Preparing preparing;
    @Inject private Messages messages;

    private long stage;
    private Preparing.KitView kit;
    private List<KitForm> groups;

    public void load() {
        kit = preparing.kit(stage);
        groups = preparing.choices(stage).stream().map(this::group).toList();
    }

    private KitForm group(Preparing.Choices choices) {
        return new KitForm(
                choices.valueId(), choices.value(), choices.questions().stream().map(this::line).toList());
    }

    private KitForm.Line line(Preparing.Choice choice) {
        for (int i = 0; i < kit.items().size(); i++) {
            var item = kit.items().get(i);
            if (Objects.equals(item.questionId(), choice.questionId())
                    && Objects.equals(item.criterionId(), choice.criterionId())) {
                return new KitForm.Line(choice, true, i + 1, item.minutes());
            }
        }
        return new KitForm.Line(choice, false, null, null);
    }

    public String save() {
        var asked = new ArrayList<Map.Entry<Integer, Preparing.Chosen>>();
        for (var group : groups) {
            for (var line : group.getLines()) {
                if (line.isAsked()) {
                    asked.add(Map.entry(line.getPlace() == null ? Integer.MAX_VALUE : line.getPlace(), group.chosen(line)));
                }
            }
        }
        asked.sort(Map.Entry.comparingByKey(Comparator.naturalOrder()));
        return messages.attempt(
                        "kit.saved",
                        () -> preparing.choose(stage, kit.version(), asked.stream().map(Map.Entry::getValue).toList()))
                ? "/interviewing/kit.xhtml?faces-redirect=true&stage=" + stage
                : null;
    }

    public Preparing.KitView getKit() {
        return kit;
    }

    public List<KitForm> getGroups() {
        return groups;
    }

    public long getStage() {
        return stage;
    }

    public void setStage(long stage) {
        this.stage = stage;
    }
}
