package org.touchstone.values;

import static org.touchstone.shared.WorkQuery.at;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.shared.WorkItem;
import org.touchstone.shared.WorkQuery;
import org.touchstone.shared.WorkSource;

/**
 * What waits in values: drafts of frameworks for HR to finish or publish; stories for HR to read, or for their author to
 * change.
 */
@ApplicationScoped
class ValuesWork implements WorkSource {

    private static final String STORY = "1, null, s.title, null, null, s.id from story s where ";

    @PersistenceContext private EntityManager em;
    @Inject private Caller caller;

    @Override
    public List<WorkItem> waiting() {
        var query = new WorkQuery();
        if (caller.person().isPresent() && (caller.holds(Role.EMPLOYEE) || caller.holds(Role.HR_PARTNER))) {
            query.add("story.work.returned", "story.work.about", "/values/my-story?id=", STORY + "s.author_id = ?1 and s.state = 'RETURNED'");
        }
        var hrAt = caller.organisations(Role.HR_PARTNER);
        if (!hrAt.isEmpty()) {
            query.add("story.work.waiting", "story.work.about", "/values/review-story?id=",
                    STORY + "s.state = 'WAITING' and s.author_id <> ?1 and " + at("s.organisation_id", hrAt));
            query.add("values.work", "values.name-version", "/values/framework?id=",
                    "1, null, f.name, f.number, null, f.id from values_framework f where f.state = 'DRAFT' and " + at("f.organisation_id", hrAt));
        }
        return query.read(em, caller.personId());
    }
}
