package org.touchstone.values;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.OrganisationNames;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;

/** Telling a story of one's own about a value, and taking it back. Only its author does either. */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class Storytelling {

    @Inject private Stories stories;
    @Inject private Frameworks frameworks;
    @Inject private Readers readers;
    @Inject private OrganisationNames organisations;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;

    @Inject
    @ConfigProperty(name = "touchstone.values.story-months")
    private int usualMonths;

    @Inject
    @ConfigProperty(name = "touchstone.values.story-most-months")
    private int mostMonths;

    /** The values that the caller can tell of: those that the organisations where they work go by today. */
    public List<StoryChoice> choices() {
        var names = organisations.names();
        return caller.organisations(Role.EMPLOYEE).stream()
                .sorted(Comparator.comparing(names::get))
                .flatMap(
                        org ->
                                frameworks.inForce(org, today()).stated().values().stream()
                                        .map(v -> new StoryChoice(org, names.get(org), v.id(), v.name())))
                .toList();
    }

    /** The day to which a story is shown unless its author chooses another. */
    public LocalDate usualEnd() {
        return today().plusMonths(usualMonths);
    }

    /** The caller's own stories in every state, the one they last wrote on first. */
    public Page<StoryRow> mine(Paging paging) {
        if (caller.person().isEmpty()) {
            return Page.none();
        }
        var found = stories.by(caller.personId(), paging);
        var names = organisations.names();
        return new Page<>(found.rows().stream().map(s -> s.of(names.get(s.organisationId()))).toList(), found.number(), found.size(), found.total());
    }

    /** A story of the caller's own. */
    public StoryView story(long id) {
        var story = stories.get(id);
        requireMine(story);
        return story.view(organisations.names().get(story.organisationId()));
    }

    /** Begins a story, as a draft that nobody else reads. */
    @RolesAllowed(Role.EMPLOYEE)
    public long begin(StoryText typed) {
        var text = checked(typed);
        caller.requireAt(text.organisationId(), Role.EMPLOYEE);
        var story = new Story(text.organisationId(), caller.personId(), value(text), text, readers.author(), clock.instant());
        stories.add(story);
        events.fire(new StoryWritten(story.id(), story.organisationId(), "StoryBegun"));
        return story.id();
    }

    /** Changes a story that nobody else reads at the moment. */
    public void write(long id, int seen, StoryText typed) {
        var text = checked(typed);
        var story = toChange(id, seen);
        if (text.organisationId() != story.organisationId()) {
            throw BadInput.at("organisationId", "story.organisation.stays");
        }
        events.fire(story.write(value(text), text, readers.author(), clock.instant()));
    }

    /** Gives a story to HR to be read, with consent to show it at the places and until the day it names. */
    public void send(long id, int seen, boolean consent) {
        events.fire(toChange(id, seen).send(consent, today(), mostMonths, clock.instant()));
    }

    /** Takes a story back. From this moment it is shown nowhere, whatever somebody else is doing with it. */
    public void withdraw(long id) {
        var story = stories.toChange(id);
        requireMine(story);
        events.fire(story.withdraw(clock.instant()));
    }

    /** Deletes a story that is shown nowhere. */
    public void delete(long id, int seen) {
        var story = toChange(id, seen);
        events.fire(story.delete());
        stories.remove(story);
    }

    private Value value(StoryText text) {
        var inForce = frameworks.inForce(text.organisationId(), today()).stated();
        if (inForce.values().stream().noneMatch(v -> v.id() == text.valueId())) {
            throw BadInput.at("valueId", "story.value.required");
        }
        return frameworks.value(text.valueId());
    }

    private Story toChange(long id, int seen) {
        var story = stories.toChange(id);
        requireMine(story);
        story.requireSeen(seen);
        return story;
    }

    private void requireMine(Story story) {
        if (caller.person().filter(story::isBy).isEmpty()) {
            throw new NotFound("story", story.id());
        }
    }

    private static StoryText checked(StoryText typed) {
        var text = typed.plain();
        text.check();
        return text;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
