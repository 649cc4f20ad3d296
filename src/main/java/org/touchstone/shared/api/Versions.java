package org.touchstone.shared.api;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import org.touchstone.shared.BadInput;

/** A record's version as an entity tag, so that nobody overwrites what they have not seen (G-11). */
public final class Versions {

    private Versions() {}

    /** The record with its version as {@code ETag}. */
    public static Response tagged(Object record, int version) {
        return Response.ok(record).tag(new EntityTag(String.valueOf(version))).build();
    }

    /** The version that {@code If-Match} names; asked for on every change of a versioned record. */
    public static int from(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw BadInput.at("If-Match", "api.if-match");
        }
        try {
            return Integer.parseInt(ifMatch.replace("\"", "").replace("W/", "").trim());
        } catch (NumberFormatException e) {
            throw BadInput.at("If-Match", "api.if-match");
        }
    }
}
