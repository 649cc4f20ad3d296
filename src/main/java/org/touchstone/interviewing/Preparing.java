package org.touchstone.interviewing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.access.Caller;
import org.touchstone.access.Role;
import org.touchstone.recruitment.Progressing;
import org.touchstone.recruitment.Progressing.AtStage;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.ChangedMeanwhile;
import org.touchstone.shared.DomainEvent;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.RuleBroken;
import org.touchstone.values.StatedValue;

/**
 * Choosing what is asked at a values interview. The recruiting manager and the recruitment team choose;
 * the panel and HR read. From the first note about a candidate on nothing changes any more (VR-7).
 */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class Preparing {

    private static final int MOST_QUESTIONS = 20;

    /** One thing that is asked. The value is null for a criterion of the job, which stands beside the values. */
    public record Item(
            long id, Long questionId, Long valueId, String value, String valueMeans, Long criterionId, int minutes, QuestionText text) {}

    /** Something that could be asked: a question of the library, or a criterion that is assessed at interview. */
    public record Choice(Long questionId, Long criterionId, String stem, boolean essential, boolean national) {}

    /** What could be asked about one value, or (value null) of the job beside the values. */
    public record Choices(Long valueId, String value, List<Choice> questions) {}

    /**
     * What is asked at a stage.
     *
     * @param valuesWithout the values about which nothing is asked yet
     * @param essentialsWithout the essentials about which something must be asked before anybody is rated (VR-5)
     */
    public record KitView(
            long stageId,
            String stage,
            long vacancyId,
            String reference,
            String title,
            int version,
            boolean frozen,
            boolean mayChange,
            int minutes,
            List<Item> items,
            List<String> valuesWithout,
            List<String> essentialsWithout,
            String changedBy,
            Instant changedAt) {

        /** The values about which nothing is asked yet, in one line. */
        public String without() {
            return String.join(", ", valuesWithout);
        }
    }

    /** One chosen question or criterion, in the order in which it is asked. */
    public record Chosen(Long questionId, Long valueId, Long criterionId, Integer minutes) {}

    @Inject private Rights rights;
    @Inject private Progressing progressing;
    @Inject private Kits kits;
    @Inject private Questions questions;
    @Inject private Guides guides;
    @Inject private Readiness readiness;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;

    @Inject
    @ConfigProperty(name = "touchstone.interviewing.usual-minutes")
    private int usualMinutes;

    /** What is asked at a stage, in its order. */
    public KitView kit(long stageId) {
        var stage = rights.stage(stageId);
        var kit = kits.of(stageId);
        var items = kit.map(k -> guides.items(stage, k)).orElse(List.of());
        var covered = items.stream().map(Item::valueId).filter(Objects::nonNull).collect(Collectors.toSet());
        return new KitView(
                stageId,
                stage.name(),
                stage.vacancyId(),
                stage.reference(),
                stage.title(),
                kit.map(Kit::version).orElse(0),
                kit.filter(Kit::isFrozen).isPresent(),
                rights.prepares(stage) && !Shares.isCentre(stage) && kit.filter(Kit::isFrozen).isEmpty(),
                items.stream().mapToInt(Item::minutes).sum(),
                items,
                guides.values(stage).stream().filter(v -> !covered.contains(v.id())).map(StatedValue::name).toList(),
                readiness.unasked(stage, kit),
                kit.map(Kit::changedBy).orElse(null),
                kit.map(Kit::changedAt).orElse(null));
    }

    /** What could be asked: value by value, then what the job asks for beside them. */
    public List<Choices> choices(long stageId) {
        var stage = interview(stageId);
        var values = guides.values(stage);
        var codes = new TreeSet<String>();
        values.forEach(
                v -> {
                    codes.add(v.code());
                    codes.addAll(v.mapsTo());
                });
        var found = questions.about(stage.organisationId(), codes);
        var choices = new ArrayList<Choices>();
        for (var value : values) {
            choices.add(
                    new Choices(
                            value.id(),
                            value.name(),
                            found.stream()
                                    .filter(q -> isAbout(q, value))
                                    .map(q -> new Choice(q.id(), null, q.stem(), false, q.organisationId() == null))
                                    .toList()));
        }
        var competences =
                progressing.asked(stage).stream()
                        .map(c -> new Choice(null, c.id(), c.text(), c.essential(), false))
                        .toList();
        if (!competences.isEmpty()) {
            choices.add(new Choices(null, null, competences));
        }
        return choices;
    }

    /** What is rated at an assessment centre comes with its timetable, not from a library. */
    private AtStage interview(long stageId) {
        var stage = rights.stageToPrepare(stageId);
        if (Shares.isCentre(stage)) {
            throw new RuleBroken("VR-14", "kit.of-centre");
        }
        return stage;
    }

    /** A question of one's own about the value, or one of every installation about what the value carries out. */
    private static boolean isAbout(Question question, StatedValue value) {
        return question.valueCode().equals(value.code())
                || question.organisationId() == null && value.mapsTo().contains(question.valueCode());
    }

    /**
     * Chooses what is asked, in this order.
     *
     * @param seen the version that was on the screen, 0 for none (G-11)
     */
    public void choose(long stageId, int seen, List<Chosen> chosen) {
        var stage = interview(stageId);
        var known = kits.locked(stageId);
        var kit = known.orElseGet(() -> new Kit(stageId, stage.vacancyId(), stage.organisationId()));
        kit.requireOpen();
        if (known.isPresent()) {
            requireSeen(kit, seen);
        }
        check(chosen);
        var texts = questions.byId(chosen.stream().map(Chosen::questionId).filter(Objects::nonNull).toList());
        var values = guides.values(stage).stream().collect(Collectors.toMap(StatedValue::id, Function.identity()));
        var criteria =
                progressing.asked(stage).stream()
                        .collect(Collectors.toMap(Progressing.Asked::id, Progressing.Asked::text));
        var asked = new ArrayList<KitQuestion>();
        for (int i = 0; i < chosen.size(); i++) {
            asked.add(asked(stage, chosen.get(i), i, texts, values, criteria));
        }
        kit.fill(asked, caller.name(), clock.instant());
        if (known.isEmpty()) {
            kits.add(kit);
        } else {
            kits.touch(kit);
        }
        events.fire(
                new PanelEdited(
                        "InterviewKitChosen", "vacancy", stage.vacancyId(), stage.organisationId(), stage.name() + ": " + asked.size()));
    }

    /**
     * Asks one question earlier or later: it changes places with the one before or after it.
     *
     * @param seen the version that was on the screen (G-11)
     */
    public void move(long stageId, int seen, long questionId, boolean up) {
        var stage = interview(stageId);
        var kit = kits.locked(stageId).orElseThrow(() -> new NotFound("kit", stageId));
        kit.requireOpen();
        requireSeen(kit, seen);
        kit.move(questionId, up, caller.name(), clock.instant());
        kits.touch(kit);
        events.fire(new PanelEdited("InterviewKitReordered", "vacancy", stage.vacancyId(), stage.organisationId(), stage.name()));
    }

    private static void requireSeen(Kit kit, int seen) {
        if (kit.version() != seen) {
            throw new ChangedMeanwhile(kit.changedBy(), kit.changedAt());
        }
    }

    private KitQuestion asked(
            AtStage stage,
            Chosen one,
            int place,
            Map<Long, Question> texts,
            Map<Long, StatedValue> values,
            Map<Long, String> criteria) {
        var at = "questions[" + place + "]";
        var minutes = one.minutes() == null ? usualMinutes : one.minutes();
        if (one.criterionId() != null) {
            if (!criteria.containsKey(one.criterionId())) {
                throw BadInput.at(at, "kit.criterion.unknown");
            }
            return KitQuestion.ofCompetence(one.criterionId(), criteria.get(one.criterionId()), minutes);
        }
        var question = texts.get(one.questionId());
        var value = values.get(one.valueId());
        if (question == null
                || value == null
                || !isAbout(question, value)
                || question.organisationId() != null && question.organisationId() != stage.organisationId()) {
            throw BadInput.at(at, "kit.question.unknown");
        }
        return KitQuestion.about(question, value.id(), minutes);
    }

    private static void check(List<Chosen> chosen) {
        var bad =
                new BadInput.Gathering()
                        .when(chosen.stream().allMatch(c -> c.questionId() == null), "questions", "kit.empty")
                        .when(chosen.size() > MOST_QUESTIONS, "questions", "kit.many", MOST_QUESTIONS);
        var once = new HashSet<Object>();
        for (int i = 0; i < chosen.size(); i++) {
            var one = chosen.get(i);
            var at = "questions[" + i + "]";
            bad.when((one.questionId() == null) == (one.criterionId() == null), at, "kit.question.unknown")
                    .when(
                            one.minutes() != null && (one.minutes() < 1 || one.minutes() > KitQuestion.MOST_MINUTES),
                            at,
                            "kit.minutes",
                            KitQuestion.MOST_MINUTES)
                    .when(!once.add(one.questionId() == null ? "c" + one.criterionId() : one.questionId()), at, "kit.twice");
        }
        bad.refuse();
    }
}
