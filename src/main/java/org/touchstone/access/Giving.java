package org.touchstone.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.OrganisationNames;

/** What can be granted at all: a role of the list, at an organisation of the system. */
@ApplicationScoped
class Giving {

    @Inject private OrganisationNames organisations;

    Grant requireKnown(String role, Long organisationId) {
        new BadInput.Gathering()
                .when(role == null || !Role.GRANTABLE.contains(role), "role", "access.role.unknown")
                .when(
                        organisationId != null && !organisations.names().containsKey(organisationId),
                        "organisation",
                        "access.organisation.unknown")
                .refuse();
        return new Grant(role, organisationId);
    }
}
