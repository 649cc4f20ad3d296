package org.touchstone.interviewing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.access.Caller;
import org.touchstone.access.Recording;
import org.touchstone.access.Role;
import org.touchstone.people.Directory;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.NotFound;
import org.touchstone.values.Framing;

/**
 * Looking at how panels rate and how questions serve: HR and whoever leads on equality. Whom a figure is
 * about sees in their own list who has looked at it (G-5).
 */
@Stateless
@RolesAllowed({Role.HR_PARTNER, Role.EDI_LEAD})
public class Gauging {

    /** What is asked for; null narrows nothing, and without days the last twelve months are counted. */
    public record Asked(Long organisation, LocalDate from, LocalDate until) {}

    private static final String[] READERS = {Role.HR_PARTNER, Role.EDI_LEAD};

    @Inject private PanelInsights insights;
    @Inject private Framing framing;
    @Inject private Directory directory;
    @Inject private Recording recording;
    @Inject private Caller caller;
    @Inject private Clock clock;

    @Inject
    @ConfigProperty(name = "touchstone.interviewing.least-ratings")
    private int fewest;

    /** How panels rated and how questions served, of all sheets locked in these days. */
    public PanelInsight insight(Asked asked) {
        var until = asked.until() == null ? LocalDate.now(clock) : asked.until();
        var from = asked.from() == null ? until.minusYears(1).plusDays(1) : asked.from();
        if (until.isBefore(from)) {
            throw BadInput.at("until", "insight.wrong-way-round");
        }
        var scope = new PanelInsights.Scope(places(asked.organisation()), from, until);
        var raters = PanelInsight.raters(insights.given(scope), insights.sheets(scope), fewest);
        var told = new LinkedHashMap<Long, Long>();
        raters.stream().filter(r -> r.own() != null).forEach(r -> told.put(r.personId(), r.personId()));
        recording.lookedAtAll(told, "panel-rating");
        return new PanelInsight(from, until, fewest, raters, questions(scope));
    }

    private List<PanelInsight.QuestionUse> questions(PanelInsights.Scope scope) {
        var counts = insights.served(scope).stream().collect(Collectors.groupingBy(Served.Count::questionId));
        var asked = insights.asked(scope);
        var names = framing.names(asked.stream().map(PanelInsight.Asked::valueId).distinct().toList());
        return asked.stream()
                .map(
                        a ->
                                PanelInsight.QuestionUse.of(a, fewest, counts.getOrDefault(a.questionId(), List.of()))
                                        .named(names.getOrDefault(a.valueId(), a.value())))
                .toList();
    }

    /** The organisations to choose from: id to name. */
    public Map<Long, String> organisations() {
        var names = new LinkedHashMap<Long, String>();
        directory.organisations().stream()
                .filter(o -> caller.holdsAt(o.id(), READERS))
                .forEach(o -> names.put(o.id(), o.name()));
        return names;
    }

    private Collection<Long> places(Long organisation) {
        if (organisation != null && !caller.holdsAt(organisation, READERS)) {
            throw new NotFound("organisation", organisation);
        }
        return organisation == null ? organisations().keySet() : List.of(organisation);
    }
}
