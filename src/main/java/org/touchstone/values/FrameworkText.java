package org.touchstone.values;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.touchstone.shared.BadInput;

/**
 * A whole framework as somebody writes it.
 *
 * @param anchors what the five ratings mean, lowest first; left out, they stay as they are
 */
public record FrameworkText(String name, List<String> anchors, List<ValueText> values) {

    static final int LONGEST_NAME = 120;
    static final int MOST_VALUES = 12;

    FrameworkText plain() {
        return new FrameworkText(
                ValueText.plain(name),
                ValueText.anchorTexts(anchors),
                values == null ? List.of() : values.stream().map(ValueText::plain).toList());
    }

    void check(Set<String> nationals) {
        var bad = new BadInput.Gathering();
        checkName(bad, name);
        ValueText.checkAnchors(bad, "", anchors);
        bad.when(values.size() > MOST_VALUES, "values", "values.value.most", MOST_VALUES);
        var codes = new HashSet<String>();
        for (int i = 0; i < values.size(); i++) {
            var value = values.get(i);
            value.check(bad, "values[" + i + "].", nationals);
            bad.when(!codes.add(value.code()), "values[" + i + "].code", "values.value.code.taken", value.code());
        }
        bad.refuse();
    }

    static void checkName(BadInput.Gathering bad, String name) {
        bad.when(name.isEmpty(), "name", "values.framework.name.required")
                .when(name.length() > LONGEST_NAME, "name", "values.too-long", LONGEST_NAME, name.length());
    }
}
