package org.touchstone.appraisal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.touchstone.appraisal.AppraisalRating;
import org.touchstone.appraisal.AppraisalView;
import org.touchstone.appraisal.Appraising;
import org.touchstone.appraisal.EvidenceRow;
import org.touchstone.appraisal.Evidencing;
import org.touchstone.appraisal.ObjectiveView;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.web.Messages;

/** Behind appraisal/rate.xhtml: rating how one value is lived, or what became of one objective. */
@Named
@ViewScoped
public class RatePage implements Serializable {

    @Inject private Appraising appraising;
    @Inject private Evidencing evidencing;
    @Inject private Messages messages;
    private long id;
    private Long value;
    private Long objective;
    private AppraisalView one;
    private List<EvidenceRow> pieces;
    private String level;
    private String words;
    private List<Long> chosen = new ArrayList<>();

    public void load() {
        one = appraising.appraisal(id);
        if (!one.isAppraising() || value == null && objective == null) {
            throw new NotFound("appraisal", id);
        }
        pieces = value == null ? one.evidence() : one.evidenceOf(value);
        var before = value == null ? one.ratingOfObjective(objective) : one.ratingOf(value);
        if (before != null) {
            level = before.level().name();
            words = before.words();
            chosen.addAll(before.evidenceIds());
        }
    }

    public String save() {
        return messages.attempt("rating.saved", this::rate) ? "/appraisal/appraisal.xhtml?faces-redirect=true&id=" + id : null;
    }

    private void rate() {
        var said = level == null || level.isBlank() ? null : AppraisalRating.Level.valueOf(level);
        if (value == null) {
            evidencing.rateObjective(id, objective, said, words, chosen);
        } else {
            evidencing.rateValue(id, value, said, words, chosen);
        }
    }

    public String getAbout() {
        return value != null
                ? one.valueName(value)
                : one.objectives().stream().filter(o -> o.id() == objective).map(ObjectiveView::words).findFirst().orElse("");
    }

    public List<AppraisalRating.Level> getLevels() {
        return List.of(AppraisalRating.Level.values());
    }

    public AppraisalView getOne() {
        return one;
    }

    public List<EvidenceRow> getPieces() {
        return pieces;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Long getValue() {
        return value;
    }

    public void setValue(Long value) {
        this.value = value;
    }

    public Long getObjective() {
        return objective;
    }

    public void setObjective(Long objective) {
        this.objective = objective;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public List<Long> getChosen() {
        return chosen;
    }

    public void setChosen(List<Long> chosen) {
        this.chosen = chosen;
    }
}
