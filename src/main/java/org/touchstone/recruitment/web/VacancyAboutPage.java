package org.touchstone.recruitment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.touchstone.people.Directory;
import org.touchstone.people.PostRow;
import org.touchstone.recruitment.Advert;
import org.touchstone.recruitment.Advertising;
import org.touchstone.recruitment.Proofreading;
import org.touchstone.recruitment.Vacancy;
import org.touchstone.recruitment.VacancyView;
import org.touchstone.shared.ChangedMeanwhile;
import org.touchstone.shared.Texts;
import org.touchstone.shared.TypedDay;
import org.touchstone.shared.web.Conflict;
import org.touchstone.shared.web.Messages;
import org.touchstone.values.PlainLanguage;

/**
 * Behind recruitment/vacancy-about.xhtml: what is said about a job, read as it is typed. The fields are
 * kept as typed, by their names, and become days and figures when they are saved.
 */
@Named
@ViewScoped
public class VacancyAboutPage implements Serializable {

    private static final List<String> FIELDS =
            List.of(
                    "title", "department", "location", "pay", "contract", "hours", "hoursText", "summary", "duties",
                    "causeStatement", "flexibleStatement", "adjustmentsStatement", "helpContact", "posts", "closesOn",
                    "recruitingManagerId", "postId");

    @Inject private Advertising advertising;
    @Inject private Proofreading proofreading;
    @Inject private Directory directory;
    @Inject private Messages messages;

    private Long id;
    private Long organisationId;
    private int version;
    private String reference;
    private Map<Long, String> organisations;
    private Map<String, String> typed = new HashMap<>();
    private final Map<String, Proof> proofs = new HashMap<>();
    private Map<String, String> seen = Map.of();
    private Conflict conflict;

    public void load() {
        organisations = advertising.organisations();
        if (id == null) {
            organisationId = organisationId == null ? organisations.keySet().iterator().next() : organisationId;
            typed.put("recruitingManagerId", String.valueOf(advertising.managers(organisationId).keySet().iterator().next()));
            typed.put("posts", "1");
            typed.put("contract", Vacancy.Contract.PERMANENT.name());
            typed.put("hours", Vacancy.Hours.EITHER.name());
        } else {
            var vacancy = advertising.vacancy(id);
            take(vacancy);
            seen = fields(vacancy);
            typed = new HashMap<>(seen);
        }
    }

    private void take(VacancyView vacancy) {
        organisationId = vacancy.organisationId();
        version = vacancy.version();
        reference = vacancy.reference();
    }

    /** Saves and goes on to the next step. */
    public String save() {
        conflict = null;
        if (!messages.attempt(null, this::storeOrMeet) || conflict != null) {
            return null;
        }
        messages.say("vacancy.saved");
        return "/recruitment/vacancy-criteria?faces-redirect=true&id=" + id;
    }

    /** Where somebody was first and nothing needs a choice, both changes are saved together (G-11). */
    private void storeOrMeet() {
        try {
            store();
        } catch (ChangedMeanwhile changed) {
            var theirs = advertising.vacancy(id);
            take(theirs);
            var met = new Conflict(changed);
            fields(theirs)
                    .forEach(
                            (field, text) ->
                                    met.part(
                                            Texts.say("vacancy.field." + field), seen.get(field), text,
                                            plain(typed.get(field)), choice -> typed.put(field, choice)));
            seen = fields(theirs);
            if (met.isSolved()) {
                store();
            } else {
                conflict = met;
            }
        }
    }

    private void store() {
        if (id == null) {
            id = advertising.draft(organisationId, advert());
        } else {
            advertising.describe(id, version, advert());
        }
    }

    private Advert advert() {
        return new Advert(
                typed.get("title"),
                typed.get("department"),
                typed.get("location"),
                typed.get("pay"),
                Vacancy.Contract.valueOf(typed.get("contract")),
                Vacancy.Hours.valueOf(typed.get("hours")),
                typed.get("hoursText"),
                typed.get("summary"),
                typed.get("duties"),
                typed.get("causeStatement"),
                typed.get("flexibleStatement"),
                typed.get("adjustmentsStatement"),
                typed.get("helpContact"),
                posts(),
                TypedDay.of("closesOn", typed.get("closesOn")),
                Long.parseLong(typed.get("recruitingManagerId")),
                plain(typed.get("postId")).isEmpty() ? null : Long.valueOf(typed.get("postId")));
    }

    private int posts() {
        var text = plain(typed.get("posts"));
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    }

    private static String plain(String text) {
        return text == null ? "" : text.strip().replace("\r\n", "\n");
    }

    private static Map<String, String> fields(VacancyView v) {
        var values =
                new Object[] {
                    v.title(), v.department(), v.location(), v.pay(), v.contract(), v.hours(), v.hoursText(), v.summary(),
                    v.duties(), v.causeStatement(), v.flexibleStatement(), v.adjustmentsStatement(), v.helpContact(),
                    v.posts(), v.closesOn(), v.recruitingManagerId(), v.postId()
                };
        var fields = new LinkedHashMap<String, String>();
        for (int i = 0; i < values.length; i++) {
            fields.put(FIELDS.get(i), values[i] == null ? "" : values[i].toString());
        }
        return fields;
    }

    /** How a field reads as it stands, worked out once for each text. */
    public Proof proof(String field) {
        var text = plain(typed.get(field));
        var known = proofs.get(field);
        if (known == null || !known.text().equals(text)) {
            known = new Proof(text, proofreading.read(text, PlainLanguage.Use.PROSE));
            proofs.put(field, known);
        }
        return known;
    }

    public Map<String, String> getStatements() {
        return PlainLanguage.usualStatements();
    }

    public List<PostRow> getPosts() {
        return directory.posts(organisationId);
    }

    public Map<Long, String> getManagers() {
        return advertising.managers(organisationId);
    }

    public Map<Long, String> getOrganisations() {
        return organisations;
    }

    public Conflict getConflict() {
        return conflict;
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public String getReference() {
        return reference;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getOrganisationId() {
        return organisationId;
    }

    public void setOrganisationId(Long organisationId) {
        this.organisationId = organisationId;
    }
}
