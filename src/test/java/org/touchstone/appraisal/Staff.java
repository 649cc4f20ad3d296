package org.touchstone.appraisal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.touchstone.it.Api;
import org.touchstone.people.Couple;

/** An employee, their line manager and others around them, with what appraisals need. */
record Staff(Couple couple) {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Duration LONGEST = Duration.ofMinutes(3);

    static Staff open() {
        return new Staff(Couple.open());
    }

    long organisation() {
        return couple.organisation();
    }

    Couple.Member employee() {
        return couple.employee();
    }

    Couple.Member manager() {
        return couple.manager();
    }

    Couple.Member other() {
        return couple.other();
    }

    Couple.Member hr() {
        return couple.hr();
    }

    /** A cycle of this organisation that began two hundred days ago, opened for everybody. */
    long cycle(String mode) {
        var written =
                hr().api()
                        .post(
                                "/api/appraisal-cycles",
                                "{\"organisationId\": %d, \"name\": \"Year %d\", \"startsOn\": \"%s\", \"endsOn\": \"%s\", \"mode\": \"%s\"}"
                                        .formatted(organisation(), COUNT.incrementAndGet(), LocalDate.now().minusDays(200), LocalDate.now().plusDays(165), mode));
        if (written.status() != 201) {
            throw new AssertionError(written.toString());
        }
        var opened = hr().api().post("/api/appraisal-cycles/" + written.id() + "/opening", null);
        if (opened.status() != 202) {
            throw new AssertionError(opened.toString());
        }
        var most = Instant.now().plus(LONGEST);
        while (!"OPEN".equals(hr().api().get("/api/appraisal-cycles/" + written.id()).json().getString("state"))) {
            if (Instant.now().isAfter(most)) {
                throw new AssertionError("The cycle is not opened after " + LONGEST);
            }
            Thread.onSpinWait();
        }
        return written.id();
    }

    long appraisal(long cycle, Couple.Member of) {
        return Long.parseLong(Couple.one("select id from appraisal where cycle_id = ? and person_id = ?", cycle, of.person()));
    }

    /** What an appraisal needs to be prepared: three objectives, one of them about development. */
    void objectives(long appraisal, Couple.Member by) {
        for (var number = 0; number < 3; number++) {
            var added = by.api().post("/api/appraisals/" + appraisal + "/objectives", objective("Objective " + number, number == 0, 4));
            if (added.status() != 201) {
                throw new AssertionError(added.toString());
            }
        }
    }

    static String objective(String words, boolean development, long... values) {
        return "{\"words\": \"%s\", \"measure\": \"We see it\", \"dueOn\": \"%s\", \"development\": %s, \"valueIds\": %s}"
                .formatted(words, LocalDate.now().plusDays(60), development, Arrays.toString(values));
    }

    static String evidence(long value, Long behaviour, LocalDate seen) {
        return "{\"valueId\": %d, \"behaviourId\": %s, \"words\": \"Stayed with a frightened patient\", \"seenOn\": \"%s\"}".formatted(value, behaviour, seen);
    }

    /** An answer as the version that was read last. */
    static Api seen(Couple.Member who, String path) {
        return who.api().with("If-Match", who.api().get(path).etag());
    }

    /** To the state DRAFTED, with the summary that the appraiser has written. */
    void drafted(long id) {
        objectives(id, employee());
        var path = "/api/appraisals/" + id;
        good(seen(employee(), path).post(path + "/preparation", "{\"words\": \"I am ready\"}"));
        good(manager().api().post(path + "/meeting", "{\"metOn\": \"" + LocalDate.now() + "\"}"));
        good(seen(manager(), path).put(path + "/summary", "{\"words\": \"A year of calm\"}"));
    }

    static void good(Api.Answer answer) {
        if (answer.status() != 204) {
            throw new AssertionError(answer.toString());
        }
    }
}
