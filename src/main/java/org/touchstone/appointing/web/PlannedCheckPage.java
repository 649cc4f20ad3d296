package org.touchstone.appointing.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.touchstone.appointing.OfferCheck;
import org.touchstone.appointing.PlannedCheck;
import org.touchstone.appointing.Vetting;
import org.touchstone.shared.ChangedMeanwhile;
import org.touchstone.shared.Forbidden;
import org.touchstone.shared.Texts;
import org.touchstone.shared.web.Conflict;
import org.touchstone.shared.web.Messages;

/** Behind appointing/planned-check.xhtml: one check of the list, new or changed. */
@Named
@ViewScoped
public class PlannedCheckPage implements Serializable {

    private static final int USUAL_DAYS = 14;

    @Inject private Vetting vetting;
    @Inject private Messages messages;

    private long organisation;
    private Long id;
    private Vetting.CheckLine seen;
    private OfferCheck.Kind kind;
    private String name;
    private String asked;
    private Integer dueDays = USUAL_DAYS;
    private String reason;
    private Conflict conflict;

    public void load() {
        if (!vetting.list(organisation).mayChange()) {
            throw new Forbidden("change the checks");
        }
        if (id != null) {
            seen = vetting.check(organisation, id);
            kind = seen.kind();
            name = seen.name();
            asked = seen.asked();
            dueDays = seen.dueDays();
        }
    }

    public String save() {
        conflict = null;
        return messages.attempt("planned-check.saved", this::write, this::meet) ? list() : null;
    }

    private void write() {
        var words = new PlannedCheck.Words(name, asked, dueDays);
        if (id == null) {
            vetting.add(organisation, kind, words);
        } else {
            vetting.write(organisation, id, seen.version(), words);
        }
    }

    private void meet(ChangedMeanwhile changed) {
        var theirs = vetting.check(organisation, id);
        conflict =
                new Conflict(changed)
                        .part(Texts.say("planned-check.name"), seen.name(), theirs.name(), name, n -> name = n)
                        .part(Texts.say("planned-check.asked"), seen.asked(), theirs.asked(), plain(asked), a -> asked = a);
        seen = theirs;
    }

    private static String plain(String typed) {
        return Objects.requireNonNullElse(typed, "").replace("\r\n", "\n").strip();
    }

    public String retire() {
        return messages.attempt("planned-check.retired", () -> vetting.retire(organisation, id, seen.version(), reason)) ? list() : null;
    }

    private String list() {
        return "/appointing/checks.xhtml?faces-redirect=true&organisation=" + organisation;
    }

    public OfferCheck.Kind[] getKinds() {
        return OfferCheck.Kind.values();
    }

    public Vetting.CheckLine getSeen() {
        return seen;
    }

    public Conflict getConflict() {
        return conflict;
    }

    public long getOrganisation() {
        return organisation;
    }

    public void setOrganisation(long organisation) {
        this.organisation = organisation;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public OfferCheck.Kind getKind() {
        return kind;
    }

    public void setKind(OfferCheck.Kind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public Integer getDueDays() {
        return dueDays;
    }

    public void setDueDays(Integer dueDays) {
        this.dueDays = dueDays;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
