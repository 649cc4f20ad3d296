package org.touchstone.people;

/**
 * What a list of staff is narrowed to.
 *
 * @param organisationId whose staff
 * @param search words out of name, e-mail, staff number, post or unit; null or blank for all
 * @param unitId a unit with all below it, or null for all
 * @param when whose employment runs, is to begin, or has ended
 */
public record StaffFilter(long organisationId, String search, Long unitId, When when) {

    /** Where an employment stands today. */
    public enum When {
        CURRENT,
        TO_COME,
        LEFT
    }

    public StaffFilter {
        when = when == null ? When.CURRENT : when;
        search = search == null || search.isBlank() ? null : search.strip();
    }
}
