package org.touchstone.shared.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.touchstone.shared.Paging;

/** The query parameters of every list: {@code ?page=&size=&sort=&dir=}. Used as a bean parameter. */
public class Listing {

    @QueryParam("page")
    @DefaultValue("0")
    private int page;

    @QueryParam("size")
    @DefaultValue("25")
    private int size;

    @QueryParam("sort")
    private String sort;

    @QueryParam("dir")
    @DefaultValue("asc")
    private String dir;

    public Paging paging() {
        return new Paging(page, size, sort, !"desc".equals(dir));
    }
}
