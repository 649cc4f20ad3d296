package org.touchstone.run;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DatabaseTest {

    private static final long NEEDED = 600L * 1024 * 1024;

    @Test
    void a_disk_that_is_nearly_full_is_refused_before_anything_is_unpacked() {
        var refused = assertThrows(Refused.class, () -> Database.requireSpace(Path.of("data"), NEEDED - 1));

        assertEquals("Not enough disk space: the database in data needs 600 MB free, and there are 599 MB.", refused.getMessage());
    }

    @Test
    void a_disk_with_just_enough_space_is_taken() {
        assertDoesNotThrow(() -> Database.requireSpace(Path.of("data"), NEEDED));
    }
}
