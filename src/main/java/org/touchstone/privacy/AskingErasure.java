package org.touchstone.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.access.Caller;
import org.touchstone.access.Erasures;
import org.touchstone.access.Role;
import org.touchstone.shared.Clocks;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.RuleBroken;

/** Asking to be forgotten (G-10): everybody for themself, one request at a time. */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class AskingErasure {

    /** My last request. */
    public record Mine(Instant askedAt, LocalDate dueOn, ErasureRequest.State state, Instant decidedAt, String reason) {

        public boolean isWaiting() {
            return state == ErasureRequest.State.WAITING;
        }
    }

    @Inject private ErasureRequests requests;
    @Inject private Erasures erasures;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;

    @Inject
    @ConfigProperty(name = "touchstone.privacy.erasure-answer-days")
    private int answerDays;

    /** Days in which it is answered. */
    public int answerDays() {
        return answerDays;
    }

    public Optional<Mine> mine() {
        return requests.lastOf(caller.accountId())
                .map(r -> new Mine(r.askedAt(), r.dueOn(), r.state(), r.decidedAt(), r.reason()));
    }

    /** What would stay about the caller if it were granted, in sentences. */
    public List<String> wouldStay() {
        return erasures.kept(caller.accountId());
    }

    /** @param words what the caller says about it, or null */
    public void ask(String words) {
        var account = caller.accountId();
        if (requests.lastOf(account).filter(ErasureRequest::isWaiting).isPresent()) {
            throw new RuleBroken("G-12", "erasure.asked-already");
        }
        var due = LocalDate.ofInstant(clock.instant(), Clocks.ZONE).plusDays(answerDays);
        var request =
                new ErasureRequest(account, caller.name(), caller.email(), words, erasures.organisations(account), due, clock.instant());
        requests.add(request);
        events.fire(request.asked());
    }

    /** Takes it back while nobody has decided. */
    public void withdraw() {
        var last = requests.lastOf(caller.accountId()).orElseThrow(() -> new RuleBroken(null, "erasure.nothing-asked"));
        events.fire(requests.locked(last.id()).withdraw(clock.instant()));
    }
}
