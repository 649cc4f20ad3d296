package org.touchstone.home.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.touchstone.home.Urgency;
import org.touchstone.home.Waiting;
import org.touchstone.shared.WorkItem;

/** Behind index.xhtml. */
@Named
@ViewScoped
public class HomePage implements Serializable {

    /** Things of one urgency. */
    public record Group(Urgency urgency, List<WorkItem> items) implements Serializable {}

    @Inject private Waiting waiting;
    @Inject private Clock clock;
    private List<Group> groups;

    @PostConstruct
    void load() {
        var today = LocalDate.now(clock);
        Map<Urgency, List<WorkItem>> byUrgency =
                waiting.forMe().stream()
                        .collect(
                                Collectors.groupingBy(
                                        item -> Urgency.of(item, today),
                                        () -> new EnumMap<>(Urgency.class),
                                        Collectors.toList()));
        groups = byUrgency.entrySet().stream().map(e -> new Group(e.getKey(), e.getValue())).toList();
    }

    public List<Group> getGroups() {
        return groups;
    }
}
