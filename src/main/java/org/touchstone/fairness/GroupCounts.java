package org.touchstone.fairness;

/**
 * How many people of one group came to a stage and how many passed it.
 *
 * @param group the code of the group, for example {@code female}
 * @param entered people who came to the stage
 * @param passed people of those who passed it
 */
public record GroupCounts(String group, long entered, long passed) {

    /**
     * More than any employer or country has; small enough that products of two counts are exact.
     */
    static final long MOST_PEOPLE = 1_000_000_000L;

    /**
     * @throws IllegalArgumentException if a count is negative, more passed than entered, the group
     *     is missing, or there are more than a thousand million people
     */
    public GroupCounts {
        if (group == null) {
            throw new IllegalArgumentException("Counts belong to a group");
        }
        requirePossible(entered, passed);
    }

    static void requirePossible(long entered, long passed) {
        if (passed < 0 || passed > entered || entered > MOST_PEOPLE) {
            throw new IllegalArgumentException(
                    "0 <= passed <= entered <= %d, not %d of %d"
                            .formatted(MOST_PEOPLE, passed, entered));
        }
    }

    /** People who came to the stage and did not pass it. */
    public long notPassed() {
        return entered - passed;
    }

    /**
     * The selection rate (0 to 1) with its Wilson score interval, which stays within 0 and 1 and
     * holds for small groups and for rates of 0 and 1. Nobody entered: no number at all.
     *
     * <p>Source: Wilson (1927), J. Am. Stat. Assoc. 22, 209-212; no continuity correction.
     *
     * @param confidence for example 0.95
     */
    public Interval rate(double confidence) {
        double n = entered;
        double p = passed / n;
        double z = Interval.deviate(confidence);
        double middle = (p + z * z / (2 * n)) / (1 + z * z / n);
        double half = z / (1 + z * z / n) * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n));
        double low = passed == 0 ? 0 : middle - half;
        double high = passed == entered ? 1 : middle + half;
        return entered == 0
                ? new Interval(null, null, null, "wilson")
                : Interval.of(p, low, high, "wilson");
    }

    GroupCounts plus(GroupCounts other) {
        return new GroupCounts(group, entered + other.entered, passed + other.passed);
    }
}
