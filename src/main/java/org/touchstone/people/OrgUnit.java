package org.touchstone.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A part of an organisation, such as a directorate, a service or a team. Who manages whom does not follow from it. */
@Entity
@Table(name = "org_unit")
public class OrgUnit {

    /** How large a part. */
    public enum Level {
        DIRECTORATE,
        SERVICE,
        TEAM
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    @Column(name = "organisation_id", updatable = false)
    private long organisationId;

    @Column(name = "parent_id")
    private Long parentId;

    private String name;

    @Enumerated(EnumType.STRING)
    private Level level;

    protected OrgUnit() {} // for JPA

    OrgUnit(long organisationId, Long parentId, String name, Level level) {
        this.organisationId = organisationId;
        this.parentId = parentId;
        this.name = name;
        this.level = level;
    }

    /** Gives it another name, size or place. */
    void become(String newName, Level newLevel, Long newParentId) {
        name = newName;
        level = newLevel;
        parentId = newParentId;
    }

    public long id() {
        return id;
    }

    int version() {
        return version;
    }

    long organisationId() {
        return organisationId;
    }

    String name() {
        return name;
    }
}
