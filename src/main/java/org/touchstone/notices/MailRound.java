package org.touchstone.notices;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
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

    private final MailServer server;
    private final Session session;
    private Transport transport;

    MailRound(MailServer server) {
        this.server = server;
        this.session = Session.getInstance(properties(server));
    }

    Outcome send(Notice notice) {
        Letter letter;
        try {
            var link = notice.link() == null ? null : server.absolute(notice.link());
            letter = new Letter(session, notice, server.from(), link, server.domain());
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
            return new Outcome.Unreachable("The mail server " + server.host() + " does not answer. " + said(e));
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
            // With no user the password must be null, or the library signs in under the machine's own name.
            var password = server.user().isPresent() ? server.password() : null;
            transport.connect(server.host(), server.port(), server.user().orElse(null), password);
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

    private static Properties properties(MailServer server) {
        var properties = new Properties();
        properties.put("mail.smtp.auth", String.valueOf(server.user().isPresent()));
        properties.put("mail.smtp.connectiontimeout", PATIENCE_MILLISECONDS);
        properties.put("mail.smtp.timeout", PATIENCE_MILLISECONDS);
        properties.put("mail.smtp.writetimeout", PATIENCE_MILLISECONDS);
        var starttls = server.tls() == MailServer.Tls.STARTTLS;
        properties.put("mail.smtp.starttls.enable", String.valueOf(starttls));
        properties.put("mail.smtp.starttls.required", String.valueOf(starttls));
        properties.put("mail.smtp.ssl.enable", String.valueOf(server.tls() == MailServer.Tls.IMPLICIT));
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
