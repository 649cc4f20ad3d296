package org.touchstone.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.touchstone.shared.BadInput;

/**
 * What a password must be: long, and nothing that is guessed first. No rules about capitals, digits or
 * signs, which make people choose worse ones (NIST SP 800-63B, 3.1.1.2).
 */
final class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 500;

    /** Fewer different characters than this is a key held down, or a walk to and fro. */
    private static final int FEWEST_DIFFERENT = 5;

    private static final int SHORTEST_WORD = 2;
    private static final Set<String> COMMON = load();

    private PasswordRules() {}

    /** Refuses a password that is too short, or that somebody who knows the person would try first. */
    static void check(String field, String password, String email, String name) {
        var typed = password == null ? "" : password;
        var length = typed.codePointCount(0, typed.length());
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        new BadInput.Gathering()
                .when(length < SHORTEST, field, "password.short", SHORTEST)
                .when(length > LONGEST, field, "password.long", LONGEST)
                .when(length >= SHORTEST && length <= LONGEST && guessed(plain, email, name), field, "password.guessed")
                .refuse();
    }

    private static boolean guessed(String plain, String email, String name) {
        var letters = plain.replaceAll("[^\\p{L}\\p{N}]", "");
        return COMMON.contains(plain)
                || COMMON.contains(letters)
                || plain.codePoints().distinct().count() < FEWEST_DIFFERENT
                || isMadeOf(letters, email + " " + name);
    }

    /** Whether nothing but digits remains when the words of this text are taken out. */
    private static boolean isMadeOf(String letters, String text) {
        var rest = letters;
        for (var word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (word.length() >= SHORTEST_WORD) {
                rest = rest.replace(word, "");
            }
        }
        return rest.replaceAll("\\p{N}", "").isEmpty() && !rest.equals(letters);
    }

    private static Set<String> load() {
        try (var file = PasswordRules.class.getResourceAsStream("common-passwords.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
