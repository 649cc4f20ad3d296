package org.touchstone.fairness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The last gate of recruitment: who of those appointed starts. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StartedGateIT {

    private final Fairground fair = new Fairground();

    @Test
    void whoever_is_appointed_has_passed_once_started_and_counts_only_when_it_is_certain() {
        var vacancy = fair.vacancy();
        for (var i = 0; i < 12; i++) {
            appointed(vacancy, "STARTED");
        }
        for (var i = 0; i < 6; i++) {
            appointed(vacancy, "WITHDRAWN");
        }
        appointed(vacancy, "ACCEPTED"); // may start yet
        fair.application(vacancy, true, null); // not appointed

        assertEquals("18 12 6", figures("recruitment.started"));
        assertEquals("19 19", Fairground.text("select concat_ws(' ', count(*), sum(passed)) from gate_recruitment where gate = 'recruitment.appointed'"
                + " and organisation_id = " + fair.id));
        var gates = fair.as("edi").get("/api/fairness/gates").body();
        assertTrue(gates.contains("recruitment.started"), gates);
        assertEquals(200, fair.check("edi", "gate=recruitment.started&characteristic=sex" + Fairground.YEAR).status());
        assertEquals(403, fair.check("recruiter", "gate=recruitment.started&characteristic=sex" + Fairground.YEAR).status());
    }

    private String figures(String gate) {
        return Fairground.text(
                "select concat_ws(' ', count(*), sum(passed), sum(withdrawn)) from gate_recruitment where gate = '" + gate + "' and organisation_id = " + fair.id);
    }

    private void appointed(long vacancy, String ended) {
        var application = fair.application(vacancy, true, null);
        move(application, "CHECKS", "ACCEPTED");
        if (!"ACCEPTED".equals(ended)) {
            move(application, "ACCEPTED", ended);
        }
        Fairground.insert("update application set state = ? where id = ?", ended, application);
    }

    private static void move(long application, String from, String to) {
        Fairground.insert(
                "insert into application_move (application_id, from_state, to_state, account_id, who, at) values (?, ?, ?, 2, 'Rosa', ?)",
                application, from, to, Fairground.DAY.plusDays(20));
    }
}
