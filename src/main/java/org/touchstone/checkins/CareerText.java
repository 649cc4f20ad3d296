package org.touchstone.checkins;

import org.touchstone.shared.BadInput;

/**
 * What somebody writes of a career conversation: before it to prepare, and after it.
 *
 * @param impactView how they see what they bring today, and how
 * @param growth where they want to grow
 * @param aspirations what they would like to do, each in a line
 */
public record CareerText(
        String impactView, CareerConversation.Growth growth, CareerConversation.Horizon horizon, String aspirations) {

    static final int LONGEST = 4000;
    static final int SHORTER = 2000;

    CareerText checked() {
        var text = new CareerText(plain(impactView), growth, horizon, plain(aspirations));
        new BadInput.Gathering()
                .when(text.impactView != null && text.impactView.length() > LONGEST, "impactView", "checkins.too-long", LONGEST)
                .when(text.aspirations != null && text.aspirations.length() > SHORTER, "aspirations", "checkins.too-long", SHORTER)
                .refuse();
        return text;
    }

    private static String plain(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
