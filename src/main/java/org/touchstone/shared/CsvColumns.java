package org.touchstone.shared;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The columns that a kind of file may have; those that are required must stand in it and hold something on every line. */
public final class CsvColumns {

    private final Map<String, Boolean> required = new LinkedHashMap<>();

    private CsvColumns() {}

    public static CsvColumns required(String... names) {
        var columns = new CsvColumns();
        for (var name : names) {
            columns.required.put(name, true);
        }
        return columns;
    }

    public CsvColumns optional(String... names) {
        for (var name : names) {
            required.put(name, false);
        }
        return this;
    }

    Set<String> names() {
        return required.keySet();
    }

    boolean requires(String name) {
        return Boolean.TRUE.equals(required.get(name));
    }

    /** From each column to its place in the file; columns that the file lacks are missing. */
    Map<String, Integer> places(List<String> header, long line, ImportProblems problems) {
        var places = new LinkedHashMap<String, Integer>();
        for (var place = 0; place < header.size(); place++) {
            var name = header.get(place).strip().toLowerCase(Locale.ROOT);
            if (!required.containsKey(name)) {
                problems.add(line, name, header.get(place), "csv.unknown-column", String.join(", ", names()));
            } else if (places.putIfAbsent(name, place) != null) {
                problems.add(line, name, header.get(place), "csv.column-twice");
            }
        }
        for (var name : names()) {
            if (requires(name) && !places.containsKey(name)) {
                problems.add(line, name, null, "csv.missing-column");
            }
        }
        return places;
    }
}
