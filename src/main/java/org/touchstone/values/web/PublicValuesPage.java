package org.touchstone.values.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.touchstone.shared.NotFound;
import org.touchstone.values.Framing;
import org.touchstone.values.ReadingStories;
import org.touchstone.values.ShownStory;
import org.touchstone.values.StatedFramework;

/** Behind careers/values.xhtml: what an organisation stands for, open to everybody. */
@Named
@ViewScoped
public class PublicValuesPage implements Serializable {

    @Inject private Framing framing;
    @Inject private ReadingStories reading;
    private String organisation;
    private String name;
    private StatedFramework framework;
    private List<ShownStory> stories;

    public void load() {
        if (organisation == null) {
            throw new NotFound("organisation", "");
        }
        var id = framing.organisation(organisation);
        name = framing.nameOf(id);
        framework = framing.inForce(id);
        stories = reading.open(id);
    }

    /** What people who work there have told of one value. */
    public List<ShownStory> storiesOf(String valueCode) {
        return stories.stream().filter(s -> s.valueCode().equals(valueCode)).toList();
    }

    public String getName() {
        return name;
    }

    public StatedFramework getFramework() {
        return framework;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }
}
