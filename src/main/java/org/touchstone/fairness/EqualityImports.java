package org.touchstone.fairness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.touchstone.shared.CsvColumns;
import org.touchstone.shared.CsvLine;
import org.touchstone.shared.CsvReading;
import org.touchstone.shared.ImportProblems;
import org.touchstone.shared.ImportResult;

/** What the staff record of another system says of people, on its way into {@code staff_equality}. */
@ApplicationScoped
class EqualityImports {

    private static final CsvColumns COLUMNS =
            CsvColumns.required("organisation", "staff_number").optional(Characteristic.COLUMNS.toArray(String[]::new));

    private static final List<String> KEY = List.of("organisation_id", "staff_number", "line");
    private static final int LONGEST = 40;
    private static final String KNOWN = " staff_equality h on h.organisation_id = s.organisation_id and h.staff_number = s.staff_number ";

    @PersistenceContext private EntityManager em;

    /** As {@link HistoryImports#run}. What a person declared here, and an objection, stand against every file. */
    ImportResult run(
            InputStream csv, Map<String, Long> organisations, List<Characteristic> characteristics, LongConsumer progress) {
        try (var staging = new Staging(em.unwrap(Connection.class), "equality_line", progress)) {
            var problems = new ImportProblems();
            var reader = new Reader(staging, organisations, new EqualityCells(characteristics));
            var read = CsvReading.of(COLUMNS).read(csv, problems, reader::read);
            staging.flush();
            if (problems.none() && read > 0) {
                refuseRepeated(staging, problems);
                refuseStrangers(staging, problems);
            }
            return problems.none() && read > 0 ? merge(staging, reader.columns, read) : problems.refuse(read);
        }
    }

    private static void refuseRepeated(Staging staging, ImportProblems problems) {
        staging.each(
                "select min(s.line), max(s.line), s.staff_number from " + Staging.LINES
                        + " s group by s.organisation_id, s.staff_number having count(*) > 1 order by 1",
                row ->
                        problems.add(
                                row.getLong(2), "staff_number", row.getString(3), "fairness.import.repeated", row.getLong(1)));
    }

    private static void refuseStrangers(Staging staging, ImportProblems problems) {
        staging.each(
                "select s.line, s.staff_number from " + Staging.LINES
                        + " s left join employment e on e.organisation_id = s.organisation_id"
                        + " and e.staff_number = s.staff_number where e.id is null order by s.line",
                row -> problems.add(row.getLong(1), "staff_number", row.getString(2), "fairness.import.no-such-staff"));
    }

    private static ImportResult merge(Staging staging, List<String> columns, long read) {
        staging.each("select kind from equality_import where kind = 'equality' for update", row -> {});
        if (columns.isEmpty()) {
            return ImportResult.stored(read, 0, 0, read);
        }
        var updated =
                staging.run(
                        "update " + Staging.LINES + " s straight_join" + KNOWN + "set " + Staging.assignments(columns)
                                + ", h.changed_at = utc_timestamp() where h.declared = false and h.objected = false and "
                                + Staging.differences(columns));
        var names = String.join(", ", columns);
        var created =
                staging.run(
                        "insert into staff_equality (organisation_id, staff_number, declared, objected, changed_at, " + names
                                + ") select s.organisation_id, s.staff_number, false, false, utc_timestamp(), s."
                                + names.replace(", ", ", s.") + " from " + Staging.LINES + " s left join" + KNOWN
                                + "where h.id is null");
        return ImportResult.stored(read, created, updated, read - created - updated);
    }

    /** Checks each line and stages those that are sound. */
    private static final class Reader {

        private final Staging staging;
        private final Map<String, Long> organisations;
        private final EqualityCells cells;
        private List<String> columns = List.of();
        private boolean begun;

        Reader(Staging staging, Map<String, Long> organisations, EqualityCells cells) {
            this.staging = staging;
            this.organisations = organisations;
            this.cells = cells;
        }

        void read(CsvLine line) {
            if (!begun) {
                begin(line);
            }
            var values = new ArrayList<>();
            values.add(Importing.organisation(line, organisations));
            values.add(line.text("staff_number", LONGEST));
            values.add(line.number());
            columns.forEach(column -> values.add(cells.read(line, column)));
            if (line.isSound()) {
                staging.add(values.toArray());
            }
        }

        private void begin(CsvLine line) {
            begun = true;
            columns = Staging.present(line, Characteristic.COLUMNS);
            var all = new ArrayList<>(KEY);
            all.addAll(columns);
            staging.columns(all);
        }
    }
}
