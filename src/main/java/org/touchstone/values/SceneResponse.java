package org.touchstone.values;

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

/** One thing that somebody might do in a {@link Scene}, and what would come of it. */
@Entity
@Table(name = "self_check_response")
public class SceneResponse {

    /** What it does for the people it concerns. */
    public enum Effect {
        HELPS,
        /** Helps in part, and leaves something undone. */
        PART,
        HARMS
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "scenario_id", updatable = false)
    private Scene scene;

    private int position;
    private String text;

    @Enumerated(EnumType.STRING)
    private Effect effect;

    private String explanation;

    protected SceneResponse() {} // for JPA

    StatedScene.Response stated() {
        return new StatedScene.Response(id, text, effect, explanation);
    }
}
