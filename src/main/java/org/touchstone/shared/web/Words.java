package org.touchstone.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.touchstone.shared.Clocks;
import org.touchstone.shared.Texts;

/** Texts, dates and figures as pages show them: {@code #{text.of('key', a, b)}}. */
@Named("text")
@ApplicationScoped
public class Words {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    public String of(String key, Object... parameters) {
        return Texts.say(key, parameters);
    }

    /** The words for one value of an enum, by the key {@code prefix.VALUE}. */
    public String state(String prefix, Object value) {
        return value == null ? "" : Texts.say(prefix + "." + value);
    }

    public String day(LocalDate day) {
        return day == null ? "" : Texts.day(day);
    }

    /** The time of day alone: for what happened just now. */
    public String time(Instant moment) {
        return moment == null ? "" : TIME.format(moment.atZone(Clocks.ZONE));
    }

    public String moment(Instant moment) {
        return moment == null ? "" : Texts.moment(moment);
    }

    public String number(Number number) {
        return number == null ? "" : String.format(Locale.UK, "%,d", number.longValue());
    }

    /** A share as a percentage with one decimal: 0.2 is 20.0%. */
    public String percent(Number share) {
        return share == null ? "" : String.format(Locale.UK, "%.1f%%", 100 * share.doubleValue());
    }
}
