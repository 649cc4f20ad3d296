package org.touchstone.shared.web;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.touchstone.shared.CsvWriting;

/**
 * A list as a file instead of the page, behind a link "Download as CSV": the page's own address with
 * {@code format=csv}, so that the filters hold for the file too. Called from the page's view action.
 */
public final class Download {

    private static final byte[] READ_AS_UTF_8 = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private Download() {}

    /** Whether the address asks for the file. */
    public static boolean isAsked() {
        return "csv".equals(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("format"));
    }

    /** What goes into a file. */
    @FunctionalInterface
    private interface Content {
        void write(OutputStream stream) throws IOException;
    }

    /**
     * Answers with the file and nothing else.
     *
     * @param name of the file, without its ending
     */
    public static void csv(String name, Consumer<CsvWriting> lines) {
        send(
                "text/csv; charset=utf-8",
                "attachment; filename=\"" + name + ".csv\"",
                stream -> {
                    // Spreadsheets take a file for the machine's old character set unless it begins like this.
                    stream.write(READ_AS_UTF_8);
                    var csv = new CsvWriting(stream);
                    lines.accept(csv);
                    csv.finish();
                });
    }

    /**
     * A PDF that the browser shows, and keeps under this name.
     *
     * @param name of the file, without its ending
     */
    public static void pdf(String name, byte[] file) {
        send("application/pdf", "inline; filename=\"" + name + ".pdf\"", stream -> stream.write(file));
    }

    /**
     * A ZIP, written as it is made.
     *
     * @param name of the file, without its ending
     */
    public static void zip(String name, Consumer<OutputStream> content) {
        send("application/zip", "attachment; filename=\"" + name + ".zip\"", content::accept);
    }

    private static void send(String type, String disposition, Content content) {
        var faces = FacesContext.getCurrentInstance();
        var external = faces.getExternalContext();
        external.responseReset();
        external.setResponseContentType(type);
        external.setResponseHeader("Content-Disposition", disposition);
        external.setResponseHeader("X-Content-Type-Options", "nosniff");
        external.setResponseHeader("Cache-Control", "private, no-store");
        try {
            content.write(external.getResponseOutputStream());
        } catch (RuntimeException refused) {
            if (!external.isResponseCommitted()) {
                external.responseReset(); // a page says what was wrong
            }
            throw refused;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}
