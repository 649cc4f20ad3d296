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

    /**
     * Answers with the file and nothing else.
     *
     * @param name of the file, without its ending
     */
    public static void csv(String name, Consumer<CsvWriting> lines) {
        var faces = FacesContext.getCurrentInstance();
        var external = faces.getExternalContext();
        external.responseReset();
        external.setResponseContentType("text/csv; charset=utf-8");
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
        external.setResponseHeader("X-Content-Type-Options", "nosniff");
        try {
            var stream = external.getResponseOutputStream();
            // Spreadsheets take a file for the machine's old character set unless it begins like this.
            stream.write(READ_AS_UTF_8);
            var csv = new CsvWriting(stream);
            lines.accept(csv);
            csv.finish();
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

    /**
     * A PDF that the browser shows, and keeps under this name.
     *
     * @param name of the file, without its ending
     */
    public static void pdf(String name, byte[] file) {
        var faces = FacesContext.getCurrentInstance();
        var external = faces.getExternalContext();
        external.responseReset();
        external.setResponseContentType("application/pdf");
        external.setResponseContentLength(file.length);
        external.setResponseHeader("Content-Disposition", "inline; filename=\"" + name + ".pdf\"");
        external.setResponseHeader("X-Content-Type-Options", "nosniff");
        external.setResponseHeader("Cache-Control", "private, no-store");
        try {
            external.getResponseOutputStream().write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    /**
     * A ZIP, written as it is made.
     *
     * @param name of the file, without its ending
     */
    public static void zip(String name, Consumer<OutputStream> content) {
        var faces = FacesContext.getCurrentInstance();
        var external = faces.getExternalContext();
        external.responseReset();
        external.setResponseContentType("application/zip");
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + ".zip\"");
        external.setResponseHeader("X-Content-Type-Options", "nosniff");
        external.setResponseHeader("Cache-Control", "private, no-store");
        try {
            content.accept(external.getResponseOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}
