package org.touchstone.values.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.touchstone.values.ReadingStories;
import org.touchstone.values.ShownStory;

/** Stories beside jobs, on pages of other modules. */
@Named
@RequestScoped
public class ShownStoriesPage {

    private static final int MOST = 3;

    @Inject private ReadingStories reading;
    private List<ShownStory> stories;

    /** @param organisation the code of the one whose jobs are shown; null or empty for all */
    public List<ShownStory> of(String organisation) {
        if (stories == null) {
            stories = reading.ofTheDay(organisation == null || organisation.isBlank() ? null : organisation, MOST);
        }
        return stories;
    }
}
