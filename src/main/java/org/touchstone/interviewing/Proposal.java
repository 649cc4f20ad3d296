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

    /**
     * The version of the rules by which ratings become a proposal: how the ratings of a question become the one that stands
     * (VR-6), and how these propose (VR-8). Whoever changes one of them counts it up (G-7).
     */
    static final String RULES = "VR-6.1 VR-8.1";

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
