package org.touchstone.values.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.touchstone.shared.ChangedMeanwhile;
import org.touchstone.shared.Texts;
import org.touchstone.shared.web.Messages;
import org.touchstone.values.ReviewingStories;
import org.touchstone.values.StoryView;

/** Behind values/review-story.xhtml: a second person reads a story before others do. */
@Named
@ViewScoped
public class ReviewStoryPage implements Serializable {

    private static final String LIST = "/values/stories.xhtml?faces-redirect=true&state=WAITING";

    @Inject private ReviewingStories reviewing;
    @Inject private Messages messages;
    private long id;
    private StoryView story;
    private String reason;

    public void load() {
        story = reviewing.story(id);
    }

    public String publish() {
        return messages.attempt("story.published", () -> reviewing.publish(id, story.version()), this::lookAgain) ? LIST : null;
    }

    public String sendBack() {
        return messages.attempt("story.given-back", () -> reviewing.sendBack(id, story.version(), reason), this::lookAgain) ? LIST : null;
    }

    /** Nobody publishes what they have not read. */
    private void lookAgain(ChangedMeanwhile changed) {
        messages.problem(null, Texts.say("values.changed-look-again", changed.who(), changed.when()));
        load();
    }

    public StoryView getStory() {
        return story;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
