package org.touchstone.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.touchstone.access.Caller;
import org.touchstone.access.Recording;
import org.touchstone.access.Role;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.RuleBroken;

/** Which organisations there are, and how each is built: units in units, posts in units. */
@Stateless
@RolesAllowed(Role.HR_PARTNER)
public class Organising {

    private static final int LONGEST_CODE = 20;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_BAND = 40;
    private static final int LONGEST_WORD = 100;

    /** An organisation was added, or has another name or kind. */
    public record OrganisationChanged(Long organisationId, String from, String to) implements DomainEvent {

        @Override
        public String entity() {
            return "organisation";
        }

        @Override
        public long entityId() {
            return organisationId;
        }
    }

    /** A unit was added, or has another name, size or place. */
    public record UnitChanged(Long organisationId, long unitId, String from, String to) implements DomainEvent {

        @Override
        public String entity() {
            return "org_unit";
        }

        @Override
        public long entityId() {
            return unitId;
        }
    }

    /** A unit has a new post. */
    public record PostAdded(Long organisationId, long postId, String to) implements DomainEvent {

        @Override
        public String entity() {
            return "post";
        }

        @Override
        public long entityId() {
            return postId;
        }
    }

    /** A post, and how many people hold it today. */
    public record HeldPost(
            long id, long unitId, String title, String band, String profession, String roleFamily, long people) {}

    /**
     * A unit at its place in the organisation.
     *
     * @param depth how many units it stands within
     * @param people how many work in it and in all below it today
     */
    public record UnitWithPosts(UnitRow unit, int depth, List<HeldPost> posts, long people) {}

    @Inject private Organisations organisations;
    @Inject private Caller caller;
    @Inject private Recording recording;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;

    /** What an organisation is called by people, and of what kind it is. */
    public record Called(String name, Organisation.Type type) {}

    /** A unit as somebody wants it; parent null for the top. */
    public record Unit(String name, OrgUnit.Level level, Long parentId) {}

    /** A post as somebody wants it; profession and role family may be left out, fte is 1 unless given. */
    public record NewPost(long unitId, String title, String band, String profession, String roleFamily, BigDecimal fte) {}

    @RolesAllowed(Role.ADMIN)
    public List<OrganisationRow> organisations() {
        return organisations.rows();
    }

    /** One organisation, with its version for a change. */
    @RolesAllowed(Role.ADMIN)
    public OrganisationRow organisation(long id) {
        return organisations.row(id);
    }

    /**
     * Adds an employer to the system.
     *
     * @param code by which other systems know it; it never changes
     * @return its id
     */
    @RolesAllowed(Role.ADMIN)
    public long addOrganisation(String code, Called called) {
        new BadInput.Gathering()
                .when(code == null || !isCode(code.strip()), "code", "organisation.code.bad", LONGEST_CODE)
                .when(bad(called.name(), LONGEST_NAME), "name", "people.name-of", LONGEST_NAME)
                .when(called.type() == null, "type", "organisation.type.required")
                .refuse();
        if (organisations.hasCode(code.strip())) {
            throw BadInput.at("code", "organisation.code.taken", code.strip());
        }
        var organisation = new Organisation(code.strip(), called.name().strip(), called.type());
        organisations.add(organisation);
        events.fire(new OrganisationChanged(organisation.id(), null, organisation.toString()));
        return organisation.id();
    }

    @RolesAllowed(Role.ADMIN)
    public void changeOrganisation(long id, int version, Called called) {
        caller.requireAt(id, Role.ADMIN);
        new BadInput.Gathering()
                .when(bad(called.name(), LONGEST_NAME), "name", "people.name-of", LONGEST_NAME)
                .when(called.type() == null, "type", "organisation.type.required")
                .refuse();
        var organisation = organisations.get(id);
        if (organisation.version() != version) {
            throw recording.changedMeanwhile("organisation", id);
        }
        var before = organisation.toString();
        organisation.become(called.name().strip(), called.type());
        events.fire(new OrganisationChanged(id, before, organisation.toString()));
    }

    /** How an organisation is built: every unit at its place, with its posts and how many people hold each today. */
    public List<UnitWithPosts> structure(long organisationId) {
        caller.requireAt(organisationId, Role.HR_PARTNER);
        var posts =
                organisations.held(organisationId, LocalDate.now(clock)).stream()
                        .collect(Collectors.groupingBy(HeldPost::unitId));
        var tree = new UnitTree(organisations.units(organisationId));
        return tree.places().stream()
                .map(
                        place ->
                                new UnitWithPosts(
                                        place.unit(),
                                        place.depth(),
                                        posts.getOrDefault(place.unit().id(), List.of()),
                                        people(tree.below(place.unit().id()), posts)))
                .toList();
    }

