package org.touchstone.interviewing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/**
 * One thing that a panel rates: a question about a value, an exercise as it shows a value, or a criterion
 * of the job beside the values.
 */
@Entity
@Table(name = "kit_question")
public class KitQuestion {

    static final int MOST_MINUTES = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "kit_id", updatable = false)
    private Kit kit;

    private int position;

    @Column(name = "question_id", updatable = false)
    private Long questionId;

    @Column(name = "value_id", updatable = false)
    private Long valueId; // of the vacancy's framework: the ledger names it

    @Column(name = "criterion_id", updatable = false)
    private Long criterionId;

    @Column(name = "exercise_id", updatable = false)
    private Long exerciseId; // of an assessment centre, which the module above knows

    @Column(updatable = false)
    private String stem;

    private int minutes;

    protected KitQuestion() {} // for JPA

    private KitQuestion(Long questionId, Long valueId, Long criterionId, Long exerciseId, String stem, int minutes) {
        this.questionId = questionId;
        this.valueId = valueId;
        this.criterionId = criterionId;
        this.exerciseId = exerciseId;
        this.stem = stem;
        this.minutes = minutes;
    }

    static KitQuestion about(Question question, long valueId, int minutes) {
        return new KitQuestion(question.id(), valueId, null, null, question.stem(), minutes);
    }

    static KitQuestion ofCompetence(long criterionId, String criterion, int minutes) {
        return new KitQuestion(null, null, criterionId, null, criterion, minutes);
    }

    /** An exercise of an assessment centre as it shows a value. */
    static KitQuestion showing(long exerciseId, String exercise, long valueId, int minutes) {
        return new KitQuestion(null, valueId, null, exerciseId, exercise, minutes);
    }

    void standsIn(Kit itsKit, int place) {
        kit = itsKit;
        position = place;
    }

    /** Whether it is about a value; what is not is shown beside the values and never counted with them (VR-8). */
    boolean isAboutValue() {
        return valueId != null;
    }

    Long id() {
        return id;
    }

    int position() {
        return position;
    }

    Long questionId() {
        return questionId;
    }

    Long valueId() {
        return valueId;
    }

    Long criterionId() {
        return criterionId;
    }

    Long exerciseId() {
        return exerciseId;
    }

    String stem() {
        return stem;
    }

    int minutes() {
        return minutes;
    }
}
