package org.touchstone.learning;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.touchstone.shared.BadInput;

/**
 * What somebody writes down when a team looks back.
 *
 * @param title what it is about, in a few words
 * @param expected what was expected to happen
 * @param happened what happened
 * @param difference why the two differ
 * @param nextTime what is done next time
 */
public record ReviewText(String title, LocalDate happenedOn, String expected, String happened, String difference, String nextTime) {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST = 4000;

    /** With what a draft may lack left out; refuses what no draft can be. */
    ReviewText checked(LocalDate today) {
        var text = new ReviewText(plain(title), happenedOn, plain(expected), plain(happened), plain(difference), plain(nextTime));
        var gathering =
                new BadInput.Gathering()
                        .when(text.title.isEmpty(), "title", "aar.title.required")
                        .when(text.title.length() > LONGEST_TITLE, "title", "aar.too-long", LONGEST_TITLE)
                        .when(happenedOn == null || happenedOn.isAfter(today), "happenedOn", "aar.day.required", today);
        text.answers().forEach((field, words) -> gathering.when(words.length() > LONGEST, field, "aar.too-long", LONGEST));
        gathering.refuse();
        return text;
    }

    /** Refuses what is not complete enough for others to learn from. */
    void requireWhole() {
        var gathering = new BadInput.Gathering();
        answers().forEach((field, words) -> gathering.when(words.isEmpty(), field, "aar.answer.required"));
        gathering.refuse();
    }

    /** The four answers by their fields, in their order. */
    Map<String, String> answers() {
        var answers = new LinkedHashMap<String, String>();
        answers.put("expected", expected);
        answers.put("happened", happened);
        answers.put("difference", difference);
        answers.put("nextTime", nextTime);
        return answers;
    }

    /** All words by their fields. */
    Map<String, String> words() {
        var words = new LinkedHashMap<String, String>();
        words.put("title", title);
        words.putAll(answers());
        return words;
    }

    private static String plain(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
