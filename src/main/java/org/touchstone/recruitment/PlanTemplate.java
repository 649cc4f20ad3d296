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
import java.util.ArrayList;
import java.util.List;

/**
 * A way of choosing people that HR uses again and again. A vacancy takes a copy of its stages, so that
 * a template may change without touching any vacancy.
 */
@Entity
@Table(name = "plan_template")
public class PlanTemplate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "organisation_id")
    private Long organisationId; // null: ships with every installation

    private String name;
    private String purpose;

    @ElementCollection
    @CollectionTable(name = "plan_template_stage", joinColumns = @JoinColumn(name = "template_id"))
    @OrderColumn(name = "position")
    private List<PlannedStage> stages = new ArrayList<>();

    protected PlanTemplate() {} // for JPA

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String purpose() {
        return purpose;
    }

    public List<PlannedStage> stages() {
        return List.copyOf(stages);
    }
}
