package org.touchstone.recruitment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.touchstone.recruitment.Advertising;
import org.touchstone.recruitment.Passage;
import org.touchstone.recruitment.Proofreading;
import org.touchstone.recruitment.VacancyView;
import org.touchstone.shared.web.Messages;

/** Behind recruitment/vacancy-check.xhtml: what is missing, how it reads, and handing it in. */
@Named
@ViewScoped
public class VacancyCheckPage implements Serializable {

    @Inject private Advertising advertising;
    @Inject private Proofreading proofreading;
    @Inject private Messages messages;

    private long id;
    private VacancyView vacancy;
    private List<Passage> passages;

    public void load() {
        vacancy = advertising.vacancy(id);
        passages = proofreading.passages(id).stream().filter(p -> p.text() != null || p.reading().blocks() > 0).toList();
    }

    public String submit() {
        return messages.attempt("vacancy.submitted", () -> advertising.submit(id, vacancy.version()))
                ? "/recruitment/vacancy?faces-redirect=true&id=" + id
                : null;
    }

    /** The step at which a field is written. */
    public String step(String field) {
        return field.startsWith("criteria") || field.startsWith("stages") ? field.replaceAll("\\[.*", "") : "about";
    }

    /** The id of a field on the page of its step. */
    public String anchor(String field) {
        return field.replaceAll("^(\\w+)\\[(\\d+)]$", "$1:$2:text");
    }

    public Proof proof(Passage passage) {
        return new Proof(passage.text() == null ? "" : passage.text(), passage.reading());
    }

    public long getBlocks() {
        return passages.stream().mapToLong(p -> p.reading().blocks()).sum();
    }

    public VacancyView getVacancy() {
        return vacancy;
    }

    public List<Passage> getPassages() {
        return passages;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
