package org.touchstone.learning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.touchstone.access.Caller;
import org.touchstone.access.Recording;
import org.touchstone.access.Role;
import org.touchstone.notices.Notifying;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.Forbidden;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;

/**
 * Looking back on what happened, and seeing to what follows. Whoever writes a review decides who reads it; for everybody
 * else there is no such review.
 */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class Reflecting {

    private static final String PAGE = "/learning/review?id=";
    private static final long NOWHERE = -1;

    @Inject private Reviews reviews;
    @Inject private Namelessness namelessness;
    @Inject private Notifying notifying;
    @Inject private Recording recording;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;

    /** What I may read. Sort by happened, title, unit, author or share. */
    public Page<ReviewRow> reviews(boolean mine, String words, Paging paging) {
        return reviews.readable(reader(), mine, words, paging);
    }

    public ReviewView review(long id) {
        requireReader(id);
        return reviews.view(id, caller.personId());
    }

    /** @return the review's id; nobody else reads it yet */
    public long begin(ReviewText typed) {
        var text = typed.checked(today());
        var review = new AfterActionReview(myTeam(), caller.personId(), caller.name(), text, clock.instant());
        reviews.add(review);
        events.fire(review.begun());
        return review.id();
    }

    /** @param seen the version that was read (G-11) */
    public void write(long id, int seen, ReviewText typed) {
        var text = typed.checked(today());
        var review = toChange(id, seen);
        if (review.isShared()) {
            namelessness.require(text, review.organisationId());
        }
        events.fire(review.write(text, clock.instant()));
        reviews.flush();
    }

    /** Says who reads it from now on; it must be whole, and name nobody. */
    public void share(long id, int seen, AfterActionReview.Share with) {
        var review = toChange(id, seen);
        if (with != AfterActionReview.Share.NOBODY) {
            namelessness.require(review.text(), review.organisationId());
        }
        events.fire(review.share(with, clock.instant()));
        reviews.flush();
    }

    /** Throws away a review that nobody else reads. */
    public void delete(long id, int seen) {
        var review = toChange(id, seen);
        events.fire(review.delete());
        reviews.remove(review);
    }

    /** Those of a review's team who can do something about it: person to name. */
    public Map<Long, String> team(long id) {
        return reviews.team(own(id).unitId(), today());
    }

    /** Adds what somebody of the team does about it; they are told where it is shared. */
    public void addAction(long id, String words, Long ownerId, LocalDate dueOn) {
        var review = own(id);
        var action = new ReviewAction(id, words, ownerId, dueOn, today());
        if (!reviews.team(review.unitId(), today()).containsKey(ownerId)) {
            throw BadInput.at("ownerId", "aar.action.owner");
        }
        reviews.add(action);
        events.fire(changed("ReviewActionAdded", review));
        if (review.isShared() && !caller.isPerson(ownerId)) {
            notifying.toPerson(ownerId, "aar-action", PAGE + id, caller.name(), action.words(), dueOn);
        }
    }

    public void removeAction(long id, long actionId) {
        var review = own(id);
        reviews.remove(reviews.action(id, actionId));
        events.fire(changed("ReviewActionTakenBack", review));
    }

    /** Says that an action is done, or not done after all; its owner does. */
    public void done(long id, long actionId, boolean done) {
        requireReader(id);
        var action = reviews.action(id, actionId);
        if (!caller.isPerson(action.ownerId())) {
            throw new Forbidden("finish the action of somebody else");
        }
        action.done(done ? today() : null);
        events.fire(changed(done ? "ReviewActionDone" : "ReviewActionReopened", reviews.get(id)));
    }

    /** How my team looks back, counted over twelve months; empty where I work in none today. */
    public Optional<Rhythm> rhythm() {
        return reviews.workplace(caller.personId(), today()).map(w -> reviews.rhythm(w.unitId(), today().minusYears(1)));
    }

    /** My team looks back every so many weeks; the reminder goes to me. */
    public void keep(Integer weeks) {
        var team = myTeam();
        var known = reviews.rhythm(team.unitId());
        var rhythm = known.orElseGet(() -> new TeamRhythm(team));
        rhythm.set(weeks, caller.personId(), today());
        if (known.isEmpty()) {
            reviews.add(rhythm);
        }
        events.fire(new ReviewMoved("TeamRhythmSet", "team-rhythm", team.unitId(), team.organisationId(), null, String.valueOf(weeks)));
    }

    /** My team is not reminded any more. */
    public void stop() {
        var team = myTeam();
        reviews.rhythm(team.unitId())
                .ifPresent(
                        rhythm -> {
                            reviews.remove(rhythm);
                            events.fire(new ReviewMoved("TeamRhythmStopped", "team-rhythm", team.unitId(), team.organisationId(), null, null));
                        });
    }

    private Workplace myTeam() {
        return reviews.workplace(caller.personId(), today()).orElseThrow(() -> new Forbidden("works nowhere today"));
    }

    private Reviews.Reader reader() {
        var unit = reviews.workplace(caller.personId(), today()).map(Workplace::unitId).orElse(NOWHERE);
        return new Reviews.Reader(caller.personId(), unit, caller.organisations(Role.EMPLOYEE));
    }

    private void requireReader(long id) {
        if (!reviews.mayRead(id, reader())) {
            throw Reviews.none(id);
        }
    }

    private AfterActionReview toChange(long id, int seen) {
        var review = own(id);
        review.requireSeen(seen, recording);
        return review;
    }

    /** Only its author changes it. */
    private AfterActionReview own(long id) {
        var review = reviews.locked(id);
        if (!review.isBy(caller.personId())) {
            requireReader(id);
            throw new Forbidden("change the review of somebody else");
        }
        return review;
    }

    private static ReviewMoved changed(String what, AfterActionReview review) {
        return new ReviewMoved(what, AfterActionReview.ENTITY, review.id(), review.organisationId(), null, null);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
