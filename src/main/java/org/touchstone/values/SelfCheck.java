package org.touchstone.values;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * What somebody who thinks of working here has marked in the self-check, for their own eyes (VR-9). It
 * knows nothing of who they are, nothing is added up, and it is gone when its time is over.
 */
@Entity
@Table(name = "self_check_session")
public class SelfCheck {

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Version private int version;

    @Column(name = "organisation_id", updatable = false)
    private long organisationId;

    @Column(name = "framework_id", updatable = false)
    private long frameworkId;

    @Column(name = "expires_at", updatable = false)
    private Instant expiresAt;

    private boolean counted;

    @ElementCollection
    @CollectionTable(name = "self_check_answer", joinColumns = @JoinColumn(name = "token_hash"))
    @MapKeyColumn(name = "scenario_id")
    private Map<Long, Choice> answers = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "self_check_statement", joinColumns = @JoinColumn(name = "token_hash"))
    @MapKeyColumn(name = "value_id")
    @Column(name = "behaviour_id")
    private Map<Long, Long> statements = new HashMap<>();

    protected SelfCheck() {} // for JPA

    SelfCheck(String tokenHash, long organisationId, long frameworkId, Instant expiresAt) {
        this.tokenHash = tokenHash;
        this.organisationId = organisationId;
        this.frameworkId = frameworkId;
        this.expiresAt = expiresAt;
    }

    /** Takes the statement of each value that describes the candidate best; a value may be left out. */
    void describe(Map<Long, Long> chosen) {
        statements.clear();
        statements.putAll(chosen);
    }

    void answer(long sceneId, Choice choice) {
        answers.put(sceneId, choice);
    }

    boolean answersAll(Collection<Long> sceneIds) {
        return answers.keySet().containsAll(sceneIds);
    }

    /** True once: when it is finished for the first time, however often answers are changed after that. */
    boolean countOnce() {
        var first = !counted;
        counted = true;
        return first;
    }

    Choice choice(long sceneId) {
        return answers.get(sceneId);
    }

    Long statement(long valueId) {
        return statements.get(valueId);
    }

    long organisationId() {
        return organisationId;
    }

    long frameworkId() {
        return frameworkId;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
