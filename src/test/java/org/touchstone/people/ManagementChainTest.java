package org.touchstone.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ManagementChainTest {

    @Test
    void the_chain_goes_up_from_the_line_manager_to_the_top() {
        var chain = ManagementChain.of(1, Map.of(1L, 2L, 2L, 3L, 7L, 3L));

        assertEquals(List.of(2L, 3L), chain.managers());
        assertEquals(List.of(), chain.loop());
    }

    @Test
    void whoever_nobody_manages_has_an_empty_chain() {
        assertEquals(List.of(), ManagementChain.of(1, Map.of(2L, 1L)).managers());
    }

    @Test
    void a_circle_in_the_data_is_named_and_ends_the_chain() {
        var chain = ManagementChain.of(1, Map.of(1L, 2L, 2L, 3L, 3L, 4L, 4L, 2L));

        assertEquals(List.of(2L, 3L, 4L), chain.managers());
        assertEquals(List.of(2L, 3L, 4L), chain.loop());
    }

    @Test
    void somebody_who_manages_themself_is_a_circle_of_one() {
        var chain = ManagementChain.of(1, Map.of(1L, 1L));

        assertEquals(List.of(), chain.managers());
        assertEquals(List.of(1L), chain.loop());
    }
}
