package org.touchstone.fairness.api;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.List;
import org.touchstone.fairness.CheckReport;
import org.touchstone.fairness.FairnessCheck.GroupResult;
import org.touchstone.fairness.GroupCounts;
import org.touchstone.fairness.Interval;
import org.touchstone.fairness.Stratified;
import org.touchstone.fairness.Verdict;

/**
 * A check as other systems read it. What is null stands there as null: not calculable, or hidden.
 *
 * @param total everybody, declared or not; null where it would give a small number away
 * @param stratified empty unless asked for
 */
@JsonbNillable
public record CheckJson(
        String gate,
        String characteristic,
        String grouping,
        String codeList,
        String reference,
        String organisation,
        boolean exact,
        List<Group> groups,
        Undeclared undeclared,
        Counts total,
        Share declared,
        Test overall,
        List<Strata> stratified,
        FairnessResource.PeriodJson period,
        String method) {

    static final String EXAMPLE =
            """
            {"gate": "recruitment.shortlisted", "characteristic": "sex", "reference": "male",
             "groups": [{"group": "female", "entered": 200, "passed": 40, "rate": 0.2,
               "relativeLikelihood": {"estimate": 1.5, "low": 1.05, "high": 2.1},
               "impactRatio": {"estimate": 0.667, "low": 0.47, "high": 0.95, "method": "koopman"},
               "fisher": 0.02, "midP": 0.016, "z": -2.3, "adjustedP": 0.03, "fourFifthsAdverse": true,
               "shortfall": 20.0, "verdict": "REVIEW", "hidden": false,
               "sentence": "Male applicants were 1.50 times as likely to be shortlisted as female applicants."}],
             "undeclared": {"entered": 12, "passed": 3}, "stratified": [],
             "period": {"from": "2025-04-01", "to": "2026-03-31"}, "method": "touchstone-fairness-1"}""";

    /** A figure with the range that the data leave open; a null bound is open. */
    @JsonbNillable
    public record Estimate(Double estimate, Double low, Double high, String method) {
        static Estimate of(Interval interval) {
            return new Estimate(interval.estimate(), interval.low(), interval.high(), interval.method());
        }
    }

    /** One group beside the reference group, which stands last and has no ratios. */
    @JsonbNillable
    public record Group(
            String group,
            String label,
            Long entered,
            Long passed,
            Double rate,
            Double rateLow,
            Double rateHigh,
            Estimate relativeLikelihood,
            Estimate impactRatio,
            Estimate impactRatioKatz,
            Estimate difference,
            Double rejectionRatio,
            Double fisher,
            Double midP,
            Double z,
            Double adjustedP,
            Double holmP,
            Boolean fourFifthsAdverse,
            Boolean fourFifthsFragile,
            Double shortfall,
            Verdict verdict,
            boolean hidden,
            String sentence) {

        static Group of(CheckReport report, GroupResult g) {
            var counts = g.counts();
            var rate = g.rate();
            var c = g.comparison();
            return new Group(
                    g.group(),
                    report.label(g.group()),
                    counts == null ? null : (Long) counts.entered(),
                    counts == null ? null : (Long) counts.passed(),
                    rate == null ? null : rate.estimate(),
                    rate == null ? null : rate.low(),
                    rate == null ? null : rate.high(),
                    c == null ? null : Estimate.of(c.relativeLikelihood()),
                    c == null ? null : Estimate.of(c.impactRatio()),
                    c == null ? null : Estimate.of(c.impactRatioKatz()),
                    c == null ? null : Estimate.of(c.difference()),
                    c == null ? null : c.rejectionRatio(),
                    c == null ? null : (Double) c.fisher(),
                    c == null ? null : (Double) c.midP(),
                    c == null ? null : c.z(),
                    c == null ? null : (Double) c.adjustedP(),
                    c == null ? null : (Double) c.holmP(),
                    c == null ? null : (Boolean) c.fourFifthsAdverse(),
                    c == null ? null : (Boolean) c.fourFifthsFragile(),
                    c == null ? null : c.shortfall(),
                    g.verdict(),
                    g.hidden(),
                    report.sentence(g));
        }
    }

    /** People and how many of them passed. */
    @JsonbNillable
    public record Counts(Long entered, Long passed) {}

    /** People who did not declare, and why not, where that is no small number. */
    @JsonbNillable
    public record Undeclared(Long entered, Long passed, List<Reason> reasons) {}

    /** PREFER_NOT_TO_SAY, NOT_STATED or NOT_ASKED. */
    public record Reason(String reason, long entered, long passed) {}

    /** The share (0 to 1) that declared. */
    @JsonbNillable
    public record Share(Double ofEntered, Double ofPassed) {}

    /** A chi-squared test. */
    @JsonbNillable
    public record Test(Double statistic, Long degrees, Double p) {}

    /** Cochran, Mantel and Haenszel without and with continuity correction. */
    @JsonbNillable
    public record Cmh(Double statistic, Double statisticCorrected, Double p, Double pCorrected) {}

    /** Breslow and Day with Tarone's correction; valid says whether the counts are large enough for it. */
    @JsonbNillable
    public record Homogeneity(Double statistic, Double p, Boolean valid) {}

    /** One group compared within vacancies. */
    @JsonbNillable
    public record Strata(
            String group,
            int strata,
            int informative,
            Estimate oddsRatio,
            Estimate riskRatio,
            Cmh cmh,
            Double observedMinusExpected,
            Homogeneity homogeneity,
            boolean reversal,
            String sentence) {

        static Strata of(CheckReport report, GroupResult group) {
            var s = group.comparison().stratified();
            var h = s.homogeneity();
            return new Strata(
                    group.group(),
                    s.strata(),
                    s.informative(),
                    Estimate.of(s.oddsRatio()),
                    Estimate.of(s.riskRatio()),
                    s.cmh() == null ? null : cmh(s),
                    s.observedMinusExpected(),
                    h == null ? null : new Homogeneity(h.statistic(), h.p(), h.valid()),
                    s.reversal(),
                    report.withinStrata(group));
        }

        private static Cmh cmh(Stratified.Result s) {
            return new Cmh(s.cmh().statistic(), s.cmhCorrected().statistic(), s.cmh().p(), s.cmhCorrected().p());
        }
    }

    static CheckJson of(CheckReport report) {
        var check = report.check();
        var undeclared = check.undeclared();
        var declaration = check.declaration();
        var overall = check.overall();
        return new CheckJson(
                report.gate(),
                report.characteristic().code(),
                report.grouping().code(),
                report.characteristic().list(),
                check.reference(),
                report.organisation(),
                report.exact(),
                report.groups().stream().map(g -> Group.of(report, g)).toList(),
                undeclared == null
                        ? new Undeclared(null, null, List.of())
                        : new Undeclared(undeclared.entered(), undeclared.passed(), reasons(report.reasons())),
                report.total() == null ? null : new Counts(report.total().entered(), report.total().passed()),
                declaration == null ? null : new Share(declaration.ofEntered(), declaration.ofPassed()),
                overall == null ? null : new Test(overall.statistic(), overall.degrees(), overall.p()),
                report.stratified() ? strata(report) : List.of(),
                FairnessResource.PeriodJson.of(report.period()),
                check.method());
    }

    private static List<Reason> reasons(List<GroupCounts> reasons) {
        return reasons.stream().map(r -> new Reason(r.group(), r.entered(), r.passed())).toList();
    }

    private static List<Strata> strata(CheckReport report) {
        return report.compared().stream()
                .filter(g -> g.comparison() != null)
                .map(g -> Strata.of(report, g))
                .toList();
    }
}
