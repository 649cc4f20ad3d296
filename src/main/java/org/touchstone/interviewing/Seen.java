package org.touchstone.interviewing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** Something that a member of a panel has seen or heard of an indicator of a question, in their words. */
@Embeddable
public class Seen {

    /** Whether it shows the value or goes against it. */
    public enum Polarity {
        POSITIVE,
        NEGATIVE
    }

    @Enumerated(EnumType.STRING)
    @Column(name = "polarity")
    private Polarity polarity;

    @Column(name = "position")
    private int position; // of the indicator under its question

    @Column(name = "words")
    private String words;

    protected Seen() {} // for JPA

    Seen(Polarity polarity, int position, String words) {
        this.polarity = polarity;
        this.position = position;
        this.words = words == null ? "" : words.strip();
    }

    Polarity polarity() {
        return polarity;
    }

    int position() {
        return position;
    }

    String words() {
        return words;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Seen that
                && polarity == that.polarity
                && position == that.position
                && Objects.equals(words, that.words);
    }

    @Override
    public int hashCode() {
        return Objects.hash(polarity, position, words);
    }
}
