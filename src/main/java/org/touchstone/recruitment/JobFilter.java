package org.touchstone.recruitment;

/**
 * Which open jobs somebody looks for; what is null is not asked.
 *
 * @param organisation an organisation's code
 * @param closingSoon whether it closes within a week
 */
public record JobFilter(
        String words,
        String organisation,
        String location,
        Vacancy.Contract contract,
        Vacancy.Hours hours,
        boolean closingSoon) {

    public static final JobFilter ALL = new JobFilter(null, null, null, null, null, false);
}
