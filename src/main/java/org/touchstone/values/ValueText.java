package org.touchstone.values;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.touchstone.shared.BadInput;

/**
 * A value as somebody writes it. A draft may lack much; what it holds must be in order.
 *
 * @param code what other systems call it; left empty it is made from the name
 * @param plainText what it means, in at most 40 words
 * @param anchors five texts of its own, or none where those of the framework hold
 * @param mapsTo codes of national values; null leaves the mapping as it is
 */
public record ValueText(
        String code,
        String name,
        String plainText,
        List<BehaviourText> weWill,
        List<BehaviourText> weWillNot,
        List<String> anchors,
        List<String> mapsTo) {

    public static final int MOST_WORDS = 40;
    static final int LONGEST_CODE = 40;
    static final int LONGEST_NAME = 80;
    static final int LONGEST_TEXT = 600;

    /** The same without stray blanks, empty rows and an empty code. */
    public ValueText plain() {
        var named = plain(name);
        var coded = plain(code).isEmpty() ? codeOf(named) : plain(code).toUpperCase(Locale.ROOT);
        return new ValueText(coded, named, plain(plainText), rows(weWill), rows(weWillNot), anchorTexts(anchors), mapsTo);
    }

    /**
     * Gathers what cannot be taken.
     *
     * @param prefix where this value stands, such as {@code values[2].}
     * @param nationals the codes of national values that there are
     */
    void check(BadInput.Gathering bad, String prefix, Set<String> nationals) {
        bad.when(name.isEmpty(), prefix + "name", "values.value.name.required")
                .when(name.length() > LONGEST_NAME, prefix + "name", "values.too-long", LONGEST_NAME, name.length())
                .when(!name.isEmpty() && !code.matches("[A-Z][A-Z0-9_]{1,39}"), prefix + "code", "values.value.code.form")
                .when(words(plainText) > MOST_WORDS, prefix + "plainText", "values.value.words", MOST_WORDS, words(plainText))
                .when(plainText.length() > LONGEST_TEXT, prefix + "plainText", "values.too-long", LONGEST_TEXT, plainText.length())
                .when(weWill.size() > Behaviour.MOST, prefix + "weWill", "values.behaviour.most", Behaviour.MOST)
                .when(weWillNot.size() > Behaviour.MOST, prefix + "weWillNot", "values.behaviour.most", Behaviour.MOST);
        check(bad, prefix + "weWill", weWill);
        check(bad, prefix + "weWillNot", weWillNot);
        checkAnchors(bad, prefix, anchors);
        if (mapsTo != null) {
            mapsTo.stream()
                    .filter(national -> !nationals.contains(national))
                    .forEach(national -> bad.when(true, prefix + "mapsTo", "values.mapping.unknown", national));
        }
    }

    private static void check(BadInput.Gathering bad, String list, List<BehaviourText> behaviours) {
        var seen = new HashSet<String>();
        for (int i = 0; i < behaviours.size(); i++) {
            var text = behaviours.get(i).text();
            var field = list + "[" + i + "].text";
            bad.when(!behaviours.get(i).knownLevel(), list + "[" + i + "].level", "values.behaviour.level", behaviours.get(i).level())
                    .when(text.length() > Behaviour.LONGEST, field, "values.too-long", Behaviour.LONGEST, text.length())
                    .when(!seen.add(text.toLowerCase(Locale.ROOT)), field, "values.behaviour.twice");
        }
    }

    static void checkAnchors(BadInput.Gathering bad, String prefix, List<String> anchors) {
        if (anchors.isEmpty()) {
            return;
        }
        bad.when(anchors.size() != Anchor.POINTS, prefix + "anchors", "values.anchor.five");
        for (int i = 0; i < anchors.size(); i++) {
            var text = anchors.get(i);
            var field = prefix + "anchors[" + i + "]";
            bad.when(text.isEmpty(), field, "values.anchor.required", i + 1)
                    .when(text.length() > Anchor.LONGEST, field, "values.too-long", Anchor.LONGEST, text.length());
        }
    }

    /** Empty rows of a form do not count. */
    private static List<BehaviourText> rows(List<BehaviourText> typed) {
        return typed == null
                ? List.of()
                : typed.stream().filter(b -> b != null && !plain(b.text()).isEmpty()).map(BehaviourText::plain).toList();
    }

    /** All five left empty means none of its own. */
    static List<String> anchorTexts(List<String> typed) {
        if (typed == null) {
            return List.of();
        }
        var texts = typed.stream().map(ValueText::plain).toList();
        return texts.stream().allMatch(String::isEmpty) ? List.of() : texts;
    }

    static String plain(String text) {
        return text == null ? "" : text.strip();
    }

    public static int words(String text) {
        var plain = plain(text);
        return plain.isEmpty() ? 0 : plain.split("\\s+").length;
    }

    private static String codeOf(String name) {
        var code = name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_").replaceAll("^[_0-9]+|_+$", "");
        return code.length() <= LONGEST_CODE ? code : code.substring(0, LONGEST_CODE).replaceAll("_+$", "");
    }
}
