package org.touchstone.interviewing.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.touchstone.interviewing.Attending;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.Clocks;
import org.touchstone.shared.web.Messages;

/** Behind interviewing/book.xhtml. */
@Named
@ViewScoped
public class BookPage implements Serializable {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK).withZone(Clocks.ZONE);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK).withZone(Clocks.ZONE);

    @Inject private Attending attending;
    @Inject private Messages messages;

    private long application;
    private transient Attending.Choice choice;

    public void load() {
        choice = attending.choice(application);
    }

    public String book() {
        var moves = choice.mine() != null;
        if (messages.attempt(moves ? "book.moved" : "book.booked", this::bookChosen)) {
            return here();
        }
        load(); // what somebody else has taken meanwhile is no choice any more
        return null;
    }

    private void bookChosen() {
        var chosen = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("time");
        if (chosen == null || !chosen.matches("[0-9]{1,18}")) {
            throw BadInput.at("slot", "book.choose");
        }
        attending.book(application, Long.parseLong(chosen));
    }

    public String cancel() {
        return messages.attempt("book.cancelled", () -> attending.cancel(application)) ? here() : null;
    }

    private String here() {
        return "/interviewing/book.xhtml?faces-redirect=true&application=" + application;
    }

    /** The times that are free, by day. */
    public Map<String, List<Attending.Free>> getDays() {
        return choice.free().stream().collect(Collectors.groupingBy(f -> DAY.format(f.startsAt()), LinkedHashMap::new, Collectors.toList()));
    }

    public String day(Instant at) {
        return DAY.format(at);
    }

    public String time(Instant at) {
        return TIME.format(at);
    }

    public Attending.Choice getChoice() {
        return choice;
    }

    public long getApplication() {
        return application;
    }

    public void setApplication(long application) {
        this.application = application;
    }
}
