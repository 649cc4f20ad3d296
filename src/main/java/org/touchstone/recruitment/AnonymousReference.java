package org.touchstone.recruitment;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * What an application is called while nobody may know whose it is: random, so that nothing can be worked
 * out from it, without vowels, so that it is never a word, and without letters that look like figures.
 */
final class AnonymousReference {

    static final String FORM = "[2-9B-DF-HJ-NP-RTV-Y]{4}-[2-9B-DF-HJ-NP-RTV-Y]{4}";

    private static final String LETTERS = "23456789BCDFGHJKLMNPQRTVWXY";
    private static final int HALF = 4;
    private static final RandomGenerator RANDOM = new SecureRandom();

    private AnonymousReference() {}

    static String random() {
        return half() + "-" + half();
    }

    private static String half() {
        return RANDOM.ints(HALF, 0, LETTERS.length())
                .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
                .collect(Collectors.joining());
    }
}
