package org.touchstone.notices;

import java.net.URI;
import java.util.Optional;

/**
 * The way mail leaves the house.
 *
 * @param user empty when the server asks for none
 * @param from who mail comes from
 * @param address where people reach the system; links begin with it
 */
record MailServer(
        String host, int port, Optional<String> user, String password, Tls tls, String from, String address) {

    /** How the way to the mail server is kept private. */
    public enum Tls {
        /** Not at all: only for a server on the same machine or network. */
        OFF,
        /** Begin in the open and switch (usual on port 587); a server that cannot is refused. */
        STARTTLS,
        /** From the first byte (usual on port 465). */
        IMPLICIT
    }

    /** A page of ours as people reach it from outside. */
    String absolute(String link) {
        return link.startsWith("/") ? address.replaceFirst("/+$", "") + link : link;
    }

    /** The name under which this installation is known. */
    String domain() {
        return Optional.ofNullable(URI.create(address).getHost()).orElse("localhost");
    }
}
