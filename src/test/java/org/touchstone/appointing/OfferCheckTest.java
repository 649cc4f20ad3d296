package org.touchstone.appointing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.RuleBroken;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OfferCheckTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    static final Offer.Doer TEAM = new Offer.Doer(3, "Tomasz Zielinski", Instant.parse("2026-11-27T10:00:00Z"));

    @ParameterizedTest
    @EnumSource
    void nothing_is_done_unseen_or_seen_tomorrow(OfferCheck.Kind kind) {
        var reference = kind.needsReference() ? "N 12" : null;

        assertEquals(List.of("seenOn"), refused(kind, null, reference));
        assertEquals(List.of("seenOn"), refused(kind, TODAY.plusDays(1), reference));
        var check = check(kind);
        check.stands(0, done(TODAY, reference), TODAY, TEAM);
        assertEquals(TODAY, check.seenOn());
    }

    @ParameterizedTest
    @EnumSource(names = {"DBS", "RIGHT_TO_WORK"})
    void a_certificate_and_the_right_to_work_have_a_number(OfferCheck.Kind kind) {
        assertEquals(List.of("reference"), refused(kind, TODAY, " "));
    }

    @Test
    void of_health_there_is_no_number() {
        assertThrows(RuleBroken.class, () -> check(OfferCheck.Kind.OCCUPATIONAL_HEALTH).stands(0, done(TODAY, "N 12"), TODAY, TEAM));
    }

    private static List<String> refused(OfferCheck.Kind kind, LocalDate seenOn, String reference) {
        return assertThrows(BadInput.class, () -> check(kind).stands(0, done(seenOn, reference), TODAY, TEAM)).fields().stream()
                .map(BadInput.Field::field)
                .toList();
    }

    private static OfferCheck.Standing done(LocalDate seenOn, String reference) {
        return new OfferCheck.Standing(OfferCheck.State.DONE, TODAY, seenOn, reference, null);
    }

    private static OfferCheck check(OfferCheck.Kind kind) {
        var words = new PlannedCheck.Words("A check", "Bring it.", 7);
        return new OfferCheck(1, new PlannedCheck(1, 0, kind, words, "Tomasz Zielinski", TEAM.now()), TODAY);
    }
}
