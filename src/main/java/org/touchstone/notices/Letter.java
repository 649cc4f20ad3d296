package org.touchstone.notices;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.touchstone.shared.Texts;

/**
 * A notice as a mail: the same words as plain text and as simple HTML, and for something with a time a
 * calendar part. Its Message-ID is that of the notice, so that a mail sent twice is seen to be one.
 */
final class Letter extends MimeMessage {

    private static final Pattern METHOD = Pattern.compile("(?m)^METHOD:(\\w+)");
    private static final Pattern PARAGRAPHS = Pattern.compile("\\R\\s*\\R");

    private final String messageId;

    Letter(Session session, Notice notice, String from, String link, String host) throws MessagingException {
        super(session);
        messageId = "<notice." + notice.id() + "." + notice.createdAt().getEpochSecond() + "@" + host + ">";
        setFrom(new InternetAddress(from));
        setRecipient(Message.RecipientType.TO, new InternetAddress(notice.address(), true));
        setSubject(notice.subject(), StandardCharsets.UTF_8.name());
        setSentDate(Date.from(notice.createdAt()));
        // So that "out of office" does not answer (RFC 3834; the second is Exchange's own word for it).
        setHeader("Auto-Submitted", "auto-generated");
        setHeader("X-Auto-Response-Suppress", "All");
        setContent(content(notice, link));
        saveChanges();
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    private static MimeMultipart content(Notice notice, String link) throws MessagingException {
        var alternatives = new MimeMultipart("alternative");
        alternatives.addBodyPart(text(plain(notice.body(), link), "plain"));
        alternatives.addBodyPart(text(html(notice.subject(), notice.body(), link), "html"));
        if (notice.calendar() == null) {
            return alternatives;
        }
        // Inline for programs that show "accept"; as a file for those that do not.
        alternatives.addBodyPart(
                calendar(notice.calendar(), "text/calendar; charset=UTF-8; method=" + method(notice.calendar())));
        var file = calendar(notice.calendar(), "application/ics; name=\"invite.ics\"");
        file.setDisposition(Part.ATTACHMENT);
        file.setFileName("invite.ics");
        var both = new MimeBodyPart();
        both.setContent(alternatives);
        return new MimeMultipart("mixed", both, file);
    }

    private static MimeBodyPart text(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, StandardCharsets.UTF_8.name(), subtype);
        return part;
    }

    private static MimeBodyPart calendar(String text, String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(text.getBytes(StandardCharsets.UTF_8), type)));
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static String method(String calendar) {
        var found = METHOD.matcher(calendar);
        return found.find() ? found.group(1) : "PUBLISH";
    }

    static String plain(String body, String link) {
        var text = new StringBuilder(body);
        if (link != null) {
            text.append("\n\n").append(Texts.say("mail.open")).append(":\n").append(link);
        }
        return text.append("\n\n-- \n").append(Texts.say("mail.footer")).append('\n').toString();
    }

    static String html(String subject, String body, String link) {
        var html = new StringBuilder();
        html.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"UTF-8\"><title>");
        html.append(escaped(subject));
        html.append("</title></head>\n<body style=\"margin:0;padding:24px;background:#ffffff;color:#1c2733;");
        html.append("font:16px/1.5 Arial,Helvetica,sans-serif\"><div style=\"max-width:600px\">\n");
        for (var paragraph : PARAGRAPHS.split(body)) {
            html.append("<p>").append(escaped(paragraph).replaceAll("\\R", "<br>")).append("</p>\n");
        }
        if (link != null) {
            html.append("<p><a href=\"").append(escaped(link));
            html.append("\" style=\"display:inline-block;padding:12px 24px;border-radius:6px;background:#0b5c6b;");
            html.append("color:#ffffff;font-weight:bold;text-decoration:none\">");
            html.append(escaped(Texts.say("mail.open"))).append("</a></p>\n");
        }
        html.append("<p style=\"color:#52606d;font-size:14px;border-top:1px solid #d3dae2;padding-top:16px\">");
        return html.append(escaped(Texts.say("mail.footer"))).append("</p>\n</div></body></html>\n").toString();
    }

    private static final Pattern SPECIAL = Pattern.compile("[&<>\"']");

    private static String escaped(String text) {
        return SPECIAL.matcher(text).replaceAll(found -> Matcher.quoteReplacement("&#" + (int) found.group().charAt(0) + ";"));
    }
}
