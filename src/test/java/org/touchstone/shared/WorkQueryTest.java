package org.touchstone.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkQueryTest {

    @Test
    void whoever_has_a_role_at_no_organisation_finds_nothing() {
        assertEquals("1 = 0", WorkQuery.at("v.organisation_id", List.of()));
    }

    @Test
    void whoever_has_a_role_at_some_finds_what_is_theirs() {
        assertEquals("v.organisation_id in (1, 7)", WorkQuery.at("v.organisation_id", List.of(1L, 7L)));
    }

    @Test
    void whoever_has_a_role_everywhere_finds_all() {
        assertEquals("1 = 1", WorkQuery.at("v.organisation_id", null));
    }

    @Test
    void nothing_is_asked_where_there_is_no_kind_of_work() {
        assertEquals(List.of(), new WorkQuery().read(null));
    }
}
