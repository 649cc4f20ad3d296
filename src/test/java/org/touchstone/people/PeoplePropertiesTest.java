package org.touchstone.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any company and any pay band. */
class PeoplePropertiesTest {

    @Property
    void no_chain_names_anybody_twice_or_the_person(@ForAll("companies") Map<Long, Long> managerOf) {
        var chain = ManagementChain.of(0, managerOf);

        assertEquals(new HashSet<>(chain.managers()).size(), chain.managers().size());
        assertFalse(chain.managers().contains(0L));
        assertTrue(chain.loop().isEmpty() || chain.loop().stream().allMatch(managerOf::containsKey));
        assertEquals(endsAtTheTop(managerOf), chain.loop().isEmpty());
    }

    private static boolean endsAtTheTop(Map<Long, Long> managerOf) {
        Long next = 0L;
        for (var step = 0; step <= managerOf.size() && next != null; step++) {
            next = managerOf.get(next);
        }
        return next == null;
    }

    @Provide
    Arbitrary<Map<Long, Long>> companies() {
        var person = Arbitraries.longs().between(0, 12);
        return Arbitraries.maps(person, person).ofMaxSize(12);
    }

    @Property
    void any_text_has_its_place(@ForAll String band) {
        assertTrue(PayBand.order(band) >= 0);
    }
}
