package org.touchstone.assessing.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<Long, Boolean> shows = new HashMap<>();

    static ExerciseForm of(Arranging.ExerciseView exercise) {
        var form = usual(exercise.kind(), exercise.name(), exercise.brief(), exercise.minutes(), exercise.seats());
        form.room = exercise.room();
        exercise.values().forEach(v -> form.shows.put(v, true));
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
