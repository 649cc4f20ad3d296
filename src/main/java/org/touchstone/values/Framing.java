package org.touchstone.values;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.touchstone.access.Role;
import org.touchstone.shared.NotFound;

/**
 * What organisations say they stand for, for everybody who reads it. What is published is public, as
 * values are; a draft is read by the people of its organisation.
 */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class Framing {

    @Inject private Frameworks frameworks;
    @Inject private Readers readers;
    @Inject private Clock clock;

    /** The framework an organisation works by today; the national one where it has none of its own. */
    @PermitAll
    public StatedFramework inForce(long organisationId) {
        return frameworks.inForce(organisationId, LocalDate.now(clock)).stated();
    }

    /** One value of a framework, as that version states it. */
    @PermitAll
    public StatedValue value(long id) {
        var found = values(List.of(id)).get(id);
        if (found == null) {
            throw new NotFound("value", id);
        }
        return found;
    }

    /** Several values at once, by id; those that the caller may not read are left out. */
    @PermitAll
    public Map<Long, StatedValue> values(Collection<Long> ids) {
        var found = new LinkedHashMap<Long, StatedValue>();
        if (!ids.isEmpty()) {
            frameworks.of(ids).stream()
                    .filter(readers::mayRead)
                    .flatMap(f -> f.stated().values().stream())
                    .filter(v -> ids.contains(v.id()))
                    .forEach(v -> found.put(v.id(), v));
        }
        return found;
    }

    /** The versions that an organisation has published, newest first; past ratings name them. */
    @PermitAll
    public List<FrameworkRow> published(long organisationId) {
        return frameworks.published(ValuesFramework.Kind.LOCAL, organisationId);
    }

    /** One version of a framework with all that it says. */
    @PermitAll
    public StatedFramework framework(long id) {
        var framework = frameworks.get(id);
        readers.require(framework);
        return framework.stated();
    }
}
