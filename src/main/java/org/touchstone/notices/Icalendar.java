package org.touchstone.notices;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** Calendar entries as iCalendar texts (RFC 5545, RFC 5546). */
final class Icalendar {

    private static final String PRODUCT = "-//Touchstone//Touchstone//EN";

    private Icalendar() {}

    /** An invitation by mail, or its cancellation. */
    static String invitation(CalendarEntry entry, String organiser, String attendee, Instant now) {
        var calendar = empty();
        calendar.setMethod(entry.cancelled() ? Method.cancel() : Method.request());
        var event = event(entry, now);
        event.setOrganizer(new Organizer("Touchstone", organiser));
        var invited = new Attendee(null, attendee);
        invited.setParticipationStatus(ParticipationStatus.ACCEPTED);
        invited.setRsvp(false);
        event.addAttendee(invited);
        calendar.addEvent(event);
        return Biweekly.write(calendar).go();
    }

    /** A whole diary, for a calendar program that subscribes to it. */
    static String feed(List<CalendarEntry> entries, Instant now) {
        var calendar = empty();
        calendar.setMethod(Method.publish());
        calendar.setName("Touchstone");
        entries.forEach(entry -> calendar.addEvent(event(entry, now)));
        return Biweekly.write(calendar).go();
    }

    private static ICalendar empty() {
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        return calendar;
    }

    private static VEvent event(CalendarEntry entry, Instant now) {
        var event = new VEvent();
        event.setUid(entry.uid());
        event.setSequence(entry.sequence());
        event.setDateTimeStamp(Date.from(now));
        event.setDateStart(Date.from(entry.start()), true);
        event.setDateEnd(Date.from(entry.end()), true);
        event.setSummary(entry.summary());
        event.setLocation(entry.location());
        event.setStatus(entry.cancelled() ? Status.cancelled() : Status.confirmed());
        return event;
    }
}
