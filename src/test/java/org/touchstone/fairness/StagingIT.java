package org.touchstone.fairness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.it.Touchstone;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StagingIT {

    private static final int LINES = 20_000;

    @Test
    void whoever_waits_is_told_again_and_again_how_many_lines_there_are() throws SQLException {
        var told = new ArrayList<Long>();
        try (var connection = Touchstone.sql();
                var staging = new Staging(connection, "history_line", told::add)) {
            staging.columns(List.of("organisation_id", "vacancy", "applicant", "line", "applied_on", "reached"));
            for (var line = 1; line <= LINES; line++) {
                staging.add(1L, "V", (long) line, (long) line, LocalDate.of(2025, 6, 2), 0);
            }
            staging.flush();
        }

        assertTrue(told.size() > 2, told.toString());
        assertEquals(told.stream().sorted().distinct().toList(), told);
        assertEquals(LINES, told.get(told.size() - 1));
    }
}
