package org.touchstone.fairness;

import java.util.List;
import java.util.Optional;

/**
 * A point at which people are chosen: some come to it and some of those pass.
 *
 * <p>Live decisions come from the views that each module ships. The history of an older system knows only how
 * far an application got, on the scale of {@link #OUTCOMES}.
 *
 * @param comes how far an imported application must have got to have come to this gate
 * @param passes how far it must have got to have passed
 */
public record Gate(String code, int comes, int passes) {

    /** How far an application of an older system got; who got to one has passed all before it. */
    static final List<String> OUTCOMES = List.of("applied", "shortlisted", "interviewed", "offered", "appointed");

    /**
     * The gates of every recruitment. Appointed counts from the shortlist, as the national standard does; overall
     * shows what that leaves out.
     */
    static final List<Gate> OF_RECRUITMENT =
            List.of(
                    new Gate("recruitment.shortlisted", 0, 1),
                    new Gate("recruitment.interviewed", 1, 2),
                    new Gate("recruitment.offered", 2, 3),
                    new Gate("recruitment.appointed", 1, 4),
                    new Gate("recruitment.overall", 0, 4));

    static Optional<Gate> ofRecruitment(String code) {
        return OF_RECRUITMENT.stream().filter(g -> g.code().equals(code)).findFirst();
    }
}
