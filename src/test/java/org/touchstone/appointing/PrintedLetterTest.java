package org.touchstone.appointing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Letters as PDF, read again as a reader would. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PrintedLetterTest {

    private static final Letterhead HEAD = new Letterhead("Northmoor Trust", LocalDate.of(2026, 11, 27), "Zoë Łukasz", "NUH-2026-0007");

    private final PrintedLetter printed = new PrintedLetter();

    @Test
    void a_screen_reader_finds_title_language_and_structure() throws IOException {
        try (var pdf = pdf("Dear Zoë\n\n# What we offer\n\n- Pay: £24,465\n- Hours: 37.5")) {
            var catalog = pdf.getDocumentCatalog();

            assertEquals("Offer: Nurse, Trust", pdf.getDocumentInformation().getTitle());
            assertEquals("en-GB", catalog.getLanguage());
            assertTrue(catalog.getMarkInfo().isMarked());
            assertNotNull(catalog.getStructureTreeRoot());
            assertTrue(catalog.getViewerPreferences().displayDocTitle());
            assertTrue(structure(pdf).contains("H2"), () -> structure(pdf));
            assertTrue(structure(pdf).contains("LI"), () -> structure(pdf));
        }
    }

    @Test
    void it_says_whose_it_is_of_what_day_to_whom_and_under_which_reference() throws IOException {
        try (var pdf = pdf("Dear Zoë")) {
            var lines = text(pdf).lines().map(String::strip).toList();

            assertEquals(List.of("Northmoor Trust", "27 November 2026", "Zoë Łukasz", "Our reference: NUH-2026-0007"), lines.subList(1, 5));
        }
    }

    @Test
    void names_keep_their_letters_and_the_font_is_inside() throws IOException {
        try (var pdf = pdf("Dear Zoë Łukasz Ngũgĩ Siân O’Brien Đặng Zoe\u0308")) {
            assertTrue(text(pdf).contains("Zoë Łukasz Ngũgĩ Siân O’Brien Đặng Zoë"), text(pdf));
            for (var name : pdf.getPage(0).getResources().getFontNames()) {
                assertTrue(pdf.getPage(0).getResources().getFont(name).isEmbedded(), name.getName());
            }
        }
    }

    @Test
    void scripts_that_the_font_lacks_and_signs_of_markup_fail_nothing() throws IOException {
        try (var pdf = pdf("Dear محمد, 王小明 and 😀\u0001\n\n<script>alert(1)</script> & \"quotes\" ]]>")) {
            assertTrue(text(pdf).contains("<script>alert(1)</script> & \"quotes\" ]]>"), text(pdf));
        }
    }

    @Test
    void a_long_letter_has_as_many_pages_as_it_needs() throws IOException {
        try (var pdf = pdf("We are glad.\n\n".repeat(200))) {
            assertTrue(pdf.getNumberOfPages() > 2);
        }
    }

    private PDDocument pdf(String letter) throws IOException {
        return Loader.loadPDF(printed.pdf(HEAD, "Offer: Nurse, Trust", letter));
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }

    /** The kinds of all structure elements, one after the other. */
    private static String structure(PDDocument pdf) {
        var kinds = new StringBuilder();
        pdf.getDocument().getXrefTable().keySet().forEach(key -> {
            var object = pdf.getDocument().getObjectFromPool(key).getObject();
            if (object instanceof org.apache.pdfbox.cos.COSDictionary dictionary && dictionary.getCOSName(COSName.S) != null) {
                kinds.append(dictionary.getCOSName(COSName.S).getName()).append(' ');
            }
        });
        return kinds.toString();
    }
}
