package org.touchstone.values;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.shared.Forbidden;
import org.touchstone.shared.NotFound;

/** Who may read and who may write a framework. */
@ApplicationScoped
class Readers {

    /** Everybody who works at an organisation holds one of these there. */
    private static final Set<String> STAFF =
            Role.GRANTABLE.stream().filter(r -> !r.equals(Role.CANDIDATE)).collect(Collectors.toSet());

    @Inject private Caller caller;

    boolean mayRead(ValuesFramework framework) {
        return !framework.isDraft() || maySeeDraftsOf(framework.organisationId());
    }

    /** Drafts are for the people of the organisation; those of national ones for who may write them. */
    boolean maySeeDraftsOf(Long organisationId) {
        return organisationId == null
                ? caller.holdsForSystem(Role.ADMIN)
                : caller.holdsAt(organisationId, STAFF.toArray(String[]::new));
    }

    void require(ValuesFramework framework) {
        if (!mayRead(framework)) {
            throw new NotFound("values_framework", framework.id());
        }
    }

    /** The organisations whose frameworks a list shows to the caller. */
    Set<Long> organisations() {
        return caller.organisations(STAFF.toArray(String[]::new));
    }

    boolean seesEveryOrganisation() {
        return caller.holdsForSystem(STAFF.toArray(String[]::new));
    }

    boolean writesSomewhere() {
        return caller.holds(Role.HR_PARTNER);
    }

    boolean mayWrite(Long organisationId) {
        return organisationId == null
                ? caller.holdsForSystem(Role.ADMIN)
                : caller.holdsAt(organisationId, Role.HR_PARTNER);
    }

    /**
     * HR writes an organisation's framework. The national one and the templates are configuration of the
     * whole system: its administrators write those, and no others.
     */
    void requireWriter(ValuesFramework framework) {
        require(framework);
        if (!mayWrite(framework.organisationId())) {
            throw new Forbidden("write values_framework");
        }
    }

    Author author() {
        return new Author(caller.accountId(), caller.name());
    }
}
