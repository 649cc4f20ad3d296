package org.touchstone.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.privacy.ErasureRequest.State;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.RuleBroken;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ErasureRequestTest {

    static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    static final long ANN = 19;
    static final long PRUDENCE = 12;

    final ErasureRequest request = asking("I moved away.");

    static ErasureRequest asking(String words) {
        return new ErasureRequest(ANN, "Ann Asker", "ann@post.example", words, Set.of(1L), LocalDate.of(2026, 12, 23), NOW);
    }

    @Test
    @DisplayName("G-10 Who answers for data protection grants it, and what the person said about it is gone")
    void granted() {
        var moved = request.grant(PRUDENCE, "Prudence Lowe", NOW);

        assertEquals("WAITING", moved.from());
        assertEquals("GRANTED", moved.to());
        assertEquals("Ann Asker", request.name());
        assertNull(request.words());
    }

    @Test
    @DisplayName("G-10 Of a request that is forgotten no name and no word stays, neither what was asked nor what was answered")
    void forgotten() {
        request.refuse(PRUDENCE, "Prudence Lowe", "A claim of Ann runs.", NOW);

        request.forget("Erased account 19");

        assertEquals("Erased account 19", request.name());
        assertNull(request.email());
        assertNull(request.words());
        assertEquals("Erased account 19", request.reason());
        assertEquals(State.REFUSED, request.state());
    }

    @Test
    @DisplayName("G-8 It is refused with a reason, which the person reads")
    void refused() {
        assertThrows(BadInput.class, () -> request.refuse(PRUDENCE, "Prudence Lowe", " ", NOW));
        assertThrows(BadInput.class, () -> request.refuse(PRUDENCE, "Prudence Lowe", "x".repeat(2001), NOW));
        assertEquals(State.WAITING, request.state());

        assertEquals("A claim runs.", request.refuse(PRUDENCE, "Prudence Lowe", " A claim runs. ", NOW).reason());
        assertEquals("A claim runs.", request.reason());
    }

    @Test
    @DisplayName("G-6 Nobody answers their own request")
    void own() {
        assertEquals("G-6", assertThrows(RuleBroken.class, () -> request.grant(ANN, "Ann Asker", NOW)).rule());
        assertEquals("G-6", assertThrows(RuleBroken.class, () -> request.refuse(ANN, "Ann Asker", "No.", NOW)).rule());
        assertEquals(State.WAITING, request.state());
    }

    @Test
    void what_is_settled_is_not_settled_again() {
        request.withdraw(NOW);

        assertThrows(RuleBroken.class, () -> request.withdraw(NOW));
        assertThrows(RuleBroken.class, () -> request.grant(PRUDENCE, "Prudence Lowe", NOW));
        assertThrows(RuleBroken.class, () -> request.refuse(PRUDENCE, "Prudence Lowe", "No.", NOW));
        assertEquals(State.WITHDRAWN, request.state());
        assertNull(request.words());
    }

    @Test
    void more_words_than_fit_are_refused_at_their_field_and_blank_ones_are_none() {
        assertThrows(BadInput.class, () -> asking("x".repeat(2001)));
        assertNull(asking("  ").words());
    }
}
