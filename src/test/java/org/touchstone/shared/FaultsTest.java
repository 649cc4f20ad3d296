package org.touchstone.shared;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBException;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FaultsTest {

    @ParameterizedTest
    @CsvSource({"1213, 40001", "1205, HY000"})
    void two_deeds_in_each_others_way_are_known_however_deep_the_fault_lies(int code, String state) {
        assertTrue(Faults.isCrossed(new EJBException(new IllegalStateException(new SQLException("locked", state, code)))));
    }

    @Test
    void other_faults_of_the_database_are_not_taken_for_it() {
        assertFalse(Faults.isCrossed(new EJBException(new IllegalStateException(new SQLException("twin", "23000", 1062)))));
        assertFalse(Faults.isCrossed(new EJBException()));
    }
}
