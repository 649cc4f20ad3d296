package org.touchstone.recruitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.touchstone.recruitment.ApplicationMove.Doer;
import org.touchstone.recruitment.Criterion.AssessedAt;
import org.touchstone.recruitment.Criterion.Kind;

/** An application and what it needs around it, at a vacancy that asks three essentials and one desirable. */
final class Bid {

    static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final LocalDate CLOSES = TODAY.plusDays(3);
    static final long CANDIDATE = 19;
    static final int LONG = 6000;
    static final Doer CHLOE = new Doer(19L, "The candidate", NOW);
    static final Doer ROSA = new Doer(2L, "Rosa Delgado", NOW);
    static final Doer PRIYA = new Doer(5L, "Priya Nair", NOW);
    static final Masking MASKING = Masking.of("Chloe Adeyemi", "chloe@post.example", null);

    final Vacancy vacancy;
    final Application application;
    final List<Scoresheet> locked = new ArrayList<>();

    private Bid(Long value) {
        vacancy = new Vacancy(1, "NUH-2026-0001", 2, 7L, VacancyTest.advert(CLOSES), NOW);
        vacancy.specify(
                List.of(
                        new SpecLine("You look after people.", Kind.ESSENTIAL, AssessedAt.APPLICATION, value),
                        new SpecLine("You stay kind.", Kind.ESSENTIAL, AssessedAt.APPLICATION, null),
                        new SpecLine("You notice things.", Kind.ESSENTIAL, AssessedAt.APPLICATION, null),
                        new SpecLine("You write clear notes.", Kind.ESSENTIAL, AssessedAt.TEST, null),
                        new SpecLine("You have worked shifts.", Kind.DESIRABLE, AssessedAt.APPLICATION, null)),
                10,
                16);
        vacancy.plan(
                "Standard",
                List.of(
                        new PlannedStage("Sift", Stage.Kind.SIFT, Stage.ScoredBy.RECRUITMENT_TEAM, 3),
                        new PlannedStage("Shortlist", Stage.Kind.SHORTLIST, Stage.ScoredBy.SHORTLISTERS, 5),
                        new PlannedStage("Interview", Stage.Kind.VALUES_INTERVIEW, Stage.ScoredBy.PANEL, 5)));
        var id = 1L;
        for (var criterion : vacancy.criteria()) {
            identify(criterion, id++);
        }
        for (var stage : vacancy.stages()) {
            identify(stage, id++);
        }
        vacancy.submit(TODAY, NOW);
        vacancy.approve(4, 0, NOW);
        vacancy.open(CLOSES, TODAY, NOW);
        application = new Application(vacancy, CANDIDATE, NOW);
    }

    static Bid draft() {
        return new Bid(null);
    }

    static Bid showingAValue() {
        return new Bid(101L);
    }

    Bid answered() {
        vacancy.criteriaAsked()
                .forEach(c -> application.write(c, "I am Chloe and I did it in 1998.", 0, LONG, "You", NOW));
        return this;
    }

    Bid sent() {
        answered();
        application.submit(TODAY, MASKING, CHLOE);
        return this;
    }

    /** In the first stage of this kind. */
    Bid at(Stage.Kind kind) {
        sent();
        application.begin(vacancy.stages().stream().filter(s -> s.kind() == kind).findFirst().orElseThrow(), ROSA);
        return this;
    }

    /** Somebody gives these points, in the order of the criteria, and locks them. */
    Bid scored(int... points) {
        var sheet = new Scoresheet(application, locked.size() + 100, NOW);
        var asked = vacancy.criteriaAsked();
        for (var i = 0; i < points.length; i++) {
            sheet.score(asked.get(i), points[i], "seen");
        }
        sheet.lock(asked, NOW);
        locked.add(sheet);
        application.tally(locked, PRIYA);
        return this;
    }

    Criterion asked(int number) {
        return vacancy.criteriaAsked().get(number);
    }

    List<Integer> given(int number) {
        return locked.stream().map(s -> s.points().get(asked(number).id())).toList();
    }

    Map<Long, String> words() {
        var words = new HashMap<Long, String>();
        vacancy.criteriaAsked().forEach(c -> words.put(c.id(), "We looked for an example of your own."));
        return words;
    }

    private static void identify(Object entity, long id) {
        try {
            var field = entity.getClass().getDeclaredField("id");
            field.setAccessible(true);
            field.set(entity, id);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
