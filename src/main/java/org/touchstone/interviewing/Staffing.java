package org.touchstone.interviewing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.touchstone.access.Caller;
import org.touchstone.recruitment.Progressing;
import org.touchstone.recruitment.Progressing.AtStage;
import org.touchstone.recruitment.Progressing.Bid;
import org.touchstone.shared.Forbidden;
import org.touchstone.shared.NotFound;

/**
 * What an assessment centre takes from the panel of its stage and gives back to it: who assesses, whom
 * they must not see, and what they will rate.
 *
 * <p>Every method is part of a deed of the module above and fails without its transaction.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Staffing {

    /** A candidate whom somebody has not declared on yet, or must not see (VR-5). */
    public record Bar(long personId, long applicationId, boolean declared) {}

    /** Somebody who assesses. */
    public record Assessor(long personId, String name) {}

    /**
     * A centre's people.
     *
     * @param everybody who stands or has stood at the stage, by name
     * @param candidates those of them who wait for a decision
     * @param names of all who are or were on the panel
     * @param bars what is in the way between assessors and candidates
     * @param arranges whether the caller arranges the centre: its chair, the recruiting manager, the team
     */
    public record Staff(
            AtStage stage,
            List<Bid> everybody,
            List<Bid> candidates,
            List<Assessor> assessors,
            Map<Long, String> names,
            List<Bar> bars,
            boolean arranges) {

        /** Whether an assessor must not see a candidate. */
        public boolean hasConflict(long personId, long applicationId) {
            return bars.contains(new Bar(personId, applicationId, true));
        }
    }

    /** An exercise as it shows a value. */
    public record Shown(long exerciseId, String exercise, long valueId, int minutes) {}

    /** Somebody has written something down about a candidate at an exercise, on a sheet that is locked or still open. */
    public record Written(long applicationId, long personId, long exerciseId, boolean locked) {

        public Written(long applicationId, long personId, Long exerciseId, Instant lockedAt) {
            this(applicationId, personId, exerciseId, lockedAt != null);
        }
    }

    @Inject private Rights rights;
    @Inject private Progressing progressing;
    @Inject private Panels panels;
    @Inject private Kits kits;
    @Inject private InterviewSheets sheets;
    @Inject private Guides guides;
    @Inject private Caller caller;
    @Inject private Clock clock;

    /** The people of a centre, for whoever has to do with it; for others there is no such stage. */
    public Staff of(long stageId) {
        var stage = centre(stageId);
        var panel = panels.members(stageId);
        var members = panel.stream().filter(PanelMember::isHere).toList();
        var everybody = progressing.at(stageId);
        var candidates = everybody.stream().filter(b -> b.isOpenAt(stageId)).toList();
        var bars = new ArrayList<Bar>();
        for (var member : members) {
            for (var bid : candidates) {
                if (!member.rates(bid.id())) {
                    bars.add(new Bar(member.personId(), bid.id(), member.hasDeclared(bid.id())));
                }
            }
        }
        return new Staff(
                stage,
                everybody,
                candidates,
                members.stream().map(m -> new Assessor(m.personId(), m.name())).toList(),
                panel.stream().collect(Collectors.toMap(PanelMember::personId, PanelMember::name)),
                bars,
                arranges(stage, members));
    }

    /** The same, and refuses whoever does not arrange it. */
    public Staff toArrange(long stageId) {
        var staff = of(stageId);
        if (!staff.arranges()) {
            throw new Forbidden("to arrange this centre");
        }
        return staff;
    }

    private boolean arranges(AtStage stage, List<PanelMember> members) {
        return rights.prepares(stage) || members.stream().anyMatch(m -> m.isChair() && caller.isPerson(m.personId()));
    }

    private AtStage centre(long stageId) {
        var stage = rights.stage(stageId);
        if (!Shares.isCentre(stage)) {
            throw new NotFound("stage", stageId);
        }
        return stage;
    }

    /** The names of the values that are rated at the stage, in their order. */
    public Map<Long, String> values(AtStage stage) {
        return guides.valueNames(stage);
    }

    /** Whether somebody has begun a sheet, so that what is rated stays as it is (VR-7). */
    public boolean hasBegun(long stageId) {
        return kits.of(stageId).filter(Kit::isFrozen).isPresent();
    }

    /** What is written down so far, without what it says (VR-6). */
    public List<Written> written(long stageId) {
        return sheets.written(stageId);
    }

    /** The same, and whoever writes next waits until this deed is done. */
    public List<Written> writtenUntilNow(long stageId) {
        kits.locked(stageId);
        return sheets.written(stageId);
    }

    /** Of these candidates those about whom somebody has locked a sheet, which never changes again (VR-6). */
    public Set<Long> lockedBy(long stageId, long personId, Collection<Long> applicationIds) {
        return sheets.standings(stageId).stream()
                .filter(s -> s.locked() && s.personId() == personId)
                .map(InterviewSheets.Stand::applicationId)
                .filter(applicationIds::contains)
                .collect(Collectors.toSet());
    }

    /** Says what is rated from now on; nothing while the timetable is taken back. Refused once a sheet is begun (VR-7). */
    public void setOut(AtStage stage, List<Shown> shown) {
        var known = kits.locked(stage.id());
        var kit = known.orElseGet(() -> new Kit(stage.id(), stage.vacancyId(), stage.organisationId()));
        kit.fill(
                shown.stream().map(s -> KitQuestion.showing(s.exerciseId(), s.exercise(), s.valueId(), s.minutes())).toList(),
                caller.name(),
                clock.instant());
        if (known.isEmpty()) {
            kits.add(kit);
        } else {
            kits.touch(kit);
        }
    }
}
