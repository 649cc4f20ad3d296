package org.touchstone.learning.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.touchstone.learning.Reflecting;
import org.touchstone.learning.ReviewView;
import org.touchstone.shared.ChangedMeanwhile;
import org.touchstone.shared.Forbidden;
import org.touchstone.shared.web.Conflict;
import org.touchstone.shared.web.Messages;

/** Behind learning/write.xhtml: a review of one's own, new or known. */
@Named
@ViewScoped
public class WriteReviewPage implements Serializable {

    @Inject private Reflecting reflecting;
    @Inject private Messages messages;
    private long id;
    private ReviewView review;
    private ReviewForm form;
    private Conflict conflict;

    public void load() {
        if (id == 0) {
            form = new ReviewForm();
            return;
        }
        review = reflecting.review(id);
        if (!review.mine()) {
            throw new Forbidden("change the review of somebody else");
        }
        form = ReviewForm.of(review.text());
    }

    public String save() {
        conflict = null;
        if (messages.attempt("aar.saved", this::write, this::meet)) {
            return "/learning/review.xhtml?faces-redirect=true&id=" + id;
        }
        return conflict != null && conflict.isSolved() ? save() : null;
    }

    private void write() {
        if (id == 0) {
            id = reflecting.begin(form.text());
        } else {
            reflecting.write(id, review.version(), form.text());
        }
    }

    private void meet(ChangedMeanwhile changed) {
        var seen = review;
        review = reflecting.review(id);
        conflict = form.meet(new Conflict(changed), seen.text(), review.text());
    }

    public ReviewView getReview() {
        return review;
    }

    public ReviewForm getForm() {
        return form;
    }

    public Conflict getConflict() {
        return conflict;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
