package org.touchstone.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** An employer in the system that this installation serves: a trust, a council, a partner of theirs. */
@Entity
@Table(name = "organisation")
public class Organisation {

    /** What kind of employer it is. */
    public enum Type {
        NHS_TRUST,
        ICB,
        COUNCIL,
        PRIMARY_CARE,
        VCSE,
        UNIVERSITY,
        PRIVATE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;
    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private Type type;

    protected Organisation() {} // for JPA

    Organisation(String code, String name, Type type) {
        this.code = code;
        this.name = name;
        this.type = type;
    }

    /** Gives it another name or kind; its code stays, since other systems know it by that. */
    void become(String newName, Type newType) {
        name = newName;
        type = newType;
    }

    public long id() {
        return id;
    }

    int version() {
        return version;
    }

    /** As the audit trail names it. */
    @Override
    public String toString() {
        return code + ", " + name + ", " + type;
    }
}
