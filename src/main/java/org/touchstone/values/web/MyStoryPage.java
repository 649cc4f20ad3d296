package org.touchstone.values.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.touchstone.access.Caller;
import org.touchstone.shared.ChangedMeanwhile;
import org.touchstone.shared.Forbidden;
import org.touchstone.shared.web.Conflict;
import org.touchstone.shared.web.Messages;
import org.touchstone.values.StoryChoice;
import org.touchstone.values.StoryView;
import org.touchstone.values.Storytelling;

/** Behind values/my-story.xhtml: a story of one's own, new or known. */
@Named
@ViewScoped
public class MyStoryPage implements Serializable {

    private static final String LIST = "/values/my-stories.xhtml?faces-redirect=true";

    @Inject private Storytelling telling;
    @Inject private Messages messages;
    @Inject private Caller caller;
    private long id;
    private StoryView story;
    private StoryForm form;
    private List<StoryChoice> choices;
    private boolean consent;
    private Conflict conflict;

    public void load() {
        story = id == 0 ? null : telling.story(id);
        choices = telling.choices();
        if (id == 0 && choices.isEmpty()) {
            throw new Forbidden("tell a story");
        }
        form = story == null ? StoryForm.empty(choices.get(0).key(), caller.name(), telling.usualEnd()) : StoryForm.of(story);
    }

    public String save() {
        return written("story.saved") ? "/values/my-story.xhtml?faces-redirect=true&id=" + id : null;
    }

    /** What was typed is kept first, so that nothing is lost when something is still missing. */
    public String send() {
        return written(null) && messages.attempt("story.sent", () -> telling.send(id, story.version(), consent), this::meet) ? LIST : null;
    }

    private boolean written(String done) {
        conflict = null;
        if (!messages.attempt(done, this::write, this::meet)) {
            return conflict != null && conflict.isSolved() && written(done);
        }
        story = telling.story(id);
        return true;
    }

    private void write() {
        if (id == 0) {
            id = telling.begin(form.text());
        } else {
            telling.write(id, story.version(), form.text());
        }
    }

    private void meet(ChangedMeanwhile changed) {
        var seen = story;
        story = telling.story(id);
        conflict = form.meet(new Conflict(changed), seen, story);
    }

    public String withdraw() {
        return messages.attempt("story.withdrawn", () -> telling.withdraw(id)) ? "/values/my-story.xhtml?faces-redirect=true&id=" + id : null;
    }

    public String delete() {
        return messages.attempt("story.deleted", () -> telling.delete(id, story.version())) ? LIST : null;
    }

    public boolean isWritable() {
        return story == null || story.writable();
    }

    public StoryView getStory() {
        return story;
    }

    public StoryForm getForm() {
        return form;
    }

    public List<StoryChoice> getChoices() {
        return choices;
    }

    public Conflict getConflict() {
        return conflict;
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
