package org.touchstone.notices;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.access.Secrets;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;

/** Seeing one's own dates, here or in a calendar program that reads them from a secret address. */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class Subscribing {

    @Inject private Diaries diaries;
    @Inject private MailSettings settings;
    @Inject private Secrets secrets;
    @Inject private Caller caller;
    @Inject private Clock clock;

    /** What lies ahead, soonest first. */
    public Page<DateRow> dates(Paging paging) {
        return caller.person()
                .map(me -> diaries.ahead(me, clock.instant(), paging))
                .orElseGet(() -> new Page<>(List.of(), paging.page(), paging.size(), 0));
    }

    public boolean isSubscribed() {
        return caller.person().map(diaries::hasAddress).orElse(false);
    }

    /** A new address for the feed, shown this once. The one before stops working. */
    public String subscribe() {
        var token = secrets.random();
        diaries.address(caller.personId(), token, clock.instant());
        return settings.server().absolute("/welcome/calendar/" + token + ".ics");
    }

    public void unsubscribe() {
        diaries.forgetAddress(caller.personId());
    }

    /** The diary at a secret address, as iCalendar; empty when there is no such address. */
    @PermitAll
    public Optional<String> feed(String token) {
        return diaries.owner(token).map(owner -> Icalendar.feed(diaries.entries(owner), clock.instant()));
    }
}
