package org.touchstone.interviewing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.shared.Texts;
import org.touchstone.shared.WorkItem;
import org.touchstone.shared.WorkSource;

/** Slots that somebody has to offer, or to choose from. */
@ApplicationScoped
class SlotWork implements WorkSource {

    /** A stage where more candidates wait for a slot than are free. */
    record Short(long stageId, String title, String reference, long waiting, long free) {}

    /** An application whose candidate can choose a slot. Public, since the platform makes rows by public constructors only. */
    public record ToBook(long applicationId, String title, String reference) {}

    @Inject private Slots slots;
    @Inject private SlotRules rules;
    @Inject private Caller caller;
    @Inject private Clock clock;

    @Override
    public List<WorkItem> waiting() {
        var items = new ArrayList<WorkItem>();
        caller.person()
                .ifPresent(
                        person -> {
                            var now = clock.instant();
                            slots.toBook(person, now.plus(rules.notice()))
                                    .forEach(b -> items.add(item("work.slot.book", 1, b.title(), b.reference(), "/interviewing/book?application=" + b.applicationId())));
                            if (caller.holds(Role.RECRUITING_MANAGER) || caller.holds(Role.RECRUITMENT_TEAM)) {
                                slots.tooFew(person, List.copyOf(caller.organisations(Role.RECRUITMENT_TEAM)), now)
                                        .forEach(s -> items.add(item("work.slot.offer", s.waiting() - s.free(), s.title(), s.reference(), "/interviewing/slots?stage=" + s.stageId())));
                            }
                        });
        return items;
    }

    private static WorkItem item(String key, long count, String title, String reference, String link) {
        return new WorkItem(Texts.say(key, count), Texts.say("work.about", title, reference), null, link);
    }
}
