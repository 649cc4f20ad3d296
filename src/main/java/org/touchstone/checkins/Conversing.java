package org.touchstone.checkins;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.access.Caller;
import org.touchstone.access.Recording;
import org.touchstone.access.Role;
import org.touchstone.notices.Notifying;
import org.touchstone.people.Directory;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.Forbidden;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.shared.RuleBroken;

/**
 * Career conversations: the employee plans, writes, agrees and shares; whoever they talk with, and those they share it with,
 * read it. Each look of somebody else is written down for the employee (G-5).
 */
@Stateless
@RolesAllowed({Role.EMPLOYEE, Role.TALENT_LEAD})
public class Conversing {

    private static final String PAGE = "/checkins/career?id=";

    @Inject private Conversations conversations;
    @Inject private Line line;
    @Inject private Directory directory;
    @Inject private Notifying notifying;
    @Inject private Recording recording;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;

    @Inject
    @ConfigProperty(name = "touchstone.checkins.career-minutes")
    private int minutes;

    /** My own, newest first. Sort by when, state, share, partner or review. */
    public Page<CareerRow> mine(Paging paging) {
        return conversations.of(caller.personId(), paging);
    }

    /** Those of others that I may read. */
    public Page<CareerRow> sharedWithMe(Paging paging) {
        var talentAt = caller.holdsForSystem(Role.TALENT_LEAD) ? null : caller.organisations(Role.TALENT_LEAD);
        return conversations.sharedWith(caller.personId(), talentAt, line.today(), paging);
    }

    public CareerView conversation(long id) {
        var one = conversations.get(id);
        var mine = caller.isPerson(one.personId());
        if (!mine) {
            requireReader(one);
            recording.looked(one.personId(), CareerConversation.ENTITY, id);
        }
        return one.view(
                directory.person(one.personId()).name(), directory.person(one.partnerId()).name(), mine, conversations.steps(id));
    }

    /**
     * Plans one.
     *
     * @param partner the work address of the colleague whom I ask; nothing: my line manager
     * @return its id
     */
    public long plan(String partner, LocalDate day, LocalTime time) {
        var me = directory.person(caller.personId());
        if (me.organisationId() == null) {
            throw new Forbidden("is employed nowhere");
        }
        var withManager = partner == null || partner.isBlank();
        var other = withManager ? manager() : colleague(partner.strip(), me.organisationId());
        var kind = withManager || line.manages(other, me.id()) ? CareerConversation.Partner.MANAGER : CareerConversation.Partner.OTHER;
        var one =
                new CareerConversation(
                        me.organisationId(), me.id(), other, kind, Moment.of(day, time), minutes, caller.name(), clock.instant());
        conversations.add(one);
        events.fire(one.begun());
        notifying.toPerson(me.id(), one.entry(directory.person(other).name(), false), "career-planned-own", PAGE + one.id(), directory.person(other).name(), one.startsAt());
        notifying.toPerson(other, one.entry(me.name(), false), "career-planned", PAGE + one.id(), me.name(), one.startsAt());
        return one.id();
    }

    /** @param seen the version that was read (G-11) */
    public void write(long id, int seen, CareerText typed) {
        var text = typed.checked();
        var one = own(id);
        one.requireSeen(seen);
        events.fire(one.write(text, caller.name(), clock.instant()));
        conversations.flush();
    }

    public void hold(long id, LocalDate day) {
        events.fire(own(id).hold(day, line.today(), caller.name(), clock.instant()));
    }

    public void addStep(long id, String words, LocalDate dueOn) {
        var one = own(id);
        one.requireUnfinished();
        conversations.add(new CareerStep(id, words, dueOn, line.today()));
        events.fire(changed("CareerStepAdded", one));
    }

    public void removeStep(long id, long stepId) {
        var one = own(id);
        one.requireUnfinished();
        conversations.remove(conversations.step(id, stepId));
        events.fire(changed("CareerStepRemoved", one));
    }

    public void stepDone(long id, long stepId, boolean done) {
        var one = own(id);
        var step = conversations.step(id, stepId);
        if (done) {
            step.done(line.today());
        } else {
            step.reopen();
        }
        events.fire(changed(done ? "CareerStepDone" : "CareerStepReopened", one));
    }

    /** The plan stands until the day on which the two look at it again. */
    public void agree(long id, LocalDate reviewOn) {
        var one = own(id);
        events.fire(one.agree(conversations.steps(id).size(), reviewOn, line.today(), caller.name(), clock.instant()));
    }

    public void review(long id, String words) {
        events.fire(own(id).review(words, caller.name(), clock.instant()));
    }

    /** Raises or lowers who reads it. */
    public void share(long id, CareerConversation.Share level) {
        var one = own(id);
        var before = one.share();
        events.fire(one.share(level, caller.name(), clock.instant()));
        if (before == CareerConversation.Share.PRIVATE && level != CareerConversation.Share.PRIVATE) {
            line.managerOf(one.personId())
                    .filter(manager -> manager.id() != one.partnerId())
                    .ifPresent(manager -> notifying.toPerson(manager.id(), "career-shared", PAGE + id, caller.name()));
        }
    }

    /** Throws it away with its plan; one that is still to come is called off. */
    public void delete(long id) {
        var one = own(id);
        events.fire(one.deleted());
        if (one.state() == CareerConversation.State.PLANNED && one.startsAt().isAfter(clock.instant())) {
            notifying.toPerson(one.partnerId(), one.entry(caller.name(), true), "career-cancelled", null, caller.name(), one.startsAt());
            notifying.toPerson(one.personId(), one.entry(directory.person(one.partnerId()).name(), true), "career-cancelled-own", null,
                    directory.person(one.partnerId()).name(), one.startsAt());
        }
        conversations.remove(one);
    }

    private long manager() {
        return line.managerOf(caller.personId()).orElseThrow(() -> new RuleBroken(null, "my-time.no-manager")).id();
    }

    private long colleague(String email, long organisationId) {
        return conversations.colleague(email, organisationId, line.today()).orElseThrow(() -> BadInput.at("partner", "career.partner.unknown"));
    }

    private CareerConversation own(long id) {
        var one = conversations.locked(id);
        if (!caller.isPerson(one.personId())) {
            throw new NotFound(CareerConversation.ENTITY, id);
        }
        return one;
    }

    private void requireReader(CareerConversation one) {
        var me = caller.personId();
        var partner = me == one.partnerId();
        var reads =
                partner && one.partnerKind() == CareerConversation.Partner.OTHER
                        || (partner || one.isSharedTo(CareerConversation.Share.MANAGER)) && line.manages(me, one.personId())
                        || one.isSharedTo(CareerConversation.Share.TALENT_LEAD) && caller.holdsAt(one.organisationId(), Role.TALENT_LEAD)
                        || one.isSharedTo(CareerConversation.Share.ICS) && caller.holds(Role.TALENT_LEAD);
        if (!reads) {
            throw new NotFound(CareerConversation.ENTITY, one.id());
        }
    }

    private static CheckinMoved changed(String what, CareerConversation one) {
        return new CheckinMoved(what, CareerConversation.ENTITY, one.id(), one.organisationId(), null, null);
    }
}
