package org.touchstone.recruitment;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.touchstone.shared.BadInput;

/**
 * Whether the stages of a plan make sense one after the other: somebody is chosen somewhere, a sift comes
 * before the shortlist, an offer after all that decides on it, and checks after the offer.
 */
final class PlanOrder {

    private static final Set<Stage.Kind> ONCE =
            EnumSet.of(Stage.Kind.SIFT, Stage.Kind.SHORTLIST, Stage.Kind.OFFER, Stage.Kind.CHECKS);

    private final List<PlannedStage> stages;

    PlanOrder(List<PlannedStage> stages) {
        this.stages = stages;
    }

    /** Names each stage that stands where it cannot, at its kind or name. */
    void gather(BadInput.Gathering gathering) {
        gathering.when(!stages.isEmpty() && stages.stream().noneMatch(PlanOrder::mayScore), "stages[0].kind", "plan.order.nothing-scored");
        var kinds = new HashSet<Stage.Kind>();
        var names = new HashSet<String>();
        for (int i = 0; i < stages.size(); i++) {
            var kind = stages.get(i).kind();
            var name = stages.get(i).name();
            var at = "stages[" + i + "].";
            gathering
                    .when(name != null && !names.add(name.toLowerCase(Locale.ROOT)), at + "name", "plan.order.name-twice", name)
                    .when(ONCE.contains(kind) && !kinds.add(kind), at + "kind", "plan.order.once")
                    .when(kind == Stage.Kind.SIFT && before(i, Stage.Kind.SHORTLIST), at + "kind", "plan.order.sift-first")
                    .when(kind == Stage.Kind.OFFER && scoredAfter(i), at + "kind", "plan.order.offer-last")
                    .when(kind == Stage.Kind.CHECKS && !before(i, Stage.Kind.OFFER), at + "kind", "plan.order.checks-after-offer");
        }
    }

    private boolean before(int place, Stage.Kind kind) {
        return stages.subList(0, place).stream().anyMatch(stage -> stage.kind() == kind);
    }

    private boolean scoredAfter(int place) {
        return stages.subList(place + 1, stages.size()).stream().anyMatch(PlanOrder::isScored);
    }

    /** What has no kind yet is refused for that alone. */
    private static boolean mayScore(PlannedStage stage) {
        return stage.kind() == null || stage.kind().isScored();
    }

    private static boolean isScored(PlannedStage stage) {
        return stage.kind() != null && stage.kind().isScored();
    }
}
