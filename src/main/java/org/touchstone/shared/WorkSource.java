package org.touchstone.shared;

import java.util.List;

/** A module that has work for the person who is signed in. One implementation a module. */
public interface WorkSource {

    /** What waits for the person signed in, soonest first; at most fifty; a fixed number of statements. */
    List<WorkItem> waiting();
}
