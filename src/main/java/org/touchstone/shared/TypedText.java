package org.touchstone.shared;

/** A text as somebody typed it: signs that can be seen, spaces, ends of lines and tabs. */
public final class TypedText {

    private static final int DELETE = 0x7f;

    private TypedText() {}

    /** The text, empty where nothing of it can be seen; with a control character in it, it is refused at its field. */
    public static String of(String field, String typed) {
        if (typed != null && holdsControl(typed)) {
            throw BadInput.at(field, "shared.control-character");
        }
        return typed == null || isSeen(typed) ? typed : "";
    }

    /**
     * The text without its control characters, empty where nothing of it can be seen. At a page they come by
     * copying, and nobody could find them in the field to take them out.
     */
    public static String cleaned(String typed) {
        if (typed == null) {
            return null;
        }
        if (!holdsControl(typed)) {
            return isSeen(typed) ? typed : "";
        }
        var clean = new StringBuilder(typed.length());
        typed.codePoints().filter(sign -> !isControl(sign)).forEach(clean::appendCodePoint);
        return cleaned(clean.toString());
    }

    /** Sign by sign rather than as a stream: every cell of an import of a million lines comes by here. */
    static boolean holdsControl(String text) {
        for (var at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (isControl(text.codePointAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a reader would see anything at all. */
    static boolean isSeen(String text) {
        for (var at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (isSeen(text.codePointAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** Half of a pair that stands alone is no sign either, and no database keeps it. */
    private static boolean isControl(int sign) {
        return Character.isISOControl(sign) && sign != '\n' && sign != '\r' && sign != '\t'
                || sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
    }

    private static boolean isSeen(int sign) {
        if (sign > ' ' && sign < DELETE) {
            return true;
        }
        return switch (Character.getType(sign)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> !isFiller(sign);
        };
    }

    /** Letters and marks that Unicode draws as nothing: joiners, fillers, selectors of variants, the blank of Braille. */
    private static boolean isFiller(int sign) {
        return switch (sign) {
            case 0x034f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x2800, 0x3164, 0xffa0 -> true;
            default ->
                    sign >= 0x180b && sign <= 0x180f
                            || sign >= 0xfe00 && sign <= 0xfe0f
                            || sign >= 0xe0000 && sign <= 0xe0fff;
        };
    }
}
