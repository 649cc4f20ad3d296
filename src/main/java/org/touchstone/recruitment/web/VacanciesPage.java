package org.touchstone.recruitment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.touchstone.recruitment.Advertising;
import org.touchstone.recruitment.Vacancy;
import org.touchstone.recruitment.VacancyFilter;
import org.touchstone.recruitment.VacancyRow;
import org.touchstone.shared.Page;
import org.touchstone.shared.Texts;
import org.touchstone.shared.web.Download;
import org.touchstone.shared.web.ListPage;

/** Behind recruitment/vacancies.xhtml. */
@Named
@RequestScoped
public class VacanciesPage {

    private static final String MINE = "mine";

    @Inject private Advertising advertising;
    @Inject private ListPage list;
    @Inject private Clock clock;

    private String words;
    private String state;
    private String whose;
    private String closing;
    private Page<VacancyRow> rows;

    public void load() {
        var paging = list.paging();
        if (Download.isAsked()) {
            Download.csv(
                    "vacancies",
                    csv ->
                            csv.line(
                                            "reference", "title", "organisation", "department", "state", "closes_on", "posts",
                                            "applications", "recruiting_manager")
                                    .all(
                                            paging,
                                            order -> advertising.vacancies(filter(), order),
                                            v ->
                                                    new Object[] {
                                                        v.reference(), v.title(), v.organisation(), v.department(),
                                                        Texts.say("vacancy.state." + v.state()), v.closesOn(), v.posts(),
                                                        v.applications(), v.recruitingManager()
                                                    }));
        } else {
            rows = advertising.vacancies(filter(), paging);
        }
    }

    private VacancyFilter filter() {
        return new VacancyFilter(words, chosenState(), MINE.equals(whose), null, closing != null);
    }

    /** A state that the address names wrongly is as good as none. */
    private Vacancy.State chosenState() {
        return Arrays.stream(Vacancy.State.values()).filter(s -> s.name().equals(state)).findFirst().orElse(null);
    }

    public boolean isFiltered() {
        return words != null || chosenState() != null || whose != null || closing != null;
    }

    public List<Vacancy.State> getStates() {
        return List.of(Vacancy.State.values());
    }

    public Page<VacancyRow> getRows() {
        return rows;
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getWhose() {
        return whose;
    }

    public void setWhose(String whose) {
        this.whose = whose;
    }

    public String getClosing() {
        return closing;
    }

    public void setClosing(String closing) {
        this.closing = closing;
    }
}
