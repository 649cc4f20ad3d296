package org.touchstone.notices;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.touchstone.access.Reaching;

/**
 * Telling people, as part of a deed. Every method writes into the transaction of the deed and fails
 * without one: what is undone was never told, and mail leaves after the commit.
 *
 * <p>The words are those of a template {@code x}: the texts {@code notice.x.subject} and {@code
 * notice.x.body} in the calling module's messages, with the parameters in place; days and moments are
 * written out. The link is a path of ours ({@code /recruitment/mine}) or null.
 *
 * <p>Open to every role, and to nobody (a timer, a registration): whether something may be told is
 * decided by the deed that tells it. No page or resource reaches this service but through a deed,
 * since none of them has a transaction.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Notifying {

    @Inject private Notices notices;
    @Inject private Diaries diaries;
    @Inject private Reaching reaching;
    @Inject private MailSettings mail;
    @Inject private Clock clock;

    /** Tells a person: in the inbox, and by e-mail where mail is configured and the person has an account. */
    public void toPerson(long personId, String template, String link, Object... parameters) {
        tell(personId, null, template, link, parameters);
    }

    /** Tells a person of something with a time: it stands in their diary, too, and is attached to the mail. */
    public void toPerson(long personId, CalendarEntry entry, String template, String link, Object... parameters) {
        diaries.put(personId, entry);
        tell(personId, entry, template, link, parameters);
    }

    /**
     * Tells a person in words that somebody has written for it: they stand in the inbox and the mail as they
     * are, and are text whatever they hold.
     *
     * @param kind what sort of notice it is, for those who look after the mail
     */
    public void inWords(long personId, String kind, String subject, String body, String link) {
        tell(personId, null, kind, Wording.ready(subject, body), link);
    }

    /** Tells an address that may be nobody's here; without mail configured this tells nobody. */
    public void toAddress(String email, String template, String link, Object... parameters) {
        if (mail.configured()) {
            var wording = Wording.of(template, parameters);
            notices.add(Notice.email(email, null, template, wording, link, null, clock.instant()));
        }
    }

    /** Tells an address of something with a time. */
    public void toAddress(String email, CalendarEntry entry, String template, String link, Object... parameters) {
        if (mail.configured()) {
            var wording = Wording.of(template, parameters);
            notices.add(Notice.email(email, null, template, wording, link, invitation(entry, email), clock.instant()));
        }
    }

    /** Whether mail leaves at all. Where it does not, a page says so and shows what it would have sent. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean sendsMail() {
        return mail.configured();
    }

    private void tell(long personId, CalendarEntry entry, String template, String link, Object... parameters) {
        tell(personId, entry, template, Wording.of(template, parameters), link);
    }

    private void tell(long personId, CalendarEntry entry, String template, Wording wording, String link) {
        var now = clock.instant();
        notices.add(Notice.inApp(personId, template, wording, link, now));
        if (mail.configured()) {
            reaching.accountOf(personId)
                    .map(Reaching.Holder::email)
                    .map(to -> Notice.email(to, personId, template, wording, link, invitation(entry, to), now))
                    .ifPresent(notices::add);
        }
    }

    private String invitation(CalendarEntry entry, String to) {
        return entry == null ? null : Icalendar.invitation(entry, mail.server().from(), to, clock.instant());
    }
}
