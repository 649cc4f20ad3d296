package org.touchstone.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.touchstone.values.Fixtures.ANCHORS;
import static org.touchstone.values.Fixtures.HARRIET;
import static org.touchstone.values.Fixtures.NOW;
import static org.touchstone.values.Fixtures.OMAR;
import static org.touchstone.values.Fixtures.TODAY;
import static org.touchstone.values.Fixtures.value;
import static org.touchstone.values.Fixtures.whole;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.ChangedMeanwhile;
import org.touchstone.shared.RuleBroken;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ValuesFrameworkTest {

    final ValuesFramework national = Fixtures.national();
    final Map<String, Value> nationals = national.byCode();

    @Test
    @DisplayName("VR-1 what is published says the same for good: every change is refused")
    void vr_1_published_is_immutable() {
        var framework = Fixtures.published(national);
        var value = framework.byCode().get("KIND");
        var before = framework.stated();

        List<Consumer<ValuesFramework>> changes =
                List.of(
                        f -> f.describe("Other", List.of(), HARRIET, NOW),
                        f -> f.add(whole("BRAVE"), nationals, HARRIET, NOW),
                        f -> f.change(value, whole("KIND"), nationals, HARRIET, NOW),
                        f -> f.remove(value, HARRIET, NOW),
                        f -> f.move(value, 1, HARRIET, NOW),
                        f -> f.map(Map.of(), nationals, HARRIET, NOW),
                        f -> f.rewrite(new FrameworkText("Other", List.of(), List.of()), nationals, HARRIET, NOW),
                        f -> f.publish(TODAY.plusDays(1), "Again", List.of(f), TODAY, OMAR, NOW));
        for (var change : changes) {
            var refusal = assertThrows(RuleBroken.class, () -> change.accept(framework));
            assertEquals("VR-1", refusal.rule());
        }

        assertEquals(before, framework.stated());
    }

    @Test
    @DisplayName("VR-1 a change is the next version: a draft that says the same and can be changed")
    void vr_1_next_version() {
        var first = Fixtures.published(national);
        var said = first.stated();

        var second = first.nextVersion(2, national, OMAR, NOW);
        assertTrue(Difference.between(said, second.stated()).none());
        second.change(second.byCode().get("KIND"), whole("GENTLE"), nationals, OMAR, NOW);

        assertEquals(2, second.number());
        assertTrue(second.isDraft());
        assertEquals(said, first.stated());
        assertEquals(List.of("GENTLE", "SAFE"), second.stated().values().stream().map(StatedValue::code).toList());
    }

    @Test
    @DisplayName("VR-1 a draft is copied by nobody: it is changed as it is")
    void vr_1_no_version_of_a_draft() {
        var refusal =
                assertThrows(RuleBroken.class, () -> Fixtures.ready(national).nextVersion(2, national, OMAR, NOW));
        assertEquals("VR-1", refusal.rule());
    }

    @Test
    @DisplayName("VR-1 each value has at least two behaviours of each polarity before it is published")
    void vr_1_two_of_each() {
        assertUnready(value("BRAVE", List.of("Speak up"), List.of("Stay silent", "Blame")), "add one more thing we will do");
        assertUnready(value("BRAVE", List.of(), List.of("Stay silent", "Blame")), "add two things we will do");
        assertUnready(value("BRAVE", List.of("Speak up", "Listen"), List.of("Blame")), "add one more thing we will not do");
        assertUnready(value("BRAVE", List.of("Speak up", "Listen"), List.of()), "add two things we will not do");

        var draft = Fixtures.ready(national);
        draft.add(value("BRAVE", List.of("Speak up", "Listen"), List.of("Blame", "Hide")), nationals, HARRIET, NOW);
        assertEquals(List.of(), draft.stated().gaps());
    }

    private void assertUnready(ValueText text, String saying) {
        var draft = Fixtures.ready(national);
        draft.add(text, nationals, HARRIET, NOW);

        var refusal =
                assertThrows(
                        RuleBroken.class, () -> draft.publish(TODAY, "Ready", List.of(draft), TODAY, OMAR, NOW));

        assertEquals("VR-1", refusal.rule());
        assertTrue(refusal.text().contains("Brave: " + saying), refusal.text());
        assertTrue(draft.isDraft());
    }

    @Test
    void a_draft_without_values_plain_text_or_anchors_says_what_is_missing() {
        var draft = ValuesFramework.blank(1, 1, "Ours", national, HARRIET, NOW);
        assertEquals(List.of("Add at least one value."), draft.stated().gaps().stream().map(Gap::problem).toList());

        draft.add(new ValueText(null, "Kind", " ", null, null, null, null).plain(), nationals, HARRIET, NOW);
        assertEquals(3, draft.stated().gaps().size());
        assertEquals("Kind: say in plain words what it means.", draft.stated().gaps().get(0).problem());

        var unrated = new ValuesFramework(ValuesFramework.Kind.LOCAL, 1L, "organisation-1", 1, "Ours", null);
        assertTrue(unrated.stated().gaps().stream().anyMatch(g -> g.problem().equals("Say what each of the five ratings means.")));
    }

    @Test
    void ratings_mean_what_they_mean_in_the_national_framework_until_somebody_says_otherwise() {
        var draft = Fixtures.ready(national);
        assertEquals(ANCHORS, draft.stated().anchors().stream().map(StatedAnchor::text).toList());

        var own = List.of("a", "b", "c", "d", "e");
        var kind = new ValueText("KIND", "Kind", "Text", null, null, own, null).plain();
        draft.change(draft.byCode().get("KIND"), kind, nationals, HARRIET, NOW);

        assertEquals(own, draft.stated().value("KIND").orElseThrow().anchors().stream().map(StatedAnchor::text).toList());
        assertEquals(ANCHORS, draft.stated().value("SAFE").orElseThrow().anchors().stream().map(StatedAnchor::text).toList());
    }

    @Test
    @DisplayName("G-6 nobody publishes what they alone have written")
    void g_6_four_eyes() {
        var draft = Fixtures.ready(national);

        var refusal =
                assertThrows(
                        RuleBroken.class, () -> draft.publish(TODAY, "Mine", List.of(draft), TODAY, HARRIET, NOW));
        assertEquals("G-6", refusal.rule());

        draft.describe("Our values", List.of(), OMAR, NOW);
        var moved = draft.publish(TODAY, "Ours", List.of(draft), TODAY, HARRIET, NOW);
        assertEquals(List.of("FrameworkPublished"), moved.stream().map(FrameworkMoved::what).toList());
        assertEquals("Ours", moved.get(0).reason());
    }

    @Test
    void publishing_ends_the_version_before_it_on_the_day_the_new_one_begins() {
        var first = Fixtures.published(national);
        var second = first.nextVersion(2, national, HARRIET, NOW);
        var newYear = TODAY.withMonth(12).withDayOfMonth(31).plusDays(1);

        var moved = second.publish(newYear, "Agreed", List.of(first, second), TODAY, OMAR, NOW);

        assertEquals(List.of("FrameworkRetired", "FrameworkPublished"), moved.stream().map(FrameworkMoved::what).toList());
        for (var day = TODAY; day.isBefore(newYear.plusDays(3)); day = day.plusDays(1)) {
            assertEquals(day.isBefore(newYear), first.stated().standing(day).inForce(), "first on " + day);
            assertEquals(!day.isBefore(newYear), second.stated().standing(day).inForce(), "second on " + day);
        }
    }

    @Test
    void nothing_comes_into_force_in_the_past_or_before_the_version_it_follows() {
        var first = Fixtures.published(national);
        var second = first.nextVersion(2, national, HARRIET, NOW);
        var line = List.of(first, second);

        assertEquals(
                "effectiveFrom",
                assertThrows(BadInput.class, () -> second.publish(TODAY.minusDays(1), "Late", line, TODAY, OMAR, NOW))
                        .fields().get(0).field());
        assertThrows(BadInput.class, () -> second.publish(TODAY, "The same day", line, TODAY, OMAR, NOW));
        assertTrue(second.isDraft());
        assertTrue(first.stated().standing(TODAY).inForce());
    }

    @Test
    void after_a_framework_has_ended_the_next_one_may_begin_when_it_likes() {
        var first = Fixtures.published(national);
        first.retire(TODAY.plusDays(10), "We merge", TODAY, HARRIET, NOW);
        assertTrue(first.stated().standing(TODAY.plusDays(9)).inForce());
        assertFalse(first.stated().standing(TODAY.plusDays(10)).inForce());

        var second = first.nextVersion(2, national, HARRIET, NOW);
        var moved = second.publish(TODAY.plusDays(20), "Merged", List.of(first, second), TODAY, OMAR, NOW);

        assertEquals(1, moved.size());
        assertFalse(first.stated().standing(TODAY.plusDays(10)).inForce());
    }

    @Test
    void a_framework_ended_before_it_began_is_in_nobodys_way() {
        var first = Fixtures.published(national);
        var second = first.nextVersion(2, national, HARRIET, NOW);
        second.publish(TODAY.plusDays(10), "Soon", List.of(first, second), TODAY, OMAR, NOW);
        second.retire(TODAY.plusDays(10), "Never mind", TODAY, HARRIET, NOW);
        var third = second.nextVersion(3, national, HARRIET, NOW);

        third.publish(TODAY.plusDays(5), "Sooner", List.of(first, second, third), TODAY, OMAR, NOW);

        assertTrue(third.stated().standing(TODAY.plusDays(12)).inForce());
        assertFalse(second.stated().standing(TODAY.plusDays(12)).inForce());
        assertFalse(first.stated().standing(TODAY.plusDays(5)).inForce());
    }

    @Test
    void the_national_framework_never_ends_without_a_successor_and_a_draft_cannot_end() {
        assertThrows(RuleBroken.class, () -> national.retire(TODAY, "Enough", TODAY, HARRIET, NOW));
        assertThrows(RuleBroken.class, () -> Fixtures.ready(national).retire(TODAY, "Enough", TODAY, HARRIET, NOW));
    }

    @Test
    void codes_are_unique_in_a_framework() {
        var draft = Fixtures.ready(national);

        assertThrows(BadInput.class, () -> draft.add(whole("KIND"), nationals, HARRIET, NOW));
        assertThrows(
                BadInput.class,
                () -> draft.change(draft.byCode().get("SAFE"), whole("KIND"), nationals, HARRIET, NOW));
    }

    @Test
    void a_value_is_mapped_to_national_values_and_to_no_others() {
        var draft = Fixtures.ready(national);
        var kind = draft.byCode().get("KIND");

        kind.carryOut(List.of(nationals.get("COMPASSION")));
        assertEquals(List.of("COMPASSION"), draft.stated().value("KIND").orElseThrow().mapsTo());

        var other = Fixtures.published(national);
        assertThrows(RuleBroken.class, () -> kind.carryOut(List.of(draft.byCode().get("SAFE"))));
        assertThrows(RuleBroken.class, () -> kind.carryOut(List.of(other.byCode().get("SAFE"))));
        assertThrows(
                RuleBroken.class, () -> nationals.get("COMPASSION").carryOut(List.of(nationals.get("EVERYONE_COUNTS"))));
        assertEquals(List.of("COMPASSION"), draft.stated().value("KIND").orElseThrow().mapsTo());
    }

    @Test
    void an_adopted_copy_of_the_national_framework_maps_each_value_to_itself() {
        var copy = national.adoptedBy(7, 1, "Ours", national, HARRIET, NOW);

        copy.stated().values().forEach(v -> assertEquals(List.of(v.code()), v.mapsTo()));
        assertEquals(3, copy.stated().values().size());
        assertEquals(ANCHORS, copy.stated().anchors().stream().map(StatedAnchor::text).toList());
    }

    @Test
    void a_rewritten_draft_keeps_the_values_whose_code_it_names_and_no_others() {
        var draft = Fixtures.ready(national);
        var kept = draft.byCode().get("SAFE");
        var text = new FrameworkText("New", List.of(), List.of(whole("BRAVE"), value("SAFE", List.of("Check"), List.of())));

        draft.rewrite(text.plain(), nationals, OMAR, NOW);

        assertEquals(kept, draft.byCode().get("SAFE"));
        assertEquals(List.of("BRAVE", "SAFE"), draft.byCode().keySet().stream().sorted().toList());
        assertEquals(List.of("Check"), draft.stated().value("SAFE").orElseThrow().weWill().stream().map(StatedBehaviour::text).toList());
        assertEquals("New", draft.name());
    }

    @Test
    @DisplayName("G-11 whoever saw an older version hears who changed it")
    void g_11_seen() {
        var draft = Fixtures.ready(national);

        var changed = assertThrows(ChangedMeanwhile.class, () -> draft.requireSeen(draft.version() + 1));

        assertEquals("Harriet Mensah", changed.who());
        assertEquals(NOW, changed.when());
    }
}
