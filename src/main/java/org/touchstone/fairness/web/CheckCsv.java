package org.touchstone.fairness.web;

import org.touchstone.fairness.CheckReport;
import org.touchstone.fairness.FairnessCheck.GroupResult;
import org.touchstone.fairness.Interval;
import org.touchstone.shared.CsvWriting;

/** A check as a file: one line a group; an empty cell is not calculable, or hidden where hidden says yes. */
final class CheckCsv {

    private CheckCsv() {}

    static void write(CheckReport report, CsvWriting csv) {
        csv.line(
                "gate", "characteristic", "grouping", "from", "to", "group", "reference", "hidden", "entered", "passed",
                "rate", "rate_low", "rate_high", "relative_likelihood", "relative_likelihood_low",
                "relative_likelihood_high", "impact_ratio", "impact_ratio_low", "impact_ratio_high", "fisher_p", "mid_p",
                "adjusted_p", "z", "four_fifths_adverse", "shortfall", "verdict", "informative_vacancies", "vacancies",
                "observed_minus_expected", "mh_odds_ratio", "mh_odds_ratio_low", "mh_odds_ratio_high", "mh_risk_ratio",
                "mh_risk_ratio_low", "mh_risk_ratio_high", "cmh_p", "homogeneity_p", "reversal", "sentence", "method");
        report.groups().forEach(group -> csv.line(cells(report, group)));
    }

    private static Object[] cells(CheckReport report, GroupResult g) {
        var c = g.comparison();
        var s = c == null ? null : c.stratified();
        return new Object[] {
            report.gate(),
            report.characteristic().code(),
            report.grouping().code(),
            report.period().from(),
            report.period().to(),
            g.group(),
            report.check().reference(),
            g.hidden(),
            g.counts() == null ? null : g.counts().entered(),
            g.counts() == null ? null : g.counts().passed(),
            estimate(g.rate()),
            low(g.rate()),
            high(g.rate()),
            c == null ? null : estimate(c.relativeLikelihood()),
            c == null ? null : low(c.relativeLikelihood()),
            c == null ? null : high(c.relativeLikelihood()),
            c == null ? null : estimate(c.impactRatio()),
            c == null ? null : low(c.impactRatio()),
            c == null ? null : high(c.impactRatio()),
            c == null ? null : c.fisher(),
            c == null ? null : c.midP(),
            c == null ? null : c.adjustedP(),
            c == null ? null : c.z(),
            c == null ? null : c.fourFifthsAdverse(),
            c == null ? null : c.shortfall(),
            g.verdict(),
            s == null ? null : s.informative(),
            s == null ? null : s.strata(),
            s == null ? null : s.observedMinusExpected(),
            s == null ? null : estimate(s.oddsRatio()),
            s == null ? null : low(s.oddsRatio()),
            s == null ? null : high(s.oddsRatio()),
            s == null ? null : estimate(s.riskRatio()),
            s == null ? null : low(s.riskRatio()),
            s == null ? null : high(s.riskRatio()),
            s == null || s.cmh() == null ? null : s.cmh().p(),
            s == null || s.homogeneity() == null ? null : s.homogeneity().p(),
            s == null ? null : s.reversal(),
            report.sentence(g),
            report.check().method()
        };
    }

    private static Double estimate(Interval interval) {
        return interval == null ? null : interval.estimate();
    }

    private static Double low(Interval interval) {
        return interval == null ? null : interval.low();
    }

    private static Double high(Interval interval) {
        return interval == null ? null : interval.high();
    }
}
