package org.touchstone.values.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.touchstone.shared.Page;
import org.touchstone.shared.web.ListPage;
import org.touchstone.values.ReviewingStories;
import org.touchstone.values.Story;
import org.touchstone.values.StoryRow;

/** Behind values/stories.xhtml: what staff have sent to be shown. */
@Named
@ViewScoped
public class StoriesPage implements Serializable {

    @Inject private ReviewingStories reviewing;
    @Inject private ListPage list;
    @Inject private Clock clock;
    private String state;
    private Page<StoryRow> stories;

    public void load() {
        stories = reviewing.stories(getStates().stream().filter(s -> s.name().equals(state)).findFirst().orElse(null), list.paging());
    }

    public List<Story.State> getStates() {
        return List.of(Story.State.WAITING, Story.State.PUBLISHED);
    }

    public Page<StoryRow> getStories() {
        return stories;
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }
}
