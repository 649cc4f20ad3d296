package org.touchstone.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.touchstone.shared.Texts;

/** A person's working life in order: what the employments tell, and what other modules want remembered. */
final class Timeline {

    private Timeline() {}

    /** @param employments in the order in which they began */
    static List<PersonFiles.TimelineLine> of(List<EmploymentRow> employments, List<PersonFiles.TimelineLine> remembered) {
        var lines = new ArrayList<>(remembered);
        var last = new HashMap<Long, EmploymentRow>();
        for (var employment : employments) {
            var before = last.put(employment.organisationId(), employment);
            lines.add(began(employment, before));
        }
        last.values().stream().filter(e -> e.ends() != null).forEach(e -> lines.add(left(e)));
        lines.sort(Comparator.comparing(PersonFiles.TimelineLine::day).reversed());
        return lines;
    }

    private static PersonFiles.TimelineLine began(EmploymentRow employment, EmploymentRow before) {
        var what = before == null ? "timeline.joined" : "timeline.moved";
        return new PersonFiles.TimelineLine(
                employment.starts(),
                Texts.say(what, employment.organisation()),
                employment.post() + ", " + employment.band() + ", " + employment.unit());
    }

    private static PersonFiles.TimelineLine left(EmploymentRow employment) {
        return new PersonFiles.TimelineLine(
                employment.ends(), Texts.say("timeline.left", employment.organisation()), employment.leavingReason());
    }
}
