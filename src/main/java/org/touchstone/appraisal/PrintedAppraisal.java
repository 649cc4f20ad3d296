package org.touchstone.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import org.touchstone.shared.Pdf;
import org.touchstone.shared.Texts;

/** The final record on paper. */
@ApplicationScoped
class PrintedAppraisal {

    private static final String STYLE =
            """
            @page { size: A4; margin: 22mm 24mm; @bottom-right { content: counter(page) ' / ' counter(pages); font: 9pt Letter; } }
            body { font-family: Letter; font-size: 11pt; line-height: 1.45; color: #1c2733; }
            h1 { font-size: 17pt; font-weight: normal; margin: 0 0 10pt; color: #083f4a; border-bottom: 1pt solid #0b5c6b; padding-bottom: 6pt; }
            h2 { font-size: 13.5pt; font-weight: normal; margin: 14pt 0 4pt; page-break-after: avoid; }
            h3 { font-size: 11.5pt; font-weight: normal; margin: 8pt 0 2pt; color: #083f4a; page-break-after: avoid; }
            p { margin: 0 0 7pt; } p.small { font-size: 9.5pt; color: #52606d; }
            """;

    byte[] pdf(AppraisalView record) {
        return Pdf.of(html(record));
    }

    static String html(AppraisalView a) {
        var title = Texts.say("appraisal.of", a.person());
        var html = new StringBuilder();
        html.append("<h1>").append(Pdf.escaped(title)).append("</h1>");
        paragraph(html, Texts.say("appraisal.printed.head", a.cycle(), a.startsOn(), a.endsOn(), a.post(), a.appraiser() == null ? "" : a.appraiser()));
        paragraph(html, Texts.say("appraisal.printed.final", a.finalAt(), a.finalBy()));
        heading(html, "appraisal.objectives");
        a.objectives().forEach(o -> objective(html, a, o));
        heading(html, "appraisal.summary");
        paragraph(html, a.summary());
        if (!a.ratings().isEmpty()) {
            heading(html, "appraisal.ratings");
            a.ratings().forEach(r -> rating(html, a, r));
        }
        heading(html, "appraisal.evidence");
        a.evidence().forEach(e -> small(html, Texts.say("evidence.line", a.valueName(e.valueId()), e.writer(), e.seenOn(), e.words())));
        if (a.finalWords() != null) {
            heading(html, "appraisal.final-words");
            paragraph(html, a.finalWords());
        }
        if (!a.comments().isEmpty()) {
            heading(html, "appraisal.comments");
            a.comments().forEach(c -> paragraph(html, Texts.say("appraisal.comment.line", c.name(), c.at(), c.words())));
        }
        return Pdf.html(title, STYLE, html.toString());
    }

    private static void objective(StringBuilder html, AppraisalView a, ObjectiveView o) {
        html.append("<h3>").append(Pdf.escaped(o.words())).append("</h3>");
        var values = o.valueIds().stream().map(a::valueName).collect(Collectors.joining(", "));
        small(html, values + " · " + Texts.say("objective.state." + o.state()));
        paragraph(html, o.measure());
        if (o.outcome() != null) {
            paragraph(html, o.outcome());
        }
    }

    private static void rating(StringBuilder html, AppraisalView a, RatingView r) {
        var about =
                r.valueId() != null
                        ? a.valueName(r.valueId())
                        : a.objectives().stream().filter(o -> o.id() == r.objectiveId()).map(ObjectiveView::words).findFirst().orElse("");
        html.append("<h3>").append(Pdf.escaped(about + ": " + Texts.say("rating.level." + r.level()))).append("</h3>");
        paragraph(html, r.words());
    }

    private static void heading(StringBuilder html, String key) {
        html.append("<h2>").append(Pdf.escaped(Texts.say(key))).append("</h2>");
    }

    private static void paragraph(StringBuilder html, String text) {
        html.append("<p>").append(Pdf.escaped(text == null ? "" : text).replace("\n", "<br/>")).append("</p>");
    }

    private static void small(StringBuilder html, String text) {
        html.append("<p class=\"small\">").append(Pdf.escaped(text)).append("</p>");
    }
}
