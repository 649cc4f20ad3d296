package org.touchstone.learning.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.touchstone.learning.Reflecting;
import org.touchstone.learning.ReviewRow;
import org.touchstone.learning.Rhythm;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.Page;
import org.touchstone.shared.Paging;
import org.touchstone.shared.web.ListPage;
import org.touchstone.shared.web.Messages;

/** Behind learning/reviews.xhtml: what teams have learned, and how often mine looks back. */
@Named
@ViewScoped
public class ReviewsPage implements Serializable {

    private static final String SELF = "/learning/reviews.xhtml?faces-redirect=true";

    @Inject private Reflecting reflecting;
    @Inject private Messages messages;
    @Inject private ListPage list;
    private String words;
    private boolean mine;
    private Integer weeks;
    private boolean refused;
    private transient Page<ReviewRow> rows;
    private transient Rhythm rhythm;

    public void load() {
        try {
            rows = reflecting.reviews(mine, words, list.paging());
        } catch (BadInput nonsense) {
            rows = reflecting.reviews(mine, words, Paging.first());
        }
        rhythm = reflecting.rhythm().orElse(null);
        weeks = rhythm == null ? null : rhythm.weeks();
    }

    public String keep() {
        return done("looking.kept", () -> reflecting.keep(weeks));
    }

    public String stop() {
        return done("looking.stopped", reflecting::stop);
    }

    private String done(String what, Messages.Deed deed) {
        if (messages.attempt(what, deed)) {
            return SELF;
        }
        var typed = weeks;
        load();
        weeks = typed;
        refused = true;
        return null;
    }

    public Page<ReviewRow> getRows() {
        return rows;
    }

    /** How my team looks back; null where I work in none. */
    public Rhythm getRhythm() {
        return rhythm;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public boolean isMine() {
        return mine;
    }

    public void setMine(boolean mine) {
        this.mine = mine;
    }

    /** What was refused stands unfolded. */
    public boolean isRefused() {
        return refused;
    }

    public Integer getWeeks() {
        return weeks;
    }

    public void setWeeks(Integer weeks) {
        this.weeks = weeks;
    }
}
