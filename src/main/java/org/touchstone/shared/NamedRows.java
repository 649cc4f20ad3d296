package org.touchstone.shared;

import jakarta.persistence.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows of a statement under the names that it gives its columns: {@code select p.phone as phone, p.email as email}. */
public final class NamedRows {

    private NamedRows() {}

    /** The rows as they come, of a statement with a name for every column; a column that is empty is left out. */
    public static List<Map<String, Object>> of(Query query) {
        var rows = (List<?>) query.setHint("eclipselink.result-type", "Map").getResultList();
        return rows.stream().map(row -> filled((Map<?, ?>) row)).toList();
    }

    private static Map<String, Object> filled(Map<?, ?> columns) {
        var row = new LinkedHashMap<String, Object>();
        columns.forEach(
                (name, value) -> {
                    if (value != null) {
                        row.put((String) name, value);
                    }
                });
        return row;
    }
}
