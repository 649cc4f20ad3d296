package org.touchstone.values;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.OrganisationNames;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;

/** Reading what staff have written before it is shown: a second person, and never the author (G-6). */
@Stateless
@RolesAllowed(Role.HR_PARTNER)
public class ReviewingStories {

    private static final int LONGEST_REASON = 2000;

    @Inject private Stories stories;
    @Inject private Readers readers;
    @Inject private OrganisationNames organisations;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;

    /** @param state WAITING or PUBLISHED; null for both. Drafts and what was taken back are their author's alone */
    public Page<StoryRow> stories(Story.State state, Paging paging) {
        var states = state == null ? List.of(Story.State.WAITING, Story.State.PUBLISHED) : List.of(state);
        if (states.stream().anyMatch(s -> s != Story.State.WAITING && s != Story.State.PUBLISHED)) {
            throw BadInput.at("state", "story.state.unknown");
        }
        var found = stories.at(caller.organisations(Role.HR_PARTNER), states, paging);
        var names = organisations.names();
        return new Page<>(found.rows().stream().map(s -> s.of(names.get(s.organisationId()))).toList(), found.number(), found.size(), found.total());
    }

    /** A story that was sent to be published, or is. */
    public StoryView story(long id) {
        var story = require(stories.get(id));
        return story.view(organisations.names().get(story.organisationId()));
    }

    /** Shows a story at the places and until the day that its author agreed to. */
    public void publish(long id, int seen) {
        var story = toChange(id, seen);
        events.fire(story.publish(readers.author(), isOwn(story), LocalDate.now(clock), clock.instant()));
    }

    /** Gives a story back to its author, with what would have to be different. */
    public void sendBack(long id, int seen, String reason) {
        var why = reason == null ? "" : reason.strip();
        new BadInput.Gathering()
                .when(why.isEmpty(), "reason", "story.reason.required")
                .when(why.length() > LONGEST_REASON, "reason", "values.too-long", LONGEST_REASON, why.length())
                .refuse();
        var story = toChange(id, seen);
        events.fire(story.sendBack(why, readers.author(), isOwn(story), clock.instant()));
    }

    private Story toChange(long id, int seen) {
        var story = require(stories.toChange(id));
        story.requireSeen(seen);
        return story;
    }

    private Story require(Story story) {
        if (!story.isForHr() || !caller.holdsAt(story.organisationId(), Role.HR_PARTNER)) {
            throw new NotFound("story", story.id());
        }
        return story;
    }

    private boolean isOwn(Story story) {
        return caller.person().filter(story::isBy).isPresent();
    }
}
