package org.touchstone.notices;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;

/** Reading one's own inbox. Nobody reads another's; an account that belongs to no person has none. */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class Receiving {

    @Inject private Notices notices;
    @Inject private Caller caller;
    @Inject private Clock clock;

    /** What is new first, then the newest first. */
    public Page<NoticeRow> inbox(boolean unreadOnly, Paging paging) {
        return caller.person()
                .map(me -> notices.inbox(me, unreadOnly, paging))
                .orElseGet(() -> new Page<>(List.of(), paging.page(), paging.size(), 0));
    }

    public long unread() {
        return caller.person().map(notices::unread).orElse(0L);
    }

    /**
     * Marks a notice as read.
     *
     * @return the page that it leads to, if any
     */
    public Optional<String> read(long id) {
        var notice = notices.get(id, caller.personId());
        notice.read(clock.instant());
        return Optional.ofNullable(notice.link());
    }

    public void readAll() {
        caller.person().ifPresent(me -> notices.readAll(me, clock.instant()));
    }
}
