package org.touchstone.recruitment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.touchstone.shared.BadInput;

/**
 * What a candidate is told about one value or criterion once the stage at which it was looked at is
 * released (VR-16): what was seen, in words.
 */
@Entity
@Table(name = "stage_feedback")
public class StageFeedback {

    /**
     * One thing to tell.
     *
     * @param about the value or the criterion, by name
     */
    public record Words(String about, String words) {}

    static final int LONGEST = 2000;
    private static final int LONGEST_ABOUT = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "application_id", updatable = false)
    private long applicationId;

    @Column(name = "stage_id", updatable = false)
    private long stageId;

    @Column(updatable = false)
    private int position;

    @Column(updatable = false)
    private String about;

    @Column(updatable = false)
    private String words;

    protected StageFeedback() {} // for JPA

    StageFeedback(Application application, Stage stage, int position, Words told) {
        this.applicationId = application.id();
        this.stageId = stage.id();
        this.position = position;
        this.about = told.about().length() > LONGEST_ABOUT ? told.about().substring(0, LONGEST_ABOUT) : told.about();
        this.words = told.words().strip();
    }

    /** Refuses too many words and, where the candidate is not taken on, none (VR-10). */
    static void check(List<Words> told, boolean required) {
        var gathering = new BadInput.Gathering().when(required && told.isEmpty(), "feedback", "decision.feedback.none");
        for (var i = 0; i < told.size(); i++) {
            var words = told.get(i).words();
            gathering
                    .when(
                            required && (words == null || words.isBlank()),
                            "feedback-" + i,
                            "decision.feedback.required",
                            told.get(i).about())
                    .when(words != null && words.length() > LONGEST, "feedback-" + i, "review.long", LONGEST);
        }
        gathering.refuse();
    }
}
