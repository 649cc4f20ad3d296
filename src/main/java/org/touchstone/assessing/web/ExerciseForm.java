package org.touchstone.assessing.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.touchstone.assessing.Arranging;
import org.touchstone.assessing.Exercise;

/** An exercise while it is written; one without a name is left out. */
public class ExerciseForm implements Serializable {

    private String name;
    private Exercise.Kind kind;
    private String brief;
    private String room;
    private Integer minutes;
    private Integer seats;
    private final Map<Long, Boolean> shows = new TreeMap<>();

    static ExerciseForm of(Arranging.ExerciseView exercise) {
        return of(
                new Exercise.Sketch(
                        exercise.name(), exercise.kind(), exercise.brief(), exercise.room(), exercise.minutes(), exercise.seats(), exercise.values()));
    }

    static ExerciseForm of(Exercise.Sketch sketch) {
        var form = usual(sketch.kind(), sketch.name(), sketch.brief(), sketch.minutes(), sketch.seats());
        form.room = sketch.room();
        sketch.values().forEach(v -> form.shows.put(v, true));
        return form;
    }

    static ExerciseForm usual(Exercise.Kind kind, String name, String brief, Integer minutes, Integer seats) {
        var form = new ExerciseForm();
        form.kind = kind;
        form.name = name;
        form.brief = brief;
        form.minutes = minutes;
        form.seats = seats;
        return form;
    }

    Exercise.Sketch sketch() {
        var values = new ArrayList<Long>();
        shows.forEach(
                (value, ticked) -> {
                    if (Boolean.TRUE.equals(ticked)) {
                        values.add(value);
                    }
                });
        return new Exercise.Sketch(name, kind, brief, room, minutes, seats, values);
    }

    boolean isNamed() {
        return name != null && !name.isBlank();
    }

    public List<Exercise.Kind> getKinds() {
        return List.of(Exercise.Kind.values());
    }

    public Map<Long, Boolean> getShows() {
        return shows;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Exercise.Kind getKind() {
        return kind;
    }

    public void setKind(Exercise.Kind kind) {
        this.kind = kind;
    }

    public String getBrief() {
        return brief;
    }

    public void setBrief(String brief) {
        this.brief = brief;
    }

    public String getRoom() {
        return room;
    }

    public void setRoom(String room) {
        this.room = room;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public Integer getSeats() {
        return seats;
    }

    public void setSeats(Integer seats) {
        this.seats = seats;
    }
}
