package org.touchstone.fairness.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;
import org.touchstone.fairness.Interval;
import org.touchstone.fairness.Period;
import org.touchstone.fairness.Sentences;
import org.touchstone.shared.Texts;
import org.touchstone.shared.web.Words;

/** Figures as fairness pages print and draw them: {@code #{figures.range(g.rate())}}. */
@Named("figures")
@ApplicationScoped
public class FiguresPage {

    /** The widest ratio that is drawn, either way; what lies beyond stands at the edge. */
    private static final double WIDEST = 5;

    private static final double MIDDLE = 50;
    private static final double WHOLE = 100;
    private static final String NONE = "–";

    /** A ratio or a count of people with two decimals; a dash where it is not calculable. */
    public String ratio(Double number) {
        return number == null ? NONE : String.format(Locale.UK, "%.2f", number);
    }

    public String one(Double number) {
        return number == null ? NONE : String.format(Locale.UK, "%.1f", number);
    }

    /** {@code 1.05 to 2.10}; an open side is said in words. */
    public String range(Interval interval) {
        if (interval == null || interval.low() == null && interval.high() == null) {
            return NONE;
        }
        if (interval.high() == null) {
            return Texts.say("fairness.range.at-least", ratio(interval.low()));
        }
        return interval.low() == null
                ? Texts.say("fairness.range.at-most", ratio(interval.high()))
                : Texts.say("fairness.range", ratio(interval.low()), ratio(interval.high()));
    }

    /** {@code 15.1% to 26.2%}. */
    public String percentRange(Interval interval) {
        var words = new Words();
        return interval == null || interval.low() == null
                ? NONE
                : Texts.say("fairness.range", words.percent(interval.low()), words.percent(interval.high()));
    }

    public String p(Double p) {
        return p == null ? NONE : new Sentences(Texts.bundle()).p(p);
    }

    /** How a period is named in a list: "Financial year 2025/26", with its days. */
    public String period(Period period) {
        var words = new Words();
        var from = period.from();
        return Texts.say(
                "fairness.period." + period.kind(),
                words.day(from),
                words.day(period.to()),
                String.valueOf(from.getYear()),
                String.format(Locale.UK, "%02d", (from.getYear() + 1) % 100),
                String.valueOf((from.getMonthValue() + 2) / 3));
    }

    /** The words for a gate; one that has none of its own says its code. */
    public String gate(String gate) {
        var text = Texts.say("fairness.gate-name." + gate);
        return text.startsWith("fairness.gate-name.") ? gate : text;
    }

    /** How a verdict looks: never green, since too little evidence is no good news. */
    public String tone(Object verdict) {
        return switch (String.valueOf(verdict)) {
            case "REVIEW" -> "warn";
            case "WATCH" -> "info";
            default -> "plain";
        };
    }

    /** Where a share stands on a line of 100. */
    public double share(Double share) {
        return share == null ? 0 : WHOLE * share;
    }

    /** Where a ratio stands on a line of 100 on which 1 is in the middle and half as far from it as double. */
    public double place(Double ratio) {
        if (ratio == null || ratio <= 0) {
            return 0;
        }
        var place = MIDDLE + MIDDLE * Math.log(ratio) / Math.log(WIDEST);
        return Math.max(0, Math.min(WHOLE, place));
    }

    /** Where the upper end of an interval stands; an open one ends at the edge. */
    public double end(Double high) {
        return high == null ? WHOLE : place(high);
    }
}
