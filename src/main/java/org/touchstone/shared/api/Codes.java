package org.touchstone.shared.api;

import java.util.Arrays;
import java.util.List;
import org.touchstone.shared.BadInput;

/** Codes as other systems send them. */
public final class Codes {

    private Codes() {}

    /** The value that a code names; null stays null, and an unknown one is refused at its field. */
    public static <E extends Enum<E>> E of(Class<E> type, String field, String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(code))
                .findFirst()
                .orElseThrow(
                        () ->
                                BadInput.at(
                                        field,
                                        "shared.code.unknown",
                                        String.join(", ", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList())));
    }

    /** The values that codes name, each once; none at all is as good as an empty list. */
    public static <E extends Enum<E>> List<E> all(Class<E> type, String field, List<String> codes) {
        return said(codes).stream().map(code -> of(type, field, code)).toList();
    }

    /** What is said in a list that may be missing. */
    public static List<String> said(List<String> texts) {
        return texts == null
                ? List.of()
                : texts.stream().filter(text -> text != null && !text.isBlank()).map(String::strip).distinct().toList();
    }
}
