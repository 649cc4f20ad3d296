package org.touchstone.shared;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;

/**
 * Every text people see, in English: the {@code messages.properties} of all modules as one bundle.
 * Another language is a subclass named for it ({@code Texts_cy}) with files of the same names.
 */
public class Texts extends ResourceBundle {

    public static final List<String> MODULES =
            List.of(
                    "shared", "access", "notices", "values", "people", "recruitment", "interviewing", "assessing",
                    "appointing", "induction", "fairness", "privacy", "checkins", "appraisal", "learning", "home");

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(Clocks.ZONE);

    private final Map<String, String> texts = new HashMap<>();

    public Texts() {
        this("");
    }

    protected Texts(String language) {
        for (var module : MODULES) {
            load("/org/touchstone/" + module + "/messages" + language + ".properties");
        }
    }

    private void load(String file) {
        try (var stream = Texts.class.getResourceAsStream(file)) {
            if (stream == null) {
                return;
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (var key : properties.stringPropertyNames()) {
                if (texts.put(key, properties.getProperty(key)) != null) {
                    throw new IllegalStateException("Two modules have a text named " + key);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ResourceBundle bundle() {
        return ResourceBundle.getBundle(Texts.class.getName(), Locale.ENGLISH);
    }

    /**
     * The text of a key with its parameters in place, days and moments written out; the key itself where
     * there is no such text.
     */
    public static String say(String key, Object... parameters) {
        var bundle = bundle();
        if (!bundle.containsKey(key)) {
            return key;
        }
        var text = bundle.getString(key);
        return parameters.length == 0
                ? text
                : new MessageFormat(text, Locale.UK).format(Arrays.stream(parameters).map(Texts::shown).toArray());
    }

    /** A day as people read it: 22 November 2026. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A month as people read it: November 2026. */
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** A moment as people read it: 22 November 2026, 09:30. */
    public static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    private static Object shown(Object parameter) {
        if (parameter instanceof LocalDate day) {
            return day(day);
        }
        return parameter instanceof Instant moment ? moment(moment) : parameter;
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }
}
