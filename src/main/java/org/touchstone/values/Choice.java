package org.touchstone.values;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** Which response to a scene is most, and which is least, like the candidate. */
@Embeddable
public class Choice {

    @Column(name = "most_id")
    private long most;

    @Column(name = "least_id")
    private long least;

    protected Choice() {} // for JPA

    static Choice of(long most, long least) {
        if (most == least) {
            throw new IllegalArgumentException("One response cannot be both most and least like somebody");
        }
        var choice = new Choice();
        choice.most = most;
        choice.least = least;
        return choice;
    }

    long most() {
        return most;
    }

    long least() {
        return least;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Choice choice && most == choice.most && least == choice.least;
    }

    @Override
    public int hashCode() {
        return Objects.hash(most, least);
    }
}
