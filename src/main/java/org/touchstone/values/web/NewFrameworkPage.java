package org.touchstone.values.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.touchstone.shared.Forbidden;
import org.touchstone.shared.web.Messages;
import org.touchstone.values.FrameworkRow;
import org.touchstone.values.Framing;
import org.touchstone.values.Stating;

/** Behind values/new.xhtml. */
@Named
@ViewScoped
public class NewFrameworkPage implements Serializable {

    @Inject private Framing framing;
    @Inject private Stating stating;
    @Inject private Messages messages;
    private Map<Long, String> organisations;
    private List<FrameworkRow> templates;
    private Long organisation;
    private long from;
    private String name;

    public void load() {
        organisations = framing.writesFor();
        if (organisations.isEmpty()) {
            throw new Forbidden("begin a framework");
        }
        if (organisation == null) {
            organisation = organisations.keySet().iterator().next();
        }
        templates = framing.toAdopt();
    }

    public String begin() {
        var draft = new long[1];
        return messages.attempt(
                        "values.begun",
                        () ->
                                draft[0] =
                                        from == 0
                                                ? stating.begin(organisation, name)
                                                : stating.adopt(from, organisation, name))
                ? "/values/edit?faces-redirect=true&id=" + draft[0]
                : null;
    }

    public Map<Long, String> getOrganisations() {
        return organisations;
    }

    public List<FrameworkRow> getTemplates() {
        return templates;
    }

    public Long getOrganisation() {
        return organisation;
    }

    public void setOrganisation(Long organisation) {
        this.organisation = organisation;
    }

    public long getFrom() {
        return from;
    }

    public void setFrom(long from) {
        this.from = from;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
