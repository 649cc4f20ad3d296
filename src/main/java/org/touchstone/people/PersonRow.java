package org.touchstone.people;

/**
 * A person by name, with the post they hold today; whoever holds none has no post, unit or organisation.
 */
public record PersonRow(long id, String name, String email, String post, String unit, Long organisationId) {

    /** Post and unit in one line, or null. */
    public String postLine() {
        return post == null ? null : post + ", " + unit;
    }
}
