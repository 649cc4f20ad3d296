package org.touchstone.recruitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.recruitment.Criterion.AssessedAt;
import org.touchstone.recruitment.Criterion.Kind;
import org.touchstone.recruitment.Vacancy.State;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.RuleBroken;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VacancyTest {

    static final long AUTHOR = 2;
    static final long HR = 4;
    static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final LocalDate CLOSING = TODAY.plusDays(14);

    final Vacancy vacancy = new Vacancy(1, "NUH-2026-0001", AUTHOR, null, advert(CLOSING), NOW);

    @Test
    void a_vacancy_is_drafted_handed_in_approved_opened_and_closed() {
        assertEquals(State.DRAFT, vacancy.state());

        assertMove(State.DRAFT, State.LANGUAGE_CHECKED, ready().submit(TODAY, NOW));
        assertMove(State.LANGUAGE_CHECKED, State.APPROVED, vacancy.approve(HR, 0, NOW));
        assertMove(State.APPROVED, State.OPEN, vacancy.open(CLOSING, TODAY, NOW));
        assertMove(State.OPEN, State.CLOSED, vacancy.closeOnDate(CLOSING.plusDays(1), NOW));
        assertMove(State.CLOSED, State.SELECTING, vacancy.select());
    }

    @Test
    @DisplayName("G-6 nobody approves the vacancy they wrote")
    void g_6() {
        ready().submit(TODAY, NOW);

        assertRule("G-6", () -> vacancy.approve(AUTHOR, 0, NOW));
        assertEquals(State.LANGUAGE_CHECKED, vacancy.state());
    }

    @Test
    @DisplayName("VR-3 a vacancy with a finding that blocks and that nobody let stand is not approved")
    void vr_3() {
        ready().submit(TODAY, NOW);

        assertRule("VR-3", () -> vacancy.approve(HR, 1, NOW));
        assertNull(vacancy.approvedAt());
    }

    @Test
    @DisplayName("VR-2 ten essential criteria are the most, sixteen in all")
    void vr_2() {
        vacancy.specify(lines(10, 6), 10, 16);
        assertEquals(16, vacancy.criteria().size());

        assertRule("VR-2", () -> vacancy.specify(lines(11, 0), 10, 16));
        assertRule("VR-2", () -> vacancy.specify(lines(10, 7), 10, 16));
        assertEquals(16, vacancy.criteria().size(), "a specification that is refused changes nothing");
    }

    @Test
    @DisplayName("VR-2 each criterion is assessed in exactly one place")
    void vr_2_assessed() {
        var nowhere = List.of(new SpecLine("You can swim.", Kind.ESSENTIAL, null, null));

        assertFields(List.of("criteria[0].assessedAt"), () -> SpecLine.check(nowhere, Set.of()));
    }

    @Test
    @DisplayName("VR-2 what a vacancy asks and how it chooses is frozen once it is not a draft")
    void vr_2_frozen() {
        ready().submit(TODAY, NOW);

        assertRule("VR-2", () -> vacancy.specify(lines(1, 0), 10, 16));
        assertRule("VR-2", () -> vacancy.plan("Other", List.of()));
        assertRule("VR-2", () -> vacancy.describe(advert(CLOSING)));
    }

    @Test
    void criteria_keep_the_order_they_were_written_in() {
        vacancy.specify(lines(2, 1), 10, 16);

        assertEquals(List.of(0, 1, 2), vacancy.criteria().stream().map(Criterion::position).toList());
        assertEquals(2, vacancy.essentialsAsked().size());
    }

    @Test
    void only_what_is_assessed_in_the_application_is_asked_there() {
        vacancy.specify(
                List.of(
                        new SpecLine("Asked", Kind.ESSENTIAL, AssessedAt.APPLICATION, null),
                        new SpecLine("Also asked", Kind.DESIRABLE, AssessedAt.APPLICATION, null),
                        new SpecLine("Seen later", Kind.ESSENTIAL, AssessedAt.INTERVIEW, null)),
                10,
                16);

        assertEquals(List.of("Asked", "Also asked"), vacancy.criteriaAsked().stream().map(Criterion::text).toList());
        assertEquals(List.of("Asked"), vacancy.essentialsAsked().stream().map(Criterion::text).toList());
    }

    @Test
    void everything_that_is_missing_is_named_at_once() {
        var bare = new Vacancy(1, "NUH-2026-0002", AUTHOR, null, bare("Ward clerk"), NOW);

        assertFields(
                List.of(
                        "location", "pay", "summary", "duties", "causeStatement", "helpContact", "closesOn", "criteria",
                        "stages"),
                () -> bare.submit(TODAY, NOW));
        assertEquals(State.DRAFT, bare.state());
    }

    @Test
    void a_closing_date_that_has_passed_is_refused() {
        var late = new Vacancy(1, "NUH-2026-0003", AUTHOR, null, advert(TODAY.minusDays(1)), NOW);
        late.specify(lines(1, 0), 10, 16);
        late.plan("Standard", plan());

        assertFields(List.of("closesOn"), () -> late.submit(TODAY, NOW));
    }

    @Test
    void it_opens_until_another_day_than_planned_but_not_until_yesterday() {
        ready().submit(TODAY, NOW);
        vacancy.approve(HR, 0, NOW);

        assertFields(List.of("closesOn"), () -> vacancy.open(TODAY.minusDays(1), TODAY, NOW));
        vacancy.open(TODAY.plusDays(30), TODAY, NOW);
        assertTrue(vacancy.isOpenOn(TODAY.plusDays(30)));
    }

    @Test
    void people_may_apply_on_the_closing_date_and_not_after_it_however_late_the_clock_comes_round() {
        open();

        assertTrue(vacancy.isOpenOn(CLOSING));
        assertFalse(vacancy.isOpenOn(CLOSING.plusDays(1)));
        assertThrows(RuleBroken.class, () -> vacancy.requireOpen(CLOSING.plusDays(1)));
        assertThrows(RuleBroken.class, () -> vacancy.closeOnDate(CLOSING, NOW));
    }

    @Test
    void closed_early_it_takes_no_more_applications() {
        open();

        assertEquals("Enough good applications", vacancy.closeEarly("Enough good applications", TODAY, NOW).reason());
        assertFalse(vacancy.isOpenOn(TODAY));
        assertEquals(TODAY, vacancy.closesOn());
    }

    @Test
    void sent_back_it_is_a_draft_again_and_its_approval_is_gone() {
        ready().submit(TODAY, NOW);
        vacancy.approve(HR, 0, NOW);

        assertMove(State.APPROVED, State.DRAFT, vacancy.sendBack("Name the ward"));
        assertEquals("Name the ward", vacancy.sentBackReason());
        assertNull(vacancy.approvedBy());
        vacancy.specify(lines(1, 0), 10, 16);
        vacancy.submit(TODAY, NOW);
        assertNull(vacancy.sentBackReason());
    }

    @Test
    void what_is_open_is_not_sent_back() {
        open();

        assertThrows(RuleBroken.class, () -> vacancy.sendBack("Too late"));
    }

    @Test
    void it_is_withdrawn_from_every_state_but_an_end() {
        open();

        assertMove(State.OPEN, State.WITHDRAWN, vacancy.withdraw("The ward closes", NOW));
        assertThrows(RuleBroken.class, () -> vacancy.withdraw("Again", NOW));
        assertThrows(RuleBroken.class, vacancy::select);
    }

    @Test
    @DisplayName("G-9 A legal hold begins and ends once, each time for a reason that stands in the history")
    void hold() {
        assertThrows(RuleBroken.class, () -> vacancy.letGo("It was never held"));

        assertEquals("Claim 7/2026", vacancy.hold("Claim 7/2026", "Prudence Lowe", NOW).reason());
        assertTrue(vacancy.isHeld());
        assertEquals("G-9", assertThrows(RuleBroken.class, () -> vacancy.hold("Again", "Prudence Lowe", NOW)).rule());

        assertEquals("Settled", vacancy.letGo("Settled").reason());
        assertFalse(vacancy.isHeld());
    }

    @Test
    void text_is_kept_without_the_spaces_round_it_and_with_one_sign_for_a_new_line() {
        var advert = bare("  Ward clerk \u202e\ud83d\ude42 <b>'; drop table vacancy; --\r\n ");

        assertEquals("Ward clerk \u202e\ud83d\ude42 <b>'; drop table vacancy; --", advert.title());
        assertEquals("a\nb", Advert.tidy("a\r\nb"));
        assertNull(Advert.tidy(" \n "));
    }

    @Test
    void what_is_too_long_or_out_of_range_is_named_at_its_field() {
        var advert =
                new Advert(
                        "x".repeat(201), null, null, null, null, Vacancy.Hours.EITHER, null, null, "x".repeat(6001), null, null,
                        null, null, 0, LocalDate.of(20266, 1, 1), 2, null);

        assertFields(List.of("contract", "posts", "closesOn", "title", "duties"), advert::check);
    }

    @Test
    void a_plan_without_names_or_days_is_refused_at_each_stage() {
        var stages = List.of(new PlannedStage(" ", null, Stage.ScoredBy.PANEL, 0));

        assertFields(
                List.of("plan", "stages[0].name", "stages[0].kind", "stages[0].targetDays"),
                () -> PlannedStage.check(" ", stages, Set.of()));
    }

    private Vacancy ready() {
        vacancy.specify(lines(1, 0), 10, 16);
        vacancy.plan("Standard", plan());
        return vacancy;
    }

    private void open() {
        ready().submit(TODAY, NOW);
        vacancy.approve(HR, 0, NOW);
        vacancy.open(CLOSING, TODAY, NOW);
    }

    static List<PlannedStage> plan() {
        return List.of(new PlannedStage("Shortlist", Stage.Kind.SHORTLIST, Stage.ScoredBy.SHORTLISTERS, 5));
    }

    static List<SpecLine> lines(int essential, int desirable) {
        return IntStream.range(0, essential + desirable)
                .mapToObj(
                        i ->
                                new SpecLine(
                                        "Criterion " + i,
                                        i < essential ? Kind.ESSENTIAL : Kind.DESIRABLE,
                                        AssessedAt.APPLICATION,
                                        null))
                .toList();
    }

    static Advert advert(LocalDate closing) {
        return new Advert(
                "Ward clerk", "Medicine", "Northmoor", "£24,000 a year", Vacancy.Contract.PERMANENT, Vacancy.Hours.EITHER,
                null, "You keep the ward's papers.", "You greet people.", "People find their way.", "You can ask for it.",
                "Tell us what you need.", "Tomasz, 0113 496 0001", 1, closing, 2, null);
    }

    static Advert bare(String title) {
        return new Advert(
                title, null, null, null, Vacancy.Contract.PERMANENT, Vacancy.Hours.EITHER, null, null, null, null, null, null,
                null, 1, null, 2, null);
    }

    private static void assertMove(State from, State to, VacancyMoved event) {
        assertEquals(List.of(from.name(), to.name()), List.of(event.from(), event.to()));
    }

    private static void assertRule(String rule, Runnable deed) {
        assertEquals(rule, assertThrows(RuleBroken.class, deed::run).rule());
    }

    private static void assertFields(List<String> fields, Runnable deed) {
        var refusal = assertThrows(BadInput.class, deed::run);
        assertEquals(fields, refusal.fields().stream().map(BadInput.Field::field).toList());
    }
}
