package org.touchstone.values;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** What one of the five ratings means: in the whole framework, or for one value in its own words. */
@Entity
@Table(name = "rating_anchor")
public class Anchor {

    static final int POINTS = 5;
    static final int LONGEST = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "framework_id", updatable = false)
    private ValuesFramework framework;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "value_id", updatable = false)
    private Value value;

    private int points;
    private String text;

    protected Anchor() {} // for JPA

    Anchor(ValuesFramework framework, Value value, int points, String text) {
        this.framework = framework;
        this.value = value;
        this.points = points;
        this.text = text;
    }

    void say(String words) {
        text = words;
    }

    boolean of(Value asked) {
        return value == asked;
    }

    StatedAnchor stated() {
        return new StatedAnchor(points, text);
    }
}
