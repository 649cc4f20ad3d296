package org.touchstone.recruitment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.touchstone.recruitment.Shortlisting;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.shared.web.ListPage;
import org.touchstone.shared.web.Messages;

/** Behind recruitment/shortlist.xhtml: what a shortlister has to score. */
@Named
@ViewScoped
public class ShortlistPage implements Serializable {

    @Inject private Shortlisting shortlisting;
    @Inject private Messages messages;
    @Inject private ListPage list;

    private long vacancy;
    private String progress;
    private Shortlisting.Room room;
    private Page<Shortlisting.ToScore> rows;
    private String conflict;
    private String clear;

    public void load() {
        room = shortlisting.room(vacancy);
        conflict = room.conflict();
        if (room.mayScore()) {
            rows = shortlisting.toScore(vacancy, chosen(), order());
        }
    }

    /** What is still to do first, unless the address asks for another order. */
    private Paging order() {
        var asked = list.paging();
        return asked.sort() == null ? new Paging(asked.page(), asked.size(), "progress", true) : asked;
    }

    /** The first one on this page that is still to be scored, or null. */
    public String getNext() {
        return rows == null
                ? null
                : rows.rows().stream()
                        .filter(row -> row.progress() != Shortlisting.Progress.LOCKED)
                        .map(Shortlisting.ToScore::ref)
                        .findFirst()
                        .orElse(null);
    }

    /** A progress that the address names wrongly is as good as none. */
    private Shortlisting.Progress chosen() {
        return Arrays.stream(Shortlisting.Progress.values()).filter(p -> p.name().equals(progress)).findFirst().orElse(null);
    }

    public String declare() {
        var nothing = "nothing".equals(clear);
        return messages.attempt(
                        "shortlist.declared", () -> shortlisting.declare(vacancy, nothing ? null : required(conflict)))
                ? "/recruitment/shortlist.xhtml?faces-redirect=true&vacancy=" + vacancy
                : null;
    }

    /** Whoever says that something stands in the way says what. */
    private static String required(String words) {
        if (words == null || words.isBlank()) {
            throw BadInput.at("conflict", "shortlist.conflict.required");
        }
        return words;
    }

    public List<Shortlisting.Progress> getChoices() {
        return List.of(Shortlisting.Progress.values());
    }

    public Shortlisting.Room getRoom() {
        return room;
    }

    public Page<Shortlisting.ToScore> getRows() {
        return rows;
    }

    public long getVacancy() {
        return vacancy;
    }

    public void setVacancy(long vacancy) {
        this.vacancy = vacancy;
    }

    public String getProgress() {
        return progress;
    }

    public void setProgress(String progress) {
        this.progress = progress;
    }

    public String getConflict() {
        return conflict;
    }

    public void setConflict(String conflict) {
        this.conflict = conflict;
    }

    public String getClear() {
        return clear;
    }

    public void setClear(String clear) {
        this.clear = clear;
    }
}
