package org.touchstone.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.touchstone.shared.DomainEvent;

/** The mails that wait, sent one by one, each in a transaction of its own. */
@ApplicationScoped
class Outbox {

    @Inject private Notices notices;
    @Inject private MailSettings settings;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;

    /**
     * Sends the mail that has waited longest. Its row stays locked meanwhile and other nodes pass over
     * it; a node that dies lets go of it. Only one that dies between the server's "taken" and the commit
     * leaves a mail to be sent again, under the same Message-ID.
     *
     * @return whether to go on: there was one, and the server can be reached
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean sendNext(MailRound round) {
        var now = clock.instant();
        var next = notices.lockDue(now);
        if (next.isEmpty()) {
            return false;
        }
        var notice = next.get();
        var outcome = round.send(notice);
        if (outcome instanceof Outcome.Unreachable unreachable) {
            notice.postponed(unreachable.problem(), now.plus(settings.backOff().first()));
            return false;
        }
        if (outcome instanceof Outcome.Refused refused) {
            notice.refused(refused.problem(), refused.forGood(), settings.backOff(), now).ifPresent(events::fire);
        } else {
            notice.sent(now);
        }
        return true;
    }
}
