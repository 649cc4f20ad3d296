package org.touchstone.interviewing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ConsensusTest {

    @Test
    @DisplayName("VR-6: ratings two or more apart oblige the panel to talk, and one apart do not")
    void apart() {
        assertTrue(Consensus.of(List.of(2, 4, 3)).needsDiscussion());
        assertTrue(Consensus.of(List.of(3, 5)).needsDiscussion());
        assertFalse(Consensus.of(List.of(3, 4, 4)).needsDiscussion());
        assertFalse(Consensus.of(List.of(4)).needsDiscussion());
    }

    @Test
    @DisplayName("VR-6: any area for concern obliges the panel to talk, however close the others are")
    void concern() {
        assertTrue(Consensus.of(List.of(1, 1)).needsDiscussion());
        assertTrue(Consensus.of(List.of(2, 1)).needsDiscussion());
    }

    @Test
    @DisplayName("VR-6: otherwise the median stands, and of two middles the lower")
    void median() {
        assertEquals(3, Consensus.of(List.of(4, 3, 3)).usual().orElseThrow());
        assertEquals(3, Consensus.of(List.of(4, 3)).usual().orElseThrow());
        assertEquals(4, Consensus.of(List.of(5, 4, 4, 5)).usual().orElseThrow());
        assertTrue(Consensus.of(List.of()).usual().isEmpty());
        assertTrue(Consensus.of(List.of(5, 3)).isTied());
        assertFalse(Consensus.of(List.of(3, 3)).isTied() || Consensus.of(List.of(3, 4, 5)).isTied() || Consensus.of(List.of()).isTied());
    }

    @Test
    @DisplayName("VR-6: a consensus lies within the ratings given")
    void within() {
        var given = Consensus.of(List.of(2, 4));

        assertTrue(given.covers(2) && given.covers(3) && given.covers(4));
        assertFalse(given.covers(1));
        assertFalse(given.covers(5));
        assertFalse(Consensus.of(List.of()).covers(3));
    }

    @Test
    void a_rating_is_one_to_five() {
        assertThrows(IllegalArgumentException.class, () -> Consensus.of(List.of(0)));
        assertThrows(IllegalArgumentException.class, () -> Consensus.of(List.of(6, 3)));
    }

    @Test
    @DisplayName("VR-8: a concern in any value rules out, three or better in every value is enough, else the panel talks")
    void proposal() {
        assertEquals(Proposal.APPOINTABLE, Proposal.of(List.of(3, 4, 5)));
        assertEquals(Proposal.DISCUSS, Proposal.of(List.of(2, 5, 5)));
        assertEquals(Proposal.NOT_APPOINTABLE, Proposal.of(List.of(1, 5, 5)));
        assertThrows(IllegalArgumentException.class, () -> Proposal.of(List.of()));
    }

    @Property
    void what_usually_stands_is_one_of_the_ratings_in_whatever_order_they_come(
            @ForAll @Size(min = 1, max = 7) List<@IntRange(min = 1, max = 5) Integer> ratings) {
        var usual = Consensus.of(ratings).usual().orElseThrow();
        var backwards = new java.util.ArrayList<>(ratings);
        java.util.Collections.reverse(backwards);

        assertTrue(ratings.contains(usual) && Consensus.of(ratings).covers(usual));
        assertEquals(usual, Consensus.of(backwards).usual().orElseThrow());
        assertTrue(ratings.stream().filter(r -> r <= usual).count() * 2 >= ratings.size());
        assertTrue(ratings.stream().filter(r -> r < usual).count() * 2 < ratings.size());
    }

    @Property
    void a_better_rating_of_one_value_never_makes_up_for_a_concern_in_another(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 5) Integer> standing) {
        var worse = new java.util.ArrayList<>(standing);
        worse.add(Consensus.CONCERN);

        assertEquals(Proposal.NOT_APPOINTABLE, Proposal.of(worse));
    }
}
