package org.touchstone.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.touchstone.shared.Expiring;

/** Each batch is a transaction of its own: what is removed stays removed, whatever becomes of the next. */
@ApplicationScoped
class PurgeBatches {

    @Inject private PurgeRuns runs;
    @Inject private Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int removeSome(Expiring kind) {
        return kind.removeSome();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Expiring.Due due(Expiring kind) {
        return kind.due();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void report(Expiring kind, long removed, long held, String who) {
        runs.add(new PurgeRun(kind.kind(), removed, held, who, clock.instant()));
    }
}
