package org.touchstone.interviewing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** One line under a question: a probe, something to look out for, or what a rating means. */
@Embeddable
public class QuestionLine {

    /** What the line is for. */
    public enum Kind {
        PROBE,
        POSITIVE,
        NEGATIVE,
        ANCHOR
    }

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Kind kind;

    @Column(name = "position")
    private int position;

    @Column(name = "text")
    private String text;

    protected QuestionLine() {} // for JPA

    QuestionLine(Kind kind, int position, String text) {
        this.kind = kind;
        this.position = position;
        this.text = text;
    }

    Kind kind() {
        return kind;
    }

    /** Its place among those of its kind; of an anchor its points. */
    int position() {
        return position;
    }

    String text() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof QuestionLine that
                && kind == that.kind
                && position == that.position
                && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, position, text);
    }
}
