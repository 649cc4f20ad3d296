package org.touchstone.induction.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.touchstone.induction.CheckPoint;
import org.touchstone.induction.Pulse;
import org.touchstone.induction.PulseScale;
import org.touchstone.induction.Pulsing;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.web.Messages;

/** Behind induction/pulse.xhtml: ten questions, answered once; afterwards what they came to, and what is shared. */
@Named
@ViewScoped
public class PulsePage implements Serializable {

    /** One question while it is answered. */
    public static class Item implements Serializable {
        private final int number;
        private Integer points;

        Item(int number) {
            this.number = number;
        }

        public int getNumber() {
            return number;
        }

        public Integer getPoints() {
            return points;
        }

        public void setPoints(Integer points) {
            this.points = points;
        }
    }

    @Inject private Pulsing pulsing;
    @Inject private Messages messages;
    private long plan;
    private String kind;
    private Pulsing.View pulse;
    private final List<Item> items = new ArrayList<>();
    private String words;
    private boolean shares;
    private boolean sharesWords;

    public void load() {
        pulse = pulsing.pulse(plan, which());
        shares = pulse.shares();
        sharesWords = pulse.sharesWords();
        for (var number = 1; number <= PulseScale.ITEMS; number++) {
            items.add(new Item(number));
        }
    }

    public String give() {
        var answers = new HashMap<Integer, Integer>();
        items.stream().filter(i -> i.getPoints() != null).forEach(i -> answers.put(i.getNumber(), i.getPoints()));
        return go("pulse.given", () -> pulsing.give(plan, which(), new Pulse.Given(answers, words, shares, sharesWords)));
    }

    public String share() {
        return go("pulse.sharing.saved", () -> pulsing.share(plan, which(), shares, sharesWords));
    }

    public String withdraw() {
        return messages.attempt("pulse.withdrawn", () -> pulsing.withdraw(plan, which())) ? "/induction/my-year.xhtml?faces-redirect=true" : null;
    }

    private String go(String said, Messages.Deed deed) {
        return messages.attempt(said, deed) ? "/induction/pulse.xhtml?faces-redirect=true&plan=" + plan + "&kind=" + kind : null;
    }

    private CheckPoint.Kind which() {
        return Stream.of(CheckPoint.Kind.values()).filter(k -> k.name().equals(kind)).findFirst().orElseThrow(() -> new NotFound("pulse", kind));
    }

    /** The scales in their order, with their scores; those without are there, too. */
    public PulseScale[] getScales() {
        return PulseScale.values();
    }

    public Object score(PulseScale scale) {
        return pulse.scores().get(scale);
    }

    public Map<Integer, Integer> getAnswers() {
        return pulse.answers();
    }

    public Pulsing.View getPulse() {
        return pulse;
    }

    public List<Item> getItems() {
        return items;
    }

    public long getPlan() {
        return plan;
    }

    public void setPlan(long plan) {
        this.plan = plan;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public boolean isShares() {
        return shares;
    }

    public void setShares(boolean shares) {
        this.shares = shares;
    }

    public boolean isSharesWords() {
        return sharesWords;
    }

    public void setSharesWords(boolean sharesWords) {
        this.sharesWords = sharesWords;
    }
}
