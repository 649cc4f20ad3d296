package org.touchstone.values;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.shared.Texts;
import org.touchstone.shared.WorkItem;
import org.touchstone.shared.WorkSource;

/** Stories that wait: for HR to read them, or for their author to change what HR has asked for. */
@ApplicationScoped
class StoryWork implements WorkSource {

    private static final int MOST = 50;

    @Inject private Stories stories;
    @Inject private Caller caller;

    @Override
    public List<WorkItem> waiting() {
        if (caller.person().isEmpty() || !caller.holds(Role.EMPLOYEE) && !caller.holds(Role.HR_PARTNER)) {
            return List.of();
        }
        return stories.waiting(caller.organisations(Role.HR_PARTNER), caller.personId(), MOST).stream()
                .map(
                        s ->
                                s.state() == Story.State.RETURNED
                                        ? new WorkItem(Texts.say("story.work.returned"), s.title(), null, "/values/my-story?id=" + s.id())
                                        : new WorkItem(Texts.say("story.work.waiting"), s.title(), null, "/values/review-story?id=" + s.id()))
                .toList();
    }
}
