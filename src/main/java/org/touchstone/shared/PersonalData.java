package org.touchstone.shared;

import java.util.Collection;
import java.util.Map;

/**
 * What a module holds about one person, for that person to take away (G-10). One implementation for each module
 * that holds any.
 *
 * <p>Only what the person may see: their own words, what was decided and told, what was sent to them. Nothing of
 * others stands in it: no names of those who chose, no notes, no remarks that were not meant for the person.
 */
public interface PersonalData {

    /**
     * Whose data.
     *
     * @param personId a number that is nobody's where the account belongs to no person
     */
    record Subject(long accountId, long personId) {}

    /** The file of a module, to which sections are added one after another. */
    interface File {

        /** Adds a section: its name, and its rows with named columns. */
        void section(String name, Collection<Map<String, Object>> rows);
    }

    /** The name of the file: that of the module. */
    String module();

    /** Tells all that is held, in a number of statements that does not grow with it. */
    void tell(Subject subject, File file);
}
