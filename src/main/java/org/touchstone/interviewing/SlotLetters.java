package org.touchstone.interviewing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.touchstone.notices.CalendarEntry;
import org.touchstone.notices.Notifying;
import org.touchstone.recruitment.Progressing.AtStage;
import org.touchstone.recruitment.Progressing.Bid;
import org.touchstone.shared.Texts;

/** What the candidate and those who receive them are told about a slot, with the entry for their calendars. */
@ApplicationScoped
class SlotLetters {

    @Inject private Notifying notifying;
    @Inject private Panels panels;

    /** There are slots to choose from. */
    void offered(AtStage stage, Bid bid) {
        notifying.toPerson(bid.candidateId(), "slots-offered", book(bid), stage.title(), stage.name());
    }

    /** Booked, or moved to this slot. */
    void booked(AtStage stage, Bid bid, SlotBooking booking, boolean moved) {
        var slot = booking.slot();
        var template = moved ? "slot-moved" : "slot-booked";
        notifying.toPerson(bid.candidateId(), entry(booking, slot, stage, null, false), template, book(bid), stage.title(), slot.startsAt(), slot.place());
        receivers(stage, bid, slot)
                .forEach(
                        (person, link) ->
                                notifying.toPerson(
                                        person,
                                        entry(booking, slot, stage, bid, false),
                                        template + "-with",
                                        link,
                                        stage.title(),
                                        slot.startsAt(),
                                        slot.place(),
                                        bid.name()));
    }

    /** The candidate has given it back. */
    void cancelled(AtStage stage, Bid bid, SlotBooking booking, Slot slot) {
        notifying.toPerson(bid.candidateId(), entry(booking, slot, stage, null, true), "slot-cancelled", book(bid), stage.title(), slot.startsAt());
        tellOff(stage, bid, booking, slot);
    }

    /** Whoever offered it has taken it back: the candidate is to choose another. */
    void takenBack(AtStage stage, Bid bid, SlotBooking booking, Slot slot, String reason) {
        notifying.toPerson(bid.candidateId(), entry(booking, slot, stage, null, true), "slot-taken-back", book(bid), stage.title(), slot.startsAt(), reason);
        tellOff(stage, bid, booking, slot);
    }

    /** The place has changed, or what to know about it. */
    void changed(AtStage stage, Bid bid, SlotBooking booking) {
        booked(stage, bid, booking, true);
    }

    private void tellOff(AtStage stage, Bid bid, SlotBooking booking, Slot slot) {
        receivers(stage, bid, slot)
                .forEach(
                        (person, link) ->
                                notifying.toPerson(
                                        person,
                                        entry(booking, slot, stage, bid, true),
                                        "slot-cancelled-with",
                                        link,
                                        stage.title(),
                                        slot.startsAt(),
                                        bid.name()));
    }

    /** Who receives the candidate, each with the page that is theirs: the manager, who offered the time, the panel but for a conflict. */
    private Map<Long, String> receivers(AtStage stage, Bid bid, Slot slot) {
        var persons = new LinkedHashMap<Long, String>();
        panels.members(stage.id()).stream()
                .filter(m -> m.isHere() && m.conflict(bid.id()) == null)
                .forEach(m -> persons.put(m.personId(), "/interviewing/stage?stage=" + stage.id()));
        persons.put(stage.recruitingManagerId(), slots(stage));
        persons.put(slot.offeredBy(), slots(stage));
        return persons;
    }

    /** @param bid whose name those who receive the candidate read, or null for the candidate's own calendar */
    private static CalendarEntry entry(SlotBooking booking, Slot slot, AtStage stage, Bid bid, boolean cancelled) {
        var summary = bid == null ? Texts.say("slot.calendar", stage.name(), stage.title()) : Texts.say("slot.calendar.with", bid.name(), stage.title());
        return new CalendarEntry(booking.uid(), booking.sequence(), slot.startsAt(), slot.endsAt(), summary, slot.place(), cancelled);
    }

    private static String book(Bid bid) {
        return "/interviewing/book?application=" + bid.id();
    }

    private static String slots(AtStage stage) {
        return "/interviewing/slots?stage=" + stage.id();
    }
}
