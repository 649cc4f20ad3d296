package org.touchstone.learning.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.touchstone.learning.AfterActionReview;
import org.touchstone.learning.Reflecting;
import org.touchstone.learning.ReviewView;
import org.touchstone.shared.web.Messages;

/** Behind learning/review.xhtml: a review, who reads it, and what is done about it. */
@Named
@ViewScoped
public class ReviewPage implements Serializable {

    @Inject private Reflecting reflecting;
    @Inject private Messages messages;
    private long id;
    private ReviewView review;
    private Map<Long, String> team = Map.of();
    private String share;
    private String words;
    private String owner;
    private LocalDate dueOn;
    private boolean refused;

    public void load() {
        review = reflecting.review(id);
        share = review.isShared() ? review.share().name() : null;
        if (review.mine()) {
            team = reflecting.team(id);
        }
    }

    public String share() {
        return done("aar.shared.done", () -> reflecting.share(id, review.version(), share == null ? null : AfterActionReview.Share.valueOf(share)));
    }

    public String takeBack() {
        return done("aar.taken-back", () -> reflecting.share(id, review.version(), AfterActionReview.Share.NOBODY));
    }

    public String delete() {
        return messages.attempt("aar.deleted", () -> reflecting.delete(id, review.version())) ? "/learning/reviews.xhtml?faces-redirect=true" : null;
    }

    public String add() {
        refused = true;
        return done("aar.action.added", () -> reflecting.addAction(id, words, owner == null || owner.isEmpty() ? null : Long.valueOf(owner), dueOn));
    }

    public String remove(long action) {
        return done("aar.action.removed", () -> reflecting.removeAction(id, action));
    }

    public String finish(long action, boolean finished) {
        return done(finished ? "aar.action.finished" : "aar.action.reopened", () -> reflecting.done(id, action, finished));
    }

    private String done(String what, Messages.Deed deed) {
        return messages.attempt(what, deed) ? "/learning/review.xhtml?faces-redirect=true&id=" + id : null;
    }

    /** Whom it can be shared with. */
    public List<AfterActionReview.Share> getShares() {
        return List.of(AfterActionReview.Share.TEAM, AfterActionReview.Share.ORG, AfterActionReview.Share.ICS);
    }

    public ReviewView getReview() {
        return review;
    }

    /** An action that was refused stands unfolded. */
    public boolean isRefused() {
        return refused;
    }

    public Map<Long, String> getTeam() {
        return team;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getShare() {
        return share;
    }

    public void setShare(String share) {
        this.share = share;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
