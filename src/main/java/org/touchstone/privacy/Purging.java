package org.touchstone.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.touchstone.shared.Expiring;

/** Removes what is over its time, kind after kind, and reports how much that was (G-9). */
@ApplicationScoped
class Purging {

    @Inject @Any private Instance<Expiring> kinds;
    @Inject private PurgeBatches batches;

    /** In the order in which they go: an account can only go when no application is left. */
    List<Expiring> kinds() {
        return kinds.stream().sorted(Comparator.comparing(Expiring::kind)).toList();
    }

    /** @return how many records went */
    long removeWhatIsOver(String who) {
        return kinds().stream().mapToLong(kind -> remove(kind, who)).sum();
    }

    private long remove(Expiring kind, String who) {
        var removed = 0L;
        for (var some = batches.removeSome(kind); some > 0; some = batches.removeSome(kind)) {
            removed += some;
        }
        if (removed > 0) {
            batches.report(kind, removed, batches.due(kind).held(), who);
        }
        return removed;
    }
}
