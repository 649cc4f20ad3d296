package org.touchstone.fairness;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.touchstone.shared.CsvLine;

/** Reads what a line of a file says about protected characteristics, in codes, labels or words of other systems. */
final class EqualityCells {

    private static final int LONGEST = 120;

    private final Map<String, Characteristic> characteristics = new LinkedHashMap<>();
    private final Map<String, Map<String, Code>> meanings = new HashMap<>();

    EqualityCells(List<Characteristic> all) {
        all.forEach(
                c -> {
                    characteristics.put(c.code(), c);
                    meanings.put(c.code(), c.meanings());
                });
    }

    /** The id of the code that stands in the cell; null when it is empty, or a problem of the line. */
    Integer read(CsvLine line, String column) {
        var text = line.text(column, LONGEST);
        if (text == null) {
            return null;
        }
        var known = meanings.get(column);
        var code = known.get(text);
        if (code == null) {
            code = known.get(text.toLowerCase(Locale.ROOT));
        }
        if (code == null) {
            line.problem(column, "csv.not-one-of", characteristics.get(column).namesToOffer());
            return null;
        }
        return code.id();
    }
}
