package org.touchstone.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.Erasable;
import org.touchstone.shared.PersonalData.Subject;
import org.touchstone.shared.Texts;

/** The account: nobody comes in by it any more, and the trail of what it did says that it was one that is erased. */
@ApplicationScoped
class ErasableInAccess implements Erasable {

    @PersistenceContext private EntityManager em;
    @Inject private Accounts accounts;
    @Inject private Recording recording;
    @Inject private Event<DomainEvent> events;

    @Override
    public Set<Long> organisations(Subject subject) {
        return accounts.get(subject.accountId()).grants().stream()
                .map(Grant::organisationId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Who works here signs what they decide: their name is part of others' records. */
    @Override
    public List<String> kept(Subject subject) {
        var works = accounts.get(subject.accountId()).grants().stream().anyMatch(grant -> !grant.role().equals(Role.CANDIDATE));
        return works ? List.of(Texts.say("erasure.kept.work")) : List.of();
    }

    @Override
    public boolean isIdentity() {
        return true;
    }

    @Override
    public void erase(Leaver leaver) {
        var id = leaver.subject().accountId();
        forget("draft", id);
        forget("idempotency_key", id);
        if (leaver.instead() != null) {
            forget("api_token", id);
            forget("one_time_link", id);
            recording.rename(leaver);
            events.fire(accounts.get(id).erase(leaver.instead()));
        }
    }

    private void forget(String table, long accountId) {
        em.createNativeQuery("delete from " + table + " where account_id = ?1").setParameter(1, accountId).executeUpdate();
    }
}
