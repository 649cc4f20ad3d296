package org.touchstone.values.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.touchstone.shared.ChangedMeanwhile;
import org.touchstone.shared.Forbidden;
import org.touchstone.shared.web.Messages;
import org.touchstone.values.Framing;
import org.touchstone.values.StatedFramework;
import org.touchstone.values.StatedValue;
import org.touchstone.values.Stating;

/** Behind values/mapping.xhtml: which national values each value of a draft carries out. */
@Named
@ViewScoped
public class MappingPage implements Serializable {

    @Inject private Framing framing;
    @Inject private Stating stating;
    @Inject private Messages messages;
    private long id;
    private StatedFramework framework;
    private StatedFramework national;
    private Map<String, Map<String, Boolean>> cells;
    private String overtakenBy;

    public void load() {
        national = framing.national();
        read();
        if (!framing.mayWrite(framework.organisationId()) || framework.organisationId() == null) {
            throw new Forbidden("map this framework");
        }
    }

    private void read() {
        framework = framing.framework(id);
        cells = cells(framework);
    }

    private Map<String, Map<String, Boolean>> cells(StatedFramework of) {
        var all = new HashMap<String, Map<String, Boolean>>();
        for (var value : of.values()) {
            var row = new HashMap<String, Boolean>();
            national.values().forEach(n -> row.put(n.code(), value.mapsTo().contains(n.code())));
            all.put(value.code(), row);
        }
        return all;
    }

    public void save() {
        if (messages.attempt("values.mapping.saved", this::write, this::merge)) {
            read();
        } else if (overtakenBy != null) {
            messages.say("values.merged", overtakenBy);
            overtakenBy = null;
            save();
        }
    }

    private void write() {
        stating.map(id, framework.version(), chosen());
    }

    /** A box is ticked or not: where two people changed the same one they agree, so both changes can always stand. */
    private void merge(ChangedMeanwhile changed) {
        overtakenBy = changed.who();
        var before = cells(framework);
        var mine = cells;
        read();
        cells.forEach(
                (value, row) ->
                        row.replaceAll(
                                (code, theirs) -> {
                                    var seen = before.getOrDefault(value, Map.of()).get(code);
                                    var typed = mine.getOrDefault(value, Map.of()).get(code);
                                    return typed == null || typed.equals(seen) ? theirs : typed;
                                }));
    }

    private Map<Long, Set<String>> chosen() {
        return framework.values().stream()
                .collect(
                        Collectors.toMap(
                                StatedValue::id,
                                v ->
                                        cells.get(v.code()).entrySet().stream()
                                                .filter(Map.Entry::getValue)
                                                .map(Map.Entry::getKey)
                                                .collect(Collectors.toSet())));
    }

    /** National values that no value carries out. */
    public List<StatedValue> getUncovered() {
        return national.values().stream()
                .filter(n -> framework.values().stream().noneMatch(v -> v.mapsTo().contains(n.code())))
                .toList();
    }

    public StatedFramework getFramework() {
        return framework;
    }

    public StatedFramework getNational() {
        return national;
    }

    public Map<String, Map<String, Boolean>> getCells() {
        return cells;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
