package org.touchstone.access;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchstone.shared.BadInput;

class PasswordRulesTest {

    static void check(String password) {
        PasswordRules.check("password", password, "jo.nowak@example.org", "Jo Nowak");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kettle orbit plum", "twelve chars", "ünïcödé wörds", "漢字仮名交じり文の長い文", "correct horse battery",
                "mine is nowak but much longer", "🦊🐢🦉🐝🐌🦋🐞🦔🦇🐿🦡🦫"
            })
    void long_ones_are_taken_whatever_they_are_made_of(String password) {
        assertDoesNotThrow(() -> check(password));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "elevenchars", "🦊🐢🦉🐝🐌🦋🐞🦔🦇🐿🦡"})
    void fewer_than_twelve_characters_are_too_few(String password) {
        assertEquals("password", assertThrows(BadInput.class, () -> check(password)).fields().get(0).field());
    }

    @Test
    void none_is_too_short() {
        assertThrows(BadInput.class, () -> check(null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234", "Password1234", "PASS-WORD-1234", "qwertyuiop123", "correcthorsebatterystaple",
                "123456789012", "touchstone123"
            })
    void what_everybody_tries_first_is_refused(String password) {
        assertThrows(BadInput.class, () -> check(password));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"jo.nowak@example.org", "JoNowak2026!!!", "nowaknowaknowak", "Nowak example 1985", "nowak.example.org"})
    void a_name_or_an_address_with_digits_is_no_secret(String password) {
        assertThrows(BadInput.class, () -> check(password));
    }

    @ParameterizedTest
    @ValueSource(strings = {"aaaaaaaaaaaa", "abababababab", "111122223333", "............"})
    void a_key_held_down_is_no_secret(String password) {
        assertThrows(BadInput.class, () -> check(password));
    }

    @Property
    void no_composition_is_asked_for(@ForAll @StringLength(min = 16, max = 60) @CharRange(from = 'a', to = 'z') String letters) {
        if (letters.chars().distinct().count() > 8) {
            assertDoesNotThrow(() -> check("x" + letters));
        }
    }

    @Property
    void nothing_below_the_least_length_is_ever_taken(@ForAll @StringLength(max = 11) String typed) {
        assertThrows(BadInput.class, () -> check(typed));
    }

    @Test
    void more_than_the_longest_is_refused_before_it_costs_anything() {
        assertThrows(BadInput.class, () -> check("ab cd ef gh ".repeat(100)));
    }
}
