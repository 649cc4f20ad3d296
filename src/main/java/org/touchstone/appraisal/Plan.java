package org.touchstone.appraisal;

import org.touchstone.shared.RuleBroken;

/**
 * The live objectives of an appraisal, counted (AP-1): three to six of them, at least one about one's own development, and
 * for a post at the board at least one about equality, diversity and inclusion.
 *
 * @param board whether the post belongs to the board
 * @param least how many there are at least
 * @param most how many there are at most
 */
record Plan(long live, long development, long edi, boolean board, int least, int most) {

    void requireWhole() {
        if (live < least || live > most) {
            throw new RuleBroken("AP-1", "objective.number", least, most, live);
        }
        if (development == 0) {
            throw new RuleBroken("AP-1", "objective.development");
        }
        if (board && edi == 0) {
            throw new RuleBroken("AP-1", "objective.edi");
        }
    }

    /** Whether one more can be taken on. */
    void requireRoom() {
        if (live >= most) {
            throw new RuleBroken("AP-1", "objective.full", most);
        }
    }
}
