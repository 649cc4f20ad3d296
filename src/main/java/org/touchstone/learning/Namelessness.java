package org.touchstone.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.touchstone.shared.BadInput;

/**
 * That a review names nobody: no colleague of the organisation, nobody with a title before their name, no NHS number, no
 * e-mail address. It finds what follows a pattern and no more; that people read it through before they share it stays.
 */
@ApplicationScoped
class Namelessness {

    private static final Pattern TITLED = Pattern.compile("\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sister|Nurse|Matron)\\.?\\s+\\p{Lu}[\\p{L}'’-]+");
    private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern TEN_DIGITS = Pattern.compile("(?<!\\d)\\d{3}[ -]?\\d{3}[ -]?\\d{4}(?!\\d)");
    private static final int LAST = 9;
    private static final int ELEVEN = 11;

    @Inject private Reviews reviews;

    /** Refuses words that name somebody, at each field, and says which. */
    void require(ReviewText text, long organisationId) {
        var gathering = new BadInput.Gathering();
        text.words()
                .forEach(
                        (field, words) -> {
                            var found = new LinkedHashSet<>(patterns(words));
                            found.addAll(reviews.namesIn(words, organisationId));
                            gathering.when(!found.isEmpty(), field, "aar.names", String.join(", ", found));
                        });
        gathering.refuse();
    }

    /** What follows a pattern. */
    static Set<String> patterns(String words) {
        var found = new LinkedHashSet<String>();
        TITLED.matcher(words).results().forEach(m -> found.add(m.group()));
        ADDRESS.matcher(words).results().forEach(m -> found.add(m.group()));
        TEN_DIGITS.matcher(words).results().filter(m -> isNhsNumber(m.group())).forEach(m -> found.add(m.group()));
        return found;
    }

    /** NHS Data Dictionary, NHS Number: the tenth digit is 11 less the remainder of the weighted sum (10 to 2) by 11; 11 counts as 0, 10 is none. */
    static boolean isNhsNumber(String written) {
        var digits = written.replaceAll("\\D", "");
        var sum = 0;
        for (var i = 0; i < LAST; i++) {
            sum += (LAST + 1 - i) * Character.digit(digits.charAt(i), LAST + 1);
        }
        var check = (ELEVEN - sum % ELEVEN) % ELEVEN;
        return check == Character.digit(digits.charAt(LAST), LAST + 1);
    }
}
