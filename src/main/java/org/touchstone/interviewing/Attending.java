package org.touchstone.interviewing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.recruitment.Progressing;
import org.touchstone.recruitment.Progressing.AtStage;
import org.touchstone.recruitment.Progressing.Bid;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.RuleBroken;

/** A candidate's choosing when to come (VR-15). For everybody but its own candidate there is no such application. */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class Attending {

    /** A slot that can be had. */
    public record Free(long id, Instant startsAt, Instant endsAt, String place) {}

    /** The slot that I hold. */
    public record Held(long slotId, Instant startsAt, Instant endsAt, String place, String note, boolean changeable) {}

    /**
     * What I can choose from.
     *
     * @param mine the slot I hold, or null
     * @param free the others; empty once the stage is over for me
     * @param noticeHours how many hours before a slot I can still change
     */
    public record Choice(
            long applicationId, String title, String stage, boolean open, Held mine, List<Free> free, long noticeHours, String helpContact) {}

    @Inject private Slots slots;
    @Inject private SlotRules rules;
    @Inject private SlotLetters letters;
    @Inject private Progressing progressing;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;

    public Choice choice(long applicationId) {
        var bid = mine(applicationId);
        var stage = stage(bid);
        var now = clock.instant();
        var open = bid.seemsOpenAt(stage);
        var latest = now.plus(rules.notice());
        var held =
                slots.booking(stage.id(), applicationId)
                        .map(SlotBooking::slot)
                        .map(s -> new Held(s.id(), s.startsAt(), s.endsAt(), s.place(), s.note(), s.startsAt().isAfter(latest)))
                        .orElse(null);
        return new Choice(
                applicationId,
                stage.title(),
                stage.name(),
                open,
                held,
                open && (held == null || held.changeable()) ? slots.free(stage.id(), latest) : List.of(),
                rules.notice().toHours(),
                stage.helpContact());
    }

    /** Books a slot, or moves to it from the one held so far. To book the same again changes nothing (G-12). */
    public void book(long applicationId, long slotId) {
        mine(applicationId);
        // First the application, then the slot: everybody waits in the same order.
        var bid = progressing.locked(progressing.bid(applicationId).ref());
        var stage = stage(bid);
        if (!bid.seemsOpenAt(stage) || slots.get(slotId).stageId() != stage.id()) {
            throw new NotFound("slot", slotId);
        }
        var slot = slots.locked(slotId);
        var now = clock.instant();
        var booking = slots.booking(stage.id(), applicationId).orElse(null);
        if (booking != null && booking.slot() != null && booking.slot().id() == slotId) {
            return;
        }
        if (slots.holder(slot).isPresent()) {
            throw new RuleBroken("VR-15", "slot.gone");
        }
        slots.elsewhere(bid.candidateId(), applicationId, slot.startsAt(), slot.endsAt()).stream()
                .findFirst()
                .ifPresent(
                        title -> {
                            throw new RuleBroken("VR-15", "slot.elsewhere", title);
                        });
        var moved = booking != null && booking.slot() != null;
        if (booking == null) {
            booking = new SlotBooking(stage.id(), applicationId, now);
            slots.add(booking);
        }
        booking.hold(slot, rules.notice(), now);
        slots.flush();
        letters.booked(stage, bid, booking, moved);
        events.fire(new SlotNoted(moved ? "SlotMoved" : "SlotBooked", slotId, stage.organisationId(), null));
    }

    /** Gives the slot back. */
    public void cancel(long applicationId) {
        mine(applicationId);
        var bid = progressing.locked(progressing.bid(applicationId).ref());
        var stage = stage(bid);
        var booking =
                slots.booking(stage.id(), applicationId)
                        .filter(b -> b.slot() != null)
                        .orElseThrow(() -> new RuleBroken("VR-15", "slot.none-booked"));
        var slot = slots.locked(booking.slot().id());
        booking.cancel(rules.notice(), clock.instant());
        letters.cancelled(stage, bid, booking, slot);
        events.fire(new SlotNoted("SlotCancelled", slot.id(), stage.organisationId(), null));
    }

    private Bid mine(long applicationId) {
        if (!progressing.isMine(applicationId)) {
            throw new NotFound("application", applicationId);
        }
        return progressing.bid(applicationId);
    }

    private AtStage stage(Bid bid) {
        if (bid.stageId() == null) {
            throw new NotFound("stage", bid.id());
        }
        var stage = progressing.stage(bid.stageId());
        if (!Scheduling.KINDS.contains(stage.kind())) {
            throw new NotFound("stage", bid.id());
        }
        return stage;
    }
}
