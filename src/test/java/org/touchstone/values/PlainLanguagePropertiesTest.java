package org.touchstone.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.touchstone.values.PlainLanguage.Use;

class PlainLanguagePropertiesTest {

    private final PlainLanguage check = new PlainLanguage(PlainLanguageTest.LIMITS);

    @Property
    @Label("Every finding lies inside the text and names the words that stand there")
    void spans(@ForAll("texts") String text, @ForAll Use use) {
        for (var found : check.read(text, use, Set.of()).findings()) {
            assertTrue(0 <= found.start() && found.start() < found.end() && found.end() <= text.length());
            assertEquals(text.substring(found.start(), found.end()), found.words());
        }
    }

    @Property
    @Label("Any text at all can be read, and reads the same twice")
    void deterministic(@ForAll String text, @ForAll Use use) {
        assertEquals(check.read(text, use, Set.of()), check.read(text, use, Set.of()));
    }

    @Property
    @Label("A text of spaces alone has no finding")
    void blank(@ForAll("blanks") String text, @ForAll Use use) {
        assertEquals(List.of(), check.read(text, use, Set.of()).findings());
    }

    @Property
    @Label("Spaces round a text move its findings and change none")
    void moved(@ForAll("texts") String text, @ForAll Use use) {
        var there = check.read(text, use, Set.of()).findings().stream().map(f -> f.rule() + f.words()).toList();
        var moved = check.read("  " + text + " ", use, Set.of()).findings().stream().map(f -> f.rule() + f.words()).toList();

        assertEquals(there, moved);
    }

    @Property
    @Label("A suggestion that is taken removes its finding of jargon")
    void taken(@ForAll("texts") String text) {
        check.read(text, Use.PROSE, Set.of()).findings().stream()
                .filter(f -> f.rule().equals("PL-4") && f.suggestion() != null)
                .findFirst()
                .ifPresent(
                        found -> {
                            var mended =
                                    text.substring(0, found.start()) + found.suggestion() + text.substring(found.end());
                            assertTrue(jargon(mended) < jargon(text), () -> text + " -> " + mended);
                        });
    }

    private long jargon(String text) {
        return check.read(text, Use.PROSE, Set.of()).findings().stream().filter(f -> f.rule().equals("PL-4")).count();
    }

    @Provide
    Arbitrary<String> blanks() {
        return Arbitraries.strings().withChars(' ', '\n', '\t').ofMaxLength(20);
    }

    /** Sentences out of plain words, jargon, short forms, terms that exclude, marks and oddities. */
    @Provide
    Arbitrary<String> texts() {
        var pieces =
                Arbitraries.of(
                        "You", "can", "help", "liaise", "Liaise with", "MDT", "AfC", "(MDT)", "multidisciplinary team",
                        "5 years' experience", "young", "young people", "team fit", "and lead", "and/or", "robust", ".",
                        "!", "\n", ",", "WTE", "stakeholders", "commensurate with", "<b>", "'; drop table", "\uD83D\uDE42",
                        "\u0645\u0631\u062D\u0628\u0627", "responsibilities", "McDonald", "37.5", "prior to", "matrix");
        return pieces.list().ofMaxSize(40).map(list -> String.join(" ", list));
    }
}
