package org.touchstone.fairness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.touchstone.shared.CsvColumns;
import org.touchstone.shared.CsvLine;
import org.touchstone.shared.CsvReading;
import org.touchstone.shared.ImportProblems;
import org.touchstone.shared.ImportResult;

/** Applications of an older system, on their way into {@code history_application}. */
@ApplicationScoped
class HistoryImports {

    private static final CsvColumns COLUMNS =
            CsvColumns.required("organisation", "vacancy", "applicant", "applied_on", "outcome")
                    .optional("decided_on")
                    .optional(Characteristic.COLUMNS.toArray(String[]::new));

    private static final List<String> KEY = List.of("organisation_id", "vacancy", "applicant", "line");
    private static final List<String> FIXED = List.of("applied_on", "reached");
    private static final int LONGEST = 100;

    private static final String KNOWN_VACANCY =
            " history_vacancy v on v.organisation_id = s.organisation_id and v.reference = s.vacancy ";
    private static final String KNOWN_APPLICATION =
            " history_application h on h.vacancy_id = v.id and h.applicant = s.applicant ";

    @PersistenceContext private EntityManager em;

    /**
     * Reads all, then merges all or nothing; the transaction around it decides.
     *
     * @param organisations id by code in small letters, those the importer may write to
     */
    ImportResult run(
            InputStream csv, Map<String, Long> organisations, List<Characteristic> characteristics, LongConsumer progress) {
        try (var staging = new Staging(em.unwrap(Connection.class), "history_line", progress)) {
            var problems = new ImportProblems();
            var reader = new Reader(staging, organisations, new EqualityCells(characteristics));
            var read = CsvReading.of(COLUMNS).read(csv, problems, reader::read);
            staging.flush();
            if (problems.none() && read > 0) {
                refuseRepeated(staging, problems);
            }
            return problems.none() && read > 0 ? merge(staging, reader.columns, read) : problems.refuse(read);
        }
    }

    private static void refuseRepeated(Staging staging, ImportProblems problems) {
        staging.each(
                "select min(s.line), max(s.line) from " + Staging.LINES
                        + " s group by s.organisation_id, s.vacancy, s.applicant having count(*) > 1 order by 1",
                row -> problems.add(row.getLong(2), "applicant", null, "fairness.import.repeated", row.getLong(1)));
    }

    /** The joins are held in their order: the database knows nothing yet of a table that was filled just now. */
    private static ImportResult merge(Staging staging, List<String> columns, long read) {
        staging.each("select kind from equality_import where kind = 'recruitment-history' for update", row -> {});
        staging.run(
                "insert into history_vacancy (organisation_id, reference) select s.organisation_id, s.vacancy from "
                        + Staging.LINES + " s left join" + KNOWN_VACANCY
                        + "where v.id is null group by s.organisation_id, s.vacancy");
        var updated =
                staging.run(
                        "update " + Staging.LINES + " s straight_join" + KNOWN_VACANCY + "straight_join"
                                + KNOWN_APPLICATION + "set " + Staging.assignments(columns) + " where "
                                + Staging.differences(columns));
        var names = String.join(", ", columns);
        var created =
                staging.run(
                        "insert into history_application (organisation_id, vacancy_id, applicant, " + names
                                + ") select s.organisation_id, v.id, s.applicant, s."
                                + names.replace(", ", ", s.") + " from " + Staging.LINES + " s straight_join"
                                + KNOWN_VACANCY + "left join" + KNOWN_APPLICATION + "where h.id is null");
        return ImportResult.stored(read, created, updated, read - created - updated);
    }

    /** Checks each line and stages those that are sound. */
    private static final class Reader {

        private final Staging staging;
        private final Map<String, Long> organisations;
        private final EqualityCells cells;
        private final Map<String, Integer> outcomes = new HashMap<>();
        private final MessageDigest digest;
        private List<String> columns;

        Reader(Staging staging, Map<String, Long> organisations, EqualityCells cells) {
            this.staging = staging;
            this.organisations = organisations;
            this.cells = cells;
            Gate.OUTCOMES.forEach(outcome -> outcomes.put(outcome, outcomes.size()));
            try {
                digest = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        void read(CsvLine line) {
            if (columns == null) {
                begin(line);
            }
            var values = new Object[KEY.size() + columns.size()];
            values[0] = Importing.organisation(line, organisations);
            values[1] = line.text("vacancy", LONGEST);
            var applicant = line.text("applicant", LONGEST);
            values[3] = line.number();
            var applied = line.day("applied_on");
            for (var i = 0; i < columns.size(); i++) {
                values[KEY.size() + i] =
                        switch (columns.get(i)) {
                            case "applied_on" -> applied;
                            case "reached" -> outcome(line);
                            case "decided_on" -> line.day("decided_on");
                            default -> cells.read(line, columns.get(i));
                        };
            }
            if (line.has("decided_on")) {
                var decided = line.isSound() ? line.day("decided_on") : null;
                if (decided != null && decided.isBefore(applied)) {
                    line.problem("decided_on", "fairness.import.decided-first");
                }
            }
            if (line.isSound()) {
                values[2] = mark(applicant);
                staging.add(values);
            }
        }

        private void begin(CsvLine line) {
            columns = new ArrayList<>(FIXED);
            columns.addAll(Staging.present(line, List.of("decided_on")));
            columns.addAll(Staging.present(line, Characteristic.COLUMNS));
            var all = new ArrayList<>(KEY);
            all.addAll(columns);
            staging.columns(all);
        }

        private Integer outcome(CsvLine line) {
            var text = line.text("outcome", LONGEST);
            var reached = text == null ? null : outcomes.get(text);
            if (text != null && reached == null) {
                line.problem("outcome", "csv.not-one-of", String.join(", ", Gate.OUTCOMES));
            }
            return reached;
        }

        /** The first eight bytes of the digest: enough to know an applicant of the same vacancy again. */
        private long mark(String applicant) {
            return ByteBuffer.wrap(digest.digest(applicant.getBytes(StandardCharsets.UTF_8))).getLong();
        }
    }
}
