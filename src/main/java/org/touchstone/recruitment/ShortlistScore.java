package org.touchstone.recruitment;

import jakarta.persistence.Embeddable;
import java.util.Objects;

/** Points on one criterion (0 none, 1 partial, 2 met, 3 well met) and what they rest on. */
@Embeddable
public class ShortlistScore {

    static final ShortlistScore NONE = new ShortlistScore(null, null);

    private Integer points;
    private String note;

    protected ShortlistScore() {} // for JPA

    ShortlistScore(Integer points, String note) {
        this.points = points;
        this.note = note == null || note.isBlank() ? null : note.strip();
    }

    Integer points() {
        return points;
    }

    String note() {
        return note;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ShortlistScore that
                && Objects.equals(points, that.points)
                && Objects.equals(note, that.note);
    }

    @Override
    public int hashCode() {
        return Objects.hash(points, note);
    }
}
