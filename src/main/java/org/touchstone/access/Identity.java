package org.touchstone.access;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Who is asking and what they hold, as read at the beginning of a request. */
record Identity(long accountId, Long personId, String name, String email, boolean mustChange, int epoch, Set<Grant> grants) {

    static Identity from(List<Object[]> rows) {
        var first = rows.get(0);
        var grants = new HashSet<Grant>();
        for (var row : rows) {
            if (row[6] != null) {
                grants.add(new Grant((String) row[6], (Long) row[7]));
            }
        }
        return new Identity(
                (Long) first[0], (Long) first[1], (String) first[2], (String) first[3], (Boolean) first[4],
                (Integer) first[5], grants);
    }

    /** The names of all roles held anywhere: what the container checks. */
    Set<String> groups() {
        var groups = new TreeSet<String>();
        groups.add(Role.SIGNED_IN);
        grants.forEach(g -> groups.add(g.role()));
        return groups;
    }
}
