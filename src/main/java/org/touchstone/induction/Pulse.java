package org.touchstone.induction;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.touchstone.shared.BadInput;

/**
 * How a newcomer finds the organisation: never how the organisation finds the newcomer. The answers are theirs alone;
 * the line manager sees the scales of a pulse only while its newcomer shares them, and the words only when those are
 * ticked as well (IN-5).
 */
@Entity
@Table(name = "pulse")
public class Pulse {

    /** What somebody answers: points 1 to 5 by item 1 to 10, those left out are missing. */
    public record Given(Map<Integer, Integer> answers, String words, boolean shares, boolean sharesWords) {}

    static final String ENTITY = "pulse";
    private static final int MOST = 5;
    private static final int LONGEST_WORDS = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    @Column(name = "plan_id", updatable = false)
    private long planId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private CheckPoint.Kind kind;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private TransitionPlan.Stage stage;

    @Column(name = "given_on", updatable = false)
    private LocalDate givenOn;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    private String words;
    private boolean shares;

    @Column(name = "shares_words")
    private boolean sharesWords;

    private BigDecimal clarity;
    private BigDecimal efficacy;
    private BigDecimal acceptance;
    private BigDecimal promise;
    private BigDecimal myself;
    private BigDecimal needs;

    @ElementCollection
    @CollectionTable(name = "pulse_answer", joinColumns = @JoinColumn(name = "pulse_id"))
    @MapKeyColumn(name = "item")
    @Column(name = "points")
    private Map<Integer, Integer> answers = new HashMap<>();

    protected Pulse() {} // for JPA

    Pulse(long planId, CheckPoint.Kind kind, TransitionPlan.Stage stage, Given given, LocalDate today) {
        var answered = given.answers() == null ? Map.<Integer, Integer>of() : given.answers();
        var text = given.words() == null || given.words().isBlank() ? null : given.words().strip();
        var gathering =
                new BadInput.Gathering()
                        .when(answered.isEmpty(), "answers", "pulse.empty")
                        .when(text != null && text.length() > LONGEST_WORDS, "words", "induction.long", LONGEST_WORDS);
        answered.forEach(
                (item, points) ->
                        gathering.when(
                                item == null || item < 1 || item > PulseScale.ITEMS || points == null || points < 1 || points > MOST,
                                "answers[" + item + "]",
                                "pulse.points"));
        gathering.refuse();
        this.planId = planId;
        this.kind = kind;
        this.stage = stage;
        this.givenOn = today;
        this.words = text;
        answers.putAll(answered);
        clarity = PulseScale.CLARITY.score(answers);
        efficacy = PulseScale.EFFICACY.score(answers);
        acceptance = PulseScale.ACCEPTANCE.score(answers);
        promise = PulseScale.PROMISE.score(answers);
        myself = PulseScale.MYSELF.score(answers);
        needs = PulseScale.NEEDS.score(answers);
        share(given.shares(), given.sharesWords());
    }

    /** Shares the scales with the line manager, and the words only beside them; or takes that back. */
    final void share(boolean scales, boolean text) {
        shares = scales;
        sharesWords = scales && text;
    }

    /** Nothing of it stays but that there was one: so nobody is counted twice. */
    void withdraw(LocalDate today) {
        withdrawnOn = today;
        answers.clear();
        words = null;
        share(false, false);
        clarity = null;
        efficacy = null;
        acceptance = null;
        promise = null;
        myself = null;
        needs = null;
    }

    boolean isWithdrawn() {
        return withdrawnOn != null;
    }

    Map<PulseScale, BigDecimal> scores() {
        var scores = new EnumMap<PulseScale, BigDecimal>(PulseScale.class);
        put(scores, PulseScale.CLARITY, clarity);
        put(scores, PulseScale.EFFICACY, efficacy);
        put(scores, PulseScale.ACCEPTANCE, acceptance);
        put(scores, PulseScale.PROMISE, promise);
        put(scores, PulseScale.MYSELF, myself);
        put(scores, PulseScale.NEEDS, needs);
        return scores;
    }

    private static void put(Map<PulseScale, BigDecimal> scores, PulseScale scale, BigDecimal score) {
        if (score != null) {
            scores.put(scale, score);
        }
    }

    long id() {
        return id;
    }

    CheckPoint.Kind kind() {
        return kind;
    }

    LocalDate givenOn() {
        return givenOn;
    }

    String words() {
        return words;
    }

    boolean isShared() {
        return shares;
    }

    boolean isWithWords() {
        return sharesWords;
    }

    Map<Integer, Integer> answers() {
        return Map.copyOf(answers);
    }
}
