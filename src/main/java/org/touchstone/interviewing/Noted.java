package org.touchstone.interviewing;

import java.util.List;
import java.util.stream.Collectors;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.RuleBroken;

/**
 * What stands on one question of a sheet, as somebody's tablet sends it: all of it, each time.
 *
 * @param base the edition that it was written on, 0 for none (G-11)
 * @param change a name of the device's own for this change, the same when it is sent again (G-12)
 * @param points 1 to 5, or null for not yet
 * @param skipped why the question was left out, or null
 */
public record Noted(int base, String change, Integer points, String notes, String skipped, List<Seen> seen) {

    static final int LONGEST_NOTES = 8000;
    static final int LONGEST_WORDS = 500;
    private static final int LONGEST_CHANGE = 40;

    /** @param seen what was seen of each indicator */
    public record Tick(String polarity, int position, String words) {}

    public static Noted of(int base, String change, Integer points, String notes, String skipped, List<Tick> ticks) {
        var seen = ticks == null ? List.<Tick>of() : ticks;
        new BadInput.Gathering()
                .when(change == null || change.isBlank() || change.length() > LONGEST_CHANGE, "change", "sheet.change")
                .when(points != null && (points < Consensus.CONCERN || points > Consensus.BEST), "points", "sheet.points")
                .when(notes != null && notes.length() > LONGEST_NOTES, "notes", "sheet.too-long", LONGEST_NOTES)
                .when(skipped != null && skipped.length() > LONGEST_WORDS, "skipped", "sheet.too-long", LONGEST_WORDS)
                .when(seen.stream().anyMatch(t -> t == null || polarity(t) == null), "seen", "sheet.polarity")
                .when(
                        seen.stream().anyMatch(t -> t != null && t.words() != null && t.words().length() > LONGEST_WORDS),
                        "seen",
                        "sheet.too-long",
                        LONGEST_WORDS)
                .when(
                        seen.stream().filter(t -> t != null).map(t -> t.polarity() + t.position()).distinct().count() < seen.size(),
                        "seen",
                        "sheet.seen.twice")
                .refuse();
        return new Noted(
                base,
                change,
                points,
                notes == null || notes.isBlank() ? null : notes,
                skipped == null || skipped.isBlank() ? null : skipped.strip(),
                seen.stream().map(t -> new Seen(polarity(t), t.position(), t.words())).collect(Collectors.toList()));
    }

    private static Seen.Polarity polarity(Tick tick) {
        for (var polarity : Seen.Polarity.values()) {
            if (polarity.name().equals(tick.polarity())) {
                return polarity;
            }
        }
        return null;
    }

    /** Refuses a rating that rests on nothing seen, and one of a question that was left out (VR-7). */
    void check(boolean hasIndicators) {
        if (points != null && skipped != null) {
            throw new RuleBroken("VR-7", "sheet.rated-and-skipped");
        }
        if (points != null && (hasIndicators ? seen.isEmpty() : notes == null)) {
            throw new RuleBroken("VR-7", hasIndicators ? "sheet.see-first" : "sheet.note-first");
        }
    }
}
