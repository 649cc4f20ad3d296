package org.touchstone.recruitment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.people.Directory;
import org.touchstone.recruitment.Insights.Filled;
import org.touchstone.recruitment.Insights.Reach;
import org.touchstone.recruitment.Insights.Scope;
import org.touchstone.recruitment.Insights.Stay;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.NotFound;

/**
 * Looking at how recruitment goes. HR and the recruitment team look at their organisations, a recruiting
 * manager at their own vacancies.
 */
@Stateless
@RolesAllowed({Role.RECRUITING_MANAGER, Role.RECRUITMENT_TEAM, Role.HR_PARTNER})
public class Measuring {

    /** What is asked for; null narrows nothing. Without days the last twelve months are counted, and all days of one vacancy. */
    public record Asked(Long organisation, Long vacancy, LocalDate from, LocalDate until) {}

    private static final String[] OFFICE = {Role.RECRUITMENT_TEAM, Role.HR_PARTNER};
    private static final int MOST_ADVERTS = 50;
    private static final double HALF = 0.5;
    private static final double NINE_OF_TEN = 0.9;

    /** In the order in which plans have them. */
    private static final List<Stage.Kind> KINDS =
            List.of(
                    Stage.Kind.SIFT,
                    Stage.Kind.SHORTLIST,
                    Stage.Kind.TEST,
                    Stage.Kind.ASSESSMENT_CENTRE,
                    Stage.Kind.VALUES_INTERVIEW);

    @Inject private Insights insights;
    @Inject private Vacancies vacancies;
    @Inject private HouseRules rules;
    @Inject private Directory directory;
    @Inject private Caller caller;
    @Inject private Clock clock;

    /** How recruitment went, of all who applied in these days. */
    public Insight insight(Asked asked) {
        var today = LocalDate.now(clock);
        var until = asked.until() == null ? today : asked.until();
        var from = asked.from() == null ? usual(asked, until) : asked.from();
        if (until.isBefore(from)) {
            throw BadInput.at("until", "insight.wrong-way-round");
        }
        var scope = scope(asked, from, until);
        var stays = insights.stays(scope);
        var reaches = insights.reaches(scope);
        return new Insight(
                from,
                until,
                funnel(stays, reaches),
                times(stays),
                sources(insights.reaches(ofSources(scope, asked, today))),
                form(insights.filled(scope, today)),
                scope.managerId() == null ? insights.scorers(scope) : List.of(),
                adverts(scope));
    }

    /**
     * Where people heard of jobs is told of whole months, and of one vacancy only as a whole: two spans a day apart would
     * tell it of the few between them (G-2).
     */
    private Scope ofSources(Scope scope, Asked asked, LocalDate today) {
        if (asked.vacancy() != null) {
            return scope.between(usual(asked, today), today);
        }
        return scope.between(scope.from().withDayOfMonth(1), scope.until().with(TemporalAdjusters.lastDayOfMonth()));
    }

    /** A year; of one vacancy everything since it could be applied for, so that its figures are those of the list of vacancies. */
    private LocalDate usual(Asked asked, LocalDate until) {
        var year = until.minusYears(1).plusDays(1);
        if (asked.vacancy() == null) {
            return year;
        }
        // Days of applying are counted by the database, in universal time.
        var vacancy = vacancies.get(asked.vacancy());
        var opened = LocalDate.ofInstant(vacancy.openedAt() == null ? vacancy.createdAt() : vacancy.openedAt(), ZoneOffset.UTC);
        return opened.isBefore(year) ? opened : year;
    }

    /** The organisations to choose from: id to name. */
    public Map<Long, String> organisations() {
        var names = new LinkedHashMap<Long, String>();
        directory.organisations().stream().filter(o -> looks(o.id())).forEach(o -> names.put(o.id(), o.name()));
        return names;
    }

    private boolean looks(long organisationId) {
        return caller.holdsAt(organisationId, Role.RECRUITING_MANAGER, Role.RECRUITMENT_TEAM, Role.HR_PARTNER);
    }

    private Scope scope(Asked asked, LocalDate from, LocalDate until) {
        if (asked.vacancy() != null) {
            var vacancy = vacancies.get(asked.vacancy());
            var manages = caller.isPerson(vacancy.recruitingManagerId());
            if (!looks(vacancy.organisationId()) || !manages && !caller.holdsAt(vacancy.organisationId(), OFFICE)) {
                throw new NotFound("vacancy", asked.vacancy());
            }
        }
        if (asked.organisation() != null && !looks(asked.organisation())) {
            throw new NotFound("organisation", asked.organisation());
        }
        var office = new HashSet<Long>();
        organisations().keySet().stream()
                .filter(id -> asked.organisation() == null || asked.organisation().equals(id))
                .filter(id -> caller.holdsAt(id, OFFICE))
                .forEach(office::add);
        return office.isEmpty()
                ? new Scope(places(asked), caller.personId(), asked.vacancy(), from, until)
                : new Scope(office, null, asked.vacancy(), from, until);
    }

