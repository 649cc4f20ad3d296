package org.touchstone.recruitment;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What the locked scores of one application amount to.
 *
 * <p>Nothing is averaged, and no criterion makes up for another. A criterion stands where the shortlisters
 * agreed, or else at their middle score, the lower one of two. It is met at 2 or 3. Scores two apart or more
 * on an essential criterion keep a decision waiting until there is a third score or an agreement (VR-4).
 *
 * @param sheets how many people have locked their scores
 * @param openSpread whether an essential criterion still waits for a third score or an agreement
 * @param meetsEssentials whether every essential criterion is met; null while nobody has locked
 * @param pile the pile this proposes; null while nobody has locked
 */
record Tally(int sheets, boolean openSpread, Boolean meetsEssentials, Pile pile) {

    static final int MET = 2;
    static final int FAR_APART = 2;
    static final int THIRD = 3;

    static final Tally NOTHING = new Tally(0, false, null, null);

    /**
     * Works it out.
     *
     * @param asked the criteria of the published specification that applications answer
     * @param sheets of each person who has locked, the points by criterion
     * @param agreed the points agreed on, by criterion
     */
    static Tally of(List<Criterion> asked, Collection<Map<Long, Integer>> sheets, Map<Long, Integer> agreed) {
        if (sheets.isEmpty()) {
            return NOTHING;
        }
        var essential = asked.stream().filter(Criterion::isEssential).map(Criterion::id).toList();
        var open =
                sheets.size() < THIRD
                        && essential.stream().anyMatch(c -> !agreed.containsKey(c) && isFarApart(points(sheets, c)));
        var met = essential.stream().filter(c -> standing(points(sheets, c), agreed.get(c)) >= MET).count();
        var pile = met == essential.size() ? Pile.ALL : met > 0 ? Pile.SOME : Pile.NONE;
        return new Tally(sheets.size(), open, met == essential.size(), pile);
    }

    static boolean isFarApart(List<Integer> points) {
        var range = points.stream().mapToInt(p -> p).summaryStatistics();
        return !points.isEmpty() && range.getMax() - range.getMin() >= FAR_APART;
    }

    /** Where a criterion stands: as agreed, else the middle score, the lower one of two; -1 without any. */
    static int standing(List<Integer> points, Integer agreed) {
        if (agreed != null) {
            return agreed;
        }
        var sorted = points.stream().sorted().toList();
        return sorted.isEmpty() ? -1 : sorted.get((sorted.size() - 1) / 2);
    }

    private static List<Integer> points(Collection<Map<Long, Integer>> sheets, long criterion) {
        return sheets.stream().map(s -> s.get(criterion)).filter(p -> p != null).toList();
    }
}
