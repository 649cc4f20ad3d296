package org.touchstone.recruitment;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;

/** What shortlisters agreed on after they had scored far apart, in whose words (VR-4). */
@Embeddable
public class Agreement {

    private int points;
    private String words;
    private String who;
    private Instant at;

    protected Agreement() {} // for JPA

    Agreement(int points, String words, String who, Instant at) {
        this.points = points;
        this.words = words;
        this.who = who;
        this.at = at;
    }

    int points() {
        return points;
    }

    String words() {
        return words;
    }

    String who() {
        return who;
    }

    Instant at() {
        return at;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Agreement that
                && points == that.points
                && Objects.equals(words, that.words)
                && Objects.equals(who, that.who)
                && Objects.equals(at, that.at);
    }

    @Override
    public int hashCode() {
        return Objects.hash(points, words, who, at);
    }
}
