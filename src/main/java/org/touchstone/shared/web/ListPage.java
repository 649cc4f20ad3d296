package org.touchstone.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.Paging;

/**
 * The address of a list: page, order and filters stand in it, so that it can be bookmarked and sent.
 * Pages use it as {@code #{list.link('page', 2)}} and {@code #{list.sort('title')}}.
 */
@Named("list")
@RequestScoped
public class ListPage {

    @Inject private HttpServletRequest request;

    /** What the address asks for; nonsense in it counts as the first page. */
    public Paging paging() {
        try {
            return new Paging(page(), Paging.USUAL_SIZE, sortedBy(), ascending());
        } catch (BadInput nonsense) {
            return Paging.first();
        }
    }

    public int page() {
        var page = request.getParameter("page");
        return page != null && page.matches("\\d{1,6}") ? Integer.parseInt(page) : 0;
    }

    public String sortedBy() {
        var sort = request.getParameter("sort");
        return sort == null || sort.isBlank() ? null : sort;
    }

    public boolean ascending() {
        return !"desc".equals(request.getParameter("dir"));
    }

    /** This address with one parameter changed. */
    public String link(String name, Object value) {
        var parameters = parameters();
        parameters.put(name, String.valueOf(value));
        return query(parameters);
    }

    /** This address sorted by a column; by the same column again, the other way round. */
    public String sort(String column) {
        var parameters = parameters();
        parameters.remove("page");
        parameters.put("sort", column);
        parameters.put("dir", column.equals(sortedBy()) && ascending() ? "desc" : "asc");
        return query(parameters);
    }

    /** For aria-sort: ascending, descending or none. */
    public String direction(String column) {
        if (!column.equals(sortedBy())) {
            return "none";
        }
        return ascending() ? "ascending" : "descending";
    }

    private Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        request.getParameterMap()
                .forEach(
                        (name, values) -> {
                            if (!values[0].isBlank() && !name.contains(":") && !name.startsWith("jakarta.")) {
                                parameters.put(name, values[0]);
                            }
                        });
        return parameters;
    }

    private static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(p -> encode(p.getKey()) + "=" + encode(p.getValue()))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
