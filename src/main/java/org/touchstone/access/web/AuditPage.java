package org.touchstone.access.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.touchstone.access.Tracing;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.OrganisationNames;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.shared.web.Download;
import org.touchstone.shared.web.ListPage;
import org.touchstone.shared.web.Messages;

/** Behind access/audit.xhtml. */
@Named
@ViewScoped
public class AuditPage extends TrailPage {

    @Inject private Tracing tracing;
    @Inject private OrganisationNames organisationNames;
    @Inject private ListPage list;
    @Inject private Messages messages;
    private String entity;
    private Long entityId;
    private String who;
    private Long organisation;
    private Page<Tracing.Deed> deeds;
    private Map<Long, String> names;
    private List<String> kinds;

    public void load() {
        names = organisationNames.names();
        kinds = tracing.kinds();
        deeds = Page.none();
        messages.attempt(
                null,
                () -> {
                    var filter = new Tracing.DeedFilter(entity, entityId, who, organisation, first(), last());
                    if (Download.isAsked()) {
                        download(filter);
                    } else {
                        deeds = deeds(filter);
                    }
                });
    }

    private Page<Tracing.Deed> deeds(Tracing.DeedFilter filter) {
        try {
            return tracing.deeds(filter, lastFirst(list.paging()));
        } catch (BadInput bad) {
            if (bad.fields().stream().anyMatch(field -> field.field().equals("sort"))) {
                return tracing.deeds(filter, lastFirst(Paging.first()));
            }
            throw bad;
        }
    }

    private void download(Tracing.DeedFilter filter) {
        Download.csv(
                "audit",
                csv ->
                        csv.line("at", "who", "organisation", "what", "entity", "entity_id", "from", "to", "reason")
                                .all(
                                        lastFirst(list.paging()),
                                        paging -> tracing.deeds(filter, paging),
                                        deed ->
                                                new Object[] {
                                                    deed.at(), deed.who(), names.get(deed.organisationId()), deed.what(),
                                                    deed.entity(), deed.entityId(), deed.from(), deed.to(), deed.reason()
                                                }));
    }

    /** A state of the program in words; what people wrote stays as it is. */
    public String state(String said) {
        return said != null && said.matches("[A-Z][A-Z_]+") ? words(said) : said;
    }

    public boolean isFiltered() {
        return entity != null || entityId != null || who != null || organisation != null || getFrom() != null || getTo() != null;
    }

    public List<String> getKinds() {
        return kinds;
    }

    public Map<Long, String> getNames() {
        return names;
    }

    public List<Map.Entry<Long, String>> getOrganisations() {
        return List.copyOf(names.entrySet());
    }

    public Page<Tracing.Deed> getDeeds() {
        return deeds;
    }

    public String getEntity() {
        return entity;
    }

    public void setEntity(String entity) {
        this.entity = entity;
    }

    public Long getEntityId() {
        return entityId;
    }

    public void setEntityId(Long entityId) {
        this.entityId = entityId;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public Long getOrganisation() {
        return organisation;
    }

    public void setOrganisation(Long organisation) {
        this.organisation = organisation;
    }
}
