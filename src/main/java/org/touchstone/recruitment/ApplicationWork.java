package org.touchstone.recruitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.shared.Texts;
import org.touchstone.shared.WorkItem;
import org.touchstone.shared.WorkSource;

/** Applications that wait for somebody: to be sent, scored, decided, released, looked at again. */
@ApplicationScoped
class ApplicationWork implements WorkSource {

    /** A vacancy at a stage, and how much of what waits there. */
    record Waiting(long vacancyId, String title, String reference, LocalDate due, long open, long first, long second) {}

    @Inject private Applications applications;
    @Inject private Scoresheets sheets;
    @Inject private Caller caller;
    @Inject private Clock clock;

    @Inject
    @ConfigProperty(name = "touchstone.recruitment.remind-days", defaultValue = "7")
    private int remindDays;

    @Override
    public List<WorkItem> waiting() {
        var items = new ArrayList<WorkItem>();
        caller.person().ifPresent(person -> add(items, person));
        if (caller.holds(Role.HR_PARTNER)) {
            applications.reviews(hrAt()).forEach(r -> items.add(
                    item("work.review", 1, r.title(), r.ref(), LocalDate.ofInstant(r.askedAt(), clock.getZone()),
                            "/recruitment/applicant?application=" + r.ref())));
        }
        return items;
    }

    private void add(List<WorkItem> items, long person) {
        var today = LocalDate.now(clock);
        applications
                .unfinished(person, today, today.plusDays(remindDays))
                .forEach(m -> items.add(
                        item("work.finish", 1, m.title(), m.reference(), m.closesOn(), "/recruitment/check-answers?application=" + m.id())));
        for (var w : sheets.toShortlist(person)) {
            var link = "/recruitment/shortlist?vacancy=" + w.vacancyId();
            if (w.first() > 0) {
                items.add(item("work.score", w.first(), w.title(), w.reference(), w.due(), link));
            }
            if (w.second() > 0) {
                items.add(item("work.third", w.second(), w.title(), w.reference(), w.due(), link));
            }
        }
        if (caller.holds(Role.RECRUITING_MANAGER) || caller.holds(Role.RECRUITMENT_TEAM)) {
            for (var w : sheets.toBegin(person, teamAt(), today)) {
                items.add(item("work.begin", w.open(), w.title(), w.reference(), w.due(), "/recruitment/shortlisting?vacancy=" + w.vacancyId()));
            }
            for (var w : sheets.toDecide(person, teamAt())) {
                var what = w.open() == 0 ? "work.release" : w.first() > 0 ? "work.decide" : null;
                if (what != null) {
                    items.add(item(what, w.open() == 0 ? w.second() : w.first(), w.title(), w.reference(), w.due(),
                            (w.open() == 0 ? "/recruitment/pipeline?vacancy=" : "/recruitment/shortlisting?vacancy=") + w.vacancyId()));
                }
            }
        }
    }

    private List<Long> hrAt() {
        return caller.holdsForSystem(Role.HR_PARTNER) ? null : List.copyOf(caller.organisations(Role.HR_PARTNER));
    }

    private List<Long> teamAt() {
        return List.copyOf(caller.organisations(Role.RECRUITMENT_TEAM));
    }

    private static WorkItem item(String key, long count, String title, String reference, LocalDate due, String link) {
        return new WorkItem(Texts.say(key, count), Texts.say("work.about", title, reference), due, link);
    }
}
