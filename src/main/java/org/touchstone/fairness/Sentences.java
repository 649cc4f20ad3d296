package org.touchstone.fairness;

import org.touchstone.fairness.FairnessCheck.GroupResult;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;

/**
 * A check in plain words. A ratio never stands alone: the sentence names both groups and which of
 * them was the likelier, because published reports get the direction wrong.
 *
 * <p>The words come from the keys {@code fairness.sentence.*}, {@code fairness.verdict.*} and
 * {@code fairness.gate.<gate>.people} and {@code .outcome}; a gate without words of its own takes
 * those of the gate it is part of ({@code recruitment.stage} for {@code
 * recruitment.stage.interview}).
 */
public final class Sentences {

    private static final String NO_NUMBER = "";

    private final ResourceBundle words;
    private final Locale locale;

    /**
     * @param words messages in the reader's language
     */
    public Sentences(ResourceBundle words) {
        this.words = words;
        this.locale = words.getLocale();
    }

    /**
     * What the check says of one of its groups: "Male applicants were 1.50 times as likely to be
     * shortlisted as female applicants (95% interval 1.05 to 2.10)".
     *
     * @param gate for example {@code recruitment.shortlisted}
     * @param names the word for a group's code, as it stands within a sentence ("female", "White
     *     British")
     */
    public String of(
            String gate, FairnessCheck check, GroupResult group, UnaryOperator<String> names) {
        String comparison = names.apply(group.group());
        if (group.group().equals(check.reference())) {
            return sentence("reference", gate, comparison, comparison);
        }
        String reference = names.apply(check.reference());
        if (group.hidden()) {
            return sentence("hidden", gate, reference, comparison);
        }
        if (group.comparison() == null) {
            boolean referenceHidden = group.verdict() == null;
            return sentence(
                    referenceHidden ? "reference-hidden" : "nobody", gate, reference, comparison);
        }
        return likelihood(gate, check, group, reference, comparison);
    }

    /**
     * What the strata say of one group: "Within 6 of 6 strata ... 4.1 fewer female applicants came
     * through than ...", and whether that contradicts the pooled figures. Empty without comparison.
     */
    public String withinStrata(String gate, GroupResult group, UnaryOperator<String> names) {
        if (group.comparison() == null) {
            return "";
        }
        var strata = group.comparison().stratified();
        String missing = number(Math.abs(strata.observedMinusExpected()), 1);
        String direction = strata.observedMinusExpected() < 0 ? "fewer" : "more";
        if (missing.equals(number(0, 1))) {
            direction = "even";
        }
        String key = "fairness.sentence.strata-" + (strata.informative() == 0 ? "none" : direction);
        String text =
                format(
                        key,
                        names.apply(group.group()),
                        word(gate, "people"),
                        missing,
                        String.valueOf(strata.informative()),
                        String.valueOf(strata.strata()));
        return strata.reversal()
                ? text + ". " + words.getString("fairness.sentence.reversal")
                : text;
    }

    /** What the verdict asks for. */
    public String of(Verdict verdict) {
        return words.getString("fairness.verdict." + verdict.name());
    }

    /** A p as it is printed: four decimals, and "<0.0001" for what is smaller. */
    public String p(double p) {
        return p < 0.0001 ? "<" + number(0.0001, 4) : number(p, 4);
    }

    private String likelihood(
            String gate,
            FairnessCheck check,
            GroupResult group,
            String reference,
            String comparison) {
        var likelihood = group.comparison().relativeLikelihood();
        String ratio = number(likelihood.estimate(), 2);
        String key;
        if (!likelihood.calculable()) {
            key = likelihood.low() > 0 ? "none-of-comparison" : "none-of-either";
        } else if (likelihood.estimate() == 0) {
            key = "none-of-reference";
        } else if (ratio.equals(number(1, 2))) {
            key = "even";
        } else {
            key = likelihood.estimate() > 1 ? "more" : "less";
        }
        return sentence(
                key,
                gate,
                reference,
                comparison,
                ratio,
                number(likelihood.low(), 2),
                number(likelihood.high(), 2),
                number(100 * check.thresholds().confidence(), 0));
    }

    private String sentence(
            String key, String gate, String reference, String comparison, String... numbers) {
        var parts = new String[4 + numbers.length];
        parts[0] = reference;
        parts[1] = comparison;
        parts[2] = word(gate, "people");
        parts[3] = word(gate, "outcome");
        System.arraycopy(numbers, 0, parts, 4, numbers.length);
        return format("fairness.sentence." + key, (Object[]) parts);
    }

    private String format(String key, Object... parts) {
        String text = new MessageFormat(words.getString(key), locale).format(parts);
        return text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }

    private String word(String gate, String kind) {
        for (String part = gate; !part.isEmpty(); part = outer(part)) {
            String key = "fairness.gate." + part + "." + kind;
            if (words.containsKey(key)) {
                return words.getString(key);
            }
        }
        return words.getString("fairness.gate.other." + kind);
    }

    private static String outer(String gate) {
        return gate.substring(0, Math.max(0, gate.lastIndexOf('.')));
    }

    private String number(Double number, int decimals) {
        return number == null ? NO_NUMBER : String.format(locale, "%." + decimals + "f", number);
    }

    private String number(double number, int decimals) {
        return number((Double) number, decimals);
    }
}
