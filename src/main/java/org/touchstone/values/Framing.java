package org.touchstone.values;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.touchstone.access.Role;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.OrganisationNames;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;

/**
 * What organisations say they stand for, for everybody who reads it. What is published is public, as
 * values are; a draft is read by the people of its organisation.
 */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class Framing {

    @Inject private Frameworks frameworks;
    @Inject private Readers readers;
    @Inject private OrganisationNames organisations;
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

    /** The names of published values, by id. */
    @PermitAll
    public Map<Long, String> names(Collection<Long> ids) {
        return frameworks.named(ids).stream().collect(Collectors.toMap(ValueName::id, ValueName::name));
    }

    /** The names of the values that an organisation works by today, in their order. */
    @PermitAll
    public List<ValueName> namesInForce(long organisationId) {
        return frameworks.namesInForce(organisationId, LocalDate.now(clock));
    }

    /** The names of the values of a published framework, in their order. */
    @PermitAll
    public List<ValueName> namesOf(long frameworkId) {
        return frameworks.namesOf(frameworkId);
    }

    /** The versions that an organisation has published, newest first; past ratings name them. */
    @PermitAll
    public List<FrameworkRow> published(long organisationId) {
        return frameworks.published(ValuesFramework.lineOf(organisationId));
    }

    /** What the organisation with this code works by today, for people who look for a job there. */
    @PermitAll
    public StatedFramework inForce(String organisationCode) {
        return inForce(organisation(organisationCode));
    }

    /** The organisation with this code. */
    @PermitAll
    public long organisation(String code) {
        return frameworks.organisation(code).orElseThrow(() -> new NotFound("organisation", code));
    }

    /** The name of an organisation. */
    @PermitAll
    public String nameOf(long organisationId) {
        return organisations.names().get(organisationId);
    }

    /** The frameworks of the caller's organisations, the national one and the templates. */
    public Page<FrameworkRow> frameworks(FrameworkFilter filter, Paging paging) {
        var found =
                frameworks.rows(
                        filter,
                        readers.seesEveryOrganisation() ? null : readers.organisations(),
                        readers.mayWrite(null),
                        paging);
        var names = organisations.names();
        var rows = found.rows().stream().map(f -> f.of(names.get(f.organisationId()))).toList();
        return new Page<>(rows, found.number(), found.size(), found.total());
    }

    /** What the organisations where the caller works go by today. */
    public List<WorksBy> worksBy() {
        var mine = readers.organisations();
        var inForce = frameworks.inForceRows(mine, LocalDate.now(clock));
        var names = organisations.names();
        return mine.stream()
                .sorted(Comparator.comparing(names::get))
                .map(
                        id ->
                                new WorksBy(
                                        names.get(id),
                                        inForce.stream()
                                                .filter(f -> id.equals(f.organisationId()))
                                                .findFirst()
                                                .orElseGet(() -> inForce.stream().filter(f -> f.organisationId() == null).findFirst().orElseThrow())))
                .toList();
    }

    /** The history of a framework: every version of its line that the caller may read, newest first. */
    public List<FrameworkRow> versions(long id) {
        var framework = frameworks.get(id);
        readers.require(framework);
        var sees = readers.maySeeDraftsOf(framework.organisationId());
        // Who wrote and why is the business of those who work there; what was in force is everybody's.
        return frameworks.versions(framework.line()).stream()
                .filter(v -> sees || v.state() != ValuesFramework.State.DRAFT)
                .map(v -> sees || v.organisationId() == null ? v : v.forStrangers())
                .toList();
    }

    /** What an organisation can begin a framework of its own from. */
    public List<FrameworkRow> toAdopt() {
        return frameworks.toAdopt();
    }

    /** What changed from one framework to another: usually from one version to the next. */
    @PermitAll
    public Difference difference(long before, long after) {
        return Difference.between(framework(before), framework(after));
    }

    /** The national framework in force today, which local values are mapped to. */
    @PermitAll
    public StatedFramework national() {
        return frameworks.national(LocalDate.now(clock)).stated();
    }

    /** Whether the caller may write on this framework, or one like it. */
    public boolean mayWrite(Long organisationId) {
        return readers.mayWrite(organisationId);
    }

    /** Whether the caller writes frameworks of any organisation. */
    public boolean writesSomewhere() {
        return readers.writesSomewhere();
    }

    /** The organisations for which the caller writes frameworks: id to name. */
    public Map<Long, String> writesFor() {
        return organisations.names().entrySet().stream()
                .filter(o -> readers.mayWrite(o.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }

    /** One version of a framework with all that it says. */
    @PermitAll
    public StatedFramework framework(long id) {
        var framework = frameworks.get(id);
        readers.require(framework);
        return framework.stated();
    }
}
