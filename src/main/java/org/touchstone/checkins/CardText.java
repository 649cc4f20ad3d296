package org.touchstone.checkins;

import java.time.LocalDate;
import org.touchstone.shared.BadInput;

/**
 * What somebody writes on a job crafting card.
 *
 * @param idea the change
 * @param safeBecause why it is safe to try for these weeks
 * @param agreedBy who agrees: a line manager, the team
 * @param shared whether the line manager of the day reads it
 */
public record CardText(
        CraftingCard.Kind kind, String idea, String safeBecause, String agreedBy, LocalDate startsOn, Integer weeks, boolean shared) {

    static final int LONGEST = 1000;
    static final int LONGEST_NAME = 200;

    CardText checked(int least, int most) {
        var text = new CardText(kind, plain(idea), plain(safeBecause), plain(agreedBy), startsOn, weeks, shared);
        new BadInput.Gathering()
                .when(kind == null, "kind", "card.kind.required")
                .when(text.idea.isEmpty(), "idea", "card.idea.required")
                .when(text.idea.length() > LONGEST, "idea", "checkins.too-long", LONGEST)
                .when(text.safeBecause.isEmpty(), "safeBecause", "card.safe.required")
                .when(text.safeBecause.length() > LONGEST, "safeBecause", "checkins.too-long", LONGEST)
                .when(text.agreedBy.isEmpty(), "agreedBy", "card.agreed.required")
                .when(text.agreedBy.length() > LONGEST_NAME, "agreedBy", "checkins.too-long", LONGEST_NAME)
                .when(startsOn == null, "startsOn", "checkins.day.required")
                .when(weeks == null || weeks < least || weeks > most, "weeks", "card.weeks.required", least, most)
                .refuse();
        return text;
    }

    private static String plain(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
