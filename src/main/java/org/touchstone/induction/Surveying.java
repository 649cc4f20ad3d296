package org.touchstone.induction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.people.Directory;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.Texts;

/** How inductions go at an organisation (IN-6): figures about many, for HR and for those who answer for equality. */
@Stateless
@RolesAllowed({Role.HR_PARTNER, Role.EDI_LEAD})
public class Surveying {

    private static final String[] READERS = {Role.HR_PARTNER, Role.EDI_LEAD};
    private static final int MONTHS = 12;
    private static final int OUTCOMES = 3;

    @Inject private PulseFigures figures;
    @Inject private Reports reports;
    @Inject private InductionRules rules;
    @Inject private Directory directory;
    @Inject private Caller caller;
    @Inject private Clock clock;

    /** The organisations of which the caller reads figures: id to name. */
    public Map<Long, String> organisations() {
        var names = new LinkedHashMap<Long, String>();
        directory.organisations().stream().filter(o -> caller.holdsAt(o.id(), READERS)).forEach(o -> names.put(o.id(), o.name()));
        return names;
    }

    /**
     * The twelve months that ended last.
     *
     * @param organisationId null for the first of the caller's own
     * @param by null for stages
     */
    public InductionInsight insight(Long organisationId, InductionInsight.By by) {
        var organisation = organisationId == null ? organisations().keySet().stream().findFirst().orElseThrow(() -> BadInput.at("organisation", "induction.begin.organisation.required")) : organisationId;
        caller.requireAt(organisation, READERS);
        var before = today().withDayOfMonth(1);
        var from = before.minusMonths(MONTHS);
        var which = by == null ? InductionInsight.By.STAGE : by;
        var groups = groups(organisation, which, from, before);
        return new InductionInsight(
                from, before.minusDays(1), rules.fewestTold(), rules.smallestShown(), which,
                InductionInsight.together(groups, rules.fewestTold()), InductionInsight.told(groups, rules.fewestTold()).stream().map(g -> named(g, which)).toList(),
                talks(organisation, from), leavers(organisation, from), reports.daysToAccess(organisation, from, rules.smallestShown()));
    }

    private List<PulseFigures.Group> groups(long organisation, InductionInsight.By by, LocalDate from, LocalDate before) {
        return switch (by) {
            case STAGE -> figures.groups(organisation, "f.stage", "field(f.stage, 'PREPARATION', 'ENCOUNTER', 'ADJUSTMENT', 'STABILISATION')", from, before);
            case UNIT -> figures.groups(organisation, "u.id", "u.name", from, before);
            case TYPE -> figures.groups(organisation, "f.type", "f.type", from, before);
            case QUARTER -> figures.groups(organisation, "concat(year(f.in_month), ' Q', quarter(f.in_month))", "concat(year(f.in_month), ' Q', quarter(f.in_month))", from, before);
        };
    }

    private static InductionInsight.Pulses named(InductionInsight.Pulses group, InductionInsight.By by) {
        var name =
                switch (by) {
                    case STAGE -> Texts.say("induction.stage." + group.key());
                    case TYPE -> Texts.say("induction.type." + group.key());
                    case UNIT, QUARTER -> group.name();
                };
        return new InductionInsight.Pulses(group.key(), name, group.count(), group.means());
    }

    private List<InductionInsight.Talks> talks(long organisation, LocalDate from) {
        var last = WorkingDays.lastOver(today(), rules.missedAfter());
        var counts = new TreeMap<CheckPoint.Kind, long[]>();
        for (var held : reports.talks(organisation, from, last)) {
            var end = WorkingDays.after(held.due(), rules.missedAfter());
            var place = held.heldOn() == null ? 2 : held.heldOn().isAfter(end) ? 1 : 0;
            counts.computeIfAbsent(held.kind(), k -> new long[OUTCOMES])[place] += held.count();
        }
        var talks = new ArrayList<InductionInsight.Talks>();
        counts.forEach(
                (kind, c) ->
                        talks.add(
                                c[0] + c[1] + c[2] < rules.smallestShown()
                                        ? new InductionInsight.Talks(kind, null, null, null)
                                        : new InductionInsight.Talks(kind, c[0], c[1], c[2])));
        return talks;
    }

    /** One stage hidden alone could be found from the others beside the total; so no total is told, and few are never. */
    private List<InductionInsight.Leavers> leavers(long organisation, LocalDate from) {
        var counts = reports.leavers(organisation, from);
        var told = new ArrayList<InductionInsight.Leavers>();
        for (var stage : TransitionPlan.Stage.values()) {
            if (stage != TransitionPlan.Stage.CLOSED) {
                var count = counts.getOrDefault(stage, 0L);
                told.add(new InductionInsight.Leavers(stage, count < rules.smallestShown() ? null : (Long) count));
            }
        }
        return told;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
