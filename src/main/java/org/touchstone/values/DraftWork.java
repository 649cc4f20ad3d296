package org.touchstone.values;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.shared.Texts;
import org.touchstone.shared.WorkItem;
import org.touchstone.shared.WorkSource;

/** Drafts of frameworks that wait for HR: to be finished, or to be published by a second person. */
@ApplicationScoped
class DraftWork implements WorkSource {

    private static final int MOST = 50;

    @Inject private Frameworks frameworks;
    @Inject private Caller caller;

    @Override
    public List<WorkItem> waiting() {
        var organisations = caller.organisations(Role.HR_PARTNER);
        return organisations.isEmpty()
                ? List.of()
                : frameworks.drafts(organisations, MOST).stream()
                        .map(
                                draft ->
                                        new WorkItem(
                                                Texts.say("values.work"),
                                                Texts.say("values.name-version", draft.name(), draft.number()),
                                                null,
                                                "/values/framework?id=" + draft.id()))
                        .toList();
    }
}
