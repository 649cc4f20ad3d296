package org.touchstone.appointing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.people.Directory;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.ChangedMeanwhile;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.RuleBroken;

/**
 * Which checks an organisation makes of everybody before the first day. Whoever appoints reads the list, HR
 * keeps it. Offers accepted already keep the checks that they began with.
 */
@Stateless
@RolesAllowed({Role.HR_PARTNER, Role.RECRUITMENT_TEAM, Role.RECRUITING_MANAGER})
public class Vetting {

    private static final String[] READERS = {Role.HR_PARTNER, Role.RECRUITMENT_TEAM, Role.RECRUITING_MANAGER};

    /** One check of the list. */
    public record CheckLine(
            long id, int version, OfferCheck.Kind kind, String name, String asked, int dueDays, String changedBy, Instant changedAt) {

        private CheckLine(PlannedCheck check) {
            this(
                    check.id(), check.version(), check.kind(), check.name(), check.asked(), check.dueDays(), check.changedBy(),
                    check.changedAt());
        }
    }

    /**
     * The list of an organisation.
     *
     * @param own whether it is the organisation's own, or the one that ships with every installation
     */
    public record CheckList(long organisationId, boolean own, boolean mayChange, List<CheckLine> checks) {}

    @Inject private PlannedChecks checks;
    @Inject private Directory directory;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;

    /** What an organisation checks of everybody, in this order. */
    public CheckList list(long organisationId) {
        caller.requireAt(organisationId, READERS);
        var list = checks.of(organisationId);
        return new CheckList(
                organisationId, isOwn(list), caller.holdsAt(organisationId, Role.HR_PARTNER), list.stream().map(CheckLine::new).toList());
    }

    /** The organisations whose list the caller reads: id to name. */
    public Map<Long, String> organisations() {
        var names = new LinkedHashMap<Long, String>();
        directory.organisations().stream().filter(o -> caller.holdsAt(o.id(), READERS)).forEach(o -> names.put(o.id(), o.name()));
        return names;
    }

    /** One check of an organisation's own list. */
    public CheckLine check(long organisationId, long id) {
        caller.requireAt(organisationId, READERS);
        return new CheckLine(own(organisationId, id));
    }

    /** Makes the list that ships the organisation's own, to change it from there; again it changes nothing (G-12). */
    @RolesAllowed(Role.HR_PARTNER)
    public void adopt(long organisationId) {
        caller.requireAt(organisationId, Role.HR_PARTNER);
        adopted(organisationId);
    }

    private List<PlannedCheck> adopted(long organisationId) {
        var list = checks.ofForChange(organisationId);
        if (isOwn(list)) {
            return list;
        }
        var own = list.stream().map(c -> c.ownOf(organisationId, caller.name(), clock.instant())).toList();
        own.forEach(checks::add);
        checks.flush();
        own.forEach(c -> fire("CheckAdopted", c, null, c.name(), null));
        return own;
    }

    /**
     * Adds a check at the end of the list; a list that ships becomes the organisation's own first.
     *
     * @return its id
     */
    @RolesAllowed(Role.HR_PARTNER)
    public long add(long organisationId, OfferCheck.Kind kind, PlannedCheck.Words words) {
        caller.requireAt(organisationId, Role.HR_PARTNER);
        var list = adopted(organisationId);
        requireFree(list, words, null);
        var last = list.stream().mapToInt(PlannedCheck::position).max().orElse(-1);
        var check = new PlannedCheck(organisationId, last + 1, kind, words, caller.name(), clock.instant());
        checks.add(check);
        checks.flush();
        fire("CheckPlanned", check, null, check.name(), null);
        return check.id();
    }

    /** Changes the words of a check. */
    @RolesAllowed(Role.HR_PARTNER)
    public void write(long organisationId, long id, int seen, PlannedCheck.Words words) {
        caller.requireAt(organisationId, Role.HR_PARTNER);
        var list = checks.ofForChange(organisationId);
        var check = own(organisationId, id);
        requireFree(list, words, id);
        var before = check.name();
        check.write(seen, words, caller.name(), clock.instant());
        fire("CheckChanged", check, before, check.name(), null);
    }

    /** Takes a check off the list, with a reason; the right to work is always checked. */
    @RolesAllowed(Role.HR_PARTNER)
    public void retire(long organisationId, long id, int seen, String reason) {
        caller.requireAt(organisationId, Role.HR_PARTNER);
        var list = checks.ofForChange(organisationId);
        var check = own(organisationId, id);
        var others = list.stream().anyMatch(c -> c.kind() == OfferCheck.Kind.RIGHT_TO_WORK && !c.id().equals(id));
        if (check.kind() == OfferCheck.Kind.RIGHT_TO_WORK && !others) {
            throw new RuleBroken(null, "planned-check.by-law");
        }
        check.retire(seen, reason, caller.name(), clock.instant());
        fire("CheckRetired", check, check.name(), null, reason.strip());
    }

    /**
     * Puts the list in this order.
     *
     * @param ids all checks of the list that was on the screen; where it is another by now, nothing is changed (G-11)
     */
    @RolesAllowed(Role.HR_PARTNER)
    public void order(long organisationId, List<Long> ids) {
        caller.requireAt(organisationId, Role.HR_PARTNER);
        var list = checks.ofForChange(organisationId);
        if (!isOwn(list)) {
            throw new RuleBroken(null, "planned-check.ships");
        }
        var known = list.stream().collect(Collectors.toMap(PlannedCheck::id, c -> c));
        if (ids == null || ids.stream().anyMatch(Objects::isNull) || ids.stream().distinct().count() != ids.size()) {
            throw BadInput.at("checks", "planned-check.order");
        }
        if (!known.keySet().equals(Set.copyOf(ids))) {
            var last = list.stream().max(Comparator.comparing(PlannedCheck::changedAt)).orElseThrow();
            throw new ChangedMeanwhile(last.changedBy(), last.changedAt());
        }
        for (var place = 0; place < ids.size(); place++) {
            known.get(ids.get(place)).stand(place, caller.name(), clock.instant());
        }
        var names = ids.stream().map(i -> known.get(i).name()).collect(Collectors.joining(", "));
        fire("ChecksOrdered", known.get(ids.get(0)), null, names, null);
    }

    private static boolean isOwn(List<PlannedCheck> list) {
        return !list.isEmpty() && !list.get(0).isOfEverybody();
    }

    private PlannedCheck own(long organisationId, long id) {
        var check = checks.get(id);
        if (check.isOfEverybody()) {
            throw new RuleBroken(null, "planned-check.ships");
        }
        if (check.organisationId() != organisationId) {
            throw new NotFound("check", id);
        }
        return check;
    }

    private static void requireFree(List<PlannedCheck> list, PlannedCheck.Words words, Long but) {
        var name = words.name() == null ? "" : words.name().strip();
        if (list.stream().anyMatch(c -> c.name().equalsIgnoreCase(name) && !c.id().equals(but))) {
            throw BadInput.at("name", "planned-check.name.taken");
        }
    }

    private void fire(String what, PlannedCheck check, String from, String to, String reason) {
        events.fire(new ChecksPlanned(what, check.id(), check.organisationId(), from, to, reason));
    }
}
