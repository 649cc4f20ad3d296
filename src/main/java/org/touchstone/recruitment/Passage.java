package org.touchstone.recruitment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.touchstone.values.PlainLanguage;
import org.touchstone.values.PlainLanguage.Use;
import org.touchstone.values.Reading;

/**
 * A piece of a vacancy that the language check has read.
 *
 * @param place the field it stands in: {@code summary}, {@code criteria[0]}
 */
public record Passage(String place, String text, Reading reading) {

    static final int LONGEST_WORDS = 500;
    private static final String CRITERIA = "criteria";

    /** The place without a criterion's number, which changes when criteria change places. */
    String kindOfPlace() {
        return place.startsWith(CRITERIA) ? CRITERIA : place;
    }

    /**
     * All that is read of a vacancy, in the order in which applicants read it. A short form that the
     * advert says in full may be used in the criteria.
     */
    static List<Passage> of(Vacancy vacancy, PlainLanguage check) {
        var passages = new ArrayList<Passage>();
        var known = new HashSet<String>();
        Stream.of(
                        new String[] {"causeStatement", vacancy.causeStatement()},
                        new String[] {"summary", vacancy.summary()},
                        new String[] {"duties", vacancy.duties()})
                .forEach(
                        prose -> {
                            passages.add(new Passage(prose[0], prose[1], check.read(prose[1], Use.PROSE, Set.copyOf(known))));
                            known.addAll(PlainLanguage.expanded(prose[1]));
                        });
        for (var criterion : vacancy.criteria()) {
            var reading = check.read(criterion.text(), Use.CRITERION, known);
            passages.add(new Passage(CRITERIA + "[" + criterion.position() + "]", criterion.text(), reading));
        }
        passages.add(statement("flexibleStatement", vacancy.flexibleStatement(), check));
        passages.add(statement("adjustmentsStatement", vacancy.adjustmentsStatement(), check));
        return passages;
    }

    private static Passage statement(String place, String text, PlainLanguage check) {
        return new Passage(place, text, text == null ? check.missing(place) : check.read(null, Use.PROSE, Set.of()));
    }
}
