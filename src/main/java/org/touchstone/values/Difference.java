package org.touchstone.values;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What changed from one version of a framework to another. Values are known by their code; a behaviour is
 * taken for a new wording of an old one when at least half of their words agree.
 *
 * @param anchors what the five ratings mean, lowest first
 */
public record Difference(Wording name, List<Wording> anchors, List<OfValue> values) {

    /** What became of a value, or of a behaviour. */
    public enum Fate {
        SAME,
        CHANGED,
        ADDED,
        REMOVED
    }

    /**
     * What became of a value.
     *
     * @param anchors of its own; empty where it had and has none
     * @param moved whether it stands at another place among the values that both versions have
     * @param mapsToNow codes of national values that it did not carry out before
     * @param mapsToNoMore codes of national values that it carried out before
     * @param carriesOutNow names of the national values that it did not carry out before
     * @param carriesOutNoMore names of the national values that it carried out before
     */
    public record OfValue(
            String code,
            Fate fate,
            Wording name,
            Wording plainText,
            List<OfBehaviour> behaviours,
            List<Wording> anchors,
            boolean moved,
            List<String> mapsToNow,
            List<String> mapsToNoMore,
            List<String> carriesOutNow,
            List<String> carriesOutNoMore) {}

    /**
     * What became of a behaviour.
     *
     * @param levelBefore null where there was none
     * @param levelAfter null where there is none
     */
    public record OfBehaviour(
            Fate fate, Behaviour.Polarity polarity, Behaviour.Level levelBefore, Behaviour.Level levelAfter, Wording text) {}

    private static final double SAME_IN_OTHER_WORDS = 0.5;

    public static Difference between(StatedFramework before, StatedFramework after) {
        var codes = new LinkedHashSet<String>();
        before.values().forEach(v -> codes.add(v.code()));
        after.values().forEach(v -> codes.add(v.code()));
        var kept = codes.stream().filter(c -> before.value(c).isPresent() && after.value(c).isPresent()).toList();
        var orderBefore = order(before, kept);
        var orderAfter = order(after, kept);
        var values =
                codes.stream()
                        .sorted(Comparator.comparing((String c) -> Math.min(place(before, c), place(after, c))).thenComparing(c -> c))
                        .map(
                                c ->
                                        value(
                                                c,
                                                before.value(c).orElse(null),
                                                after.value(c).orElse(null),
                                                orderBefore.indexOf(c) != orderAfter.indexOf(c)))
                        .toList();
        return new Difference(
                Wording.between(before.name(), after.name()), anchors(before.anchors(), after.anchors()), values);
    }

    public boolean none() {
        return !name.changed()
                && anchors.stream().noneMatch(Wording::changed)
                && values.stream().allMatch(v -> v.fate() == Fate.SAME);
    }

    /** The values that did not stay as they were. */
    public List<OfValue> changes() {
        return values.stream().filter(v -> v.fate() != Fate.SAME).toList();
    }

    private static List<String> order(StatedFramework framework, List<String> kept) {
        return framework.values().stream().map(StatedValue::code).filter(kept::contains).toList();
    }

