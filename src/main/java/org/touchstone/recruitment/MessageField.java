package org.touchstone.recruitment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a message to candidates can name in curly brackets, and what then stands there. */
public enum MessageField {
    NAME,
    JOB,
    REFERENCE,
    ORGANISATION,
    STAGE,
    NEXT_STAGE,
    HELP_CONTACT,
    CLOSING_DATE;

    /** As it is written in a text: {@code {next stage}}. */
    public String written() {
        return "{" + words() + "}";
    }

    private String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The field that somebody means, however they set spaces and capitals. */
    static Optional<MessageField> meant(String words) {
        var plain = words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(field -> field.words().equals(plain)).findFirst();
    }

    /** All of them, for people to choose from. */
    public static String all() {
        return Arrays.stream(values()).map(MessageField::written).collect(Collectors.joining(", "));
    }
}
