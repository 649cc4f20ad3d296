package org.touchstone.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How mail leaves the house, out of the configuration. Without a host it does not. */
@ApplicationScoped
class MailSettings {

    /** How the way to the mail server is kept private. Public, since the platform reads it from the configuration. */
    public enum Tls {
        /** Not at all: only for a server on the same machine or network. */
        OFF,
        /** Begin in the open and switch (usual on port 587); a server that cannot is refused. */
        STARTTLS,
        /** From the first byte (usual on port 465). */
        IMPLICIT
    }

    @Inject
    @ConfigProperty(name = "touchstone.mail.host")
    private Optional<String> host;

    @Inject
    @ConfigProperty(name = "touchstone.mail.port", defaultValue = "587")
    private int port;

    @Inject
    @ConfigProperty(name = "touchstone.mail.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "touchstone.mail.password")
    private Optional<String> password;

    @Inject
    @ConfigProperty(name = "touchstone.mail.from", defaultValue = "no-reply@localhost")
    private String from;

    @Inject
    @ConfigProperty(name = "touchstone.mail.tls", defaultValue = "STARTTLS")
    private Tls tls;

    @Inject
    @ConfigProperty(name = "touchstone.mail.tries", defaultValue = "10")
    private int tries;

    @Inject
    @ConfigProperty(name = "touchstone.mail.retry-seconds", defaultValue = "30")
    private long retrySeconds;

    @Inject
    @ConfigProperty(name = "touchstone.mail.retry-longest-minutes", defaultValue = "60")
    private long retryLongestMinutes;

    @Inject
    @ConfigProperty(name = "touchstone.address", defaultValue = "http://localhost:8080/")
    private String address;

    boolean configured() {
        return host.filter(h -> !h.isBlank()).isPresent();
    }

    String host() {
        return host.orElse("");
    }

    int port() {
        return port;
    }

    Optional<String> user() {
        return user.filter(u -> !u.isBlank());
    }

    String password() {
        return password.orElse("");
    }

    String from() {
        return from;
    }

    Tls tls() {
        return tls;
    }

    BackOff backOff() {
        return new BackOff(Duration.ofSeconds(retrySeconds), Duration.ofMinutes(retryLongestMinutes), tries);
    }

    /** A page of ours as people reach it from outside. */
    String absolute(String link) {
        return link.startsWith("/") ? address.replaceFirst("/+$", "") + link : link;
    }
}
