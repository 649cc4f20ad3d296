package org.touchstone.shared;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Reads a CSV file (RFC 4180, UTF-8, header row, columns in any order) line by line. However many lines
 * there are, only one is held at a time.
 *
 * <pre>{@code
 * var problems = new ImportProblems();
 * var read = CsvReading.of(COLUMNS).read(stream, problems, line -> {
 *     var number = line.text("staff_number", 40);
 *     var starts = line.day("start_date");
 *     if (line.isSound()) {
 *         stage(line.number(), number, starts);
 *     }
 * });
 * }</pre>
 */
public final class CsvReading {

    /** Longer than any cell may be, and short enough that a quotation mark never closed costs little memory. */
    private static final int LONGEST_CELL = 1 << 20;

    private static final Pattern STARTED_IN_LINE = Pattern.compile("started in line (\\d+)");

    private final CsvColumns columns;

    private CsvReading(CsvColumns columns) {
        this.columns = columns;
    }

    public static CsvReading of(CsvColumns columns) {
        return new CsvReading(columns);
    }

    /**
     * Reads to the end, whatever is wrong on the way; only where columns cannot be told apart does it stop.
     *
     * @param each is given every line that has as many cells as the header, always in the same object
     * @return how many lines of data there were
     */
    public long read(InputStream stream, ImportProblems problems, Consumer<CsvLine> each) {
        var lines = CsvReader.builder().detectBomHeader(true).ignoreDifferentFieldCount(true).maxBufferSize(LONGEST_CELL);
        var read = 0L;
        var last = 0L;
        try (var csv = lines.ofCsvRecord(stream, StandardCharsets.UTF_8);
                var records = csv.iterator()) {
            var line = header(records, problems);
            if (line == null) {
                return 0;
            }
            while (records.hasNext()) {
                var record = records.next();
                last = record.getStartingLineNumber();
                read++;
                if (line.takes(record)) {
                    each.accept(line);
                }
            }
        } catch (CsvParseException broken) {
            problems.add(lineOf(broken, last), null, null, "csv.broken");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    private CsvLine header(CloseableIterator<CsvRecord> records, ImportProblems problems) {
        if (!records.hasNext()) {
            problems.add(1, null, null, "csv.empty");
            return null;
        }
        var header = records.next();
        var room = problems.room();
        var places = columns.places(header.getFields(), header.getStartingLineNumber(), problems);
        return problems.room() == room ? new CsvLine(columns, places, header.getFieldCount(), problems) : null;
    }

    private static long lineOf(CsvParseException broken, long last) {
        var said = STARTED_IN_LINE.matcher(String.valueOf(broken.getMessage()));
        return said.find() ? Long.parseLong(said.group(1)) : last + 1;
    }
}
