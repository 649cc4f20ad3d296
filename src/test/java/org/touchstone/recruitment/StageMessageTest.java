package org.touchstone.recruitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.BadInput;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StageMessageTest {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static MessagePreview preview(String subject, String body) {
        return MessagePreview.of(new StageMessage(subject, body), MessageFacts.sample("Northmoor", "Sift", "Interview", TODAY));
    }

    private static List<String> problems(PlannedStage... stages) {
        var gathering = new BadInput.Gathering();
        new PlanOrder(List.of(stages)).gather(gathering);
        try {
            gathering.refuse();
            return List.of();
        } catch (BadInput bad) {
            return bad.fields().stream().map(BadInput.Field::field).toList();
        }
    }

    private static PlannedStage stage(Stage.Kind kind) {
        return new PlannedStage(kind.name(), kind, Stage.ScoredBy.PANEL, 5);
    }

    @Test
    void fields_are_filled_however_spaces_and_capitals_stand() {
        var read = preview("{Next  Stage} at { organisation }", "You passed {stage}.");

        assertEquals("Interview at Northmoor", read.subject());
        assertEquals("You passed Sift.", read.body());
        assertEquals(List.of(), read.problems());
    }

    @Test
    void what_stands_in_a_fact_is_never_read_as_a_field() {
        var facts = new MessageFacts("{job} $1", "Nurse", null, null, null, null, null, null);

        assertEquals("Dear {job} $1", MessagePreview.of(new StageMessage("x", "Dear {name}"), facts).body());
    }

    @Test
    void an_unknown_field_is_named_with_those_there_are() {
        var problem = preview("Hello", "You earn {salary}.").problems().get(0);

        assertTrue(problem.contains("{salary}") && problem.contains("{help contact}"), problem);
        assertEquals(1, preview("Hello {name", "Words").problems().size());
        assertEquals(1, preview(null, "Words").problems().size());
    }

    @Test
    void a_plan_chooses_before_it_offers_and_checks_after_it() {
        assertEquals(List.of(), problems(stage(Stage.Kind.SIFT), stage(Stage.Kind.SHORTLIST), stage(Stage.Kind.OFFER), stage(Stage.Kind.CHECKS)));
        assertEquals(List.of("stages[0].kind"), problems(stage(Stage.Kind.OFFER)));
        assertEquals(List.of("stages[0].kind"), problems(stage(Stage.Kind.OFFER), stage(Stage.Kind.SHORTLIST)));
        assertEquals(List.of("stages[1].kind"), problems(stage(Stage.Kind.SHORTLIST), stage(Stage.Kind.SIFT)));
        assertEquals(List.of("stages[1].kind"), problems(stage(Stage.Kind.SHORTLIST), stage(Stage.Kind.CHECKS)));
    }
}
