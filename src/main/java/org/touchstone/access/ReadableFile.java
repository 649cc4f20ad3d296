package org.touchstone.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.touchstone.shared.PersonalData;
import org.touchstone.shared.Texts;

/** What is held about somebody as a page that any web browser shows, also on a phone (G-10). Writes as it comes. */
final class ReadableFile implements PersonalData.File {

    private static final String HEAD =
            """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s</title>
            <style>body{font:16px/1.5 system-ui,sans-serif;max-width:42rem;margin:0 auto;padding:1rem;color:#1c2733}
            dl{border-top:1px solid #d3dae2;padding:.5rem 0;margin:0}dt{color:#52606d}dd{margin:0 0 .5rem;white-space:pre-wrap;overflow-wrap:anywhere}</style>
            </head><body><main><h1>%1$s</h1><p>%2$s</p>
            """;

    private final Writer writer;

    ReadableFile(Writer writer, String name, Instant now) {
        this.writer = writer;
        write(HEAD.formatted(plain(Texts.say("my-data.page.title", name)), plain(Texts.say("my-data.page.about", now))));
    }

    /** What a module holds comes next. */
    void part(String module) {
        write("<h2>" + plain(words(module)) + "</h2>\n");
    }

    @Override
    public void section(String name, Collection<Map<String, Object>> rows) {
        write("<h3>" + plain(words(name)) + "</h3>\n");
        if (rows.isEmpty()) {
            write("<p>" + plain(Texts.say("my-data.page.none")) + "</p>\n");
        }
        for (var row : rows) {
            write("<dl>");
            row.forEach((column, value) -> write("<dt>" + plain(words(column)) + "</dt><dd>" + plain(said(value)) + "</dd>"));
            write("</dl>\n");
        }
    }

    void end() {
        write("</main></body></html>\n");
    }

    /** From the name of a column or code: startsOn, second-looks and IN_STAGE are read as words. */
    private static String words(String name) {
        var apart = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").replaceAll("[-_]", " ").toLowerCase(Locale.ROOT).strip();
        return apart.isEmpty() ? apart : apart.substring(0, 1).toUpperCase(Locale.ROOT) + apart.substring(1);
    }

    private static String said(Object value) {
        if (value instanceof Instant moment) {
            return Texts.moment(moment);
        }
        if (value instanceof LocalDate day) {
            return Texts.day(day);
        }
        if (value instanceof Boolean yes) {
            return Texts.say(yes ? "shared.yes" : "shared.no");
        }
        return value instanceof Enum<?> code ? words(code.name()) : value == null ? "–" : value.toString();
    }

    private static String plain(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private void write(String text) {
        try {
            writer.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
