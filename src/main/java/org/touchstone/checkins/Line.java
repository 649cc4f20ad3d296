package org.touchstone.checkins;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.touchstone.people.Directory;
import org.touchstone.people.PersonRow;

/** Who manages whom today. Asked anew each time: a right to read that was copied would outlive its reason. */
@ApplicationScoped
class Line {

    @Inject private Directory directory;
    @Inject private Clock clock;

    Optional<PersonRow> managerOf(long personId) {
        return directory.lineManagerOf(personId, today()).filter(manager -> manager.id() != personId);
    }

    boolean manages(long managerId, long personId) {
        return managerOf(personId).filter(manager -> manager.id() == managerId).isPresent();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
