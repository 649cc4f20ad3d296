package org.touchstone.values;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.touchstone.access.Role;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.OrganisationNames;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;

/** Reading what staff have told, at the places where they agreed to have it shown and not past its day. */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class ReadingStories {

    @Inject private Stories stories;
    @Inject private Frameworks frameworks;
    @Inject private Readers readers;
    @Inject private OrganisationNames organisations;
    @Inject private Clock clock;

    /** A few to stand beside jobs: of one organisation, or (null) of all. Which ones, chance decides anew each day. */
    @PermitAll
    public List<ShownStory> ofTheDay(String organisationCode, int most) {
        var organisation = organisationCode == null ? null : frameworks.organisation(organisationCode).orElse(0L);
        return named(stories.ofTheDay(organisation, today(), most));
    }

    /** All that an organisation shows to everybody, the newest first. */
    @PermitAll
    public List<ShownStory> open(long organisationId) {
        return stories.shown(Set.of(organisationId), Story.Place.CAREERS, today());
    }

    /** All that is shown to everybody, of one organisation or of all, about one value or about all. */
    @PermitAll
    public Page<ShownStory> open(String organisationCode, String valueCode, Paging paging) {
        var organisation =
                organisationCode == null
                        ? null
                        : frameworks.organisation(organisationCode).orElseThrow(() -> new NotFound("organisation", organisationCode));
        var found = stories.open(organisation, valueCode, today(), paging);
        return new Page<>(named(found.rows()), found.number(), found.size(), found.total());
    }

    /** What those who work at an organisation read, with its values or in the welcome. */
    public List<ShownStory> forStaff(long organisationId, Story.Place place) {
        if (!readers.maySeeDraftsOf(organisationId)) {
            throw new NotFound("organisation", organisationId);
        }
        return named(stories.shown(Set.of(organisationId), place, today()));
    }

    /** Those that stand with the values of a framework, for the people of the organisations that work by it. */
    public List<ShownStory> beside(StatedFramework framework) {
        var mine = new HashSet<>(readers.organisations());
        if (framework.organisationId() != null) {
            mine.retainAll(Set.of(framework.organisationId()));
        }
        return mine.isEmpty() ? List.of() : stories.shown(mine, Story.Place.FRAMEWORK, today());
    }

    private List<ShownStory> named(List<ShownStory> found) {
        var names = organisations.names();
        return found.stream().map(s -> s.of(names.get(s.organisationId()))).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