    private Set<Long> places(Asked asked) {
        return asked.organisation() == null ? organisations().keySet() : Set.of(asked.organisation());
    }

    private static List<Insight.Step> funnel(List<Stay> stays, List<Reach> reaches) {
        var counts = new LinkedHashMap<String, Long>();
        counts.put("APPLIED", reaches.stream().mapToLong(Reach::applied).sum());
        for (var kind : KINDS) {
            var came = stays.stream().filter(s -> s.kind() == kind).mapToLong(Stay::count).sum();
            if (came > 0) {
                counts.put(kind.name(), came);
            }
        }
        counts.put("OFFERED", reaches.stream().mapToLong(Reach::offered).sum());
        counts.put("ACCEPTED", reaches.stream().mapToLong(Reach::accepted).sum());
        counts.put("STARTED", reaches.stream().mapToLong(Reach::started).sum());
        var steps = new ArrayList<Insight.Step>();
        var applied = counts.get("APPLIED");
        var before = applied;
        for (var step : counts.entrySet()) {
            steps.add(new Insight.Step(step.getKey(), step.getValue(), share(step.getValue(), applied), share(step.getValue(), before)));
            before = step.getValue();
        }
        return steps;
    }

    private static List<Insight.StageTime> times(List<Stay> stays) {
        var rows = new ArrayList<Insight.StageTime>();
        for (var kind : KINDS) {
            var of = stays.stream().filter(s -> s.kind() == kind).toList();
            if (!of.isEmpty()) {
                var days = new Days();
                of.stream().filter(s -> !"OPEN".equals(s.ended())).forEach(s -> days.add(s.days(), s.count(), s.inTime()));
                rows.add(
                        new Insight.StageTime(
                                kind,
                                of.stream().mapToLong(Stay::count).sum(),
                                count(of, "PASSED"),
                                count(of, "REFUSED"),
                                count(of, "LEFT"),
                                count(of, "OPEN"),
                                days.within(HALF),
                                days.within(NINE_OF_TEN),
                                days.inTime()));
            }
        }
        return rows;
    }

    private static long count(List<Stay> stays, String ended) {
        return stays.stream().filter(s -> s.ended().equals(ended)).mapToLong(Stay::count).sum();
    }

    private static List<Insight.SourceRow> sources(List<Reach> reaches) {
        return Insight.SourceRow.shown(
                reaches.stream()
                        .map(r -> Insight.SourceRow.of(r.source(), r.applied(), r.shortlisted(), r.offered()))
                        .toList());
    }

    private static List<Insight.FormStep> form(List<Filled> filled) {
        var steps = new LinkedHashMap<String, Predicate<Filled>>();
        steps.put("BEGUN", f -> true);
        steps.put("FIRST", f -> f.sent() || f.answered() > 0);
        steps.put("HALF", f -> f.sent() || f.asked() > 0 && f.answered() * 2 >= f.asked());
        steps.put("ALL", f -> f.sent() || f.asked() > 0 && f.answered() >= f.asked());
        steps.put("SENT", Filled::sent);
        var begun = filled.stream().mapToLong(Filled::count).sum();
        return steps.entrySet().stream()
                .map(
                        step -> {
                            var reached = filled.stream().filter(step.getValue()).mapToLong(Filled::count).sum();
                            return new Insight.FormStep(step.getKey(), reached, share(reached, begun));
                        })
                .toList();
    }

    private List<Insight.Advertised> adverts(Scope scope) {
        var advertised = insights.advertised(scope, MOST_ADVERTS);
        var applied = insights.appliedBy(advertised.stream().map(Vacancy::id).toList());
        var check = rules.check();
        return advertised.stream()
                .map(
                        v -> {
                            var passages = Passage.of(v, check);
                            var counts = applied.getOrDefault(v.id(), new long[2]);
                            return new Insight.Advertised(
                                    v.id(),
                                    v.reference(),
                                    v.title(),
                                    passages.stream()
                                            .map(p -> p.reading().grade())
                                            .filter(g -> g != null)
                                            .mapToDouble(g -> g)
                                            .max()
                                            .orElse(0),
                                    passages.stream().mapToInt(p -> p.reading().findings().size()).sum(),
                                    counts[0],
                                    counts[0] < Insight.FEWEST || counts[1] == 0 ? null : share(counts[1], counts[0]));
                        })
                .toList();
    }

    private static Double share(long part, long whole) {
        return whole == 0 ? null : (double) part / whole;
    }
}
