package org.touchstone.fairness;

import java.time.LocalDate;

/**
 * What is held about a gate.
 *
 * @param entered people who came to it; null where the number is too small to be shown
 * @param passed people of those who passed; null where the number is too small to be shown
 * @param from the first day somebody came to it; null when nobody ever did
 * @param to the last such day
 */
public record GateRow(String gate, Long entered, Long passed, LocalDate from, LocalDate to) {

    static GateRow empty(String gate) {
        return new GateRow(gate, 0L, 0L, null, null);
    }

    GateRow plus(GateRow other) {
        return new GateRow(
                gate,
                entered + other.entered,
                passed + other.passed,
                from == null || other.from != null && other.from.isBefore(from) ? other.from : from,
                to == null || other.to != null && other.to.isAfter(to) ? other.to : to);
    }

    /** As it may be shown; an empty gate holds nobody to protect. */
    GateRow shown(Disclosure disclosure) {
        var hidden = disclosure.hides(new GroupCounts(gate, entered, passed));
        return hidden ? new GateRow(gate, null, null, from, to) : this;
    }
}
