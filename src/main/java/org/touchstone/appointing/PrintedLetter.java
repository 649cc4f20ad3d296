package org.touchstone.appointing;

import jakarta.enterprise.context.ApplicationScoped;
import org.touchstone.shared.Pdf;
import org.touchstone.shared.Texts;

/** A letter on paper. */
@ApplicationScoped
class PrintedLetter {

    private static final String STYLE =
            """
            @page { size: A4; margin: 22mm 24mm; @bottom-right { content: counter(page) ' / ' counter(pages); font: 9pt Letter; } }
            body { font-family: Letter; font-size: 11.5pt; line-height: 1.45; color: #1c2733; }
            h1 { font-size: 17pt; font-weight: normal; margin: 0 0 14pt; } h2 { font-size: 13.5pt; font-weight: normal; margin: 14pt 0 4pt; page-break-after: avoid; }
            p { margin: 0 0 9pt; } ul { margin: 0 0 9pt; padding: 0 0 0 16pt; } li { margin-bottom: 2pt; }
            p.from { font-size: 15pt; color: #083f4a; border-bottom: 1pt solid #0b5c6b; padding-bottom: 6pt; margin-bottom: 14pt; }
            p.day { text-align: right; } p.to { margin-bottom: 22pt; }
            """;

    byte[] pdf(Letterhead head, String title, String letter) {
        return Pdf.of(html(head, title, letter));
    }

    static String html(Letterhead head, String title, String letter) {
        var html = new StringBuilder();
        above(html, head);
        html.append("<h1>").append(Pdf.escaped(title)).append("</h1>");
        for (var part : LetterText.parts(letter)) {
            switch (part.kind()) {
                case HEADING -> html.append("<h2>").append(Pdf.escaped(part.lines().get(0))).append("</h2>");
                case LIST -> {
                    html.append("<ul>");
                    part.lines().forEach(item -> html.append("<li>").append(Pdf.escaped(item)).append("</li>"));
                    html.append("</ul>");
                }
                case PARAGRAPH -> html.append("<p>").append(String.join("<br/>", part.lines().stream().map(Pdf::escaped).toList())).append("</p>");
            }
        }
        return Pdf.html(title, STYLE, html.toString());
    }

    private static void above(StringBuilder html, Letterhead head) {
        html.append("<p class=\"from\">").append(Pdf.escaped(head.organisation())).append("</p>");
        html.append("<p class=\"day\">").append(Pdf.escaped(Texts.day(head.day()))).append("</p>");
        html.append("<p class=\"to\">").append(Pdf.escaped(head.to())).append("<br/>");
        html.append(Pdf.escaped(Texts.say("letter.reference", head.reference()))).append("</p>");
    }
}
