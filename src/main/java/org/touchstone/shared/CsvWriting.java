package org.touchstone.shared;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Function;

/**
 * Writes a CSV file (RFC 4180, UTF-8) line by line.
 *
 * <p>A text that a spreadsheet would run as a formula gets an apostrophe in front, so that nobody can
 * make a reader's machine do anything by what they typed as their name. Numbers stay numbers.
 */
public final class CsvWriting implements Closeable {

    private final CsvWriter csv;

    public CsvWriting(OutputStream stream) {
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(stream, StandardCharsets.UTF_8);
    }

    /** A line; null is an empty cell, booleans are yes and no, days and moments as ISO 8601 has them. */
    public CsvWriting line(Object... cells) {
        var texts = new String[cells.length];
        for (var i = 0; i < cells.length; i++) {
            texts[i] = text(cells[i]);
        }
        csv.writeRecord(texts);
        return this;
    }

    /** A line for every row of a list that is read page by page, in the order that is asked for. */
    public <T> CsvWriting all(Paging order, Function<Paging, Page<T>> list, Function<T, Object[]> cells) {
        var number = 0;
        Page<T> page;
        do {
            page = list.apply(new Paging(number++, Paging.LARGEST_SIZE, order.sort(), order.ascending()));
            page.rows().forEach(row -> line(cells.apply(row)));
        } while (page.hasNext());
        return this;
    }

    /** A figure with so many decimals, as a page shows it; it stays a number, also below nought. */
    public static BigDecimal rounded(Double figure, int decimals) {
        return figure == null ? null : BigDecimal.valueOf(figure).setScale(decimals, RoundingMode.HALF_UP);
    }

    /** A share as a page shows it: 0.2 is 20.0%, which a spreadsheet takes as a number. */
    public static String percent(Double share) {
        return share == null ? null : String.format(Locale.UK, "%.1f%%", 100 * share);
    }

    static String text(Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof Number number) {
            return number instanceof BigDecimal decimal ? decimal.toPlainString() : number.toString();
        }
        if (cell instanceof Boolean yes) {
            return yes ? "yes" : "no";
        }
        return harmless(cell.toString());
    }

    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** Writes what is held back; whose stream it is closes it. */
    public void finish() throws IOException {
        csv.flush();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
