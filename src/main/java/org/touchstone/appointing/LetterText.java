package org.touchstone.appointing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.touchstone.shared.BadInput;

/**
 * The words of a letter: paragraphs, headings (a line that begins with #), lists (lines that begin with -)
 * and named fields in braces, which an offer fills.
 */
public final class LetterText {

    /** What a letter can name; written in braces as its words: {@code {start date}}. */
    public enum Field {
        NAME,
        JOB,
        ORGANISATION,
        POST,
        UNIT,
        PAY,
        HOURS,
        CONTRACT,
        START_DATE,
        ANSWER_BY,
        REFERENCE,
        MANAGER,
        CONTACT,
        SENDER,
        TODAY;

        /** As it is written between the braces. */
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        static Optional<Field> of(String words) {
            var wanted = words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
            return Arrays.stream(values()).filter(f -> f.words().equals(wanted)).findFirst();
        }
    }

    /** How a part of a letter is set. */
    public enum Kind {
        HEADING,
        LIST,
        PARAGRAPH
    }

    /** A part of a letter: one line of a heading, the items of a list, the lines of a paragraph. */
    public record Part(Kind kind, List<String> lines) {}

    static final int LONGEST = 10_000;
    private static final Pattern FIELD = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern LINE_ENDS = Pattern.compile("\\R");

    private LetterText() {}

    /** Refuses a text with fields that no offer can fill, each by its name, and says which there are. */
    static void check(String text) {
        new BadInput.Gathering()
                .when(text == null || text.isBlank(), "text", "letter.text.required")
                .when(text != null && text.length() > LONGEST, "text", "letter.text.long", LONGEST)
                .refuse();
        var unknown = new LinkedHashSet<String>();
        var fields = FIELD.matcher(text);
        while (fields.find()) {
            if (Field.of(fields.group(1)).isEmpty()) {
                unknown.add(fields.group());
            }
        }
        var rest = FIELD.matcher(text).replaceAll("");
        new BadInput.Gathering()
                .when(!unknown.isEmpty(), "text", "letter.field.unknown", String.join(", ", unknown), fieldsThereAre())
                .when(unknown.isEmpty() && (rest.contains("{") || rest.contains("}")), "text", "letter.brace", fieldsThereAre())
                .refuse();
    }

    /** All fields as they are written, for whoever writes a letter. */
    public static String fieldsThereAre() {
        return Arrays.stream(Field.values()).map(f -> "{" + f.words() + "}").collect(Collectors.joining(", "));
    }

    /** The letter with what an offer says in place of its fields; a field without a value leaves nothing behind. */
    static String fill(String text, Map<Field, String> values) {
        var known = new EnumMap<Field, String>(Field.class);
        values.forEach((field, value) -> known.put(field, value == null ? "" : LINE_ENDS.matcher(value.strip()).replaceAll(" ")));
        return FIELD.matcher(text)
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        Field.of(found.group(1)).map(f -> known.getOrDefault(f, "")).orElse(found.group())));
    }

    /** A letter, part by part, as pages and PDF set it. */
    public static List<Part> parts(String letter) {
        var parts = new ArrayList<Part>();
        var lines = new ArrayList<String>();
        Kind kind = null;
        for (var line : LINE_ENDS.split(letter.strip() + "\n\n", -1)) {
            var text = line.strip();
            var next = text.isEmpty() ? null : text.startsWith("# ") ? Kind.HEADING : text.startsWith("- ") ? Kind.LIST : Kind.PARAGRAPH;
            if (kind != null && (next != kind || kind == Kind.HEADING)) {
                parts.add(new Part(kind, List.copyOf(lines)));
                lines.clear();
            }
            kind = next;
            if (next != null) {
                lines.add(next == Kind.PARAGRAPH ? text : text.substring(2).strip());
            }
        }
        return List.copyOf(parts);
    }
}
