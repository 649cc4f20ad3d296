package org.touchstone.appointing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A check that is made of everybody before they start, at one organisation or, where it has none of its own, at all. */
@Entity
@Table(name = "check_template")
public class PlannedCheck {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "organisation_id")
    private Long organisationId;

    private int position;

    @Enumerated(EnumType.STRING)
    private OfferCheck.Kind kind;

    private String name;
    private String asked;

    @Column(name = "due_days")
    private int dueDays;

    protected PlannedCheck() {} // for JPA

    boolean isOfEverybody() {
        return organisationId == null;
    }

    int position() {
        return position;
    }

    OfferCheck.Kind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    String asked() {
        return asked;
    }

    int dueDays() {
        return dueDays;
    }
}
