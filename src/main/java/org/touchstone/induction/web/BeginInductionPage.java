package org.touchstone.induction.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import org.touchstone.induction.TransitionPlan;
import org.touchstone.induction.Welcoming;
import org.touchstone.shared.web.Messages;

/** Behind induction/begin.xhtml: HR begins an induction for somebody who works here already. */
@Named
@ViewScoped
public class BeginInductionPage implements Serializable {

    @Inject private Welcoming welcoming;
    @Inject private Messages messages;
    private Map<Long, String> organisations;
    private Long organisation;
    private String email;
    private TransitionPlan.Type type;
    private LocalDate dayZero;
    private long begun;

    public void load() {
        organisations = welcoming.organisations();
        organisation = organisations.keySet().stream().findFirst().orElse(null);
    }

    public String begin() {
        return messages.attempt("induction.begun", () -> begun = welcoming.begin(new Welcoming.Beginner(organisation, email, type, dayZero)))
                ? "/induction/plan.xhtml?faces-redirect=true&id=" + begun
                : null;
    }

    public String sweep() {
        return messages.attempt(
                        null,
                        () -> {
                            var swept = welcoming.sweep();
                            messages.say("induction.swept", swept.made(), swept.ended(), swept.proposed(), swept.reminded());
                        })
                ? "/induction/newcomers.xhtml?faces-redirect=true&which=all"
                : null;
    }

    public TransitionPlan.Type[] getTypes() {
        return TransitionPlan.Type.values();
    }

    public Map<Long, String> getOrganisations() {
        return organisations;
    }

    public Long getOrganisation() {
        return organisation;
    }

    public void setOrganisation(Long organisation) {
        this.organisation = organisation;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public TransitionPlan.Type getType() {
        return type;
    }

    public void setType(TransitionPlan.Type type) {
        this.type = type;
    }

    public LocalDate getDayZero() {
        return dayZero;
    }

    public void setDayZero(LocalDate dayZero) {
        this.dayZero = dayZero;
    }
}
