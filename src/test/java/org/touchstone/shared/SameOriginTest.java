package org.touchstone.shared;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SameOriginTest {

    static final String HOME = "https://touchstone.example.org/";

    @ParameterizedTest
    @CsvSource({"same-origin", "none"})
    void a_page_of_ours_and_a_person_at_the_address_bar_may_send(String site) {
        assertTrue(SameOrigin.holds(site, null, "inner:8080", HOME));
    }

    @ParameterizedTest
    @CsvSource({"cross-site", "same-site", "anything"})
    void another_site_may_not_even_where_it_claims_our_origin(String site) {
        assertFalse(SameOrigin.holds(site, "https://touchstone.example.org", "touchstone.example.org", HOME));
    }

    @ParameterizedTest
    @CsvSource({
        "https://touchstone.example.org, inner:8080, true",
        "http://inner:8080, inner:8080, true",
        "https://evil.example, inner:8080, false",
        "https://touchstone.example.org.evil.example, inner:8080, false",
        "http://touchstone.example.org, inner:8080, false",
        "null, inner:8080, false",
        "not an origin, inner:8080, false",
    })
    void an_older_browser_is_known_by_the_origin_it_names(String origin, String host, boolean ours) {
        assertTrue(ours == SameOrigin.holds(null, origin, host, HOME));
    }

    @Test
    void what_is_no_browser_says_nothing_and_holds_no_cookie() {
        assertTrue(SameOrigin.holds(null, null, "inner:8080", HOME));
    }
}
