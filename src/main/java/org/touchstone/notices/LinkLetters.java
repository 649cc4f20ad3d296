package org.touchstone.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.touchstone.access.LinkIssued;

/** Mails the one-time links that access issues. They stand in the outbox until they are sent, no longer. */
@ApplicationScoped
class LinkLetters {

    @Inject private Notices notices;
    @Inject private MailSettings mail;
    @Inject private Clock clock;

    void write(@Observes LinkIssued issued) {
        if (mail.configured()) {
            var template = issued.purpose() == LinkIssued.Purpose.INVITATION ? "invitation" : "forgotten-password";
            var wording = Wording.of(template, issued.name(), issued.expires());
            notices.add(Notice.secretEmail(issued.email(), template, wording, issued.link(), clock.instant()));
        }
    }
}
