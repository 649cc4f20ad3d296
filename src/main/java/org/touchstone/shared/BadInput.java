package org.touchstone.shared;

import jakarta.ejb.ApplicationException;
import java.util.ArrayList;
import java.util.List;

/** Something a person typed that cannot be taken as it is: which field, and what to do about it. */
@ApplicationException(rollback = true)
public class BadInput extends RuntimeException {

    /** One field and its problem, already in the reader's words. */
    public record Field(String field, String problem) {}

    private final transient List<Field> fields;

    public BadInput(List<Field> fields) {
        super(fields.toString());
        this.fields = List.copyOf(fields);
    }

    public static BadInput at(String field, String key, Object... parameters) {
        return new BadInput(List.of(new Field(field, Texts.say(key, parameters))));
    }

    public List<Field> fields() {
        return fields;
    }

    /** Gathers every problem of a form, so that a person hears of all at once. */
    public static class Gathering {
        private final List<Field> fields = new ArrayList<>();

        public Gathering when(boolean bad, String field, String key, Object... parameters) {
            if (bad) {
                fields.add(new Field(field, Texts.say(key, parameters)));
            }
            return this;
        }

        public void refuse() {
            if (!fields.isEmpty()) {
                throw new BadInput(fields);
            }
        }
    }
}
