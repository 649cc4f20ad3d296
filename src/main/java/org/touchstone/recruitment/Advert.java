package org.touchstone.recruitment;

import java.time.LocalDate;

/**
 * What an author writes about a job. Everything but the title may wait until the vacancy is handed in.
 *
 * @param hoursText the hours in words, such as "37.5 hours a week in shifts"
 * @param causeStatement what the job is for: the goal of the whole system that it serves
 * @param helpContact whom to ask for help with applying
 * @param recruitingManagerId the person who leads the recruitment
 */
public record Advert(
        String title,
        String department,
        String location,
        String pay,
        Vacancy.Contract contract,
        Vacancy.Hours hours,
        String hoursText,
        String summary,
        String duties,
        String causeStatement,
        String flexibleStatement,
        String adjustmentsStatement,
        String helpContact,
        int posts,
        LocalDate closesOn,
        long recruitingManagerId,
        Long postId) {}
