package org.touchstone.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.notices.MailServer.Tls;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MailRoundTest {

    private static final Outcome TAKEN = new Outcome.Taken();

    @Test
    void a_mail_arrives_with_its_link() throws Exception {
        try (var server = new Smtp();
                var round = round(server.port, Tls.OFF)) {
            assertEquals(TAKEN, round.send(mail("a@b.example")));
            assertEquals(TAKEN, round.send(mail("c@d.example")));

            assertEquals(2, server.mail.getReceivedMessages().length);
            var raw = GreenMailUtil.getWholeMessage(server.mail.getReceivedMessages()[0]);
            assertTrue(raw.contains("https://touchstone.example/recruitment/mine"), raw);
        }
    }

    @Test
    void a_server_that_is_away_is_no_fault_of_the_mail_and_found_again_when_it_is_back() throws Exception {
        int port;
        try (var server = new Smtp()) {
            port = server.port;
        }
        try (var round = round(port, Tls.OFF)) {
            var problem = assertInstanceOf(Outcome.Unreachable.class, round.send(mail("a@b.example"))).problem();
            assertTrue(problem.startsWith("The mail server 127.0.0.1 does not answer."), problem);
        }
        try (var server = new Smtp(port);
                var round = round(port, Tls.OFF)) {
            assertEquals(TAKEN, round.send(mail("a@b.example")));
            assertEquals(1, server.mail.getReceivedMessages().length);
        }
    }

    @Test
    void a_server_that_cannot_keep_the_way_private_gets_nothing() throws Exception {
        try (var server = new Refusing("220 ok", "250 ok", "250 ok", "354 go on", "250 ok");
                var round = round(server.port(), Tls.STARTTLS)) {
            assertInstanceOf(Outcome.Unreachable.class, round.send(mail("a@b.example")));
        }
    }

    @Test
    void an_address_that_nobody_has_is_refused_for_good() throws Exception {
        try (var server = new Refusing("220 hello", "250 hello", "250 ok", "550 5.1.1 no such mailbox", "250 ok");
                var round = round(server.port(), Tls.OFF)) {
            var refused = assertInstanceOf(Outcome.Refused.class, round.send(mail("a@b.example")));

            assertTrue(refused.forGood());
            assertTrue(refused.problem().contains("no such mailbox"), refused.problem());
        }
    }

    @Test
    void a_full_mailbox_is_refused_for_now() throws Exception {
        try (var server = new Refusing("220 hello", "250 hello", "250 ok", "452 4.2.2 mailbox full", "250 ok");
                var round = round(server.port(), Tls.OFF)) {
            var refused = assertInstanceOf(Outcome.Refused.class, round.send(mail("a@b.example")));

            assertFalse(refused.forGood());
        }
    }

    @Test
    void a_server_that_closes_down_is_away() throws Exception {
        try (var server = new Refusing("220 hello", "250 hello", "421 4.3.2 closing down");
                var round = round(server.port(), Tls.OFF)) {
            assertInstanceOf(Outcome.Unreachable.class, round.send(mail("a@b.example")));
        }
    }

    @Test
    void an_address_that_is_none_never_reaches_the_server() {
        try (var round = round(1, Tls.OFF)) {
            assertTrue(assertInstanceOf(Outcome.Refused.class, round.send(mail("not an address"))).forGood());
        }
    }

    private static MailRound round(int port, Tls tls) {
        return new MailRound(
                new MailServer(
                        "127.0.0.1", port, Optional.empty(), "", tls, "touchstone@x.example", "https://touchstone.example/"));
    }

    private static Notice mail(String address) {
        return NoticeTest.numbered(
                Notice.email(address, 4L, "x", NoticeTest.WORDING, "/recruitment/mine", null, NoticeTest.NOW), 42);
    }

    /** A real server. */
    private static final class Smtp implements AutoCloseable {
        private final GreenMail mail;
        private final int port;

        private Smtp() throws IOException {
            this(free());
        }

        private Smtp(int port) {
            this.port = port;
            mail = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            mail.start();
        }

        private static int free() throws IOException {
            try (var socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            }
        }

        @Override
        public void close() {
            mail.stop();
        }
    }
}
