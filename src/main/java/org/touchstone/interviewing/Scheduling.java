package org.touchstone.interviewing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.recruitment.Progressing;
import org.touchstone.recruitment.Progressing.AtStage;
import org.touchstone.recruitment.Stage;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.shared.RuleBroken;

/**
 * Offering the times at which candidates of a stage can come (VR-15): by the recruiting manager or the
 * recruitment team, who see who has booked which. HR may look.
 */
@Stateless
@RolesAllowed({Role.RECRUITING_MANAGER, Role.RECRUITMENT_TEAM, Role.HR_PARTNER})
public class Scheduling {

    /** The stages that candidates come to. */
    static final Set<Stage.Kind> KINDS = EnumSet.of(Stage.Kind.TEST, Stage.Kind.VALUES_INTERVIEW, Stage.Kind.ASSESSMENT_CENTRE);

    /**
     * A slot as those see it who offer it.
     *
     * @param ref of the application that holds it, and its candidate's name; null while it is free
     */
    public record SlotRow(
            long id, int version, Instant startsAt, Instant endsAt, String place, String note, String offeredBy, String ref, String candidate) {

        public boolean isBooked() {
            return ref != null;
        }
    }

    /**
     * A stage and how its slots stand.
     *
     * @param waiting candidates at the stage who hold no slot
     * @param free slots ahead that nobody holds
     * @param minutesAsked how long the questions of the kit take; 0 where there is none
     * @param tooShort slots ahead that are shorter than that
     */
    public record Overview(
            long stageId,
            String stage,
            long vacancyId,
            String title,
            String reference,
            long waiting,
            long free,
            long booked,
            boolean mayOffer,
            int minutesAsked,
            long tooShort) {

        /** How many slots are missing for everybody to have one. */
        public long missing() {
            return Math.max(0, waiting - free);
        }

        /** How many more are free than candidates have still to book. */
        public long spare() {
            return Math.max(0, free - waiting);
        }
    }

    @Inject private Slots slots;
    @Inject private SlotLetters letters;
    @Inject private Progressing progressing;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;

    /** How the slots of a stage stand, and a page of them. */
    public record Shown(Overview overview, Page<SlotRow> slots) {}

    public Shown shown(long stageId, boolean past, Paging paging) {
        return new Shown(overview(read(stageId)), rows(stageId, past, paging));
    }

    public Overview overview(long stageId) {
        return overview(read(stageId));
    }

    private Overview overview(AtStage stage) {
        var stageId = stage.id();
        var ahead = slots.ahead(stageId, clock.instant());
        var booked = ahead.stream().filter(Slots.Ahead::isBooked).map(Slots.Ahead::applicationId).collect(Collectors.toSet());
        var minutes = stage.kind() == Stage.Kind.VALUES_INTERVIEW ? slots.minutesAsked(stageId) : 0;
        var waiting = progressing.at(stageId).stream().filter(b -> b.isOpenAt(stageId) && !booked.contains(b.id())).count();
        return new Overview(
                stageId,
                stage.name(),
                stage.vacancyId(),
                stage.title(),
                stage.reference(),
                waiting,
                ahead.size() - booked.size(),
                booked.size(),
                progressing.decides(stage),
                minutes,
                ahead.stream().filter(s -> s.isShorterThan(minutes)).count());
    }

    /** The slots of a stage, soonest first. */
    public Page<SlotRow> slots(long stageId, boolean past, Paging paging) {
        read(stageId);
        return rows(stageId, past, paging);
    }

    private Page<SlotRow> rows(long stageId, boolean past, Paging paging) {
        return slots.rows(stageId, past ? null : clock.instant(), paging);
    }

    /**
     * Offers slots, and tells the candidates who have none.
     *
     * @return how many
     */
    public int offer(long stageId, Series series) {
        var stage = read(stageId);
        progressing.requireDecider(stage.vacancyId());
        requireComing(stage);
        var now = clock.instant();
        var times = series.times(now);
        var place = series.where().place().strip();
        var onePanel = stage.kind() == Stage.Kind.VALUES_INTERVIEW;
        slots.lockStage(stageId);
        var around = slots.around(stageId, times.get(0).starts(), times.get(times.size() - 1).ends());
        for (var time : times) {
            var other = around.stream().filter(s -> s.isInTheWay(time, place, onePanel)).findFirst();
            if (other.isPresent()) {
                throw BadInput.at(
                        "begins", onePanel ? "slot.overlaps.panel" : "slot.overlaps", other.get().place(), other.get().startsAt());
            }
        }
        for (var time : times) {
            slots.add(new Slot(stageId, time.starts(), time.ends(), series.where(), caller.personId(), caller.name(), now));
        }
        slots.flush();
        for (var bid : progressing.at(stageId)) {
            // Who is decided and has not been told hears of times like all others: silence would tell.
            if (bid.seemsOpenAt(stage) && slots.booking(stageId, bid.id()).filter(b -> b.slot() != null).isEmpty()) {
                letters.offered(stage, bid);
            }
        }
        events.fire(new SlotNoted("SlotsOffered", stageId, stage.organisationId(), null));
        return times.size();
    }

    /** Another place, or other words about it; whoever holds the slot is told. */
    public void move(long slotId, int seen, Slot.Where where) {
        var slot = slots.get(slotId);
        var stage = read(slot.stageId());
        progressing.requireDecider(stage.vacancyId());
        slots.locked(slotId).move(where, seen, caller.name(), clock.instant());
        slots.holder(slot)
                .ifPresent(
                        holder -> {
                            holder.again(clock.instant());
                            letters.changed(stage, progressing.bid(holder.applicationId()), holder);
                        });
        events.fire(new SlotNoted("SlotChanged", slotId, stage.organisationId(), null));
    }

    /** Takes a slot back. Whoever has booked it is told why, and asked to choose another. */
    public void takeBack(long slotId, String reason) {
        var stage = read(slots.get(slotId).stageId());
        progressing.requireDecider(stage.vacancyId());
        var slot = slots.locked(slotId);
        var holder = slots.holder(slot);
        slot.takeBack(reason, holder.isPresent(), caller.name(), clock.instant());
        holder.ifPresent(
                booking -> {
                    booking.free(clock.instant());
                    letters.takenBack(stage, progressing.bid(booking.applicationId()), booking, slot, reason.strip());
                });
        events.fire(new SlotNoted("SlotTakenBack", slotId, stage.organisationId(), reason));
    }

    private AtStage read(long stageId) {
        var stage = progressing.stage(stageId);
        progressing.requireReader(stage.vacancyId());
        return stage;
    }

    private static void requireComing(AtStage stage) {
        if (!KINDS.contains(stage.kind())) {
            throw new RuleBroken("VR-15", "slot.other-stage", stage.name());
        }
    }
}
