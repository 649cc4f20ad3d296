package org.touchstone.fairness;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.fairness.FairnessCheck.Reference;
import org.touchstone.people.Directory;
import org.touchstone.people.OrganisationRow;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.Forbidden;
import org.touchstone.shared.NotFound;

/**
 * Looking at whether people were given the same chance. Gives sums only, of the organisations at which the
 * person asking holds one of the three roles, and hides small numbers from all but an analyst who asks for
 * true counts, which is recorded.
 */
@Stateless
@RolesAllowed({Role.EDI_LEAD, Role.ANALYST, Role.HR_PARTNER})
public class Auditing {

    /** Asks for the group with the highest rate as the one that others are compared with. */
    public static final String HIGHEST = "highest";

    private static final String[] READERS = {Role.EDI_LEAD, Role.ANALYST, Role.HR_PARTNER};

    @Inject private Gates gates;
    @Inject private CodeLists lists;
    @Inject private FairnessSettings settings;
    @Inject private Directory directory;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;

    /**
     * What a page offers to choose from.
     *
     * @param usual the last twelve whole months; all there is, where nothing was decided in these
     */
    public record Choices(
            List<String> gates,
            List<Characteristic> characteristics,
            List<OrganisationRow> organisations,
            List<Period> periods,
            Period usual) {}

    /** Every gate, those of recruitment first, with what is held about it; small numbers are not shown. */
    public List<GateRow> gates() {
        var rows = new LinkedHashMap<String, GateRow>();
        Gate.OF_RECRUITMENT.forEach(g -> rows.put(g.code(), GateRow.empty(g.code())));
        gates.held(scope(Optional.empty())).forEach(row -> rows.merge(row.gate(), row, GateRow::plus));
        return rows.values().stream().map(row -> row.shown(settings.disclosure())).toList();
    }

    /** The characteristics with their codes and groupings, in the order of the form. */
    public List<Characteristic> characteristics() {
        return lists.all();
    }

    /** What may be asked: gates, characteristics, organisations by name, periods with that of all data first. */
    public Choices choices(String organisation) {
        var organisations = directory.organisations().stream().filter(o -> caller.holdsAt(o.id(), READERS)).toList();
        var held = held(scope(named(organisation)));
        var recent = lastTwelveMonths();
        return new Choices(
                List.copyOf(known()),
                lists.all(),
                organisations,
                Period.choices(held, recent),
                recent.overlaps(held) ? recent : held.widened());
    }

    /** All gates by all characteristics in one period, each with what it asks for. */
    public List<BoardRow> board(String organisation, Period period) {
        var cells =
                gates.cells(scope(named(organisation)), widened(period)).stream()
                        .collect(Collectors.groupingBy(Gates.Cell::gate, TreeMap::new, Collectors.toList()));
        var order = new LinkedHashSet<String>();
        Gate.OF_RECRUITMENT.forEach(g -> order.add(g.code()));
        order.addAll(cells.keySet());
        var characteristics = lists.all();
        return order.stream()
                .map(gate -> new BoardRow(gate, spots(cells.getOrDefault(gate, List.of()), characteristics)))
                .toList();
    }

    private List<BoardRow.Spot> spots(List<Gates.Cell> cells, List<Characteristic> characteristics) {
        var byCharacteristic = cells.stream().collect(Collectors.groupingBy(Gates.Cell::characteristic));
        return characteristics.stream()
                .map(c -> spot(c, byCharacteristic.getOrDefault(c.code(), List.of())))
                .toList();
    }

    private BoardRow.Spot spot(Characteristic characteristic, List<Gates.Cell> cells) {
        var grouping = characteristic.usualGrouping();
        var counted = new Counted(characteristic, grouping, cells);
        var check = check(counted, reference(grouping.reference()))
                .released(settings.disclosure(), new Groupings(characteristic, cells).hidden(grouping, settings.disclosure()));
        return new BoardRow.Spot(characteristic.code(), check.strongest(), check.groups().isEmpty());
    }

