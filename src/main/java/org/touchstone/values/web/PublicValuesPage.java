package org.touchstone.values.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.touchstone.shared.NotFound;
import org.touchstone.values.Framing;
import org.touchstone.values.StatedFramework;

/** Behind careers/values.xhtml: what an organisation stands for, open to everybody. */
@Named
@ViewScoped
public class PublicValuesPage implements Serializable {

    @Inject private Framing framing;
    private String organisation;
    private String name;
    private StatedFramework framework;

    public void load() {
        if (organisation == null) {
            throw new NotFound("organisation", "");
        }
        var id = framing.organisation(organisation);
        name = framing.nameOf(id);
        framework = framing.inForce(id);
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
