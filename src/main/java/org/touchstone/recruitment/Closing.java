package org.touchstone.recruitment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.touchstone.shared.DomainEvent;

/**
 * Closes vacancies whose date has passed. The clock may do this, since nobody is judged by it (G-8);
 * applications end with the date itself, however late the clock comes round.
 */
@Stateless
@PermitAll
public class Closing {

    private static final String NAME = "Touchstone";

    @Inject private Vacancies vacancies;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;

    /** On every node: the rows are locked, and whoever comes second finds none. */
    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    public void closeWhatIsDue() {
        var today = LocalDate.now(clock);
        for (var vacancy : vacancies.pastTheirDate(today)) {
            vacancy.changed(NAME, clock.instant());
            events.fire(vacancy.closeOnDate(today, clock.instant()));
        }
    }
}
