package org.touchstone.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.touchstone.access.AccountInvited;
import org.touchstone.access.Inviting;
import org.touchstone.access.Reaching;
import org.touchstone.shared.BadInput;

/** Whoever is invited to an account becomes a person here, or is the one we know by that address. */
@ApplicationScoped
class Newcomers {

    @Inject private Persons persons;
    @Inject private Inviting inviting;
    @Inject private Reaching reaching;
    @Inject private Clock clock;

    void meet(@Observes AccountInvited invited) {
        if (invited.personId() != null) {
            return;
        }
        var person = persons.idByEmail(invited.email()).orElseGet(() -> add(invited));
        if (reaching.accountOf(person).isPresent()) {
            throw BadInput.at("email", "access.email.taken");
        }
        inviting.linkPerson(invited.entityId(), person);
    }

    private long add(AccountInvited invited) {
        var person = new Person(invited.name(), invited.email(), clock.instant());
        persons.add(person);
        return person.id();
    }
}
