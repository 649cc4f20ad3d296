package org.touchstone.induction;

/**
 * Which newcomers.
 *
 * @param stage null for all
 * @param over those whose plans are over, instead of those that go on
 * @param unmanaged only those whom nobody manages
 * @param words of name, post or unit, or null
 */
public record NewcomerFilter(TransitionPlan.Stage stage, boolean over, boolean unmanaged, String words) {

    public static NewcomerFilter all() {
        return new NewcomerFilter(null, false, false, null);
    }
}
