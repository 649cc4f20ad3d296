package org.touchstone.recruitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.touchstone.access.Reaching;
import org.touchstone.access.Role;
import org.touchstone.notices.Notifying;

/** Who is told what about a vacancy. Nobody is told of their own deed. */
@ApplicationScoped
class Telling {

    @Inject private Notifying notifying;
    @Inject private Reaching reaching;

    void waits(Vacancy vacancy, long byAccountId) {
        reaching.holdersAt(vacancy.organisationId(), Role.HR_PARTNER).stream()
                .filter(hr -> hr.accountId() != byAccountId && hr.accountId() != vacancy.authorAccountId())
                .map(Reaching.Holder::personId)
                .filter(person -> person != null)
                .forEach(hr -> tell(hr, "vacancy-waits", vacancy));
    }

    void approved(Vacancy vacancy, long byAccountId) {
        owners(vacancy, byAccountId).forEach(person -> tell(person, "vacancy-approved", vacancy));
    }

    void sentBack(Vacancy vacancy, long byAccountId, String reason) {
        owners(vacancy, byAccountId).forEach(person -> tell(person, "vacancy-sent-back", vacancy, reason));
    }

    /** Its author and the manager who leads it, each once, but for the one who did the deed. */
    private Stream<Long> owners(Vacancy vacancy, long byAccountId) {
        return Stream.concat(
                        reaching.account(vacancy.authorAccountId()).stream(),
                        reaching.accountOf(vacancy.recruitingManagerId()).stream())
                .filter(holder -> holder.accountId() != byAccountId && holder.personId() != null)
                .map(Reaching.Holder::personId)
                .distinct();
    }

    private void tell(long personId, String template, Vacancy vacancy, Object... more) {
        var parameters =
                Stream.concat(Stream.of(vacancy.title(), vacancy.reference()), Stream.of(more)).toArray();
        notifying.toPerson(personId, template, "/recruitment/vacancy?id=" + vacancy.id(), parameters);
    }
}
