package org.touchstone.assessing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.touchstone.interviewing.Watching;

/** Who watches whom, by the published timetable. */
@ApplicationScoped
class CentreWatching implements Watching {

    @Inject private Centres centres;

    @Override
    public List<Watch> at(long stageId) {
        return centres.watches(stageId);
    }
}
