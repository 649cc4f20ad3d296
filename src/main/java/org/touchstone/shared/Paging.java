package org.touchstone.shared;

import jakarta.persistence.TypedQuery;
import java.util.Map;

/**
 * Which page a person asks for, and in which order.
 *
 * @param sort a name out of the list's own table of sortable columns, or null for its usual order
 */
public record Paging(int page, int size, String sort, boolean ascending) {

    public static final int USUAL_SIZE = 25;
    public static final int LARGEST_SIZE = 200;

    public Paging {
        if (size < 1 || size > LARGEST_SIZE) {
            throw BadInput.at("size", "paging.size", size, LARGEST_SIZE);
        }
        if (page < 0 || page > Integer.MAX_VALUE / size - 1) {
            throw BadInput.at("page", "paging.page", page);
        }
    }

    public static Paging first() {
        return new Paging(0, USUAL_SIZE, null, true);
    }

    /**
     * The order-by clause, from a table of names that may be sorted by.
     *
     * @param columns from the name a person may ask for to the JPQL expression it stands for
     * @param usual the name sorted by when none is asked for
     * @param tie an expression that makes the order total, so that pages never overlap
     */
    public String orderBy(Map<String, String> columns, String usual, String tie) {
        var name = sort == null ? usual : sort;
        var expression = columns.get(name);
        if (expression == null) {
            throw BadInput.at("sort", "paging.sort", name, String.join(", ", columns.keySet()));
        }
        return " order by " + expression + (ascending ? " asc" : " desc") + ", " + tie;
    }

    /** Runs the query for this page and the count beside it. */
    public <T> Page<T> of(TypedQuery<T> rows, TypedQuery<Long> count) {
        var found = rows.setFirstResult(page * size).setMaxResults(size).getResultList();
        return new Page<>(found, page, size, count.getSingleResult());
    }
}
