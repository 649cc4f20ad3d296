package org.touchstone.interviewing;

import java.util.Collection;

/**
 * What the ratings of all values together suggest (VR-8): a proposal that the chair of the panel confirms
 * or departs from, never a decision. The rule is that of core medical training selection: an area for
 * concern in any value rules out, three or better in every value is enough, and between the two the whole
 * panel talks. Nothing is averaged, so that strength in one value buys off no weakness in another.
 */
public enum Proposal {
    /** Every value is rated as expected or better. */
    APPOINTABLE,
    /** Some value is an area for concern. */
    NOT_APPOINTABLE,
    /** Some value is limited and none is a concern: the panel talks and writes why. */
    DISCUSS;

    /** @param standing the rating that stands for each value */
    public static Proposal of(Collection<Integer> standing) {
        if (standing.isEmpty()) {
            throw new IllegalArgumentException("Without ratings nothing can be proposed");
        }
        if (standing.contains(Consensus.CONCERN)) {
            return NOT_APPOINTABLE;
        }
        return standing.stream().allMatch(r -> r >= Consensus.EXPECTED) ? APPOINTABLE : DISCUSS;
    }
}
