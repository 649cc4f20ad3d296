package org.touchstone.induction;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a pulse measures (IN-4): role clarity, self-efficacy and social acceptance, which carry what induction does for
 * people (Bauer 2007); whether what was promised about values is kept; and two single questions.
 */
public enum PulseScale {
    CLARITY(1, 2),
    EFFICACY(3, 4),
    ACCEPTANCE(5, 6),
    PROMISE(7, 8),
    MYSELF(9),
    NEEDS(10);

    /** Items of a pulse, 1 to 10. */
    public static final int ITEMS = 10;

    private final List<Integer> items;

    PulseScale(Integer... items) {
        this.items = List.of(items);
    }

    /** The mean of its answered items with one decimal; null unless every item of it is answered. */
    BigDecimal score(Map<Integer, Integer> answers) {
        var given = items.stream().map(answers::get).filter(Objects::nonNull).toList();
        if (given.size() < items.size()) {
            return null;
        }
        var sum = given.stream().mapToInt(Integer::intValue).sum();
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(given.size()), 1, RoundingMode.HALF_UP);
    }
}
