package org.touchstone.access.api;

import org.touchstone.shared.Paging;
import org.touchstone.shared.api.Listing;

/** How trails are asked for: last first unless another order is named, and by days. */
final class Trails {

    private Trails() {}

    static Paging lastFirst(Listing listing) {
        var paging = listing.paging();
        return paging.sort() == null ? new Paging(paging.page(), paging.size(), "at", false) : paging;
    }
}
