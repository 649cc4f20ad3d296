package org.touchstone.recruitment;

import java.time.LocalDate;
import org.touchstone.shared.BadInput;

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
        Long postId) {

    private static final int LINE = 200;
    private static final int CONTACT = 500;
    private static final int PARAGRAPH = 1000;
    private static final int PAGE = 6000;
    private static final int MOST_POSTS = 999;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    public Advert {
        title = tidy(title);
        department = tidy(department);
        location = tidy(location);
        pay = tidy(pay);
        hoursText = tidy(hoursText);
        summary = tidy(summary);
        duties = tidy(duties);
        causeStatement = tidy(causeStatement);
        flexibleStatement = tidy(flexibleStatement);
        adjustmentsStatement = tidy(adjustmentsStatement);
        helpContact = tidy(helpContact);
    }

    /** Without the spaces round it; null where nothing is said; one sign for the end of a line. */
    static String tidy(String text) {
        return text == null || text.isBlank() ? null : text.strip().replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Whether somebody can have meant this day; the database holds no year of five digits. */
    static boolean isADay(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    /** Refuses what could not even stand in a draft. */
    void check() {
        var gathering =
                new BadInput.Gathering()
                        .when(title == null, "title", "vacancy.title.required")
                        .when(contract == null, "contract", "vacancy.contract.required")
                        .when(hours == null, "hours", "vacancy.hours.required")
                        .when(posts < 1 || posts > MOST_POSTS, "posts", "vacancy.posts.range", MOST_POSTS)
                        .when(
                                closesOn != null && !isADay(closesOn),
                                "closesOn",
                                "vacancy.closesOn.required");
        longer(gathering, "title", title, LINE);
        longer(gathering, "department", department, LINE);
        longer(gathering, "location", location, LINE);
        longer(gathering, "pay", pay, LINE);
        longer(gathering, "hoursText", hoursText, LINE);
        longer(gathering, "summary", summary, PARAGRAPH);
        longer(gathering, "duties", duties, PAGE);
        longer(gathering, "causeStatement", causeStatement, PARAGRAPH);
        longer(gathering, "flexibleStatement", flexibleStatement, PARAGRAPH);
        longer(gathering, "adjustmentsStatement", adjustmentsStatement, PARAGRAPH);
        longer(gathering, "helpContact", helpContact, CONTACT);
        gathering.refuse();
    }

    private static void longer(BadInput.Gathering gathering, String field, String text, int most) {
        gathering.when(text != null && text.length() > most, field, "vacancy.too-long", most);
    }
}
