package org.touchstone.checkins;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A career conversation as somebody may read it.
 *
 * @param version of what was read, to be sent back with a change (G-11)
 * @param mine whether it is the reader's own
 */
public record CareerView(
        long id, int version, long personId, String person, long partnerId, String partner, CareerConversation.Partner partnerKind,
        boolean mine, CareerConversation.State state, CareerConversation.Share share, Instant startsAt, LocalDate heldOn,
        String impactView, CareerConversation.Growth growth, CareerConversation.Horizon horizon, String aspirations, LocalDate reviewOn,
        String reviewWords, List<Step> steps) {

    /** One step of the plan. */
    public record Step(long id, String words, LocalDate dueOn, LocalDate doneOn) {}

    public boolean isFinished() {
        return state == CareerConversation.State.REVIEWED;
    }
}
