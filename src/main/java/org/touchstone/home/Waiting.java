package org.touchstone.home;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.touchstone.access.Role;
import org.touchstone.shared.WorkItem;
import org.touchstone.shared.WorkSource;

/** What waits for the person who is signed in, out of every module. */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class Waiting {

    @Inject @Any private Instance<WorkSource> sources;

    /** Soonest first; what has no date stands last. */
    public List<WorkItem> forMe() {
        return sources.stream()
                .flatMap(source -> source.waiting().stream())
                .sorted(Comparator.comparing(WorkItem::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
                .toList();
    }
}
