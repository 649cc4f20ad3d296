package org.touchstone.checkins;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.notices.CalendarEntry;
import org.touchstone.notices.Notifying;
import org.touchstone.people.Directory;
import org.touchstone.people.PersonRow;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.Forbidden;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.shared.RuleBroken;
import org.touchstone.shared.Texts;

/**
 * My Time: planning it, holding it, and what two people note in it. Each of the two does what concerns both; a manager
 * only while people says that they manage the employee. For everybody else, HR included, there is no such talk.
 */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class Talking {

    private static final String PAGE = "/checkins/talk?id=";

    @Inject private MyTimes talks;
    @Inject private Cards cards;
    @Inject private Line line;
    @Inject private Directory directory;
    @Inject private Notifying notifying;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;

    @Inject
    @ConfigProperty(name = "touchstone.checkins.talk-minutes")
    private int minutes;

    /** My line manager of today; empty where I have none. */
    public Optional<PersonRow> manager() {
        return line.managerOf(caller.personId());
    }

    /** My own talks, whoever the manager was; newest first. Sort by when, kind, state, manager or held. */
    public Page<TalkRow> mine(Paging paging) {
        return talks.ofPerson(caller.personId(), paging);
    }

    /** My talks as their manager with somebody whom I manage today. */
    public Page<TalkRow> with(long personId, Paging paging) {
        requireManaged(personId);
        return talks.between(caller.personId(), personId, paging);
    }

    /** Somebody whom I manage today. */
    public PersonRow managed(long personId) {
        requireManaged(personId);
        return directory.person(personId);
    }

    public TalkView talk(long id) {
        var talk = visible(talks.get(id));
        var me = caller.personId();
        var mine = me == talk.personId();
        return new TalkView(
                talk.id(), talk.version(), talk.kind(), talk.state(), talk.personId(), directory.person(talk.personId()).name(),
                talk.managerId(), directory.person(talk.managerId()).name(), mine, !line.manages(talk.managerId(), talk.personId()),
                mine || mayAddAsManager(talk), talk.startsAt(), talk.minutes(), talk.heldOn(), talk.sharedNote(),
                talks.note(id, me).map(PrivateNote::words).orElse(null), talks.topics(id), talks.actions(id),
                cards.shown(talk.personId()));
    }

    /**
     * Asks for an extra My Time (AP-7): at any time, with or without saying about what.
     *
     * @param topic null to say nothing
     * @return its id
     */
    public long ask(TalkTopic.Kind topic, String words) {
        var me = caller.personId();
        var manager = required(manager());
        if (talks.asked(me).isPresent()) {
            throw new RuleBroken("G-12", "my-time.asked-already");
        }
        var talk = MyTime.asked(directory.person(me).organisationId(), me, manager.id(), minutes, caller.name(), clock.instant());
        talks.add(talk);
        if (topic != null) {
            talks.add(new TalkTopic(talk.id(), topic, words, me, clock.instant()));
        }
        events.fire(talk.begun());
        notifying.toPerson(manager.id(), "my-time-asked", PAGE + talk.id(), caller.name());
        return talk.id();
    }

    /**
     * Plans one of the rhythm.
     *
     * @param personId somebody whom I manage; null or myself: with my own line manager
     */
    public long plan(Long personId, LocalDate day, LocalTime time) {
        var me = caller.personId();
        var person = personId == null ? me : personId;
        if (person != me) {
            requireManaged(person);
        }
        var manager = person == me ? required(manager()).id() : me;
        var organisation = directory.person(person).organisationId();
        var talk = MyTime.planned(organisation, person, manager, Moment.of(day, time), minutes, caller.name(), clock.instant());
        talks.add(talk);
        events.fire(talk.begun());
        invite(talk, "my-time-planned");
        return talk.id();
    }

    /** Finds the time for one that was asked for, or another time. */
    public void move(long id, LocalDate day, LocalTime time) {
        var talk = current(id);
        events.fire(talk.plan(Moment.of(day, time), caller.name(), clock.instant()));
        invite(talk, "my-time-planned");
    }

    public void cancel(long id) {
        var talk = current(id);
        var planned = talk.state() == MyTime.State.PLANNED;
        events.fire(talk.cancel(caller.name(), clock.instant()));
        if (planned) {
            invite(talk, "my-time-cancelled");
        } else {
            notifying.toPerson(talk.other(caller.personId()), "my-time-withdrawn", null, caller.name());
        }
    }

    /** It took place; from now on it counts in the rhythm (AP-7). */
    public void hold(long id, LocalDate day) {
        events.fire(current(id).hold(day, line.today(), caller.name(), clock.instant()));
    }

    /** Writes what both remember. @param seen the version that was read (G-11) */
    public void write(long id, int seen, String words) {
        var talk = current(id);
        talk.requireSeen(seen);
        events.fire(talk.write(words, caller.name(), clock.instant()));
        talks.flush();
    }

    /** Writes what the caller alone reads; nothing at all takes it away. It leaves no trace in the trail. */
    public void writePrivately(long id, String words) {
        current(id);
        var before = talks.note(id, caller.personId());
        if (words == null || words.isBlank()) {
            before.ifPresent(talks::remove);
        } else if (before.isPresent()) {
            before.get().rewrite(words);
        } else {
            talks.add(new PrivateNote(id, caller.personId(), words));
        }
    }

    /** Puts something on the agenda. The employee has the first word: until then, or until it begins, the manager waits. */
    public void addTopic(long id, TalkTopic.Kind kind, String words) {
        var talk = current(id);
        if (!caller.isPerson(talk.personId()) && !mayAddAsManager(talk)) {
            throw new RuleBroken("AP-7", "my-time.employee-first");
        }
        talks.add(new TalkTopic(id, kind, words, caller.personId(), clock.instant()));
        events.fire(changed("MyTimeTopicAdded", talk));
    }

    /** Takes back a topic of one's own. */
    public void removeTopic(long id, long topicId) {
        var talk = current(id);
        var topic = talks.topic(id, topicId);
        if (!caller.isPerson(topic.addedBy())) {
            throw new Forbidden("take back the topic of somebody else");
        }
        talks.remove(topic);
        events.fire(changed("MyTimeTopicTakenBack", talk));
    }

    public void addAction(long id, String words, Long ownerId, LocalDate dueOn) {
        var talk = current(id);
        talks.add(new TalkAction(talk, words, ownerId, dueOn, line.today()));
        events.fire(changed("MyTimeActionAdded", talk));
        if (!caller.isPerson(ownerId)) {
            notifying.toPerson(ownerId, "my-time-action", PAGE + id, caller.name(), dueOn);
        }
    }

    /** Says that an action is done, or not done after all: its owner does. */
    public void done(long id, long actionId, boolean done) {
        var talk = current(id);
        var action = talks.action(id, actionId);
        if (!caller.isPerson(action.ownerId())) {
            throw new Forbidden("finish the action of somebody else");
        }
        if (done) {
            action.done(line.today());
        } else {
            action.reopen();
        }
        events.fire(changed(done ? "MyTimeActionDone" : "MyTimeActionReopened", talk));
    }

    /** The employee takes a talk that was not held to the manager of today. What the former one wrote into it goes. */
    public void takeAlong(long id) {
        var talk = current(id);
        if (!caller.isPerson(talk.personId())) {
            throw new NotFound(MyTime.ENTITY, id);
        }
        var former = talk.managerId();
        var manager = required(manager());
        if (manager.id() == former) {
            throw new RuleBroken(null, "my-time.same-manager");
        }
        events.fire(talk.takeTo(manager.id(), caller.name(), clock.instant()));
        talks.forget(id, former);
        if (talk.startsAt() == null) {
            notifying.toPerson(manager.id(), "my-time-asked", PAGE + id, caller.name());
        } else {
            notifying.toPerson(former, entry(talk, former, true), "my-time-taken-along", null, caller.name());
            notifying.toPerson(manager.id(), entry(talk, manager.id(), false), "my-time-planned", PAGE + id, caller.name(), talk.startsAt());
        }
    }

    /** Of those who may read it, whoever is not the employee must manage them today. */
    private MyTime visible(MyTime talk) {
        var me = caller.personId();
        if (me != talk.personId() && !(me == talk.managerId() && line.manages(me, talk.personId()))) {
            throw new NotFound(MyTime.ENTITY, talk.id());
        }
        return talk;
    }

    private MyTime current(long id) {
        return visible(talks.locked(id));
    }

    private boolean mayAddAsManager(MyTime talk) {
        return !talk.isAhead(clock.instant()) || talks.hasTopicOf(talk.personId(), talk.id());
    }

    private void requireManaged(long personId) {
        if (!line.manages(caller.personId(), personId)) {
            throw new NotFound("person", personId);
        }
    }

    private static PersonRow required(Optional<PersonRow> manager) {
        return manager.orElseThrow(() -> new RuleBroken(null, "my-time.no-manager"));
    }

    private CheckinMoved changed(String what, MyTime talk) {
        return new CheckinMoved(what, MyTime.ENTITY, talk.id(), talk.organisationId(), null, null);
    }

    /** Both have it in their calendars; the one who did not do it is told. */
    private void invite(MyTime talk, String template) {
        var cancelled = talk.state() == MyTime.State.CANCELLED;
        for (var one : List.of(talk.personId(), talk.managerId())) {
            notifying.toPerson(one, entry(talk, one, cancelled), template, cancelled ? null : PAGE + talk.id(), caller.name(), talk.startsAt());
        }
    }

    /** What stands in a calendar is seen over shoulders: with whom, and not about what. */
    private CalendarEntry entry(MyTime talk, long of, boolean cancelled) {
        var with = directory.person(of == talk.personId() ? talk.managerId() : talk.personId()).name();
        return new CalendarEntry(
                "my-time-" + talk.id() + "@checkins", talk.sequence(), talk.startsAt(), talk.startsAt().plus(Duration.ofMinutes(talk.minutes())),
                Texts.say("my-time.calendar", with), null, cancelled);
    }
}
