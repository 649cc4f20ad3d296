package org.touchstone.recruitment;

import java.util.Map;
import java.util.TreeMap;

/**
 * How many days something took, of many: counted by whole days, so that a year of applications needs no
 * more room than the days they took.
 */
final class Days {

    private final TreeMap<Integer, Long> counts = new TreeMap<>();
    private long total;
    private long inTime;

    void add(int days, long count, long withinTarget) {
        counts.merge(Math.max(0, days), count, Long::sum);
        total += count;
        inTime += withinTarget;
    }

    /**
     * The days within which this share of all were done (nearest rank: the smallest number of days that
     * covers the share); null for none.
     */
    Integer within(double share) {
        var needed = Math.max(1, (long) Math.ceil(share * total));
        var reached = 0L;
        for (Map.Entry<Integer, Long> day : counts.entrySet()) {
            reached += day.getValue();
            if (reached >= needed) {
                return day.getKey();
            }
        }
        return null;
    }

    /** The share done within the days that HR had planned; null for none. */
    Double inTime() {
        return total == 0 ? null : (double) inTime / total;
    }
}
