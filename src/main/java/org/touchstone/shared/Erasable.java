package org.touchstone.shared;

import java.util.List;
import java.util.Set;

/**
 * What a module does with what it holds about a person whose erasure is granted (G-10). One implementation for each
 * module that holds any. What others rely on as figures stays, belonging to nobody; so does the trail of what was done.
 */
public interface Erasable {

    /**
     * Who goes.
     *
     * @param instead what stands where the name stood; null where the name must stay, because something is kept
     */
    record Leaver(PersonalData.Subject subject, String name, String email, String instead) {}

    /** The organisations that hold records about the person. */
    Set<Long> organisations(PersonalData.Subject subject);

    /** What must be over before anything may be erased, in sentences; empty where nothing stands in the way. */
    default List<String> hindrances(PersonalData.Subject subject) {
        return List.of();
    }

    /** What stays under the person's own name, and why, in sentences; empty where nothing does. */
    default List<String> kept(PersonalData.Subject subject) {
        return List.of();
    }

    /** Whether it holds who the person was. That goes last: until then the others look for the name. */
    default boolean isIdentity() {
        return false;
    }

    /** Erases, in the transaction of the decision. */
    void erase(Leaver leaver);
}
