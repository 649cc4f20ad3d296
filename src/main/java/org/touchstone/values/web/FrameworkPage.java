package org.touchstone.values.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.touchstone.shared.web.Messages;
import org.touchstone.values.FrameworkRow;
import org.touchstone.values.Framing;
import org.touchstone.values.ReadingStories;
import org.touchstone.values.ShownStory;
import org.touchstone.values.Standing;
import org.touchstone.values.StatedFramework;
import org.touchstone.values.Stating;

/** Behind values/framework.xhtml. */
@Named
@ViewScoped
public class FrameworkPage implements Serializable {

    @Inject private Framing framing;
    @Inject private Stating stating;
    @Inject private ReadingStories reading;
    @Inject private Messages messages;
    @Inject private Clock clock;
    private long id;
    private StatedFramework framework;
    private List<FrameworkRow> versions;
    private List<ShownStory> stories;
    private boolean writer;
    private boolean adoptable;

    public void load() {
        framework = framing.framework(id);
        versions = framing.versions(id);
        stories = reading.beside(framework);
        writer = framing.mayWrite(framework.organisationId());
        adoptable = framework.organisationId() == null && framing.writesSomewhere();
    }

    /** What colleagues have told of one value. */
    public List<ShownStory> storiesOf(String valueCode) {
        return stories.stream().filter(s -> s.valueCode().equals(valueCode)).toList();
    }

    public String nextVersion() {
        var draft = new long[1];
        return messages.attempt("values.version-begun", () -> draft[0] = stating.nextVersion(id))
                ? "/values/edit?faces-redirect=true&id=" + draft[0]
                : null;
    }

    /** The version before the one that is shown, to compare with; null if there is none. */
    public FrameworkRow getBefore() {
        return versions.stream().filter(v -> v.number() < framework.number()).findFirst().orElse(null);
    }

    /** The draft of the next version, if the reader may know of it. */
    public FrameworkRow getDraft() {
        return versions.stream().filter(v -> v.standing(getToday()) == Standing.DRAFT).findFirst().orElse(null);
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public StatedFramework getFramework() {
        return framework;
    }

    public List<FrameworkRow> getVersions() {
        return versions;
    }

    public boolean isWriter() {
        return writer;
    }

    public boolean isAdoptable() {
        return adoptable;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
