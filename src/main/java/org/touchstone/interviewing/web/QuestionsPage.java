package org.touchstone.interviewing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.touchstone.interviewing.QuestionFilter;
import org.touchstone.interviewing.QuestionRow;
import org.touchstone.interviewing.Questioning;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.Forbidden;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.shared.web.ListPage;
import org.touchstone.values.ValueName;

/** Behind interviewing/questions.xhtml: the library of questions. */
@Named
@RequestScoped
public class QuestionsPage {

    @Inject private Questioning questioning;
    @Inject private ListPage list;

    private Long organisation;
    private String value;
    private String words;
    private String retired;
    private Map<Long, String> organisations;
    private List<ValueName> values;
    private Page<QuestionRow> rows;

    public void load() {
        organisations = questioning.organisations();
        if (organisation == null) {
            organisation = organisations.keySet().stream().findFirst().orElseThrow(() -> new Forbidden("no library"));
        }
        values = questioning.valueNames(organisation);
        var filter = new QuestionFilter(value, retired != null, words);
        try {
            rows = questioning.library(organisation, filter, list.paging());
        } catch (BadInput nonsense) {
            rows = questioning.library(organisation, filter, Paging.first());
        }
    }

    public boolean isFiltered() {
        return value != null || words != null || retired != null;
    }

    public boolean isMayWrite() {
        return questioning.mayWrite(organisation);
    }

    public Map<Long, String> getOrganisations() {
        return organisations;
    }

    public List<ValueName> getValues() {
        return values;
    }

    public Page<QuestionRow> getRows() {
        return rows;
    }

    public Long getOrganisation() {
        return organisation;
    }

    public void setOrganisation(Long organisation) {
        this.organisation = organisation;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getRetired() {
        return retired;
    }

    public void setRetired(String retired) {
        this.retired = retired;
    }
}
