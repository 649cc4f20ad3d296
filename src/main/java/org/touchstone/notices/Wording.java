package org.touchstone.notices;

import org.touchstone.shared.Texts;

/**
 * What a notice says: subject and body of a template with its parameters in place. A template named
 * {@code x} is the two texts {@code notice.x.subject} and {@code notice.x.body} of the calling module.
 */
record Wording(String subject, String body) {

    static final int LONGEST_SUBJECT = 300;

    static Wording of(String template, Object... parameters) {
        return new Wording(
                subject(say("notice." + template + ".subject", parameters)),
                say("notice." + template + ".body", parameters).strip());
    }

    /** Words that somebody has written themselves. */
    static Wording ready(String subject, String body) {
        return new Wording(subject(subject), body.strip());
    }

    /** A line break that somebody typed into a title must not become a line of the mail's header. */
    static String subject(String text) {
        return cut(text.replaceAll("[\\p{Cc}\\p{Z}]+", " ").strip());
    }

    private static String say(String key, Object... parameters) {
        if (!Texts.bundle().containsKey(key)) {
            throw new IllegalArgumentException("There is no text " + key);
        }
        return Texts.say(key, parameters);
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST_SUBJECT) {
            return text;
        }
        var end = LONGEST_SUBJECT - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
