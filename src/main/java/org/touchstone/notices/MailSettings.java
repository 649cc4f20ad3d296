package org.touchstone.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How mail leaves the house, out of the configuration. Without a host it does not. */
@ApplicationScoped
class MailSettings {

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
    private MailServer.Tls tls;

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

    MailServer server() {
        var known = user.filter(u -> !u.isBlank());
        return new MailServer(host.orElse(""), port, known, password.orElse(""), tls, from, address);
    }

    BackOff backOff() {
        return new BackOff(Duration.ofSeconds(retrySeconds), Duration.ofMinutes(retryLongestMinutes), tries);
    }
}
