package org.touchstone.recruitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.touchstone.recruitment.Deciding.Asked;
import org.touchstone.recruitment.Deciding.Board;
import org.touchstone.recruitment.Deciding.StageRow;

/** Where the choosing for a vacancy stands, stage by stage: what is open, what is decided, what is told. */
@ApplicationScoped
class Boards {

    /** How a stage ends for those who may hope. */
    private static final Set<Application.State> GOES_ON =
            EnumSet.of(Application.State.PASSED, Application.State.APPOINTABLE, Application.State.RESERVE);

    @Inject private Scoresheets sheets;
    @Inject private Deciders deciders;
    @Inject private Clock clock;

    Board board(Vacancy vacancy) {
        return board(vacancy, sheets.stages(vacancy.id()));
    }

    Board board(Vacancy vacancy, Map<Stage, StageRelease> releases) {
        var vacancyId = vacancy.id();
        var stages = stages(releases);
        var current =
                stages.stream()
                        .filter(s -> s.kind().isScored() && s.releasedAt() == null)
                        .findFirst()
                        .orElse(null);
        var standings = sheets.standings(vacancyId);
        var counted = stages.stream().map(s -> counted(s, standings)).toList();
        var waiting =
                standings.stream()
                        .filter(s -> s.state() == Application.State.SUBMITTED)
                        .mapToLong(Scoresheets.Standing::count)
                        .sum();
        var accepting = vacancy.isOpenOn(LocalDate.now(clock));
        var decides = deciders.decides(vacancy);
        return new Board(
                vacancyId,
                vacancy.reference(),
                vacancy.title(),
                vacancy.organisationId(),
                vacancy.state(),
                vacancy.closesOn(),
                accepting,
                asked(vacancy),
                counted,
                current == null ? null : counted(current, standings),
                waiting,
                decides,
                deciders.isHr(vacancy),
                decides && !accepting && waiting > 0 && vacancy.isPublished() && !vacancy.isEnded(),
                deciders.seesChecks());
    }

    private static List<StageRow> stages(Map<Stage, StageRelease> releases) {
        var rows = new ArrayList<StageRow>();
        releases.forEach(
                (stage, release) ->
                                rows.add(
                                        new StageRow(
                                                stage.id(),
                                                stage.name(),
                                                stage.kind(),
                                                0,
                                                0,
                                                0,
                                                release == null ? null : release.at(),
                                                release == null ? null : release.who())));
        return rows;
    }

    private static StageRow counted(StageRow stage, List<Scoresheets.Standing> standings) {
        var counts =
                standings.stream()
                        .filter(s -> s.stageId() != null && s.stageId() == stage.id())
                        .collect(Collectors.toMap(Scoresheets.Standing::state, Scoresheets.Standing::count));
        return new StageRow(
                stage.id(),
                stage.name(),
                stage.kind(),
                counts.getOrDefault(Application.State.IN_STAGE, 0L),
                GOES_ON.stream().mapToLong(s -> counts.getOrDefault(s, 0L)).sum(),
                Application.REFUSED.stream().mapToLong(s -> counts.getOrDefault(s, 0L)).sum(),
                stage.releasedAt(),
                stage.releasedBy());
    }

    private static List<Asked> asked(Vacancy vacancy) {
        var asked = vacancy.criteriaAsked();
        return asked.stream()
                .map(c -> new Asked(c.id(), asked.indexOf(c) + 1, c.text(), c.isEssential()))
                .toList();
    }
}
