package org.touchstone.fairness;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.touchstone.shared.BadInput;

/**
 * A protected characteristic as we ask for it and count it.
 *
 * @param code its name, which is also that of its column in tables and files
 * @param list name and version of the code list
 * @param codes in the order of the form
 * @param groupings the usual one first
 */
public record Characteristic(String code, String list, List<Code> codes, List<Grouping> groupings) {

    /** All of them, as columns of tables and files. */
    static final List<String> COLUMNS =
            List.of(
                    "sex",
                    "ethnicity",
                    "disability",
                    "gender_identity_same",
                    "sexual_orientation",
                    "religion",
                    "marital_status",
                    "pregnancy_maternity",
                    "age_band");

    public Grouping usualGrouping() {
        return groupings.get(0);
    }

    /**
     * How to put the codes together: as named; else the usual way, unless the group to compare with is one of
     * another way only.
     *
     * @param name null for none named
     * @param reference a text that {@link #group} understands, or null
     */
    Grouping grouping(String name, String reference) {
        if (name == null) {
            return groupings.stream()
                    .filter(g -> reference != null && named(g, reference).isPresent())
                    .findFirst()
                    .orElse(usualGrouping());
        }
        return groupings.stream()
                .filter(g -> g.code().equals(name))
                .findFirst()
                .orElseThrow(() -> BadInput.at("grouping", "fairness.grouping.unknown", list(groupings, Grouping::code)));
    }

    /** The group that a text names, or that holds the code it names. */
    String group(Grouping grouping, String text) {
        return named(grouping, text)
                .or(() -> meaning(text).flatMap(code -> grouping.holding(code.id())))
                .map(Grouping.Group::code)
                .orElseThrow(
                        () ->
                                BadInput.at(
                                        "reference",
                                        "fairness.reference.unknown",
                                        list(grouping.groups(), Grouping.Group::code)));
    }

    private Optional<Grouping.Group> named(Grouping grouping, String text) {
        return grouping.named(text).or(() -> meaning(text).flatMap(code -> grouping.group(code.code())));
    }

    private static <T> String list(List<T> things, Function<T, String> name) {
        return things.stream().map(name).collect(Collectors.joining(", "));
    }

    /** The code that a text means: our name for it, the national code, the label, or a word of another system. */
    public Optional<Code> meaning(String text) {
        return Optional.ofNullable(meanings().get(text.strip().toLowerCase(Locale.ROOT)));
    }

    /** Every text that means a code, in small letters. Where two codes share a word, our own names come first. */
    Map<String, Code> meanings() {
        var meanings = new HashMap<String, Code>();
        codes.forEach(c -> put(meanings, c.code(), c));
        codes.forEach(c -> put(meanings, c.nationalCode(), c));
        codes.forEach(c -> put(meanings, c.label(), c));
        codes.forEach(c -> c.aliases().forEach(alias -> put(meanings, alias, c)));
        return meanings;
    }

    /** The names to offer somebody who wrote something else. */
    String namesToOffer() {
        return codes.stream()
                .filter(c -> c.declared() && c.onForm() || c.kind() == Code.Kind.NOT_STATED)
                .map(Code::code)
                .collect(Collectors.joining(", "));
    }

    /** The codes that a form offers. */
    public List<Code> offered() {
        return codes.stream().filter(Code::onForm).toList();
    }

    Map<Integer, Code> byId() {
        var byId = new LinkedHashMap<Integer, Code>();
        codes.forEach(c -> byId.put(c.id(), c));
        return byId;
    }

    /** The code of one way of not answering. */
    Code unanswered(Code.Kind kind) {
        return codes.stream().filter(c -> c.kind() == kind).findFirst().orElseThrow();
    }

    private static void put(Map<String, Code> meanings, String text, Code code) {
        if (text != null) {
            meanings.putIfAbsent(text.toLowerCase(Locale.ROOT), code);
        }
    }
}
