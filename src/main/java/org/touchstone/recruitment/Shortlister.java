package org.touchstone.recruitment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.RuleBroken;

/**
 * Somebody who scores the applications of one vacancy without knowing whose they are. Says first whether
 * anything stands in the way; whoever has a conflict does not score. Who leaves keeps what they locked.
 */
@Entity
@Table(name = "shortlister")
public class Shortlister {

    static final int LONGEST = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    @Column(name = "vacancy_id", updatable = false)
    private long vacancyId;

    @Column(name = "person_id", updatable = false)
    private long personId;

    @Column(updatable = false)
    private String name;

    @Column(name = "named_by")
    private String namedBy;

    @Column(name = "named_at")
    private Instant namedAt;

    @Column(name = "declared_at")
    private Instant declaredAt;

    private String conflict;

    @Column(name = "left_at")
    private Instant leftAt;

    @Column(name = "left_reason")
    private String leftReason;

    protected Shortlister() {} // for JPA

    Shortlister(long vacancyId, long personId, String name, String namedBy, Instant now) {
        this.vacancyId = vacancyId;
        this.personId = personId;
        this.name = name;
        this.namedBy = namedBy;
        this.namedAt = now;
    }

    /** Says that nothing stands in the way, or what does; that is not taken back by oneself. */
    void declare(String whatStandsInTheWay, Instant now) {
        requireHere();
        var words = whatStandsInTheWay == null ? "" : whatStandsInTheWay.strip();
        if (words.length() > LONGEST) {
            throw BadInput.at("conflict", "shortlister.conflict.long", LONGEST);
        }
        if (words.isEmpty() && conflict != null) {
            throw new RuleBroken("VR-4", "shortlister.conflict.stands");
        }
        conflict = words.isEmpty() ? null : words;
        declaredAt = now;
    }

    void leave(String reason, Instant now) {
        requireHere();
        if (reason == null || reason.isBlank()) {
            throw BadInput.at("reason", "shortlister.reason.required");
        }
        if (reason.length() > LONGEST) {
            throw BadInput.at("reason", "shortlister.conflict.long", LONGEST);
        }
        leftAt = now;
        leftReason = reason.strip();
    }

    /** Somebody who left is asked again, and declares again. */
    void comeBack(String by, Instant now) {
        if (isHere()) {
            throw new RuleBroken(null, "shortlister.named-already", name);
        }
        leftAt = null;
        leftReason = null;
        declaredAt = null;
        conflict = null;
        namedBy = by;
        namedAt = now;
    }

    void requireMayScore() {
        requireHere();
        if (declaredAt == null) {
            throw new RuleBroken("VR-4", "shortlister.declare-first");
        }
        if (conflict != null) {
            throw new RuleBroken("VR-4", "shortlister.in-conflict");
        }
    }

    private void requireHere() {
        if (!isHere()) {
            throw new RuleBroken("VR-12", "shortlister.left");
        }
    }

    boolean isHere() {
        return leftAt == null;
    }

    boolean hasDeclared() {
        return declaredAt != null;
    }

    String conflict() {
        return conflict;
    }

    long personId() {
        return personId;
    }

    long vacancyId() {
        return vacancyId;
    }

    String name() {
        return name;
    }
}
