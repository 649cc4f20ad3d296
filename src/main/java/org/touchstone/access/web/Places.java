package org.touchstone.access.web;

import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.touchstone.access.Administering;
import org.touchstone.shared.Texts;

/** Where an administrator may give roles: at organisations, and (null) for the whole system. */
final class Places {

    private Places() {}

    static List<Map.Entry<Long, String>> of(Administering administering) {
        var places = new ArrayList<Map.Entry<Long, String>>(administering.organisations().entrySet());
        if (administering.isForSystem()) {
            places.add(new SimpleImmutableEntry<>(null, Texts.say("accounts.whole-system.choose")));
        }
        return places;
    }
}
