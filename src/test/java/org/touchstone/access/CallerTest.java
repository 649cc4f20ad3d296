package org.touchstone.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.Forbidden;
import org.touchstone.shared.NotFound;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CallerTest {

    static final long HERE = 1;
    static final long ELSEWHERE = 2;

    static Caller holding(Grant... grants) {
        var caller = new Caller();
        caller.is(new Identity(7, 70L, "Jo Nowak", "jo@example.org", false, 0, Set.of(grants)));
        return caller;
    }

    @Test
    @DisplayName("G-1 a role holds at its organisation and nowhere else")
    void g_1() {
        var partner = holding(new Grant(Role.HR_PARTNER, HERE));

        assertTrue(partner.holdsAt(HERE, Role.HR_PARTNER));
        assertFalse(partner.holdsAt(ELSEWHERE, Role.HR_PARTNER));
        assertFalse(partner.holdsForSystem(Role.HR_PARTNER));
        partner.requireAt(HERE, Role.HR_PARTNER);
        assertThrows(NotFound.class, () -> partner.requireAt(ELSEWHERE, Role.HR_PARTNER));
    }

    @Test
    @DisplayName("G-1 a role for the whole system holds at every organisation")
    void g_1_whole_system() {
        var lead = holding(new Grant(Role.EDI_LEAD, null));

        assertTrue(lead.holdsAt(HERE, Role.EDI_LEAD));
        assertTrue(lead.holdsAt(ELSEWHERE, Role.EDI_LEAD));
        assertTrue(lead.holdsForSystem(Role.EDI_LEAD));
        assertEquals(Set.of(), lead.organisations(Role.EDI_LEAD));
    }

    @Test
    void one_role_is_not_another() {
        var employee = holding(new Grant(Role.EMPLOYEE, HERE), new Grant(Role.HR_PARTNER, ELSEWHERE));

        assertFalse(employee.holdsAt(HERE, Role.HR_PARTNER));
        assertTrue(employee.holdsAt(HERE, Role.HR_PARTNER, Role.EMPLOYEE));
        assertEquals(Set.of(HERE, ELSEWHERE), employee.organisations(Role.EMPLOYEE, Role.HR_PARTNER));
    }

    @Test
    void nobody_holds_nothing() {
        var nobody = new Caller();

        assertFalse(nobody.holds(Role.SIGNED_IN));
        assertFalse(nobody.holdsAt(HERE, Role.EMPLOYEE));
        assertFalse(nobody.holdsForSystem(Role.ADMIN));
        assertThrows(Forbidden.class, nobody::accountId);
        assertThrows(NotFound.class, () -> nobody.requireAt(HERE, Role.EMPLOYEE));
    }

    @Test
    void everybody_who_is_signed_in_holds_that() {
        assertTrue(holding().holds(Role.SIGNED_IN));
    }

    @Test
    void an_administrator_of_one_organisation_gives_roles_there_and_neither_elsewhere_nor_for_the_system() {
        var admin = holding(new Grant(Role.ADMIN, HERE));

        assertTrue(new Grant(Role.HR_PARTNER, HERE).mayBeGivenBy(admin));
        assertFalse(new Grant(Role.HR_PARTNER, ELSEWHERE).mayBeGivenBy(admin));
        assertFalse(new Grant(Role.HR_PARTNER, null).mayBeGivenBy(admin));
    }

    @Test
    void an_administrator_of_the_system_gives_every_role_everywhere_and_nobody_else_gives_any() {
        var admin = holding(new Grant(Role.ADMIN, null));
        var partner = holding(new Grant(Role.HR_PARTNER, HERE));

        assertTrue(new Grant(Role.HR_PARTNER, ELSEWHERE).mayBeGivenBy(admin));
        assertTrue(new Grant(Role.SYSTEM_VIEWER, null).mayBeGivenBy(admin));
        assertFalse(new Grant(Role.EMPLOYEE, HERE).mayBeGivenBy(partner));
    }

    @Test
    void an_administrator_of_the_system_covers_one_of_an_organisation_and_not_the_other_way_round() {
        var system = new Grant(Role.ADMIN, null);
        var here = new Grant(Role.ADMIN, HERE);

        assertTrue(system.covers(here));
        assertFalse(here.covers(system));
        assertTrue(here.covers(here));
        assertFalse(here.covers(new Grant(Role.ADMIN, ELSEWHERE)));
        assertFalse(system.covers(new Grant(Role.EMPLOYEE, HERE)));
    }
}
