package org.touchstone.shared;

import java.util.List;

/** A module that has work for the person who is signed in. One implementation a module. */
public interface WorkSource {

    /** What waits for the person signed in; at most fifty of each kind; one statement (see WorkQuery). */
    List<WorkItem> waiting();
}
