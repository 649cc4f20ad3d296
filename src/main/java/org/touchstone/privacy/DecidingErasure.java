package org.touchstone.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.touchstone.access.Caller;
import org.touchstone.access.Erasures;
import org.touchstone.access.Reaching;
import org.touchstone.access.Role;
import org.touchstone.notices.Notifying;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.OrganisationNames;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.shared.RuleBroken;

/**
 * Answering those who ask to be forgotten (G-10). Whoever answers for data protection at one of the organisations that
 * hold records about the person sees the request; to grant it takes all of these organisations, or the whole system.
 */
@Stateless
@RolesAllowed(Role.DATA_PROTECTION)
public class DecidingErasure {

    private static final String MINE = "/privacy/my-erasure";

    /**
     * One request with what it would do.
     *
     * @param organisations those of the caller's among the organisations that hold records
     * @param elsewhere whether other organisations hold records, too
     * @param hindrances what must be over first, in sentences
     * @param kept what would stay, in sentences
     */
    public record View(
            long id, String name, String email, String words, Instant askedAt, LocalDate dueOn, ErasureRequest.State state,
            Instant decidedAt, String decider, String reason, List<String> organisations, boolean elsewhere, boolean own,
            List<String> hindrances, List<String> kept) {

        public boolean isWaiting() {
            return state == ErasureRequest.State.WAITING;
        }

        /** Whether nothing but the caller's decision is missing. */
        public boolean isGrantable() {
            return isWaiting() && !own && !elsewhere && hindrances.isEmpty();
        }
    }

    @Inject private ErasureRequests requests;
    @Inject private Erasures erasures;
    @Inject private Reaching reaching;
    @Inject private Notifying notifying;
    @Inject private OrganisationNames organisations;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;

    /** @param state null for all */
    public Page<ErasureRow> requests(ErasureRequest.State state, Paging paging) {
        return requests.rows(caller.holdsForSystem(Role.DATA_PROTECTION) ? null : caller.organisations(Role.DATA_PROTECTION), state, paging);
    }

    public View request(long id) {
        var request = visible(requests.get(id));
        var names = organisations.names();
        var places = places(request);
        return new View(
                request.id(), request.name(), request.email(), request.words(), request.askedAt(), request.dueOn(),
                request.state(), request.decidedAt(), request.decider(), request.reason(),
                places.stream().filter(this::isMine).map(names::get).filter(Objects::nonNull).sorted().toList(),
                !places.stream().allMatch(this::isMine),
                request.accountId() == caller.accountId(),
                request.isWaiting() ? erasures.hindrances(request.accountId()) : List.of(),
                request.isWaiting() ? erasures.kept(request.accountId()) : List.of());
    }

    /** Erases, and says goodbye by mail; refused while something stands in the way. */
    public void grant(long id) {
        var request = visible(requests.locked(id));
        request.requireWaiting();
        if (!places(request).stream().allMatch(this::isMine)) {
            throw new RuleBroken("G-1", "erasure.elsewhere");
        }
        var account = request.accountId();
        var name = request.name();
        var email = request.email();
        var kept = erasures.kept(account);
        events.fire(request.grant(caller.accountId(), caller.name(), clock.instant()));
        erasures.erase(account);
        if (kept.isEmpty()) {
            notifying.toAddress(email, "erasure-granted", null, name);
        } else {
            tell(account, "erasure-granted-in-part", name, String.join(" ", kept));
        }
    }

    /** Says no, and why. */
    public void refuse(long id, String reason) {
        var request = visible(requests.locked(id));
        events.fire(request.refuse(caller.accountId(), caller.name(), reason, clock.instant()));
        tell(request.accountId(), "erasure-refused", request.name(), request.reason());
    }

    private void tell(long accountId, String template, Object... parameters) {
        reaching.account(accountId)
                .ifPresent(
                        holder -> {
                            if (holder.personId() == null) {
                                notifying.toAddress(holder.email(), template, MINE, parameters);
                            } else {
                                notifying.toPerson(holder.personId(), template, MINE, parameters);
                            }
                        });
    }

    /** Those that hold records now: since it was asked somebody may have applied elsewhere. Of what is settled, those of then. */
    private Set<Long> places(ErasureRequest request) {
        return request.isWaiting() ? erasures.organisations(request.accountId()) : request.organisations();
    }

    private ErasureRequest visible(ErasureRequest request) {
        if (!request.organisations().isEmpty() && request.organisations().stream().noneMatch(this::isMine)) {
            throw new NotFound("erasure-request", request.id());
        }
        return request;
    }

    private boolean isMine(long organisation) {
        return caller.holdsAt(organisation, Role.DATA_PROTECTION);
    }
}
