package org.touchstone.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.shared.Forbidden;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;

/** How long records about people are kept, what a run would remove, and what runs have removed (G-9). Counts only. */
@Stateless
@RolesAllowed(Role.DATA_PROTECTION)
public class KeepingPeriods {

    /**
     * A kind of record and what a run would do: the dry run.
     *
     * @param kind its name in texts
     * @param months for how long it is kept
     * @param due how many a run would remove
     * @param held how many stay because of a legal hold
     */
    public record Kind(String kind, int months, long due, long held) {}

    /** What a run removed of one kind; held: how many stayed because of a legal hold. */
    public record Run(Instant at, String kind, long removed, long held, String who) {}

    @Inject private PurgeRuns runs;
    @Inject private Purging purging;
    @Inject private Caller caller;

    /** What a run would remove now. Changes nothing. */
    public List<Kind> kinds() {
        return purging.kinds().stream()
                .map(
                        kind -> {
                            var due = kind.due();
                            return new Kind(kind.kind(), kind.months(), due.due(), due.held());
                        })
                .toList();
    }

    public Page<Run> runs(Paging paging) {
        return runs.rows(paging.sort() == null ? new Paging(paging.page(), paging.size(), "at", false) : paging);
    }

    /** Whether the caller may start a run: it goes through the records of every organisation. */
    public boolean mayRun() {
        return caller.holdsForSystem(Role.DATA_PROTECTION);
    }

    /**
     * Does at once what every night does.
     *
     * @return how many records went
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public long removeWhatIsOver() {
        if (!mayRun()) {
            throw new Forbidden("to remove records of every organisation");
        }
        return purging.removeWhatIsOver(caller.name());
    }
}
