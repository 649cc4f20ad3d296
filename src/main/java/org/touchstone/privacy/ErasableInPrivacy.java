package org.touchstone.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.touchstone.access.Recording;
import org.touchstone.shared.Erasable;
import org.touchstone.shared.PersonalData.Subject;

/** The requests themselves, those that were refused before as well: of each stays no more than that there was one. */
@ApplicationScoped
class ErasableInPrivacy implements Erasable {

    @Inject private ErasureRequests requests;
    @Inject private Recording recording;

    @Override
    public Set<Long> organisations(Subject subject) {
        return Set.of();
    }

    @Override
    public void erase(Leaver leaver) {
        if (leaver.instead() == null) {
            return;
        }
        for (var request : requests.of(leaver.subject().accountId())) {
            request.forget(leaver.instead());
            recording.rename(leaver, ErasureMoved.ENTITY, request.id());
        }
    }
}
