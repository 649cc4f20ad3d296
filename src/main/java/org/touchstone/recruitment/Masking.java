package org.touchstone.recruitment;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is taken out of an answer before anybody reads it who must not know whose it is (VR-4): the
 * person's own names, e-mail and web addresses, phone numbers, postcodes, dates, years and ages.
 *
 * <p>Every year goes, not only those of birth and graduation: no program can tell which is which. The
 * masked text is made once, when the application is sent, and is all that shortlisters' queries read.
 */
final class Masking {

    private static final String APOSTROPHES = "'’‘`";

    /** Scripts that put no space between words: a name in them may touch its neighbours. */
    private static final String UNSPACED =
            "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}";

    private static final Pattern IN_UNSPACED = Pattern.compile("[" + UNSPACED + "]+");
    static final String SPACED_LETTER = "[\\p{L}&&[^" + UNSPACED + "]]";
    private static final int SURE_DIGITS = 9;
    private static final int TELLING_MAILBOX = 5;

    private static final String TENS =
            "(?:hundred|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
                    + "|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)";
    private static final String ONES = "(?:one|two|three|four|five|six|seven|eight|nine)";

    /** What to look for and what to put instead, on folded text; where two overlap, the longer span is hidden. */
    private static final Map<Pattern, String> ALWAYS = new LinkedHashMap<>();

    static {
        always("(?<![\\p{L}\\p{N}._%+'-])[\\p{L}\\p{N}._%+'-]++\\s?@\\s?[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+){1,6}", "[e-mail]");
        always("(?:https?://|www\\.)\\S+", "[link]");
        always("(?<![\\p{L}\\p{N}-])[\\p{L}\\p{N}-]++(?:\\.[\\p{L}\\p{N}-]+){0,6}\\.(?:com|org|net|info|uk)\\b(?:/\\S*)?", "[link]");
        always("(?<![\\p{L}\\p{N}])@[\\p{L}\\p{N}_.]{2,}", "[link]");
        always("(?<!\\d)\\d{4}([/.-])\\d{1,2}\\1\\d{1,2}(?!\\d)", "[date]");
        always("(?<!\\d)\\d{1,2}([/.-])\\d{1,2}\\1(?:\\d{4}|\\d{2})(?!\\d)", "[date]");
        always("(?<![\\p{L}\\p{N}])(?:\\+|\\(?0)\\d(?:[\\s().-]{0,2}\\d){8,13}(?!\\d)", "[phone]");
        always("\\b[a-z]{1,2}\\d[a-z\\d]?\\s?\\d[a-z]{2}\\b", "[postcode]");
        always("(?<!\\d)(?:19|20)\\d\\d(?:[/\\p{Pd}]\\d\\d)?(?!\\d)", "[year]");
        always("(?<![\\p{L}\\p{N}])['’‘]\\d\\d(?!\\d)", "[year]");
        always("\\bclass of \\d\\d\\b", "[year]");
        always("\\bnineteen[\\s\\p{Pd}]+" + TENS + "(?:[\\s\\p{Pd}]+" + ONES + ")?\\b", "[year]");
        always("\\btwenty[\\s\\p{Pd}]+" + TENS + "(?:[\\s\\p{Pd}]+" + ONES + ")?\\b", "[year]");
        always("\\btwo thousand(?: and)? (?:" + ONES + "|" + TENS + ")\\b", "[year]");
        always("(?<=\\b(?:i am|i'm|i’m|aged|my age is) )\\d\\d\\b(?!\\s*(?:%|per))", "[age]");
    }

    /** Names that are also everyday words: written small, they stay, or half of many a text would go. */
    private static final Set<String> EVERYDAY =
            words(
                    "am an as at be by do go he hi if in is it me my no of on or so to up us we",
                    "al art ben bill black bloom brook brown bush carol chance child church clay close cook cross",
                    "daisy dawn day dean del drew faith field fields flower forward frank grace grant gray green hall",
                    "hand hands heart hill home honor hope house hunt ivy jack joy justice king knight lane law long",
                    "love mark may mercy miles mills moon moss noble nurse olive page park pat patience peace penny",
                    "pope power price prudence ray read rice rich rob rose rush sharp short sky small song star stone",
                    "street strong sue summer sunny swift temple van victor walker ward waters way white will wise",
                    "wood woods young");

    private static final Set<String> TITLES = words("dr mr mrs ms miss mx prof professor sir rev");

    /** Letters that do not come apart into a plain letter and a mark. */
    private static final Map<Integer, String> PLAIN =
            Map.of(
                    (int) 'ł', "l", (int) 'ø', "o", (int) 'đ', "d", (int) 'ð', "d", (int) 'þ', "th", (int) 'ß', "ss",
                    (int) 'æ', "ae", (int) 'œ', "oe", (int) 'ı', "i", (int) 'ħ', "h");

    private final List<Names> names = new ArrayList<>();
    private Pattern mailbox;
    private Pattern phone;

    private Masking() {}