    /** One gate by one characteristic. */
    public CheckReport check(Question question) {
        var organisation = named(question.organisation());
        var scope = scope(organisation);
        if (question.exact()) {
            requireAnalyst(scope);
        }
        requireGate(question.gate());
        var characteristic = characteristic(question.characteristic());
        var wanted = HIGHEST.equals(question.reference()) ? null : question.reference();
        var grouping = characteristic.grouping(question.grouping(), wanted);
        var group = wanted == null ? grouping.reference() : characteristic.group(grouping, wanted);
        var period = period(question, scope);
        var cells = gates.cells(question.gate(), characteristic.code(), scope, period, question.stratify());
        var counted = new Counted(characteristic, grouping, cells);
        var check = check(counted, reference(HIGHEST.equals(question.reference()) ? null : group));
        if (question.exact()) {
            record(question, scope, period);
        }
        var disclosure = question.exact() ? Disclosure.EXACT : settings.disclosure();
        return new CheckReport(
                question.gate(),
                characteristic,
                grouping,
                organisation.map(OrganisationRow::name).orElse(null),
                period,
                question.stratify(),
                question.exact(),
                check.released(disclosure, new Groupings(characteristic, cells).hidden(grouping, disclosure)),
                disclosure.hidden(counted.reasons()).isEmpty() ? counted.reasons() : List.of(),
                disclosure.showsTotals(counted.groups(), counted.undeclared()) ? counted.total() : null);
    }

    private FairnessCheck check(Counted counted, Reference reference) {
        return FairnessCheck.of(counted.rows().stream(), counted.undeclared(), reference, settings.thresholds());
    }

    private Reference reference(String group) {
        return group == null
                ? Reference.highestRate(settings.thresholds().minimumEntered())
                : Reference.fixed(group);
    }

    private void record(Question question, Set<Long> scope, Period period) {
        var only = scope != null && scope.size() == 1 ? scope.iterator().next() : null;
        events.fire(new ExactCountsSeen(only, question.gate(), question.characteristic(), period));
    }

    /** As asked, for true counts; for all others as wide as the rule of {@link Period} has it. */
    private Period period(Question question, Set<Long> scope) {
        var from = question.from();
        var to = question.to();
        if (from == null || to == null) {
            var held = held(scope);
            from = from != null ? from : to == null || held.from().isBefore(to) ? held.from() : to;
            to = to != null ? to : held.to().isAfter(from) ? held.to() : from;
        }
        var asked = new Period(from, to);
        return question.exact() ? asked : widened(asked);
    }

    /** Twelve months from any month on would show a month, by taking one year from the next: only the last may be asked for. */
    private Period widened(Period asked) {
        return asked.equals(lastTwelveMonths()) ? asked : asked.widened();
    }

    private Period held(Set<Long> scope) {
        return gates.period(scope).orElseGet(this::lastTwelveMonths);
    }

    private Period lastTwelveMonths() {
        return Period.twelveMonthsTo(YearMonth.now(clock).minusMonths(1));
    }

    /** By code, or by id as links of other modules have it. */
    private Optional<OrganisationRow> named(String organisation) {
        if (organisation == null || organisation.isBlank()) {
            return Optional.empty();
        }
        var name = organisation.strip();
        var found =
                directory.organisations().stream()
                        .filter(o -> o.code().equalsIgnoreCase(name) || String.valueOf(o.id()).equals(name))
                        .findFirst();
        return Optional.of(found.orElseThrow(() -> new NotFound("organisation", name)));
    }

    /** The organisations to count, or null for the whole system. */
    private Set<Long> scope(Optional<OrganisationRow> named) {
        named.ifPresent(o -> caller.requireAt(o.id(), READERS));
        if (named.isPresent()) {
            return Set.of(named.get().id());
        }
        return caller.holdsForSystem(READERS) ? null : caller.organisations(READERS);
    }

    private void requireAnalyst(Set<Long> scope) {
        var allowed =
                scope == null
                        ? caller.holdsForSystem(Role.ANALYST)
                        : scope.stream().allMatch(organisation -> caller.holdsAt(organisation, Role.ANALYST));
        if (!allowed) {
            throw new Forbidden("see exact counts");
        }
    }

    private void requireGate(String gate) {
        if (Gate.ofRecruitment(gate).isEmpty()) {
            var known = known();
            new BadInput.Gathering()
                    .when(!known.contains(gate), "gate", "fairness.gate.unknown", String.join(", ", known))
                    .refuse();
        }
    }

    private Set<String> known() {
        var known = new LinkedHashSet<String>();
        Gate.OF_RECRUITMENT.forEach(g -> known.add(g.code()));
        known.addAll(gates.live());
        return known;
    }

    private Characteristic characteristic(String code) {
        var all = lists.all();
        return all.stream()
                .filter(c -> c.code().equals(code))
                .findFirst()
                .orElseThrow(
                        () ->
                                BadInput.at(
                                        "characteristic",
                                        "fairness.characteristic.unknown",
                                        all.stream().map(Characteristic::code).collect(Collectors.joining(", "))));
    }
}
