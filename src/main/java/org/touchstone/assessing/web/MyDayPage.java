package org.touchstone.assessing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.touchstone.assessing.Coming;
import org.touchstone.shared.Clocks;

/** Behind assessing/my-day.xhtml: a candidate's own day. */
@Named
@RequestScoped
public class MyDayPage {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK).withZone(Clocks.ZONE);

    @Inject private Coming coming;

    private long application;
    private Coming.Day day;

    public void load() {
        day = coming.day(application);
    }

    /** What there is to do, day by day. */
    public Map<String, List<Coming.Place>> getDays() {
        return day.places().stream().collect(Collectors.groupingBy(p -> DAY.format(p.startsAt()), LinkedHashMap::new, Collectors.toList()));
    }

    public Coming.Day getDay() {
        return day;
    }

    public long getApplication() {
        return application;
    }

    public void setApplication(long application) {
        this.application = application;
    }
}
