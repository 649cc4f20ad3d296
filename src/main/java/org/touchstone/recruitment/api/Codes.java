package org.touchstone.recruitment.api;

import java.util.Arrays;
import org.touchstone.shared.BadInput;

/** Codes as other systems send them. */
final class Codes {

    private Codes() {}

    /** The value that a code names; null stays null, and an unknown one is refused at its field. */
    static <E extends Enum<E>> E of(Class<E> type, String field, String code) {
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
                                        "vacancy.code.unknown",
                                        String.join(", ", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList())));
    }
}
