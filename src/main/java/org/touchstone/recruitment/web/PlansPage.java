package org.touchstone.recruitment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.touchstone.recruitment.PlanRow;
import org.touchstone.recruitment.Templating;
import org.touchstone.shared.Page;
import org.touchstone.shared.web.Download;
import org.touchstone.shared.web.ListPage;

/** Behind recruitment/plans.xhtml. */
@Named
@RequestScoped
public class PlansPage {

    @Inject private Templating templating;
    @Inject private ListPage list;
    private String words;
    private Page<PlanRow> rows;

    public void load() {
        if (Download.isAsked()) {
            Download.csv(
                    "plan-templates",
                    csv ->
                            csv.line("name", "purpose", "organisation", "stages", "changed_by", "changed_at", "retired_at")
                                    .all(
                                            list.paging(),
                                            paging -> templating.plans(words, paging),
                                            p ->
                                                    new Object[] {
                                                        p.name(), p.purpose(), p.organisation(), p.stages(), p.changedBy(), p.changedAt(),
                                                        p.retiredAt()
                                                    }));
            return;
        }
        rows = templating.plans(words, list.paging());
    }

    public Page<PlanRow> getRows() {
        return rows;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
