package org.touchstone.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.RuleBroken;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EmploymentTest {

    static final LocalDate FIRST_DAY = LocalDate.of(2026, 4, 1);

    final OrgUnit ward = new OrgUnit(1, null, "Ward 7", OrgUnit.Level.TEAM);
    final Post nurse = new Post(ward, "Nurse", "Band 5", "Nursing", "Clinical", BigDecimal.ONE);
    final Person ada = new Person("Ada Whitlock", " Ada@Example.ORG ", Instant.EPOCH);
    final Employment employment = new Employment(ada, "1001", Terms.substantive(7, FIRST_DAY, null), nurse);

    @Test
    void it_runs_from_the_first_day_to_the_last_both_included() {
        employment.end(FIRST_DAY.plusDays(9), "Retirement");

        assertFalse(employment.isOn(FIRST_DAY.minusDays(1)));
        assertTrue(employment.isOn(FIRST_DAY));
        assertTrue(employment.isOn(FIRST_DAY.plusDays(9)));
        assertFalse(employment.isOn(FIRST_DAY.plusDays(10)));
    }

    @Test
    void it_may_last_one_day_and_never_less() {
        assertThrows(RuleBroken.class, () -> employment.end(FIRST_DAY.minusDays(1), null));

        employment.end(FIRST_DAY, null);

        assertEquals(FIRST_DAY, employment.ends());
    }

    @Test
    void what_has_ended_is_not_made_longer_by_ending_it_again() {
        employment.end(FIRST_DAY.plusDays(5), null);

        assertThrows(RuleBroken.class, () -> employment.end(FIRST_DAY.plusDays(6), null));
    }

    @Test
    void a_fixed_term_ends_by_itself_and_can_end_earlier() {
        var term = new Employment(ada, "1001", fixedUntil(FIRST_DAY.plusDays(30)), nurse);

        assertTrue(term.isOn(FIRST_DAY.plusDays(30)));
        assertFalse(term.isOn(FIRST_DAY.plusDays(31)));
        term.end(FIRST_DAY.plusDays(9), "Another job");
        assertFalse(term.isOn(FIRST_DAY.plusDays(10)));
    }

    @Test
    void a_fixed_term_does_not_end_before_it_begins() {
        assertThrows(RuleBroken.class, () -> new Employment(ada, "1001", fixedUntil(FIRST_DAY.minusDays(1)), nurse));
    }

    private static Terms fixedUntil(LocalDate last) {
        return new Terms(7, FIRST_DAY, last, Employment.Kind.FIXED_TERM, BigDecimal.ONE, null);
    }

    @Test
    void an_address_is_kept_without_spaces_and_in_small_letters() {
        assertEquals("ada@example.org", ada.email());
    }

    @Test
    void an_address_needs_a_name_an_at_sign_and_a_domain() {
        assertTrue(Person.isEmail("a@b"));
        assertFalse(Person.isEmail("@b"));
        assertFalse(Person.isEmail("a@"));
        assertFalse(Person.isEmail("a@b@c"));
        assertFalse(Person.isEmail("a b@c"));
        assertFalse(Person.isEmail("a"));
    }
}
