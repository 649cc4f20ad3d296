package org.touchstone.shared.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.Paging;

/** The query parameters of every list: {@code ?page=&size=&sort=&dir=}. Used as a bean parameter. */
public class Listing {

    @QueryParam("page")
    @DefaultValue("0")
    @Schema(implementation = Integer.class)
    private String page;

    @QueryParam("size")
    @DefaultValue("25")
    @Schema(implementation = Integer.class)
    private String size;

    @QueryParam("sort")
    private String sort;

    @QueryParam("dir")
    @DefaultValue("asc")
    private String dir;

    /** Throws {@link BadInput} at the parameter that is no number. */
    public Paging paging() {
        return new Paging(number("page", page), number("size", size), sort, !"desc".equals(dir));
    }

    private static int number(String name, String typed) {
        try {
            return Integer.parseInt(typed);
        } catch (NumberFormatException none) {
            throw BadInput.at(name, "shared.whole-number");
        }
    }
}
