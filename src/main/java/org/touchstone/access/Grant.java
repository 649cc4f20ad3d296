package org.touchstone.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** A role held at one organisation, or (organisation null) for the whole system. */
@Embeddable
public class Grant {

    private String role;

    @Column(name = "organisation_id")
    private Long organisationId;

    protected Grant() {} // for JPA

    public Grant(String role, Long organisationId) {
        this.role = role;
        this.organisationId = organisationId;
    }

    public String role() {
        return role;
    }

    public Long organisationId() {
        return organisationId;
    }

    boolean covers(String asked, long organisation) {
        return role.equals(asked) && (organisationId == null || organisationId == organisation);
    }

    /** Whether it holds all that another one holds. */
    boolean covers(Grant other) {
        return role.equals(other.role)
                && (organisationId == null || organisationId.equals(other.organisationId));
    }

    /** Only an administrator of the very place gives and withdraws: of the organisation, or of the system. */
    boolean mayBeGivenBy(Caller caller) {
        return organisationId == null
                ? caller.holdsForSystem(Role.ADMIN)
                : caller.holdsAt(organisationId, Role.ADMIN);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Grant that
                && role.equals(that.role)
                && Objects.equals(organisationId, that.organisationId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(role, organisationId);
    }
}
