package org.touchstone.shared;

/**
 * Records about people that are kept for a time and no longer (G-9). One implementation for each kind of record.
 */
public interface Expiring {

    /**
     * What a run would find.
     *
     * @param due how many records are over their time, and would go
     * @param held how many are over their time, and stay because of a legal hold
     */
    record Due(long due, long held) {}

    /** The kind of record, as the texts {@code keeping.<kind>} name it. */
    String kind();

    /** For how many months they are kept; {@code keeping.<kind>.from} says from when. */
    int months();

    /** Counts, and changes nothing. */
    Due due();

    /**
     * Removes some of those that are due, in the transaction of the caller.
     *
     * @return how many; 0 when none is left
     */
    int removeSome();
}
