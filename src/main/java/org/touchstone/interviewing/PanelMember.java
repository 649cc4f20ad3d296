package org.touchstone.interviewing;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.RuleBroken;

/**
 * Somebody who interviews at a stage. Before anybody is rated they say of every candidate whether
 * anything stands in the way; what they have locked outlives their leaving (VR-12).
 */
@Entity
@Table(name = "panel_member")
public class PanelMember {

    static final int LONGEST = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    @Column(name = "stage_id", updatable = false)
    private long stageId;

    @Column(name = "vacancy_id", updatable = false)
    private long vacancyId;

    @Column(name = "person_id", updatable = false)
    private long personId;

    @Column(updatable = false)
    private String name;

    private boolean chair;

    @Column(name = "named_by")
    private String namedBy;

    @Column(name = "named_at")
    private Instant namedAt;

    @Column(name = "left_at")
    private Instant leftAt;

    @Column(name = "left_reason")
    private String leftReason;

    @OneToMany(mappedBy = "panelMember", cascade = CascadeType.ALL, orphanRemoval = true)
    @MapKey(name = "applicationId")
    private Map<Long, Declaration> declarations = new HashMap<>();

    protected PanelMember() {} // for JPA

    PanelMember(long stageId, long vacancyId, long personId, String name, String by, Instant now) {
        this.stageId = stageId;
        this.vacancyId = vacancyId;
        this.personId = personId;
        this.name = name;
        this.namedBy = by;
        this.namedAt = now;
    }

    /** Says of one candidate that nothing stands in the way (no words), or what does; that is not taken back by oneself (VR-5). */
    void declare(long applicationId, String conflict, Instant now) {
        requireHere();
        var words = conflict == null ? "" : conflict.strip();
        if (words.length() > LONGEST) {
            throw BadInput.at("conflict", "panel.too-long", LONGEST);
        }
        if (words.isEmpty() && conflict(applicationId) != null) {
            throw new RuleBroken("VR-5", "panel.conflict.stands");
        }
        declarations
                .computeIfAbsent(applicationId, a -> new Declaration(this, a))
                .say(words.isEmpty() ? null : words, now);
    }

    void leave(String reason, Instant now) {
        requireHere();
        if (reason == null || reason.isBlank()) {
            throw BadInput.at("reason", "panel.reason.required");
        }
        if (reason.length() > LONGEST) {
            throw BadInput.at("reason", "panel.too-long", LONGEST);
        }
        leftAt = now;
        leftReason = reason.strip();
        chair = false;
    }

    /** Somebody who left is asked again, and declares again. */
    void comeBack(String by, Instant now) {
        if (isHere()) {
            throw new RuleBroken(null, "panel.named-already", name);
        }
        leftAt = null;
        leftReason = null;
        declarations.clear();
        namedBy = by;
        namedAt = now;
    }

    void takeChair(boolean takes) {
        if (takes) {
            requireHere();
        }
        chair = takes;
    }

    /** Refuses whoever has left, has not declared yet, or has said that something stands in the way (VR-5). */
    void requireMayRate(long applicationId) {
        requireHere();
        if (!hasDeclared(applicationId)) {
            throw new RuleBroken("VR-5", "panel.declare-first");
        }
        if (conflict(applicationId) != null) {
            throw new RuleBroken("VR-5", "panel.in-conflict");
        }
    }

    void requireHere() {
        if (!isHere()) {
            throw new RuleBroken("VR-12", "panel.left");
        }
    }

    boolean isHere() {
        return leftAt == null;
    }

    boolean isChair() {
        return chair;
    }

    boolean hasDeclared(long applicationId) {
        return declarations.containsKey(applicationId);
    }

    /** What stands in the way, or null. */
    String conflict(long applicationId) {
        var declaration = declarations.get(applicationId);
        return declaration == null ? null : declaration.conflict();
    }

    /** Whether they rate this candidate: here, declared, nothing in the way. */
    boolean rates(long applicationId) {
        return isHere() && hasDeclared(applicationId) && conflict(applicationId) == null;
    }

    Long id() {
        return id;
    }

    long stageId() {
        return stageId;
    }

    long vacancyId() {
        return vacancyId;
    }

    long personId() {
        return personId;
    }

    String name() {
        return name;
    }

    Instant namedAt() {
        return namedAt;
    }

    Instant leftAt() {
        return leftAt;
    }

    String leftReason() {
        return leftReason;
    }
}
