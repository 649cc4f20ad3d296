package org.touchstone.checkins;

import java.time.LocalDate;

/**
 * A job crafting card as it is read.
 *
 * @param outcome what became of it; null while it is tried
 */
public record CardRow(
        long id, int version, CraftingCard.Kind kind, String idea, String safeBecause, String agreedBy, LocalDate startsOn, int weeks,
        LocalDate reviewOn, boolean shared, CraftingCard.Outcome outcome, String learned, LocalDate reviewedOn) {

    /** Whether it is still tried. */
    public boolean isTried() {
        return outcome == null;
    }
}
