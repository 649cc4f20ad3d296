package org.touchstone.induction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.touchstone.access.Somebody.one;
import static org.touchstone.access.Somebody.sql;
import static org.touchstone.induction.Team.TODAY;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.access.Role;
import org.touchstone.access.Somebody;
import org.touchstone.it.Api;

/** How long what newcomers said is kept, and what becomes of it when they ask to be forgotten. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KeepingInductionsIT {

    private final Team team = Team.open().full();
    private final long plan = team.begun(31);

    private void answered() {
        var given = team.newcomer.api().post("/api/my-induction/" + plan + "/pulses/D30", "{\"answers\": [4, 4, 4, 4, 4, 4, 4, 4, 4, 4], \"words\": \"Loud\"}");
        assertEquals(201, given.status(), given::body);
    }

    @Test
    @DisplayName("G-9 After 24 months a pulse is a figure that belongs to nobody")
    void g_9() {
        answered();
        var system = Api.as(Somebody.holding(Role.DATA_PROTECTION, null).email(), Somebody.PASSWORD);
        sql("update pulse set given_on = ? where plan_id = ?", TODAY.minusMonths(24).toString(), plan);
        assertEquals(200, system.post("/api/keeping/runs", "{}").status());
        assertEquals("1", one("select count(*) from pulse where plan_id = ?", plan), "on the day itself it stays");

        sql("update pulse set given_on = ? where plan_id = ?", TODAY.minusMonths(24).minusDays(1).toString(), plan);
        assertTrue(system.get("/api/keeping").body().contains("pulses"));
        assertEquals(200, system.post("/api/keeping/runs", "{}").status());

        assertEquals("0", one("select count(*) from pulse where plan_id = ?", plan));
        assertEquals("4.0", one("select clarity from pulse_figure where organisation_id = ?", team.id));
    }

    @Test
    @DisplayName("G-10 Whoever is forgotten leaves figures, and no word of theirs or about them")
    void g_10() {
        answered();
        var talk = "/api/inductions/" + plan + "/talks/D7";
        var written = "{\"heldOn\": \"" + TODAY + "\", \"notes\": \"A secret between two\", \"actions\": [\"A promise\"]}";
        assertEquals(204, team.boss.api().with("If-Match", team.boss.api().get(talk).etag()).put(talk, written).status());
        assertEquals(204, Team.state(team.newcomer.api(), plan, "Values experience", "{\"state\": \"NOT_NEEDED\", \"reason\": \"My bad back\"}").status());
        assertEquals(201, team.newcomer.api().post("/api/my-erasure", "{}").status());
        var protection = Api.as(Somebody.holding(Role.DATA_PROTECTION, team.id).email(), Somebody.PASSWORD);
        var request = one("select r.id from erasure_request r join account a on a.id = r.account_id where a.person_id = ?", team.newcomer.person());

        assertEquals(204, protection.post("/api/erasure-requests/" + request + "/grant", "{}").status());

        assertEquals("", one("select notes from check_point where plan_id = ? and kind = 'D7'", plan));
        assertEquals("0", one("select count(*) from check_point_action a join check_point c on c.id = a.check_point_id where c.plan_id = ?", plan));
        assertEquals("0", one("select count(*) from plan_task where plan_id = ? and reason like '%back%'", plan));
        assertEquals("0", one("select count(*) from pulse where plan_id = ?", plan));
        assertEquals("1", one("select count(*) from pulse_figure where organisation_id = ?", team.id));
    }
}
