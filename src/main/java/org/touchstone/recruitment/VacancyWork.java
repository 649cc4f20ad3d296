package org.touchstone.recruitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.shared.Texts;
import org.touchstone.shared.WorkItem;
import org.touchstone.shared.WorkSource;

/** Vacancies that wait for somebody: to be approved, to be changed, to be opened. */
@ApplicationScoped
class VacancyWork implements WorkSource {

    @Inject private Vacancies vacancies;
    @Inject private Caller caller;

    @Override
    public List<WorkItem> waiting() {
        if (!caller.holds(Role.HR_PARTNER)
                && !caller.holds(Role.RECRUITING_MANAGER)
                && !caller.holds(Role.RECRUITMENT_TEAM)) {
            return List.of();
        }
        var approvesEverywhere = caller.holdsForSystem(Role.HR_PARTNER);
        return vacancies
                .waiting(
                        new Vacancies.Mine(caller.accountId(), caller.personId()),
                        approvesEverywhere ? null : caller.organisations(Role.HR_PARTNER))
                .stream()
                .map(VacancyWork::item)
                .toList();
    }

    private static WorkItem item(VacancyRow row) {
        var what =
                switch (row.state()) {
                    case LANGUAGE_CHECKED -> "vacancy.work.approve";
                    case APPROVED -> "vacancy.work.open";
                    default -> "vacancy.work.change";
                };
        return new WorkItem(
                Texts.say(what),
                Texts.say("vacancy.work.about", row.title(), row.reference()),
                row.closesOn(),
                "/recruitment/vacancy?id=" + row.id());
    }
}
