package org.touchstone.values;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * A scene of staff at work, in which one value counts, and four things that somebody might do. Each of
 * them comes with why it helps or harms the people it concerns; none of them is worth points.
 */
@Entity
@Table(name = "self_check_scenario")
public class Scene {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "value_id", updatable = false)
    private Value value;

    private int position;
    private String title;
    private String situation;

    @OneToMany(mappedBy = "scene", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<SceneResponse> responses = new ArrayList<>();

    protected Scene() {} // for JPA

    StatedScene stated() {
        return new StatedScene(
                id, value.code(), position, title, situation, responses.stream().map(SceneResponse::stated).toList());
    }
}
