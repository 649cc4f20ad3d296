package org.touchstone.appointing;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.touchstone.shared.Texts;

/**
 * A letter on paper: PDF that a screen reader can read (tagged, with title and language), with its font inside.
 * Letters of scripts that the font lacks are shown by a sign; the page of the offer shows them as they are.
 */
@ApplicationScoped
class PrintedLetter {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final Pattern SPECIAL = Pattern.compile("[&<>\"']");
    private static final Pattern NOT_XML = Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");
    private static final String STYLE =
            """
            @page { size: A4; margin: 22mm 24mm; @bottom-right { content: counter(page) ' / ' counter(pages); font: 9pt Letter; } }
            body { font-family: Letter; font-size: 11.5pt; line-height: 1.45; color: #1c2733; }
            h1 { font-size: 17pt; font-weight: normal; margin: 0 0 14pt; } h2 { font-size: 13.5pt; font-weight: normal; margin: 14pt 0 4pt; page-break-after: avoid; }
            p { margin: 0 0 9pt; } ul { margin: 0 0 9pt; padding: 0 0 0 16pt; } li { margin-bottom: 2pt; }
            p.from { font-size: 15pt; color: #083f4a; border-bottom: 1pt solid #0b5c6b; padding-bottom: 6pt; margin-bottom: 14pt; }
            p.day { text-align: right; } p.to { margin-bottom: 22pt; }
            """;

    static {
        XRLog.setLoggingEnabled(false);
    }

    byte[] pdf(Letterhead head, String title, String letter) {
        try (var bytes = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .useFastMode()
                    .usePdfUaAccessibility(true)
                    .useFont(PrintedLetter::font, "Letter", 400, FontStyle.NORMAL, true)
                    .withHtmlContent(html(head, title, letter), null)
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

    static String html(Letterhead head, String title, String letter) {
        var html = new StringBuilder();
        html.append("<html lang=\"en-GB\"><head><title>").append(escaped(title)).append("</title>");
        html.append("<meta name=\"subject\" content=\"").append(escaped(title)).append("\"/>");
        html.append("<meta name=\"description\" content=\"").append(escaped(title)).append("\"/>");
        html.append("<style>").append(STYLE).append("</style></head><body>");
        above(html, head);
        html.append("<h1>").append(escaped(title)).append("</h1>");
        for (var part : LetterText.parts(letter)) {
            switch (part.kind()) {
                case HEADING -> html.append("<h2>").append(escaped(part.lines().get(0))).append("</h2>");
                case LIST -> {
                    html.append("<ul>");
                    part.lines().forEach(item -> html.append("<li>").append(escaped(item)).append("</li>"));
                    html.append("</ul>");
                }
                case PARAGRAPH -> html.append("<p>").append(String.join("<br/>", part.lines().stream().map(PrintedLetter::escaped).toList())).append("</p>");
            }
        }
        return html.append("</body></html>").toString();
    }

    private static void above(StringBuilder html, Letterhead head) {
        html.append("<p class=\"from\">").append(escaped(head.organisation())).append("</p>");
        html.append("<p class=\"day\">").append(escaped(Texts.day(head.day()))).append("</p>");
        html.append("<p class=\"to\">").append(escaped(head.to())).append("<br/>");
        html.append(escaped(Texts.say("letter.reference", head.reference()))).append("</p>");
    }

    /** Composed letters, since the font has those and not always the marks alone. */
    private static String escaped(String text) {
        var clean = NOT_XML.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
        return SPECIAL.matcher(clean).replaceAll(found -> Matcher.quoteReplacement("&#" + (int) found.group().charAt(0) + ";"));
    }
}
