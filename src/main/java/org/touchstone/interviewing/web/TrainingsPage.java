package org.touchstone.interviewing.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.touchstone.interviewing.Empanelling;
import org.touchstone.people.PersonRow;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.Forbidden;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.shared.web.ListPage;
import org.touchstone.shared.web.Messages;

/** Behind interviewing/trainings.xhtml: who has learned how to interview about values. */
@Named
@ViewScoped
public class TrainingsPage implements Serializable {

    @Inject private Empanelling empanelling;
    @Inject private Messages messages;
    @Inject private ListPage list;

    private Long organisation;
    private String search;
    private LocalDate trainedOn;
    private Map<Long, String> organisations;
    private Page<Empanelling.Trained> rows;
    private List<PersonRow> choices = List.of();

    public void load() {
        organisations = empanelling.organisations();
        if (organisation == null) {
            organisation = organisations.keySet().stream().findFirst().orElseThrow(() -> new Forbidden("no record"));
        }
        try {
            rows = empanelling.trained(organisation, list.paging());
        } catch (BadInput nonsense) {
            rows = empanelling.trained(organisation, Paging.first());
        }
        if (isMayRecord()) {
            choices = empanelling.people(organisation, search);
        }
    }

    public boolean isMayRecord() {
        return empanelling.mayRecord(organisation);
    }

    public String record(long person) {
        return messages.attempt("training.done", () -> empanelling.train(organisation, person, trainedOn))
                ? "/interviewing/trainings.xhtml?faces-redirect=true&organisation=" + organisation
                : null;
    }

    public Map<Long, String> getOrganisations() {
        return organisations;
    }

    public Page<Empanelling.Trained> getRows() {
        return rows;
    }

    public List<PersonRow> getChoices() {
        return choices;
    }

    public Long getOrganisation() {
        return organisation;
    }

    public void setOrganisation(Long organisation) {
        this.organisation = organisation;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public LocalDate getTrainedOn() {
        return trainedOn;
    }

    public void setTrainedOn(LocalDate trainedOn) {
        this.trainedOn = trainedOn;
    }
}
