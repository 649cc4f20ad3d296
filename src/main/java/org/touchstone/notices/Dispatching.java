package org.touchstone.notices;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;

/**
 * Looking after mail as an administrator: what waits, what failed and why, and trying again. An
 * administrator of an organisation sees the mail of its people, never what it says; one for the system
 * sees all.
 */
@Stateless
@RolesAllowed(Role.ADMIN)
public class Dispatching {

    @Inject private Notices notices;
    @Inject private MailSettings mail;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;

    /**
     * Mails, the newest first.
     *
     * @param state only those in this state, or null for all
     */
    public Page<OutboxRow> outbox(Notice.State state, Paging paging) {
        var newestFirst = new Paging(paging.page(), paging.size(), "created", false);
        return notices.outbox(state, reach(), paging.sort() == null ? newestFirst : paging);
    }

    public void tryAgain(long id) {
        events.fire(notices.mail(id, reach()).tryAgain(clock.instant()));
    }

    /**
     * Tries everything again that was given up, for when the cause is put right.
     *
     * @return how many mails
     */
    public int tryAllAgain() {
        var givenUp = notices.givenUp(reach());
        givenUp.forEach(notice -> events.fire(notice.tryAgain(clock.instant())));
        return givenUp.size();
    }

    /** The mail server in use; empty when none is configured. */
    public String server() {
        return mail.configured() ? mail.server().host() + ":" + mail.server().port() : "";
    }

    private Notices.Reach reach() {
        return Notices.Reach.of(caller.holdsForSystem(Role.ADMIN), caller.organisations(Role.ADMIN));
    }
}
