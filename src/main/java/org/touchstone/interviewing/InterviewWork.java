package org.touchstone.interviewing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.touchstone.access.Caller;
import org.touchstone.shared.Texts;
import org.touchstone.shared.WorkItem;
import org.touchstone.shared.WorkSource;

/** Interviews that wait for somebody: to declare, to rate. */
@ApplicationScoped
class InterviewWork implements WorkSource {

    /** A stage and how many of its candidates wait for a declaration and for a locked sheet. */
    public record Waiting(long stageId, String title, String reference, Long undeclared, Long unlocked) {}

    @Inject private Panels panels;
    @Inject private Caller caller;

    @Override
    public List<WorkItem> waiting() {
        var items = new ArrayList<WorkItem>();
        caller.person()
                .ifPresent(
                        person ->
                                panels.waiting(person)
                                        .forEach(
                                                w -> {
                                                    add(items, w, "interview.work.declare", w.undeclared());
                                                    add(items, w, "interview.work.rate", w.unlocked());
                                                }));
        return items;
    }

    private static void add(List<WorkItem> items, Waiting waiting, String key, long count) {
        if (count > 0) {
            items.add(
                    new WorkItem(
                            Texts.say(key, count),
                            Texts.say("interview.work.about", waiting.title(), waiting.reference()),
                            null,
                            "/interviewing/stage?stage=" + waiting.stageId()));
        }
    }
}
