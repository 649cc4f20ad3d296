package org.touchstone.access.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.Paging;
import org.touchstone.shared.api.Listing;

/** How trails are asked for: last first unless another order is named, and by days. */
final class Trails {

    private Trails() {}

    static Paging lastFirst(Listing listing) {
        var paging = listing.paging();
        return paging.sort() == null ? new Paging(paging.page(), paging.size(), "at", false) : paging;
    }

    static LocalDate day(String field, String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            throw BadInput.at(field, "audit.day");
        }
    }
}
