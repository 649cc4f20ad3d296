package org.touchstone.values;

import java.time.LocalDate;
import java.util.List;
import org.touchstone.shared.BadInput;

/**
 * A story as its author types it.
 *
 * @param organisationId where they work
 * @param valueId the value that it tells of, one that the organisation works by
 * @param selfText what in their own life or work made this value matter to them
 * @param usText where they have seen it in the people they work with
 * @param nowText what it asks of everybody here today
 * @param name what readers are to call them; a first name is enough
 * @param post what readers are told of their work; may be left out
 * @param places where it may be shown
 * @param expiresOn the first day on which it is no longer shown
 */
public record StoryText(
        Long organisationId,
        Long valueId,
        String title,
        String selfText,
        String usText,
        String nowText,
        String name,
        String post,
        List<Story.Place> places,
        LocalDate expiresOn) {

    static final int LONGEST_TITLE = 120;
    static final int LONGEST_TEXT = 2000;
    static final int LONGEST_NAME = 100;

    StoryText plain() {
        return new StoryText(
                organisationId,
                valueId,
                ValueText.plain(title),
                text(selfText),
                text(usText),
                text(nowText),
                ValueText.plain(name),
                ValueText.plain(post),
                places == null ? List.of() : places.stream().distinct().toList(),
                expiresOn);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** What cannot be kept, also not as a draft; whether it is complete is asked when it is sent. */
    void check() {
        new BadInput.Gathering()
                .when(organisationId == null, "organisationId", "values.organisation.required")
                .when(valueId == null, "valueId", "story.value.required")
                .when(title.length() > LONGEST_TITLE, "title", "values.too-long", LONGEST_TITLE, title.length())
                .when(selfText.length() > LONGEST_TEXT, "selfText", "values.too-long", LONGEST_TEXT, selfText.length())
                .when(usText.length() > LONGEST_TEXT, "usText", "values.too-long", LONGEST_TEXT, usText.length())
                .when(nowText.length() > LONGEST_TEXT, "nowText", "values.too-long", LONGEST_TEXT, nowText.length())
                .when(name.length() > LONGEST_NAME, "name", "values.too-long", LONGEST_NAME, name.length())
                .when(post.length() > LONGEST_TITLE, "post", "values.too-long", LONGEST_TITLE, post.length())
                .refuse();
    }

    /** What is missing before it can be sent for publication. */
    void checkComplete(boolean consent, LocalDate today, int mostMonths) {
        new BadInput.Gathering()
                .when(title.isEmpty(), "title", "story.title.required")
                .when(selfText.isEmpty(), "selfText", "story.self.required")
                .when(usText.isEmpty(), "usText", "story.us.required")
                .when(nowText.isEmpty(), "nowText", "story.now.required")
                .when(name.isEmpty(), "name", "story.name.required")
                .when(places.isEmpty(), "places", "story.places.required")
                .when(expiresOn == null || !expiresOn.isAfter(today), "expiresOn", "story.expires.required")
                .when(expiresOn != null && expiresOn.isAfter(today.plusMonths(mostMonths)), "expiresOn", "story.expires.late", mostMonths)
                .when(!consent, "consent", "story.consent.required")
                .refuse();
    }

}
