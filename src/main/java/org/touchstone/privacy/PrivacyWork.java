package org.touchstone.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Collectors;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.shared.WorkItem;
import org.touchstone.shared.WorkQuery;
import org.touchstone.shared.WorkSource;

/** Who asks to be forgotten waits for those who answer for data protection. */
@ApplicationScoped
class PrivacyWork implements WorkSource {

    @PersistenceContext private EntityManager em;
    @Inject private Caller caller;

    @Override
    public List<WorkItem> waiting() {
        var query = new WorkQuery();
        if (caller.holds(Role.DATA_PROTECTION)) {
            query.add("erasure.work", "erasure.work.about", "/privacy/erasure?id=",
                    "1, r.name, r.name, null, r.due_on, r.id from erasure_request r where r.state = 'WAITING' and r.account_id <> ?1 and " + mine());
        }
        return query.read(em, caller.accountId());
    }

    private String mine() {
        if (caller.holdsForSystem(Role.DATA_PROTECTION)) {
            return "1 = 1";
        }
        var places = caller.organisations(Role.DATA_PROTECTION).stream().map(String::valueOf).collect(Collectors.joining(", "));
        return "(not exists (select 1 from erasure_request_organisation n where n.request_id = r.id) or exists (select 1 from"
                + " erasure_request_organisation o where o.request_id = r.id and o.organisation_id in (" + places + ")))";
    }
}
