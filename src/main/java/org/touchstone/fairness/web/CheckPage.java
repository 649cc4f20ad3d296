package org.touchstone.fairness.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.fairness.Auditing;
import org.touchstone.fairness.Characteristic;
import org.touchstone.fairness.CheckReport;
import org.touchstone.fairness.Grouping;
import org.touchstone.fairness.Period;
import org.touchstone.fairness.Question;
import org.touchstone.shared.web.Download;
import org.touchstone.shared.web.Messages;

/** Behind fairness/check.xhtml. All that is chosen stands in the address. */
@Named
@ViewScoped
public class CheckPage implements Serializable {

    @Inject private Auditing auditing;
    @Inject private Messages messages;
    @Inject private Caller caller;
    private String gate;
    private String characteristic;
    private String grouping;
    private String period;
    private String organisation;
    private String reference;
    private boolean exact;
    private transient Auditing.Choices choices;
    private transient CheckReport report;

    public void load() {
        messages.attempt(null, this::ask);
        if (report != null && Download.isAsked()) {
            Download.csv("fairness-" + report.gate() + "-" + report.characteristic().code(), csv -> CheckCsv.write(report, csv));
        }
    }

    private void ask() {
        choices = auditing.choices(organisation);
        gate = gate == null ? choices.gates().get(0) : gate;
        characteristic = characteristic == null ? choices.characteristics().get(0).code() : characteristic;
        var days = period == null ? choices.usual() : Period.parse(period);
        period = days.toString();
        var chosen = getChosen();
        if (grouping != null && chosen.groupings().stream().noneMatch(g -> g.code().equals(grouping))) {
            // The way of grouping, and the group to compare with, belonged to another characteristic.
            grouping = null;
            reference = null;
        }
        if (!Auditing.HIGHEST.equals(reference) && getGroups().stream().noneMatch(g -> g.code().equals(reference))) {
            reference = null;
        }
        report =
                auditing.check(
                        new Question(
                                gate, characteristic, grouping, days.from(), days.to(), organisation, reference, true, exact));
        period = report.period().toString();
        grouping = report.grouping().code();
    }

    /** What was chosen; the first of all while something was that does not exist. */
    public Characteristic getChosen() {
        return choices.characteristics().stream()
                .filter(c -> c.code().equals(characteristic))
                .findFirst()
                .orElse(choices.characteristics().get(0));
    }

    public List<Grouping.Group> getGroups() {
        return grouped().groups();
    }

    /** The name of the group that the others are compared with unless another is chosen; null for the one with the highest rate. */
    public String getUsualReference() {
        return grouped().group(grouped().reference()).map(Grouping.Group::label).orElse(null);
    }

    private Grouping grouped() {
        return getChosen().groupings().stream()
                .filter(g -> g.code().equals(grouping))
                .findFirst()
                .orElseGet(getChosen()::usualGrouping);
    }

    /** The periods to choose from, and the one that was counted where it is none of these. */
    public List<Period> getPeriods() {
        var counted = Stream.ofNullable(report).map(CheckReport::period);
        return Stream.concat(choices.periods().stream(), counted).distinct().toList();
    }

    public boolean isAnalyst() {
        return caller.holds(Role.ANALYST);
    }

    public Auditing.Choices getChoices() {
        return choices;
    }

    public CheckReport getReport() {
        return report;
    }

    public String getGate() {
        return gate;
    }

    public void setGate(String gate) {
        this.gate = gate;
    }

    public String getCharacteristic() {
        return characteristic;
    }

    public void setCharacteristic(String characteristic) {
        this.characteristic = characteristic;
    }

    public String getGrouping() {
        return grouping;
    }

    public void setGrouping(String grouping) {
        this.grouping = grouping;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public boolean isExact() {
        return exact;
    }

    public void setExact(boolean exact) {
        this.exact = exact;
    }
}
