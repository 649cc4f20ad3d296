package org.touchstone.shared;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A record on paper: PDF that a screen reader can read (tagged, with title and language), with its font inside. Letters of
 * scripts that the font lacks are shown by a sign; the page of the record shows them as they are.
 */
public final class Pdf {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final Pattern SPECIAL = Pattern.compile("[&<>\"']");
    private static final Pattern NOT_XML = Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    static {
        XRLog.setLoggingEnabled(false);
    }

    private Pdf() {}

    /** @param html a page made by {@link #html} */
    public static byte[] of(String html) {
        try (var bytes = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .useFastMode()
                    .usePdfUaAccessibility(true)
                    .useFont(Pdf::font, "Letter", 400, FontStyle.NORMAL, true)
                    .withHtmlContent(html, null)
                    .withProducer("Touchstone")
                    .toStream(bytes)
                    .run();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream font() {
        return PDDocument.class.getResourceAsStream(FONT);
    }

    /**
     * The page to be printed.
     *
     * @param style its style sheet; its font is called Letter
     * @param body what stands on it, with all words {@link #escaped}
     */
    public static String html(String title, String style, String body) {
        var said = escaped(title);
        return "<html lang=\"en-GB\"><head><title>" + said + "</title><meta name=\"subject\" content=\"" + said + "\"/><meta name=\"description\" content=\""
                + said + "\"/><style>" + style + "</style></head><body>" + body + "</body></html>";
    }

    /** Words as they stand in a page. Composed letters, since the font has those and not always the marks alone. */
    public static String escaped(String text) {
        var clean = NOT_XML.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
        return SPECIAL.matcher(clean).replaceAll(found -> Matcher.quoteReplacement("&#" + (int) found.group().charAt(0) + ";"));
    }
}
