package org.touchstone.recruitment;

import java.util.List;
import java.util.stream.Collectors;
import org.touchstone.access.Recording;

/**
 * The words are gone from these applications, and they belong to nobody any more (G-9, G-10). Modules that hold words
 * about an application remove them in the same transaction.
 */
public record ApplicationsForgotten(List<Gone> gone) {

    /** One application, and whose it was. */
    public record Gone(long applicationId, Recording.Former former) {}

    /** A condition of SQL that holds of rows of these applications; the ids are numbers of ours. */
    public String where(String column) {
        return gone.stream().map(g -> String.valueOf(g.applicationId())).collect(Collectors.joining(", ", column + " in (", ")"));
    }
}
