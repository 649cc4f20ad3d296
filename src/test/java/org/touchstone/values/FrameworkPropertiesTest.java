package org.touchstone.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.touchstone.values.Fixtures.HARRIET;
import static org.touchstone.values.Fixtures.NOW;
import static org.touchstone.values.Fixtures.OMAR;
import static org.touchstone.values.Fixtures.TODAY;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.RuleBroken;
import org.touchstone.values.Difference.Fate;
import org.touchstone.values.Difference.OfBehaviour;
import org.touchstone.values.Difference.OfValue;
import org.touchstone.values.Wording.Change;
import org.touchstone.values.Wording.Piece;

class FrameworkPropertiesTest {

    /** One thing that somebody tries with a line of versions. */
    interface Deed {
        void on(List<ValuesFramework> line);
    }

    private static final ValuesFramework NATIONAL = Fixtures.national();
    private static final Map<String, Value> NATIONALS = NATIONAL.byCode();

    @Property(tries = 300)
    @Label("VR-1 no sequence of edits and publications changes what a published version says")
    void vr_1(@ForAll("deeds") List<Deed> deeds) {
        var line = new ArrayList<>(List.of(Fixtures.ready(NATIONAL)));
        var published = new HashMap<Integer, List<StatedValue>>();

        for (var deed : deeds) {
            try {
                deed.on(line);
            } catch (RuleBroken | BadInput refused) {
                // refused: then nothing may have changed, which the next lines look at
            }
            for (var version : line) {
                var stated = version.stated();
                if (stated.state() != ValuesFramework.State.DRAFT) {
                    assertEquals(published.computeIfAbsent(version.number(), n -> stated.values()), stated.values());
                }
            }
            for (int day = 0; day < 60; day++) {
                var on = TODAY.plusDays(day);
                assertTrue(line.stream().filter(v -> v.stated().standing(on).inForce()).count() <= 1, "two in force on " + on);
            }
        }
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        var codes = Arbitraries.of("KIND", "SAFE", "BRAVE", "FAIR");
        var authors = Arbitraries.of(HARRIET, OMAR);
        var texts = Combinators.combine(codes, texts(), texts()).as(Fixtures::value);
        var which = Arbitraries.integers().between(0, 5);
        Arbitrary<Deed> adding =
                Combinators.combine(which, texts, authors).as((n, t, a) -> l -> of(l, n).add(t, NATIONALS, a, NOW));
        Arbitrary<Deed> changing =
                Combinators.combine(which, codes, texts, authors)
                        .as((n, c, t, a) -> l -> of(l, n).change(value(of(l, n), c), t, NATIONALS, a, NOW));
        Arbitrary<Deed> removing =
                Combinators.combine(which, codes, authors)
                        .as((n, c, a) -> l -> of(l, n).remove(value(of(l, n), c), a, NOW));
        Arbitrary<Deed> moving =
                Combinators.combine(which, codes, authors)
                        .as((n, c, a) -> l -> of(l, n).move(value(of(l, n), c), -1, a, NOW));
        Arbitrary<Deed> rewriting =
                Combinators.combine(which, texts.list().ofMaxSize(3), authors)
                        .as((n, t, a) -> l -> of(l, n).rewrite(new FrameworkText("New", List.of(), t), NATIONALS, a, NOW));
        Arbitrary<Deed> publishing =
                Combinators.combine(which, Arbitraries.integers().between(-1, 40), authors)
                        .as((n, d, a) -> l -> of(l, n).publish(TODAY.plusDays(d), "Why", l, TODAY, a, NOW));
        Arbitrary<Deed> retiring =
                Combinators.combine(which, Arbitraries.integers().between(-1, 40), authors)
                        .as((n, d, a) -> l -> of(l, n).retire(TODAY.plusDays(d), "Why", TODAY, a, NOW));
        Arbitrary<Deed> versioning =
                Combinators.combine(which, authors)
                        .as(
                                (n, a) ->
                                        l -> {
                                            if (l.stream().noneMatch(ValuesFramework::isDraft)) {
                                                l.add(of(l, n).nextVersion(l.size() + 1, NATIONAL, a, NOW));
                                            }
                                        });
        return Arbitraries.oneOf(adding, changing, removing, moving, rewriting, publishing, publishing, retiring, versioning, versioning)
                .list()
                .ofMaxSize(25);
    }

    private static ValuesFramework of(List<ValuesFramework> line, int which) {
        return line.get(Math.max(0, line.size() - 1 - which));
    }

    private static Value value(ValuesFramework framework, String code) {
        var value = framework.byCode().get(code);
        if (value == null) {
            throw BadInput.at("code", "none");
        }
        return value;
    }

    @Property
    void a_framework_does_not_differ_from_itself(@ForAll("frameworks") StatedFramework framework) {
        assertTrue(Difference.between(framework, framework).none());
    }

