package org.touchstone.values;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;

/** An observable statement of what living a value looks like, or of what it never looks like. */
@Entity
@Table(name = "value_behaviour")
public class Behaviour {

    static final int LONGEST = 300;
    static final int MOST = 20;

    /** Whether people will, or will not, be seen to do it. */
    public enum Polarity {
        WE_WILL,
        WE_WILL_NOT
    }

    /** Of whom it is asked. */
    public enum Level {
        ALL,
        MANAGER,
        SENIOR
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "value_id", updatable = false)
    private Value value;

    private int position;

    @Enumerated(EnumType.STRING)
    private Polarity polarity;

    @Enumerated(EnumType.STRING)
    private Level level;

    private String text;

    protected Behaviour() {} // for JPA

    Behaviour(Value value, int position, Polarity polarity, Level level, String text) {
        this.value = value;
        this.position = position;
        this.polarity = polarity;
        this.level = level;
        this.text = text;
    }

    boolean is(Polarity asked) {
        return polarity == asked;
    }

    StatedBehaviour stated() {
        return new StatedBehaviour(id == null ? 0 : id, polarity, level, text);
    }
}
