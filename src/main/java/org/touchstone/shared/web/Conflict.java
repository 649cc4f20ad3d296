package org.touchstone.shared.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.touchstone.shared.ChangedMeanwhile;

/**
 * What two people made of the same record (G-11): who saved first, and part by part their words and
 * mine. Shown by {@code <ts:conflict of="#{somePage.conflict}" />} inside the page's form, above its fields.
 *
 * <pre>{@code
 * if (messages.attempt("values.saved", this::write, this::meet)) ...
 *
 * private void meet(ChangedMeanwhile changed) {
 *     var theirs = framing.value(id);
 *     conflict = new Conflict(changed)
 *             .part(nameLabel, seen.name(), theirs.name(), name, n -> name = n)
 *             .part(textLabel, seen.plainText(), theirs.plainText(), plainText, t -> plainText = t);
 *     seen = theirs; // the next save goes on top of theirs, knowingly
 * }
 * }</pre>
 *
 * <p>What I typed stays in the fields; the person chooses part by part, or writes a third version, and
 * saves again. Parts that only I changed, or only they, or both alike, need no choice: theirs are put in.
 */
public class Conflict implements Serializable {

    /** Where the chosen words go: a field of the page. */
    @FunctionalInterface
    public interface Putting<T> {
        void put(T choice);
    }

    /** One part that both have changed. */
    public static class Part implements Serializable {
        private final String label;
        private final String theirs;
        private final String mine;
        private final transient Runnable takeTheirs;
        private final transient Runnable takeMine;
        private boolean theirsTaken;

        private Part(String label, String theirs, String mine, Runnable takeTheirs, Runnable takeMine) {
            this.label = label;
            this.theirs = theirs;
            this.mine = mine;
            this.takeTheirs = takeTheirs;
            this.takeMine = takeMine;
        }

        public void takeTheirs() {
            takeTheirs.run();
            theirsTaken = true;
        }

        public void keepMine() {
            takeMine.run();
            theirsTaken = false;
        }

        public String getLabel() {
            return label;
        }

        public String getTheirs() {
            return theirs;
        }

        public String getMine() {
            return mine;
        }

        public boolean isTheirsTaken() {
            return theirsTaken;
        }
    }

    private final String who;
    private final Instant when;
    private final List<Part> parts = new ArrayList<>();

    public Conflict(ChangedMeanwhile changed) {
        who = changed.who();
        when = changed.when();
    }

    /** Compares a text. */
    public Conflict part(String label, String seen, String theirs, String mine, Putting<String> field) {
        return part(label, seen, theirs, mine, Function.identity(), field);
    }

    /**
     * Compares one part of the record.
     *
     * @param seen as I read it before I typed
     * @param words how people read it
     */
    public <T> Conflict part(String label, T seen, T theirs, T mine, Function<T, String> words, Putting<T> field) {
        if (Objects.equals(mine, theirs)) {
            return this;
        }
        if (Objects.equals(mine, seen)) {
            field.put(theirs);
        } else if (!Objects.equals(theirs, seen)) {
            parts.add(
                    new Part(label, words.apply(theirs), words.apply(mine), () -> field.put(theirs), () -> field.put(mine)));
        }
        return this;
    }

    /** Whether nothing needs a choice: both changes can stand side by side. */
    public boolean isSolved() {
        return parts.isEmpty();
    }

    public String getWho() {
        return who;
    }

    public Instant getWhen() {
        return when;
    }

    public List<Part> getParts() {
        return parts;
    }
}