    @Property
    void the_way_back_tells_the_same_the_other_way_round(
            @ForAll("frameworks") StatedFramework one, @ForAll("frameworks") StatedFramework other) {
        var there = Difference.between(one, other);
        var back = Difference.between(other, one);

        assertEquals(told(there, false), told(back, true));
    }

    @Property
    void the_words_of_both_texts_can_be_read_out_of_the_difference(@ForAll("phrases") String one, @ForAll("phrases") String other) {
        var wording = Wording.between(one, other);

        assertEquals(one, without(wording, Change.ADDED));
        assertEquals(other, without(wording, Change.REMOVED));
        assertEquals(one.equals(other), !wording.changed());
    }

    @Property
    void no_two_neighbours_of_a_wording_have_the_same_fate(@ForAll("phrases") String one, @ForAll("phrases") String other) {
        var pieces = Wording.between(one, other).pieces();

        for (int i = 1; i < pieces.size(); i++) {
            assertTrue(pieces.get(i - 1).change() != pieces.get(i).change(), pieces.toString());
        }
    }

    private static String without(Wording wording, Change change) {
        return wording.pieces().stream().filter(p -> p.change() != change).map(Piece::text).collect(Collectors.joining(" "));
    }

    /** What a difference tells, in an order that has nothing to do with its direction. */
    private static List<String> told(Difference difference, boolean exchanged) {
        var told = new ArrayList<String>();
        told.add(told(difference.name(), exchanged));
        difference.anchors().forEach(a -> told.add(told(a, exchanged)));
        difference.values().stream()
                .sorted(Comparator.comparing(OfValue::code))
                .forEach(
                        v -> {
                            told.add(v.code() + fate(v.fate(), exchanged) + v.moved() + told(v.name(), exchanged) + told(v.plainText(), exchanged));
                            told.add(exchanged ? v.mapsToNoMore() + "/" + v.mapsToNow() : v.mapsToNow() + "/" + v.mapsToNoMore());
                            v.behaviours().stream().map(b -> told(b, exchanged)).sorted().forEach(told::add);
                            v.anchors().forEach(a -> told.add(told(a, exchanged)));
                        });
        return told;
    }

    private static String told(OfBehaviour b, boolean exchanged) {
        var levels = exchanged ? b.levelAfter() + ">" + b.levelBefore() : b.levelBefore() + ">" + b.levelAfter();
        return b.polarity() + " " + fate(b.fate(), exchanged) + " " + levels + " " + told(b.text(), exchanged);
    }

    private static Fate fate(Fate fate, boolean exchanged) {
        return !exchanged ? fate : fate == Fate.ADDED ? Fate.REMOVED : fate == Fate.REMOVED ? Fate.ADDED : fate;
    }

    /** Within one gap the order of coming and going is a matter of telling only. */
    private static String told(Wording wording, boolean exchanged) {
        var told = new ArrayList<String>();
        var gap = new ArrayList<String>();
        for (var piece : wording.pieces()) {
            if (piece.change() == Change.SAME) {
                gap.stream().sorted().forEach(told::add);
                gap.clear();
                told.add(piece.text());
            } else {
                gap.add(((piece.change() == Change.ADDED) == exchanged ? "-" : "+") + piece.text());
            }
        }
        gap.stream().sorted().forEach(told::add);
        return String.join("|", told);
    }

    @Provide
    Arbitrary<String> phrases() {
        return Arbitraries.of("we", "listen", "first", "always", "بصدق", "🙂").list().ofMaxSize(8).map(w -> String.join(" ", w));
    }

    private static Arbitrary<List<String>> texts() {
        return Arbitraries.of("Listen first", "Say thank you", "Walk past", "Talk people down", "Listen to all")
                .list()
                .uniqueElements()
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<StatedFramework> frameworks() {
        var behaviours = phrases().filter(p -> !p.isEmpty()).map(Fixtures::all).list().ofMaxSize(4);
        var values =
                Combinators.combine(
                                Arbitraries.of("KIND", "SAFE", "BRAVE", "FAIR"),
                                phrases(),
                                behaviours,
                                behaviours,
                                Arbitraries.of("COMPASSION", "EVERYONE_COUNTS").set().ofMaxSize(2))
                        .as((c, p, w, n, m) -> new ValueText(c, c, p, w, n, List.of(), List.copyOf(m)).plain());
        return values.list()
                .ofMaxSize(4)
                .uniqueElements(ValueText::code)
                .map(
                        texts -> {
                            var framework = ValuesFramework.blank(1, 1, "Ours", NATIONAL, HARRIET, NOW);
                            texts.forEach(t -> framework.add(t, NATIONALS, HARRIET, NOW));
                            return framework.stated();
                        });
    }
}
