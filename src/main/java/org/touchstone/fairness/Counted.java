package org.touchstone.fairness;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.touchstone.fairness.FairnessCheck.Row;

/** The counts of one gate, put into groups: who declared, and who did not and why. */
final class Counted {

    private static final String UNDECLARED = "undeclared";

    private final List<Row> rows = new ArrayList<>();
    private final Map<String, GroupCounts> totals = new LinkedHashMap<>();
    private final Map<Code.Kind, GroupCounts> reasons = new EnumMap<>(Code.Kind.class);

    Counted(Characteristic characteristic, Grouping grouping, List<Gates.Cell> cells) {
        var groups = grouping.byCode();
        var codes = characteristic.byId();
        for (var cell : cells) {
            var group = groups.get(cell.code());
            if (group != null) {
                rows.add(new Row(cell.stratum(), group, cell.entered(), cell.passed()));
                totals.merge(group, new GroupCounts(group, cell.entered(), cell.passed()), GroupCounts::plus);
            } else {
                var code = codes.get(cell.code());
                var kind = code == null || code.declared() ? Code.Kind.NOT_ASKED : code.kind();
                reasons.merge(kind, new GroupCounts(kind.name(), cell.entered(), cell.passed()), GroupCounts::plus);
            }
        }
    }

    List<Row> rows() {
        return rows;
    }

    List<GroupCounts> groups() {
        return List.copyOf(totals.values());
    }

    /** Those who did not declare, by the way in which they did not; an application without an answer was not asked. */
    List<GroupCounts> reasons() {
        return List.copyOf(reasons.values());
    }

    GroupCounts undeclared() {
        return sum(UNDECLARED, reasons.values().stream().toList());
    }

    GroupCounts total() {
        return sum("", groups()).plus(undeclared());
    }

    private static GroupCounts sum(String name, List<GroupCounts> counts) {
        return counts.stream().reduce(new GroupCounts(name, 0, 0), GroupCounts::plus);
    }
}