    /** What hides the person of this name (every way it is known, in one string), e-mail and phone; any may be null. */
    static Masking of(String names, String email, String phone) {
        var masking = new Masking();
        var parts =
                Arrays.stream((names == null ? "" : names).split("[^\\p{L}\\p{M}\\p{N}\\p{Cf}" + APOSTROPHES + "]+"))
                        .filter(part -> part.codePointCount(0, part.length()) > 1)
                        .map(part -> fold(part).text())
                        .filter(part -> !part.isEmpty() && !TITLES.contains(part))
                        .distinct()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toList();
        masking.add(parts.stream().filter(part -> !IN_UNSPACED.matcher(part).matches()).toList(), true);
        masking.add(parts.stream().filter(part -> IN_UNSPACED.matcher(part).matches()).toList(), false);
        if (email != null && email.indexOf('@') >= TELLING_MAILBOX) {
            masking.mailbox = bounded(letters(fold(email.substring(0, email.indexOf('@'))).text()));
        }
        var digits = phone == null ? "" : fold(phone).text().replaceAll("\\D", "");
        if (digits.length() >= SURE_DIGITS) {
            var sure = digits.substring(digits.length() - SURE_DIGITS);
            masking.phone = Pattern.compile("(?:\\+?\\d{1,4}[\\s().-]{0,3})?" + sure.replaceAll("(?<=\\d)(?=\\d)", "[\\\\s().-]{0,2}"));
        }
        return masking;
    }

    private void add(List<String> parts, boolean spaced) {
        if (!parts.isEmpty()) {
            names.add(new Names(parts.stream().map(Masking::letters).map(Pattern::compile).toList(), spaced));
        }
    }

    private static Pattern bounded(String pattern) {
        return Pattern.compile("(?<!" + SPACED_LETTER + ")(?:" + pattern + ")(?!" + SPACED_LETTER + ")");
    }

    /** Letter by letter, with or without the apostrophes, dots and hyphens within. */
    private static String letters(String folded) {
        return folded.codePoints()
                .mapToObj(
                        c ->
                                Character.isLetterOrDigit(c)
                                        ? Pattern.quote(Character.toString(c))
                                        : "[\\p{Pd}._" + APOSTROPHES + "]?")
                .collect(Collectors.joining());
    }

    /** The text without what would tell whose it is. */
    String mask(String text) {
        if (text == null || text.isEmpty()) {
            return text;
        }
        var folded = fold(text);
        var spans = new TreeMap<Integer, Span>();
        ALWAYS.forEach((pattern, mask) -> folded.find(pattern, mask, spans));
        names.forEach(name -> name.in(folded.text()).forEach(found -> folded.hide(found.from(), found.to(), "[name]", spans)));
        if (phone != null) {
            folded.find(phone, "[phone]", spans);
        }
        if (mailbox != null) {
            folded.find(mailbox, "[e-mail]", spans);
        }
        var masked = new StringBuilder();
        var at = 0;
        for (var span : spans.values()) {
            if (span.from() >= at) {
                masked.append(text, at, span.from()).append(span.mask());
            }
            at = Math.max(at, span.to());
        }
        return masked.append(text, Math.min(at, text.length()), text.length()).toString();
    }

    /** A stretch of the original text, and what stands there instead. */
    private record Span(int from, int to, String mask) {}

    /**
     * A text in plain small letters without marks and invisible characters.
     *
     * @param starts for each of its characters, where in the original its own character starts
     * @param ends and where it ends, marks included
     */
    private record Folded(String original, String text, int[] starts, int[] ends) {

        void find(Pattern pattern, String mask, Map<Integer, Span> spans) {
            for (var found = pattern.matcher(text); found.find(); ) {
                hide(found.start(), found.end(), mask, spans);
            }
        }

        void hide(int from, int to, String mask, Map<Integer, Span> spans) {
            if (to > from && !everyday(from, to)) {
                var span = new Span(starts[from], ends[to - 1], mask);
                spans.merge(span.from(), span, (a, b) -> b.to() > a.to() ? b : a);
            }
        }

        private boolean everyday(int from, int to) {
            return EVERYDAY.contains(text.substring(from, to)) && !Character.isUpperCase(original.codePointAt(starts[from]));
        }
    }

    private static Folded fold(String text) {
        var folded = new StringBuilder();
        var starts = new int[text.length() * 18 + 1]; // a character comes apart into eighteen at most
        var ends = new int[starts.length];
        for (int at = 0; at < text.length(); ) {
            var c = text.codePointAt(at);
            var next = at + Character.charCount(c);
            var plain = plain(c);
            for (int i = 0; i < plain.length(); i++) {
                starts[folded.length()] = at;
                ends[folded.length()] = next;
                folded.append(plain.charAt(i));
            }
            if (plain.isEmpty() && !folded.isEmpty()) {
                ends[folded.length() - 1] = next;
            }
            at = next;
        }
        return new Folded(text, folded.toString(), starts, ends);
    }

    private static String plain(int c) {
        if (c < 128) {
            return Character.toString(Character.toLowerCase(c));
        }
        if (Character.getType(c) == Character.FORMAT) {
            return "";
        }
        if (Character.isDigit(c)) {
            return Integer.toString(Character.digit(c, 10));
        }
        var small = Character.toString(c).toLowerCase(Locale.ROOT);
        var known = PLAIN.get(small.codePointAt(0));
        return known != null ? known : Normalizer.normalize(small, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    }

    private static void always(String pattern, String mask) {
        ALWAYS.put(Pattern.compile(pattern), mask);
    }

    private static Set<String> words(String... lists) {
        return Arrays.stream(lists).flatMap(list -> Arrays.stream(list.split(" "))).collect(Collectors.toUnmodifiableSet());
    }
}
