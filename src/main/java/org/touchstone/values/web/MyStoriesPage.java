package org.touchstone.values.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.touchstone.shared.Page;
import org.touchstone.shared.web.ListPage;
import org.touchstone.values.StoryRow;
import org.touchstone.values.Storytelling;

/** Behind values/my-stories.xhtml. */
@Named
@ViewScoped
public class MyStoriesPage implements Serializable {

    @Inject private Storytelling telling;
    @Inject private ListPage list;
    @Inject private Clock clock;
    private Page<StoryRow> stories;

    public void load() {
        stories = telling.mine(list.paging());
    }

    public Page<StoryRow> getStories() {
        return stories;
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }
}