    private static int place(StatedFramework framework, String code) {
        return IntStream.range(0, framework.values().size())
                .filter(i -> framework.values().get(i).code().equals(code))
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    private static OfValue value(String code, StatedValue before, StatedValue after, boolean moved) {
        var name = Wording.between(of(before, StatedValue::name), of(after, StatedValue::name));
        var plainText = Wording.between(of(before, StatedValue::plainText), of(after, StatedValue::plainText));
        var behaviours = new ArrayList<OfBehaviour>();
        behaviours.addAll(behaviours(listOf(before, StatedValue::weWill), listOf(after, StatedValue::weWill)));
        behaviours.addAll(behaviours(listOf(before, StatedValue::weWillNot), listOf(after, StatedValue::weWillNot)));
        var anchors = anchors(own(before), own(after));
        var now = without(listOf(after, StatedValue::mapsTo), listOf(before, StatedValue::mapsTo));
        var noMore = without(listOf(before, StatedValue::mapsTo), listOf(after, StatedValue::mapsTo));
        var changed =
                moved
                        || name.changed()
                        || plainText.changed()
                        || behaviours.stream().anyMatch(b -> b.fate() != Fate.SAME)
                        || anchors.stream().anyMatch(Wording::changed)
                        || !now.isEmpty()
                        || !noMore.isEmpty();
        return new OfValue(
                code,
                fate(before, after, changed),
                name,
                plainText,
                behaviours,
                anchors,
                moved,
                now,
                noMore,
                without(listOf(after, StatedValue::carriesOut), listOf(before, StatedValue::carriesOut)),
                without(listOf(before, StatedValue::carriesOut), listOf(after, StatedValue::carriesOut)));
    }

    private static List<OfBehaviour> behaviours(List<StatedBehaviour> before, List<StatedBehaviour> after) {
        record Pair(int i, int j, double likeness) {}
        var pairs =
                IntStream.range(0, before.size())
                        .boxed()
                        .flatMap(
                                i ->
                                        IntStream.range(0, after.size())
                                                .mapToObj(
                                                        j ->
                                                                new Pair(
                                                                        i,
                                                                        j,
                                                                        Wording.likeness(
                                                                                before.get(i).text(), after.get(j).text()))))
                        .filter(p -> p.likeness() >= SAME_IN_OTHER_WORDS)
                        // Equally alike pairs are taken in an order that does not change with the direction.
                        .sorted(
                                Comparator.comparing(Pair::likeness)
                                        .reversed()
                                        .thenComparing(p -> p.i() + p.j())
                                        .thenComparing(p -> Math.abs(p.i() - p.j())))
                        .toList();
        var old = new HashSet<Integer>();
        var young = new HashSet<Integer>();
        record Placed(int place, OfBehaviour behaviour) {}
        var found = new ArrayList<Placed>();
        for (var pair : pairs) {
            if (!old.contains(pair.i()) && !young.contains(pair.j())) {
                old.add(pair.i());
                young.add(pair.j());
                found.add(new Placed(Math.min(pair.i(), pair.j()), behaviour(before.get(pair.i()), after.get(pair.j()))));
            }
        }
        for (int i = 0; i < before.size(); i++) {
            if (!old.contains(i)) {
                found.add(new Placed(i, behaviour(before.get(i), null)));
            }
        }
        for (int j = 0; j < after.size(); j++) {
            if (!young.contains(j)) {
                found.add(new Placed(j, behaviour(null, after.get(j))));
            }
        }
        return found.stream().sorted(Comparator.comparing(Placed::place)).map(Placed::behaviour).toList();
    }

    private static OfBehaviour behaviour(StatedBehaviour before, StatedBehaviour after) {
        var text = Wording.between(of(before, StatedBehaviour::text), of(after, StatedBehaviour::text));
        var levelBefore = before == null ? null : before.level();
        var levelAfter = after == null ? null : after.level();
        return new OfBehaviour(
                fate(before, after, text.changed() || levelBefore != levelAfter),
                (before == null ? after : before).polarity(),
                levelBefore,
                levelAfter,
                text);
    }

    private static Fate fate(Object before, Object after, boolean changed) {
        if (before == null) {
            return Fate.ADDED;
        }
        if (after == null) {
            return Fate.REMOVED;
        }
        return changed ? Fate.CHANGED : Fate.SAME;
    }

    private static List<Wording> anchors(List<StatedAnchor> before, List<StatedAnchor> after) {
        return Stream.concat(before.stream(), after.stream())
                .map(StatedAnchor::points)
                .distinct()
                .sorted()
                .map(points -> Wording.between(text(before, points), text(after, points)))
                .toList();
    }

    private static String text(List<StatedAnchor> anchors, int points) {
        return anchors.stream().filter(a -> a.points() == points).map(StatedAnchor::text).collect(Collectors.joining());
    }

    private static List<StatedAnchor> own(StatedValue value) {
        return value == null || !value.ownAnchors() ? List.of() : value.anchors();
    }

    private static List<String> without(List<String> all, List<String> those) {
        return all.stream().filter(code -> !those.contains(code)).toList();
    }

    private static <T> String of(T record, Function<T, String> part) {
        return record == null ? "" : part.apply(record);
    }

    private static <T, P> List<P> listOf(T record, Function<T, List<P>> part) {
        return record == null ? List.of() : part.apply(record);
    }
}
