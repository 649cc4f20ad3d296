package org.touchstone.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.RuleBroken;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AccountTest {

    final Account account = Account.invited("jo@example.org", "Jo Nowak", Instant.parse("2026-11-22T10:00:00Z"));

    @BeforeEach
    void is_stored() throws ReflectiveOperationException {
        Field id = Account.class.getDeclaredField("id");
        id.setAccessible(true);
        id.set(account, 7L);
    }

    @Test
    void who_was_invited_comes_in_once_a_password_is_chosen() {
        assertFalse(account.mayComeIn());

        var event = account.choosePassword("hash");

        assertTrue(account.mayComeIn());
        assertEquals("INVITED", event.from());
        assertEquals("ACTIVE", event.to());
    }

    @Test
    void every_new_password_and_every_lock_ends_the_sessions_before() {
        var invited = account.epoch();
        account.choosePassword("first");
        var first = account.epoch();
        account.choosePassword("second");
        var second = account.epoch();
        account.lock("left");

        assertTrue(invited < first && first < second && second < account.epoch());
    }

    @Test
    @DisplayName("G-4 an audit event of an account names the account, the states and the reason, and never a password")
    void g_4() {
        var chosen = account.choosePassword("secret-hash");
        var event = account.lock("Left on 30 November");

        assertEquals("AccountLocked", event.what());
        assertEquals("account", event.entity());
        assertEquals(7L, event.entityId());
        assertEquals("ACTIVE", event.from());
        assertEquals("LOCKED", event.to());
        assertEquals("Left on 30 November", event.reason());
        assertFalse((chosen.toString() + event).contains("secret-hash"));
    }

    @Test
    void a_locked_account_takes_no_password() {
        account.lock("left");

        assertThrows(RuleBroken.class, () -> account.choosePassword("hash"));
        assertFalse(account.mayComeIn());
    }

    @Test
    void who_is_unlocked_is_where_they_were_before() {
        account.lock("by mistake");
        account.unlock("was a mistake");
        assertEquals(Account.State.INVITED, account.state());

        account.choosePassword("hash");
        account.lock("by mistake");
        account.unlock("was a mistake");
        assertEquals(Account.State.ACTIVE, account.state());
    }

    @Test
    void nothing_is_locked_or_unlocked_twice() {
        assertThrows(RuleBroken.class, () -> account.unlock("why"));
        account.lock("why");
        assertThrows(RuleBroken.class, () -> account.lock("why"));
    }

    @Test
    void a_password_that_was_given_must_be_changed_and_one_that_was_chosen_need_not() {
        account.startWith("given");
        assertTrue(account.mustChange());

        account.choosePassword("own");
        assertFalse(account.mustChange());
    }

    @Test
    void who_registered_an_address_that_nobody_proved_loses_the_password_when_more_is_given() {
        account.choosePassword("of somebody who may not own the mailbox");

        assertTrue(account.mustProveAddress());

        assertFalse(account.mayComeIn());
        assertNull(account.passwordHash());
        assertEquals(Account.State.INVITED, account.state());
    }

    @Test
    void who_came_by_a_link_keeps_the_password() {
        account.proveAddress();
        account.choosePassword("own");

        assertFalse(account.mustProveAddress());
        assertTrue(account.mayComeIn());
    }

    @Test
    void an_account_stays_with_its_person() {
        account.belongsTo(3);
        account.belongsTo(3);

        assertThrows(IllegalStateException.class, () -> account.belongsTo(4));
    }

    @Test
    void a_role_is_held_once_however_often_it_is_given() {
        assertTrue(account.grant(new Grant(Role.HR_PARTNER, 1L)));
        assertFalse(account.grant(new Grant(Role.HR_PARTNER, 1L)));
        assertTrue(account.grant(new Grant(Role.HR_PARTNER, null)));

        assertEquals(2, account.grants().size());
    }

    @Test
    void what_follows_from_a_record_is_never_granted() {
        assertThrows(IllegalArgumentException.class, () -> account.grant(new Grant("LINE_MANAGER", 1L)));
    }
}
