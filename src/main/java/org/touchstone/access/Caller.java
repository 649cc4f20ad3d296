package org.touchstone.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.touchstone.shared.Forbidden;
import org.touchstone.shared.NotFound;

/**
 * Who is asking. The container checks the kind of role ({@code @RolesAllowed}); services ask here for
 * the rest: at which organisation, and is it this very person?
 */
@RequestScoped
public class Caller {

    private Identity identity;
    private String place;

    /** Said once a request: where it comes from. */
    void comesFrom(String address) {
        place = address;
    }

    /** The network address that the request comes from, for throttling. */
    public String place() {
        return place == null ? "nowhere" : place;
    }

    /** Somebody at a page or a resource who has not signed in. */
    boolean isVisitor() {
        return place != null && identity == null;
    }

    void is(Identity known) {
        identity = known;
    }

    public boolean known() {
        return identity != null;
    }

    public long accountId() {
        return required().accountId();
    }

    /** The person behind the account; an account that belongs to no person is refused. */
    public long personId() {
        var person = required().personId();
        if (person == null) {
            throw new Forbidden("not a person");
        }
        return person;
    }

    /** The person behind the account, if it belongs to one. */
    public Optional<Long> person() {
        return known() ? Optional.ofNullable(identity.personId()) : Optional.empty();
    }

    public boolean isPerson(long personId) {
        return known() && identity.personId() != null && identity.personId() == personId;
    }

    public String name() {
        return required().name();
    }

    public String email() {
        return required().email();
    }

    public boolean mustChangePassword() {
        return known() && identity.mustChange();
    }

    /** Whether the role is held anywhere. */
    public boolean holds(String role) {
        return known() && identity.groups().contains(role);
    }

    public boolean holdsAt(long organisationId, String... roles) {
        if (known()) {
            for (var role : roles) {
                if (identity.grants().stream().anyMatch(g -> g.covers(role, organisationId))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether one of the roles is held for the whole system. */
    public boolean holdsForSystem(String... roles) {
        return known()
                && identity.grants().stream()
                        .anyMatch(g -> g.organisationId() == null && Set.of(roles).contains(g.role()));
    }

    /** The organisations at which one of the roles is held; those held for the system are not among them. */
    public Set<Long> organisations(String... roles) {
        return required().grants().stream()
                .filter(g -> g.organisationId() != null && Set.of(roles).contains(g.role()))
                .map(Grant::organisationId)
                .collect(Collectors.toSet());
    }

    /** Refuses as if the record did not exist (G-1) unless one of the roles is held at its organisation. */
    public void requireAt(long organisationId, String... roles) {
        if (!holdsAt(organisationId, roles)) {
            throw new NotFound("organisation", organisationId);
        }
    }

    private Identity required() {
        if (identity == null) {
            throw new Forbidden("nobody is signed in");
        }
        return identity;
    }
}
