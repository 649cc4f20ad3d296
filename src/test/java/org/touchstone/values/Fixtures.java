package org.touchstone.values;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Frameworks that tests begin from. */
final class Fixtures {

    static final Author HARRIET = new Author(4, "Harriet Mensah");
    static final Author OMAR = new Author(20, "Omar Said");
    static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final List<String> ANCHORS = List.of("Concern", "Limited", "Expected", "Strong", "Very strong");

    private Fixtures() {}

    static BehaviourText all(String text) {
        return new BehaviourText("ALL", text);
    }

    static ValueText value(String code, List<String> weWill, List<String> weWillNot) {
        return new ValueText(
                        code,
                        code.charAt(0) + code.substring(1).toLowerCase(),
                        "What " + code.toLowerCase() + " means in plain words.",
                        weWill.stream().map(Fixtures::all).toList(),
                        weWillNot.stream().map(Fixtures::all).toList(),
                        List.of(),
                        null)
                .plain();
    }

    static ValueText whole(String code) {
        return value(code, List.of("Listen first", "Say thank you"), List.of("Walk past", "Talk people down"));
    }

    static ValuesFramework national() {
        var national = new ValuesFramework(ValuesFramework.Kind.NATIONAL, null, "national", 1, "NHS Constitution", null);
        national.describe("NHS Constitution", ANCHORS, HARRIET, NOW);
        for (var code : List.of("COMPASSION", "EVERYONE_COUNTS", "IMPROVING_LIVES")) {
            national.add(whole(code), Map.of(), HARRIET, NOW);
        }
        national.publish(TODAY, "Ships", List.of(national), TODAY, OMAR, NOW);
        return national;
    }

    /** A draft of organisation 1, by Harriet, that is ready to be published by somebody else. */
    static ValuesFramework ready(ValuesFramework national) {
        var draft = ValuesFramework.blank(1, 1, "Our values", national, HARRIET, NOW);
        draft.add(whole("KIND"), national.byCode(), HARRIET, NOW);
        draft.add(whole("SAFE"), national.byCode(), HARRIET, NOW);
        return draft;
    }

    static ValuesFramework published(ValuesFramework national) {
        var framework = ready(national);
        framework.publish(TODAY, "All staff asked for it", List.of(framework), TODAY, OMAR, NOW);
        return framework;
    }
}
