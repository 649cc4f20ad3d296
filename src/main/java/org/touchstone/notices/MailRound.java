package org.touchstone.notices;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.net.URI;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/** One connection to the mail server: opened for the first mail of a round, closed after the last. */
final class MailRound implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(MailRound.class.getName());
    private static final String PATIENCE_MILLISECONDS = "20000";

    /** What an SMTP server says first: 550 5.1.1 no such mailbox. */
    private static final Pattern ANSWER = Pattern.compile("^\\s*([245])(\\d\\d)[ -]");

    private static final String CLOSING_DOWN = "421";

    private final MailSettings settings;
    private final Session session;
    private Transport transport;

    MailRound(MailSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings));
    }

    Outcome send(Notice notice) {
        Letter letter;
        try {
            var host = Optional.ofNullable(URI.create(settings.absolute("/")).getHost()).orElse("localhost");
            var link = notice.link() == null ? null : settings.absolute(notice.link());
            letter = new Letter(session, notice, settings.from(), link, host);
        } catch (AddressException e) {
            return new Outcome.Refused(e.getMessage() + ": " + e.getRef(), true);
        } catch (MessagingException e) {
            return new Outcome.Refused(e.getMessage(), true);
        }
        try {
            open();
        } catch (AuthenticationFailedException e) {
            return new Outcome.Unreachable("The mail server refused the user or the password. " + said(e));
        } catch (MessagingException e) {
            return new Outcome.Unreachable("The mail server " + settings.host() + " does not answer. " + said(e));
        }
        try {
            transport.sendMessage(letter, letter.getAllRecipients());
            return new Outcome.Taken();
        } catch (SendFailedException e) {
            var code = code(e);
            return code.equals(CLOSING_DOWN)
                    ? new Outcome.Unreachable(said(e))
                    : new Outcome.Refused(said(e), code.startsWith("5"));
        } catch (MessagingException e) {
            return new Outcome.Unreachable(said(e));
        }
    }

    private void open() throws MessagingException {
        if (transport == null || !transport.isConnected()) {
            transport = session.getTransport("smtp");
            transport.connect(settings.host(), settings.port(), settings.user().orElse(null), settings.password());
        }
    }

    @Override
    public void close() {
        if (transport != null) {
            try {
                transport.close();
            } catch (MessagingException e) {
                LOG.log(Level.FINE, "The mail server was gone before the goodbye", e);
            }
        }
    }

    private static Properties properties(MailSettings settings) {
        var properties = new Properties();
        properties.put("mail.smtp.auth", String.valueOf(settings.user().isPresent()));
        properties.put("mail.smtp.connectiontimeout", PATIENCE_MILLISECONDS);
        properties.put("mail.smtp.timeout", PATIENCE_MILLISECONDS);
        properties.put("mail.smtp.writetimeout", PATIENCE_MILLISECONDS);
        var starttls = settings.tls() == MailSettings.Tls.STARTTLS;
        properties.put("mail.smtp.starttls.enable", String.valueOf(starttls));
        properties.put("mail.smtp.starttls.required", String.valueOf(starttls));
        properties.put("mail.smtp.ssl.enable", String.valueOf(settings.tls() == MailSettings.Tls.IMPLICIT));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }

    /** The number that the server answered with; the innermost tells most. */
    private static String code(MessagingException refusal) {
        var code = "";
        for (Exception e = refusal; e != null; e = e instanceof MessagingException m ? m.getNextException() : null) {
            var answer = ANSWER.matcher(String.valueOf(e.getMessage()));
            if (answer.find()) {
                code = answer.group(1) + answer.group(2);
            }
        }
        return code;
    }

    /** The innermost words, on one line. */
    private static String said(MessagingException problem) {
        var said = problem.getMessage();
        for (var e = problem.getNextException(); e != null; ) {
            said = e.getMessage() == null ? said : e.getMessage();
            e = e instanceof MessagingException m ? m.getNextException() : null;
        }
        return String.valueOf(said).replaceAll("\\s+", " ").strip();
    }
}
