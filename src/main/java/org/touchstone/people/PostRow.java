package org.touchstone.people;

import java.math.BigDecimal;

/**
 * A post as lists and choosers show it.
 *
 * @param bandOrder where the band stands among others, lowest first
 */
public record PostRow(
        long id,
        long organisationId,
        long unitId,
        String unit,
        String title,
        String band,
        int bandOrder,
        String profession,
        String roleFamily,
        BigDecimal fte) {}
