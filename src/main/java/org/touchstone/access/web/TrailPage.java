package org.touchstone.access.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.touchstone.shared.Paging;
import org.touchstone.shared.TypedDay;

/** What the pages of trails have in common: days from the address, last first, names in plain words. */
abstract class TrailPage implements Serializable {

    private String from;
    private String to;

    /** Last first, unless the reader asked for another order. */
    static Paging lastFirst(Paging asked) {
        return asked.sort() == null ? new Paging(asked.page(), asked.size(), "at", false) : asked;
    }

    /** A name of the program in words: {@code RoleGranted} is role granted. */
    public String words(String name) {
        var words = name.replaceAll("(?<=[a-z])(?=[A-Z])|[_-]", " ").toLowerCase();
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    LocalDate first() {
        return TypedDay.of("from", from);
    }

    LocalDate last() {
        return TypedDay.of("to", to);
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