    private static long people(Set<Long> units, Map<Long, List<HeldPost>> posts) {
        return units.stream().flatMap(id -> posts.getOrDefault(id, List.of()).stream()).mapToLong(HeldPost::people).sum();
    }

    public UnitRow unit(long id) {
        var unit = organisations.unitRow(id);
        caller.requireAt(unit.organisationId(), Role.HR_PARTNER);
        return unit;
    }

    public long addUnit(long organisationId, Unit wanted) {
        caller.requireAt(organisationId, Role.HR_PARTNER);
        check(organisationId, wanted, null);
        var unit = new OrgUnit(organisationId, wanted.parentId(), wanted.name().strip(), wanted.level());
        organisations.add(unit);
        events.fire(new UnitChanged(organisationId, unit.id(), null, unit.name()));
        return unit.id();
    }

    public void changeUnit(long id, int version, Unit wanted) {
        var unit = organisations.unit(id);
        caller.requireAt(unit.organisationId(), Role.HR_PARTNER);
        if (unit.version() != version) {
            throw recording.changedMeanwhile("org_unit", id);
        }
        check(unit.organisationId(), wanted, id);
        var before = unit.name();
        unit.become(wanted.name().strip(), wanted.level(), wanted.parentId());
        events.fire(new UnitChanged(unit.organisationId(), id, before, unit.name()));
    }

    public long addPost(NewPost wanted) {
        new BadInput.Gathering()
                .when(bad(wanted.title(), LONGEST_NAME), "title", "post.title.required", LONGEST_NAME)
                .when(bad(wanted.band(), LONGEST_BAND), "band", "post.band.required", LONGEST_BAND)
                .when(isLonger(wanted.profession(), LONGEST_WORD), "profession", "people.too-long", LONGEST_WORD)
                .when(isLonger(wanted.roleFamily(), LONGEST_WORD), "roleFamily", "people.too-long", LONGEST_WORD)
                .when(!isShare(wanted.fte()), "fte", "post.fte.bad")
                .refuse();
        var unit = organisations.unit(wanted.unitId());
        caller.requireAt(unit.organisationId(), Role.HR_PARTNER);
        var title = wanted.title().strip();
        var band = wanted.band().strip();
        var profession = or(wanted.profession());
        var family = or(wanted.roleFamily());
        if (organisations.hasPost(unit.id(), title, band, profession, family)) {
            throw BadInput.at("title", "post.there", unit.name());
        }
        var post = new Post(unit, title, band, profession, family, wanted.fte() == null ? BigDecimal.ONE : wanted.fte());
        organisations.add(post);
        events.fire(new PostAdded(unit.organisationId(), post.id(), post.title() + ", " + unit.name()));
        return post.id();
    }

    private void check(long organisationId, Unit wanted, Long self) {
        new BadInput.Gathering()
                .when(bad(wanted.name(), LONGEST_NAME), "name", "people.name-of", LONGEST_NAME)
                .when(wanted.level() == null, "level", "unit.level.required")
                .refuse();
        var units = organisations.units(organisationId);
        var parent = wanted.parentId();
        if (parent != null && units.stream().noneMatch(u -> u.id() == parent)) {
            throw BadInput.at("parentId", "unit.parent.unknown");
        }
        if (self != null && parent != null && new UnitTree(units).below(self).contains(parent)) {
            throw new RuleBroken(null, "unit.parent.below");
        }
        if (organisations.isNameOfAnother(organisationId, wanted.name().strip(), self)) {
            throw BadInput.at("name", "unit.name.taken", wanted.name().strip());
        }
    }

    private static boolean isCode(String code) {
        return code.matches("[A-Za-z0-9][A-Za-z0-9-]{1," + (LONGEST_CODE - 1) + "}");
    }

    private static boolean bad(String text, int longest) {
        return text == null || text.isBlank() || isLonger(text, longest);
    }

    private static boolean isLonger(String text, int longest) {
        return text != null && text.strip().length() > longest;
    }

    private static boolean isShare(BigDecimal fte) {
        return fte == null || fte.signum() > 0 && fte.compareTo(BigDecimal.ONE) <= 0 && fte.scale() <= 3;
    }

    private static String or(String text) {
        return text == null ? "" : text.strip();
    }
}
