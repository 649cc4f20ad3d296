package org.touchstone.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.touchstone.shared.Texts;

/** Persons who are nobody: whose a record is of which no one may know any more whose it was (G-9). */
@ApplicationScoped
public class FormerPersons {

    @Inject private Persons persons;
    @Inject private Clock clock;

    /** One more, for one record: of two records nobody can say that they were the same person's. */
    public long another() {
        var person = new Person(name(), null, clock.instant());
        persons.add(person);
        return person.id();
    }

    /** What stands where a name stood. */
    public String name() {
        return Texts.say("person.former");
    }
}
