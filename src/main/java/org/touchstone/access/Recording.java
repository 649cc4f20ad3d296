package org.touchstone.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.touchstone.shared.ChangedMeanwhile;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.Erasable.Leaver;
import org.touchstone.shared.WholeName;

/**
 * The audit trail and the record of who has looked. Both are written in the transaction of the deed:
 * when one cannot be written, the deed does not happen either.
 */
@ApplicationScoped
public class Recording {

    private static final int LONGEST = 2000;

    @PersistenceContext private EntityManager em;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Trail trail;
    @Inject private Claim claim;
    @Inject private Claims claims;
    @Inject private BeanManager beans;

    void record(@Observes DomainEvent event) {
        var known = isKnown();
        if (known && claim.isHeld()) {
            claims.done(claim);
        }
        em.createNativeQuery(
                        """
                        insert into audit_event
                            (at, account_id, who, organisation_id, what, entity, entity_id, from_state, to_state, reason)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)""")
                .setParameter(1, now())
                .setParameter(2, known ? caller.accountId() : null)
                .setParameter(3, known ? caller.name() : unknown())
                .setParameter(4, event.organisationId())
                .setParameter(5, event.what())
                .setParameter(6, event.entity())
                .setParameter(7, event.entityId())
                .setParameter(8, cut(event.from()))
                .setParameter(9, cut(event.to()))
                .setParameter(10, cut(event.reason()))
                .executeUpdate();
    }

    /** Writes down that the caller looked at another person's sensitive record (G-5). */
    public void looked(long subjectPersonId, String record, long recordId) {
        if (caller.isPerson(subjectPersonId)) {
            return;
        }
        em.createNativeQuery(
                        """
                        insert into access_event (at, reader_id, reader, subject_person_id, record, record_id)
                        values (?1, ?2, ?3, ?4, ?5, ?6)""")
                .setParameter(1, now())
                .setParameter(2, caller.accountId())
                .setParameter(3, caller.name())
                .setParameter(4, subjectPersonId)
                .setParameter(5, record)
                .setParameter(6, recordId)
                .executeUpdate();
    }

    /**
     * The same for a list of records, in one statement however many they are.
     *
     * @param records from a record's id to the person whom it is about
     */
    public void lookedAtAll(Map<Long, Long> records, String record) {
        var others = records.entrySet().stream().filter(r -> !caller.isPerson(r.getValue())).toList();
        if (others.isEmpty()) {
            return;
        }
        // Ids are numbers of ours.
        var rows = others.stream().map(r -> "(?1, ?2, ?3, " + r.getValue() + ", ?4, " + r.getKey() + ")").collect(Collectors.joining(", "));
        em.createNativeQuery("insert into access_event (at, reader_id, reader, subject_person_id, record, record_id) values " + rows)
                .setParameter(1, now())
                .setParameter(2, caller.accountId())
                .setParameter(3, caller.name())
                .setParameter(4, record)
                .executeUpdate();
    }

    /** Which of these records the caller has looked at, ever. */
    public Set<Long> haveLookedAt(String record, Collection<Long> ids) {
        var mine = new HashSet<Long>();
        if (!ids.isEmpty()) {
            // Ids are numbers of ours.
            var list = ids.stream().map(String::valueOf).collect(Collectors.joining(", "));
            em.createNativeQuery("select distinct record_id from access_event where record = ?1 and reader_id = ?2 and record_id in (" + list + ")")
                    .setParameter(1, record)
                    .setParameter(2, caller.accountId())
                    .getResultList()
                    .forEach(id -> mine.add(((Number) id).longValue()));
        }
        return mine;
    }

    /** For a record that was changed since its version was read: who changed it, as the audit trail knows (G-11). */
    public ChangedMeanwhile changedMeanwhile(String entity, long id) {
        return trail.lastChange(entity, id).stream()
                .findFirst()
                .map(last -> new ChangedMeanwhile((String) last[0], (Instant) last[1]))
                .orElseGet(() -> new ChangedMeanwhile(unknown(), clock.instant()));
    }

    /** Takes the identity of somebody who is erased out of both: deeds, records, states and days stay (G-10). */
    void rename(Leaver leaver) {
        var account = leaver.subject().accountId();
        update("update audit_event set who = ?1, account_id = null where account_id = ?2", leaver.instead(), account);
        update("update access_event set reader = ?1 where reader_id = ?2", leaver.instead(), account);
        rename(leaver, "account", account);
        rename(leaver, "person", leaver.subject().personId());
    }

    /** The same in what is written down about one record that was theirs. */
    public void rename(Leaver leaver, String record, long recordId) {
        replace(leaver.email(), leaver.instead(), record, recordId);
        replace(leaver.name(), leaver.instead(), record, recordId);
    }

    /**
     * Somebody whose record belongs to nobody from now on (G-9).
     *
     * @param accountId the account behind the person, or null
     * @param nobody the person without a name whose the record is now
     * @param instead what stands where the name stood
     */
    public record Former(long personId, Long accountId, String name, String email, long nobody, String instead) {}

    /** Takes somebody out of what is written down about one record of theirs. */
    public void untie(String record, long recordId, Former former) {
        update("update access_event set subject_person_id = ?1 where record = ?2 and record_id = ?3 and subject_person_id = ?4",
                former.nobody(), record, recordId, former.personId());
        update("update audit_event set who = ?1, account_id = null where entity = ?2 and entity_id = ?3 and account_id = ?4",
                former.instead(), record, recordId, former.accountId());
        replace(former.email(), former.instead(), record, recordId);
        replace(former.name(), former.instead(), record, recordId);
    }

    /** In what others wrote about them: there alone, since others may have the same name. */
    private void replace(String word, String instead, String record, long recordId) {
        if (word != null) {
            for (var column : List.of("from_state", "to_state", "reason")) {
                update(
                        "update audit_event set " + column + " = regexp_replace(" + column + ", ?1, ?2) where entity = ?3 and entity_id = ?4"
                                + " and locate(?5, " + column + ") > 0",
                        WholeName.pattern(word), instead, record, recordId, word);
            }
        }
    }

    private void update(String statement, Object... values) {
        var query = em.createNativeQuery(statement);
        for (var i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }

    private boolean isKnown() {
        return isInRequest() && caller.known();
    }

    /** Timers and start-up code run for nobody; a visitor of public pages is somebody, but not known. */
    private String unknown() {
        return isInRequest() && caller.isVisitor() ? "Visitor" : "Touchstone";
    }

    private boolean isInRequest() {
        try {
            return beans.getContext(RequestScoped.class).isActive();
        } catch (ContextNotActiveException e) {
            return false;
        }
    }

    private static String cut(String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
