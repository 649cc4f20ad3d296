package org.touchstone.interviewing.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.touchstone.interviewing.Scheduling;
import org.touchstone.interviewing.Series;
import org.touchstone.interviewing.Slot;
import org.touchstone.shared.Page;
import org.touchstone.shared.TypedDay;
import org.touchstone.shared.TypedTime;
import org.touchstone.shared.web.ListPage;
import org.touchstone.shared.web.Messages;

/** Behind interviewing/slots.xhtml. */
@Named
@ViewScoped
public class SlotsPage implements Serializable {

    @Inject private Scheduling scheduling;
    @Inject private Messages messages;
    @Inject private ListPage list;

    private long stage;
    private boolean past;
    private transient Scheduling.Overview overview;
    private transient Page<Scheduling.SlotRow> rows;
    private String from;
    private String until;
    private String begins = "09:00";
    private String ends = "12:00";
    private Integer minutes = 45;
    private Integer pause = 15;
    private boolean weekends;
    private String place;
    private String note;
    private final Map<Long, String> reasons = new HashMap<>();
    private final Map<Long, String> places = new HashMap<>();
    private final Map<Long, String> notes = new HashMap<>();

    public void load() {
        var shown = scheduling.shown(stage, past, list.paging());
        overview = shown.overview();
        rows = shown.slots();
        minutes = Math.max(minutes, overview.minutesAsked());
        rows.rows()
                .forEach(
                        s -> {
                            places.putIfAbsent(s.id(), s.place());
                            notes.putIfAbsent(s.id(), s.note());
                        });
    }

    public String offer() {
        var made = new int[1];
        var series =
                new Series(
                        TypedDay.orNothing(from),
                        until == null || until.isBlank() ? TypedDay.orNothing(from) : TypedDay.orNothing(until),
                        TypedTime.orNothing(begins),
                        TypedTime.orNothing(ends),
                        minutes == null ? 0 : minutes,
                        pause == null ? 0 : pause,
                        weekends,
                        new Slot.Where(place, note));
        if (!messages.attempt(null, () -> made[0] = scheduling.offer(stage, series))) {
            return null;
        }
        messages.say("slots.offered", made[0]);
        return here();
    }

    public String move(Scheduling.SlotRow row) {
        var where = new Slot.Where(places.get(row.id()), notes.get(row.id()));
        return messages.attempt("slots.changed", () -> scheduling.move(row.id(), row.version(), where)) ? here() : null;
    }

    public String takeBack(Scheduling.SlotRow row) {
        return messages.attempt("slots.taken-back", () -> scheduling.takeBack(row.id(), reasons.get(row.id()))) ? here() : null;
    }

    private String here() {
        return "/interviewing/slots.xhtml?faces-redirect=true&includeViewParams=true";
    }

    public Scheduling.Overview getOverview() {
        return overview;
    }

    public Page<Scheduling.SlotRow> getRows() {
        return rows;
    }

    public Map<Long, String> getReasons() {
        return reasons;
    }

    public Map<Long, String> getPlaces() {
        return places;
    }

    public Map<Long, String> getNotes() {
        return notes;
    }

    public long getStage() {
        return stage;
    }

    public void setStage(long stage) {
        this.stage = stage;
    }

    public boolean isPast() {
        return past;
    }

    public void setPast(boolean past) {
        this.past = past;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public String getBegins() {
        return begins;
    }

    public void setBegins(String begins) {
        this.begins = begins;
    }

    public String getEnds() {
        return ends;
    }

    public void setEnds(String ends) {
        this.ends = ends;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public Integer getPause() {
        return pause;
    }

    public void setPause(Integer pause) {
        this.pause = pause;
    }

    public boolean isWeekends() {
        return weekends;
    }

    public void setWeekends(boolean weekends) {
        this.weekends = weekends;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
