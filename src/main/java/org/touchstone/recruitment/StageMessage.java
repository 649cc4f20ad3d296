package org.touchstone.recruitment;

import java.io.Serializable;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.touchstone.shared.BadInput;

/**
 * What HR tells candidates at a stage, in their own words, with fields such as {@code {name}} for what
 * differs from one to the next. It is text and nothing else: what stands in it, or in a name, is never
 * read as anything more.
 */
public record StageMessage(String subject, String body) implements Serializable {

    public static final StageMessage NONE = new StageMessage(null, null);

    public static final int LONGEST_SUBJECT = 150;
    public static final int LONGEST_BODY = 4000;

    private static final Pattern FIELD = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern BRACKET = Pattern.compile("[{}]");

    public StageMessage {
        subject = Advert.tidy(subject);
        body = Advert.tidy(body);
    }

    /** Whether nothing is said, so that the usual notice goes out. */
    public boolean isEmpty() {
        return subject == null && body == null;
    }

    /** The same with the facts of one application in the place of the fields. */
    public StageMessage with(Map<MessageField, String> facts) {
        return new StageMessage(filled(subject, facts), filled(body, facts));
    }

    private static String filled(String text, Map<MessageField, String> facts) {
        return text == null
                ? null
                : FIELD.matcher(text)
                        .replaceAll(
                                found ->
                                        Matcher.quoteReplacement(
                                                MessageField.meant(found.group(1)).map(facts::get).orElse(found.group())));
    }

    /** Names what cannot be sent as it is, at the fields {@code at + "Subject"} and {@code at + "Body"}. */
    void gather(BadInput.Gathering gathering, String at) {
        gather(gathering, at + "Subject", subject, LONGEST_SUBJECT);
        gather(gathering, at + "Body", body, LONGEST_BODY);
        gathering
                .when(subject == null && body != null, at + "Subject", "stage-message.subject.required")
                .when(body == null && subject != null, at + "Body", "stage-message.body.required");
    }

    private static void gather(BadInput.Gathering gathering, String field, String text, int most) {
        if (text == null) {
            return;
        }
        var unknown = unknown(text);
        var stray = unknown == null && BRACKET.matcher(FIELD.matcher(text).replaceAll("")).find();
        gathering
                .when(text.length() > most, field, "vacancy.too-long", most)
                .when(unknown != null, field, "stage-message.field.unknown", unknown, MessageField.all())
                .when(stray, field, "stage-message.bracket", MessageField.all());
    }

    /** The first field that does not exist, as it was written; null for none. */
    private static String unknown(String text) {
        return FIELD.matcher(text)
                .results()
                .filter(found -> MessageField.meant(found.group(1)).isEmpty())
                .map(found -> found.group())
                .findFirst()
                .orElse(null);
    }
}
