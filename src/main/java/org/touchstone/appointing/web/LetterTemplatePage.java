package org.touchstone.appointing.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.touchstone.appointing.LetterText;
import org.touchstone.appointing.Lettering;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.ChangedMeanwhile;
import org.touchstone.shared.Texts;
import org.touchstone.shared.web.Conflict;
import org.touchstone.shared.web.Messages;

/** Behind appointing/letter-template.xhtml: HR writes a letter and sees it as it is typed. */
@Named
@ViewScoped
public class LetterTemplatePage implements Serializable {

    @Inject private Lettering lettering;
    @Inject private Messages messages;

    private Long id;
    private Long from;
    private Lettering.LetterView seen;
    private Map<Long, String> organisations = Map.of();
    private Long organisation;
    private String name;
    private String text;
    private Conflict conflict;

    /** An existing letter, or a new one that begins with the words of another. */
    public void load() {
        if (id != null) {
            seen = lettering.letter(id);
            name = seen.name();
            text = seen.text();
            return;
        }
        organisations = lettering.organisations();
        organisation = organisations.keySet().iterator().next();
        if (from != null) {
            text = lettering.letter(from).text();
        }
    }

    public String save() {
        conflict = null;
        return messages.attempt("letter.saved", this::write, this::meet) ? "/appointing/letters.xhtml?faces-redirect=true" : null;
    }

    private void write() {
        if (id == null) {
            lettering.add(organisation, name, text);
        } else {
            lettering.write(id, seen.version(), name, text);
        }
    }

    private void meet(ChangedMeanwhile changed) {
        var theirs = lettering.letter(id);
        conflict =
                new Conflict(changed)
                        .part(Texts.say("letter.name"), seen.name(), theirs.name(), name, n -> name = n)
                        .part(Texts.say("letter.text"), seen.text(), theirs.text(), plain(text), t -> text = t);
        seen = theirs;
    }

    private static String plain(String typed) {
        return Objects.requireNonNullElse(typed, "").replace("\r\n", "\n").strip();
    }

    /** The letter as somebody would get it, or nothing while it cannot be. */
    public List<LetterText.Part> getPreview() {
        try {
            return text == null ? List.of() : LetterText.parts(lettering.preview(text));
        } catch (BadInput unfinished) {
            return List.of();
        }
    }

    /** Why there is nothing to show, or null. */
    public String getProblem() {
        try {
            if (text != null) {
                lettering.preview(text);
            }
            return null;
        } catch (BadInput unfinished) {
            return unfinished.fields().get(0).problem();
        }
    }

    public String getFields() {
        return LetterText.fieldsThereAre();
    }

    /** Whether the words can be changed here; those of the letter that ships, and of others, are only read. */
    public boolean isChangeable() {
        return id == null || seen.mayChange();
    }

    public Lettering.LetterView getSeen() {
        return seen;
    }

    public Map<Long, String> getOrganisations() {
        return organisations;
    }

    public Conflict getConflict() {
        return conflict;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getFrom() {
        return from;
    }

    public void setFrom(Long from) {
        this.from = from;
    }

    public Long getOrganisation() {
        return organisation;
    }

    public void setOrganisation(Long organisation) {
        this.organisation = organisation;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
