package org.touchstone.checkins.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.touchstone.checkins.CareerConversation;
import org.touchstone.checkins.CareerView;
import org.touchstone.checkins.Conversing;
import org.touchstone.checkins.Talking;
import org.touchstone.people.PersonRow;
import org.touchstone.shared.ChangedMeanwhile;
import org.touchstone.shared.TypedTime;
import org.touchstone.shared.web.Conflict;
import org.touchstone.shared.web.Messages;

/** Behind checkins/career.xhtml: a career conversation, planned, one's own, or shared by somebody else. */
@Named
@ViewScoped
public class CareerPage implements Serializable {

    @Inject private Conversing conversing;
    @Inject private Talking talking;
    @Inject private Messages messages;
    @Inject private Clock clock;
    private long id;
    private CareerView one;
    private CareerForm form = new CareerForm();
    private Conflict conflict;
    private String manager;

    public void load() {
        if (id == 0) {
            manager = talking.manager().map(PersonRow::name).orElse(null);
        } else {
            one = conversing.conversation(id);
            form.read(one);
            form.setHeldOn(LocalDate.now(clock));
        }
    }

    public String plan() {
        return done("career.planned", () -> id = conversing.plan(form.getPartner(), form.getDay(), TypedTime.of("time", form.getTime())));
    }

    public String write() {
        conflict = null;
        if (messages.attempt("career.saved", () -> conversing.write(id, one.version(), form.text()), this::meet)) {
            return here();
        }
        return conflict != null && conflict.isSolved() ? write() : null;
    }

    private void meet(ChangedMeanwhile changed) {
        var seen = one;
        one = conversing.conversation(id);
        conflict = form.meet(new Conflict(changed), seen, one);
    }

    public String hold() {
        return done("career.held", () -> conversing.hold(id, form.getHeldOn()));
    }

    public String addStep() {
        return done("career.step.added", () -> conversing.addStep(id, form.getStep(), form.getDueOn()));
    }

    public String removeStep(long step) {
        return done("career.step.removed", () -> conversing.removeStep(id, step));
    }

    public String finish(long step, boolean finished) {
        return done("career.step.saved", () -> conversing.stepDone(id, step, finished));
    }

    public String agree() {
        return done("career.agreed", () -> conversing.agree(id, form.getReviewOn()));
    }

    public String review() {
        return done("career.reviewed", () -> conversing.review(id, form.getReviewWords()));
    }

    public String share() {
        return done("career.shared", () -> conversing.share(id, form.share()));
    }

    public String delete() {
        return messages.attempt("career.deleted", () -> conversing.delete(id)) ? "/checkins/my-time.xhtml?faces-redirect=true" : null;
    }

    private String done(String said, Messages.Deed deed) {
        return messages.attempt(said, deed) ? here() : null;
    }

    private String here() {
        return "/checkins/career.xhtml?faces-redirect=true&id=" + id;
    }

    public List<CareerConversation.Growth> getGrowths() {
        return List.of(CareerConversation.Growth.values());
    }

    public List<CareerConversation.Horizon> getHorizons() {
        return List.of(CareerConversation.Horizon.values());
    }

    public List<CareerConversation.Share> getShares() {
        return List.of(CareerConversation.Share.values());
    }

    public String getManager() {
        return manager;
    }

    public CareerView getOne() {
        return one;
    }

    public CareerForm getForm() {
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
