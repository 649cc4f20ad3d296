package org.touchstone.recruitment;

import java.util.List;
import java.util.Set;
import org.touchstone.shared.BadInput;

/**
 * A plan template as HR writes it down.
 *
 * @param purpose which jobs it is for
 */
public record PlanText(String name, String purpose, List<PlannedStage> stages) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_PURPOSE = 500;

    public PlanText {
        name = Advert.tidy(name);
        purpose = Advert.tidy(purpose);
        stages = List.copyOf(stages);
    }

    /** Refuses a plan that says too little or too much, or that makes no sense; every problem at its field. */
    void check(boolean nameTaken, Set<String> valueCodes) {
        var gathering =
                new BadInput.Gathering()
                        .when(name == null, "name", "plan.name.required")
                        .when(name != null && name.length() > LONGEST_NAME, "name", "vacancy.too-long", LONGEST_NAME)
                        .when(nameTaken, "name", "plan.name.taken", name)
                        .when(purpose == null, "purpose", "plan.purpose.required")
                        .when(purpose != null && purpose.length() > LONGEST_PURPOSE, "purpose", "vacancy.too-long", LONGEST_PURPOSE);
        PlannedStage.gather(gathering, stages, valueCodes);
        gathering.refuse();
    }
}
