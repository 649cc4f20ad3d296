package org.touchstone.shared;

import java.util.Map;

/**
 * The organisations of the system by id, for modules that hold an organisation by id only and may not
 * know who keeps them. One implementation.
 */
public interface OrganisationNames {

    /** All organisations in the order of their names: id to name. */
    Map<Long, String> names();
}
