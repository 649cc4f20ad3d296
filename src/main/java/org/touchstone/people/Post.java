package org.touchstone.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** A kind of job in a unit, at a pay band. Several people may hold the same post. */
@Entity
@Table(name = "post")
public class Post {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private OrgUnit unit;

    private String title;
    private String band;

    @Column(name = "band_order")
    private int bandOrder;

    private String profession;

    @Column(name = "role_family")
    private String roleFamily;

    private BigDecimal fte;

    protected Post() {} // for JPA

    Post(OrgUnit unit, String title, String band, String profession, String roleFamily, BigDecimal fte) {
        this.unit = unit;
        this.title = title;
        this.band = band;
        this.bandOrder = PayBand.order(band);
        this.profession = profession;
        this.roleFamily = roleFamily;
        this.fte = fte;
    }

    public long id() {
        return id;
    }

    long organisationId() {
        return unit.organisationId();
    }

    String title() {
        return title;
    }
}
