package org.touchstone.values;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words to look out for, out of a data file that people can read and extend. Each file's first lines say
 * how it is written.
 */
class Lexicon {

    private static final String NUMBER =
            "(?:\\d+\\+?|x|one|two|three|four|five|six|seven|eight|nine|ten|several|many)";
    private static final String WORD = "[\\p{L}-]+";
    private static final String LEAVE_OUT = "-";

    /** What to say instead ("" leaves it out, null leaves it to the author) and why, or null. */
    record Entry(String instead, String why) {}

    /** A place in a text where one of the words stands. */
    record Hit(int start, int end, Entry entry) {}

    private record Form(String words, Entry entry) {}

    private final List<Form> forms = new ArrayList<>();
    private final Pattern pattern;

    private Lexicon(List<String> lines) {
        for (var line : lines) {
            if (line.startsWith("!")) {
                forms.add(new Form(line.substring(1).strip(), null));
            } else {
                enter(line);
            }
        }
        forms.sort(Comparator.comparingInt((Form form) -> form.words().length()).reversed());
        pattern =
                Pattern.compile(
                        forms.stream()
                                .map(form -> "(" + expression(form.words()) + ")")
                                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private void enter(String line) {
        var sides = line.split("=", 2);
        var right = sides[1].split(";", 2);
        var said = right[0].strip();
        var instead = said.isEmpty() ? null : said.equals(LEAVE_OUT) ? "" : said;
        var entry = new Entry(instead, right.length > 1 ? right[1].strip() : null);
        Arrays.stream(sides[0].split("\\|")).forEach(form -> forms.add(new Form(form.strip(), entry)));
    }

    private static String expression(String form) {
        return Arrays.stream(form.split(" ")).map(Lexicon::wordExpression).collect(Collectors.joining("\\s+"));
    }

    private static String wordExpression(String word) {
        return switch (word) {
            case "[number]" -> NUMBER;
            case "[word]" -> WORD;
            default -> Pattern.quote(word).replace("'", "\\E['\u2019]\\Q");
        };
    }

    static Lexicon of(String file) {
        return new Lexicon(lines(file));
    }

    /** Every place where one of the words stands, from left to right; the longer of two wins. */
    List<Hit> in(String text) {
        var hits = new ArrayList<Hit>();
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            var group = 1;
            while (matcher.start(group) < 0) {
                group++;
            }
            var entry = forms.get(group - 1).entry();
            if (entry != null) {
                hits.add(new Hit(matcher.start(), matcher.end(), entry));
            }
        }
        return hits;
    }

    /** A file of names with what they stand for, null where nothing is said of it. */
    static Map<String, String> names(String file) {
        var names = new LinkedHashMap<String, String>();
        for (var line : lines(file)) {
            var sides = line.split("=", 2);
            names.put(sides[0].strip(), sides.length == 1 ? null : sides[1].strip());
        }
        return names;
    }

    private static List<String> lines(String file) {
        var path = "/org/touchstone/values/language/" + file + ".txt";
        try (var stream = Lexicon.class.getResourceAsStream(path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
