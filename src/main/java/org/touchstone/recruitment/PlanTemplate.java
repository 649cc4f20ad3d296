package org.touchstone.recruitment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.touchstone.shared.ChangedMeanwhile;
import org.touchstone.shared.RuleBroken;

/**
 * A way of choosing people that HR uses again and again. A vacancy takes a copy of its stages, so that
 * a template may change without touching any vacancy. Those that ship with the system stay as they are.
 */
@Entity
@Table(name = "plan_template")
public class PlanTemplate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    @Column(name = "organisation_id", updatable = false)
    private Long organisationId; // null: ships with every installation

    private String name;
    private String purpose;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "retired_at")
    private Instant retiredAt;

    @ElementCollection
    @CollectionTable(name = "plan_template_stage", joinColumns = @JoinColumn(name = "template_id"))
    @OrderColumn(name = "position")
    private List<PlannedStage> stages = new ArrayList<>();

    protected PlanTemplate() {} // for JPA

    PlanTemplate(long organisationId, PlanText text, String who, Instant now) {
        this.organisationId = organisationId;
        write(text, who, now);
    }

    /** Only who has seen it as it stands changes it (G-11), and nobody one that ships with the system. */
    void requireChangeable(int seen) {
        if (organisationId == null) {
            throw new RuleBroken(null, "plan.shipped", name);
        }
        if (version != seen) {
            throw new ChangedMeanwhile(changedBy, changedAt);
        }
    }

    /** The stages are rows under their place: the old ones have to be gone before the new ones come. */
    void clear() {
        stages.clear();
    }

    PlanKept write(PlanText text, String who, Instant now) {
        name = text.name();
        purpose = text.purpose();
        text.stages().forEach(stage -> stages.add(stage.copy()));
        changedBy = who;
        changedAt = now;
        return kept(id == null ? "PlanTemplateMade" : "PlanTemplateChanged");
    }

    /** Offered to new vacancies no more; those that took it keep what they took. */
    PlanKept retire(String who, Instant now) {
        if (retiredAt != null) {
            throw new RuleBroken(null, "plan.retired-already", name);
        }
        retiredAt = now;
        changedBy = who;
        changedAt = now;
        return kept("PlanTemplateRetired");
    }

    /** Offered again. */
    PlanKept restore(String who, Instant now) {
        if (retiredAt == null) {
            throw new RuleBroken(null, "plan.not-retired", name);
        }
        retiredAt = null;
        changedBy = who;
        changedAt = now;
        return kept("PlanTemplateRestored");
    }

    /** A fact of its history. */
    PlanKept kept(String what) {
        return new PlanKept(what, id == null ? 0 : id, organisationId, name);
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public Long organisationId() {
        return organisationId;
    }

    public String name() {
        return name;
    }

    public String purpose() {
        return purpose;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String changedBy() {
        return changedBy;
    }

    /** Since when new vacancies are not offered it; null while they are. */
    public Instant retiredAt() {
        return retiredAt;
    }

    public List<PlannedStage> stages() {
        return List.copyOf(stages);
    }
}
