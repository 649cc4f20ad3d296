package org.touchstone.recruitment;

/**
 * Which vacancies a list holds; what is null is not asked.
 *
 * @param words all of which stand in the title, the reference or the department
 * @param mine whether the caller leads or wrote it
 * @param closingSoon whether it is open and closes within a week
 */
public record VacancyFilter(
        String words, Vacancy.State state, boolean mine, Long organisationId, boolean closingSoon) {

    public static final VacancyFilter ALL = new VacancyFilter(null, null, false, null, false);
}
