package org.touchstone.checkins;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.access.Caller;
import org.touchstone.access.Recording;
import org.touchstone.access.Role;
import org.touchstone.people.Directory;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.Forbidden;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;

/** Trying small changes of one's own job. Everybody for themself; what is shown, the line manager reads beside a My Time. */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class Crafting {

    @Inject private Cards cards;
    @Inject private Directory directory;
    @Inject private Recording recording;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;

    @Inject
    @ConfigProperty(name = "touchstone.checkins.card-least-weeks")
    private int leastWeeks;

    @Inject
    @ConfigProperty(name = "touchstone.checkins.card-most-weeks")
    private int mostWeeks;

    /** Weeks that a change is tried at least. */
    public int leastWeeks() {
        return leastWeeks;
    }

    /** Weeks that a change is tried at most. */
    public int mostWeeks() {
        return mostWeeks;
    }

    /** My cards, the newest review day first. Sort by review, starts, kind or outcome. */
    public Page<CardRow> mine(Paging paging) {
        return cards.of(caller.personId(), paging);
    }

    public CardRow card(long id) {
        return own(cards.get(id)).row();
    }

    /** @return the card's id */
    public long begin(CardText typed) {
        var organisation = directory.person(caller.personId()).organisationId();
        if (organisation == null) {
            throw new Forbidden("is employed nowhere");
        }
        var card = new CraftingCard(organisation, caller.personId(), typed.checked(leastWeeks, mostWeeks));
        cards.add(card);
        events.fire(card.begun());
        return card.id();
    }

    /** @param seen the version that was read (G-11) */
    public void write(long id, int seen, CardText typed) {
        var text = typed.checked(leastWeeks, mostWeeks);
        events.fire(toChange(id, seen).write(text));
    }

    public void review(long id, int seen, CraftingCard.Outcome outcome, String learned) {
        events.fire(toChange(id, seen).review(outcome, learned, LocalDate.now(clock)));
    }

    /** Throws a card away; it is the employee's own. */
    public void delete(long id) {
        var card = own(cards.locked(id));
        events.fire(card.deleted());
        cards.remove(card);
    }

    private CraftingCard toChange(long id, int seen) {
        var card = own(cards.locked(id));
        card.requireSeen(seen, recording);
        return card;
    }

    private CraftingCard own(CraftingCard card) {
        if (!card.isOf(caller.personId())) {
            throw new NotFound(CraftingCard.ENTITY, card.id());
        }
        return card;
    }
}
