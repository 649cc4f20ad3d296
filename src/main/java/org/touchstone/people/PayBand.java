package org.touchstone.people;

import java.util.Locale;

/**
 * Where a pay band stands among others, from its words alone: band 5 below 6, 8a below 8b, and very
 * senior managers above all. Bands of different pay systems are not meant to be compared.
 */
final class PayBand {

    private static final int STEP = 10;
    private static final int TOP = 9_990;
    private static final int MOST_DIGITS = 3;

    private PayBand() {}

    static int order(String band) {
        var text = band.toLowerCase(Locale.ROOT);
        var from = 0;
        while (from < text.length() && !isDigit(text.charAt(from))) {
            from++;
        }
        if (from == text.length()) {
            return isVerySenior(text) ? TOP : 0;
        }
        var to = from;
        while (to < text.length() && isDigit(text.charAt(to)) && to - from < MOST_DIGITS) {
            to++;
        }
        var number = Integer.parseInt(text.substring(from, to));
        return number * STEP + letter(text, to);
    }

    /** 8a is 1, 8d is 4; a letter that begins a word is none. */
    private static int letter(String text, int at) {
        var alone = at + 1 == text.length() || at + 1 < text.length() && !Character.isLetterOrDigit(text.charAt(at + 1));
        if (!alone || text.charAt(at) < 'a' || text.charAt(at) >= 'a' + STEP - 1) {
            return 0;
        }
        return text.charAt(at) - 'a' + 1;
    }

    private static boolean isVerySenior(String text) {
        return text.contains("vsm") || text.contains("senior") || text.contains("director") || text.contains("chief");
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
