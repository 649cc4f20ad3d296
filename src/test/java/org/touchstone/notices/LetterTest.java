package org.touchstone.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LetterTest {

    private static final Session SESSION = Session.getInstance(new Properties());
    private static final String LINK = "https://touchstone.example/recruitment/mine";

    @Test
    void it_says_the_same_in_plain_text_and_in_html() throws Exception {
        var letter = sent(mail("A subject", "Dear all,\n\nOne line\nand another.", null));
        var parts = (MimeMultipart) letter.getContent();

        assertTrue(letter.getContentType().startsWith("multipart/alternative"));
        assertEquals(2, parts.getCount());
        var plain = ((String) parts.getBodyPart(0).getContent()).replace("\r\n", "\n");
        assertTrue(plain.startsWith("Dear all,\n\nOne line\nand another.\n\nOpen in Touchstone:\n" + LINK), plain);
        var html = (String) parts.getBodyPart(1).getContent();
        assertTrue(html.contains("<p>Dear all,</p>"), html);
        assertTrue(html.contains("One line<br>and another."), html);
        assertTrue(html.contains("href=\"" + LINK + "\""), html);
    }

    @Test
    void markup_stays_text() throws Exception {
        var parts = (MimeMultipart) sent(mail("<b>", "<script>alert('x')</script> & \"more\"", null)).getContent();
        var html = (String) parts.getBodyPart(1).getContent();

        assertFalse(html.contains("<script>") || html.contains("<b>"), html);
        assertTrue(html.contains("&#60;script&#62;"), html);
    }

    @Test
    void it_is_marked_so_that_no_machine_answers() throws Exception {
        assertEquals("auto-generated", sent(mail("s", "b", null)).getHeader("Auto-Submitted", null));
    }

    @Test
    void other_alphabets_and_emoji_arrive() throws Exception {
        var letter = sent(mail("Vòr 👩‍⚕️ مرحبا", "Vòr 👩‍⚕️ مرحبا", null));

        assertEquals("Vòr 👩‍⚕️ مرحبا", letter.getSubject());
        assertTrue(((String) ((MimeMultipart) letter.getContent()).getBodyPart(0).getContent()).startsWith("Vòr 👩‍⚕️ مرحبا"));
    }

    @Test
    void the_same_notice_has_the_same_message_id_and_another_has_another() throws Exception {
        assertEquals(letter(mail("s", "b", null)).getMessageID(), letter(mail("s", "b", null)).getMessageID());
        assertNotEquals(
                letter(mail("s", "b", null)).getMessageID(),
                letter(NoticeTest.numbered(mail("s", "b", null), 43)).getMessageID());
    }

    @Test
    void something_with_a_time_carries_an_invitation_that_calendars_show_and_a_file() throws Exception {
        var calendar = Icalendar.invitation(IcalendarTest.interview(1, false), "hr@x.example", "a@b.example", NoticeTest.NOW);
        var mixed = (MimeMultipart) sent(mail("s", "b", calendar)).getContent();
        var inline = ((MimeMultipart) mixed.getBodyPart(0).getContent()).getBodyPart(2);

        assertTrue(inline.getContentType().matches("(?s)text/calendar;.*method=REQUEST.*"), inline.getContentType());
        assertEquals("interview-17@recruitment", uid(inline.getInputStream()));
        assertEquals("invite.ics", mixed.getBodyPart(1).getFileName());
        assertEquals("interview-17@recruitment", uid(mixed.getBodyPart(1).getInputStream()));
    }

    @Test
    void an_address_that_is_none_is_refused_before_anything_is_sent() {
        var nowhere = NoticeTest.numbered(Notice.email("not an address", null, "x", NoticeTest.WORDING, null, null, NoticeTest.NOW), 1);

        assertThrows(AddressException.class, () -> letter(nowhere));
    }

    private static String uid(InputStream calendar) throws IOException {
        return Biweekly.parse(calendar).first().getEvents().get(0).getUid().getValue();
    }

    private static Notice mail(String subject, String body, String calendar) {
        var wording = new Wording(subject, body);
        return NoticeTest.numbered(
                Notice.email("a@b.example", 4L, "x", wording, "/recruitment/mine", calendar, NoticeTest.NOW), 42);
    }

    private static Letter letter(Notice notice) throws MessagingException {
        return new Letter(SESSION, notice, "touchstone@x.example", LINK, "x.example");
    }

    /** As it arrives: written out and read again. */
    private static MimeMessage sent(Notice notice) throws Exception {
        var bytes = new ByteArrayOutputStream();
        letter(notice).writeTo(bytes);
        return new MimeMessage(SESSION, new ByteArrayInputStream(bytes.toByteArray()));
    }
}
