package org.touchstone.assessing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.touchstone.shared.BadInput;

/** Something that candidates do at an assessment {@link Centre}, and the values that can be seen in it. */
@Entity
@Table(name = "centre_exercise")
public class Exercise {

    /** What kind of exercise. */
    public enum Kind {
        GROUP_DISCUSSION,
        IN_TRAY,
        ROLE_PLAY,
        PRESENTATION,
        INTERVIEW
    }

    /**
     * What to make an exercise of.
     *
     * @param brief what candidates are told about it before they come
     * @param seats how many candidates do it at once
     * @param values those that it shows
     */
    public record Sketch(
            String name, Kind kind, String brief, String room, Integer minutes, Integer seats, List<Long> values) {

        public Sketch {
            name = name == null ? "" : name.strip();
            brief = brief == null ? "" : brief.strip();
            room = room == null ? "" : room.strip();
            values = values == null ? List.of() : List.copyOf(new LinkedHashSet<>(values));
        }

        void check(BadInput.Gathering bad, String at) {
            bad.when(name.isEmpty() || name.length() > LONGEST, at + ".name", "exercise.name.required", LONGEST)
                    .when(kind == null, at + ".kind", "exercise.kind.required")
                    .when(brief.isEmpty() || brief.length() > LONGEST_BRIEF, at + ".brief", "exercise.brief.required", LONGEST_BRIEF)
                    .when(room.isEmpty() || room.length() > LONGEST, at + ".room", "exercise.room.required", LONGEST)
                    .when(minutes == null || minutes < SHORTEST || minutes > MOST_MINUTES, at + ".minutes", "exercise.minutes", SHORTEST, MOST_MINUTES)
                    .when(seats == null || seats < 1 || seats > MOST_SEATS, at + ".seats", "exercise.seats", MOST_SEATS);
        }
    }

    private static final int LONGEST = 100;
    private static final int LONGEST_BRIEF = 2000;
    private static final int SHORTEST = 5;
    private static final int MOST_MINUTES = 240;
    private static final int MOST_SEATS = 12;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "centre_id", updatable = false)
    private Centre centre;

    private int position;
    private String name;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String brief;
    private String room;
    private int minutes;
    private int seats;

    @ElementCollection
    @CollectionTable(name = "centre_exercise_value", joinColumns = @JoinColumn(name = "exercise_id"))
    @Column(name = "value_id")
    private Set<Long> values = new HashSet<>();

    protected Exercise() {} // for JPA

    Exercise(Centre centre, int position, Sketch sketch) {
        this.centre = centre;
        this.position = position;
        this.name = sketch.name();
        this.kind = sketch.kind();
        this.brief = sketch.brief();
        this.room = sketch.room();
        this.minutes = sketch.minutes();
        this.seats = sketch.seats();
        this.values.addAll(sketch.values());
    }

    Long id() {
        return id;
    }

    int position() {
        return position;
    }

    String name() {
        return name;
    }

    Kind kind() {
        return kind;
    }

    String brief() {
        return brief;
    }

    String room() {
        return room;
    }

    int minutes() {
        return minutes;
    }

    int seats() {
        return seats;
    }

    Set<Long> values() {
        return Set.copyOf(values);
    }
}
