package org.touchstone.assessing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.touchstone.assessing.Assessment.CARING;
import static org.touchstone.assessing.Assessment.SAFE;
import static org.touchstone.assessing.Assessment.TOGETHER;
import static org.touchstone.assessing.Assessment.exercise;
import static org.touchstone.recruitment.Selection.expect;
import static org.touchstone.recruitment.Selection.one;
import static org.touchstone.recruitment.Selection.sql;

import jakarta.json.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.touchstone.it.Api;
import org.touchstone.recruitment.Selection;

/** Assessment centres over the API: designed, arranged, published, rated, and washed up. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AssessingIT {

    @Test
    @DisplayName("VR-14 each exercise shows two values and each value two exercises, or the matrix is refused")
    void matrix() {
        var centre = Assessment.unprepared();

        var refused =
                centre.design(
                        "recruiter",
                        Assessment.design(
                                exercise("Discussion", "GROUP_DISCUSSION", "Room 1", 4, CARING, TOGETHER),
                                exercise("Role play", "ROLE_PLAY", "Room 2", 1, CARING)));

        assertEquals(409, refused.status());
        assertEquals("VR-14", refused.rule());
        assertTrue(refused.body().contains("Role play shows too few values"), refused.body());
        assertTrue(refused.body().contains("shows in one exercise only"), refused.body());
        assertEquals("0", one("select count(*) from assessment_centre where stage_id = ?", centre.stage));
        expect(200, centre.design("recruiter", Assessment.design()));
        assertEquals(
                Set.of("exercises[1].room"),
                centre.design(
                                "recruiter",
                                Assessment.design(
                                        exercise("Discussion", "GROUP_DISCUSSION", "Room 1", 4, CARING, TOGETHER),
                                        exercise("Role play", "ROLE_PLAY", "Room 1", 1, CARING, TOGETHER)))
                        .badFields());
        assertEquals(
                Set.of("exercises[0].values"),
                centre.design(
                                "recruiter",
                                Assessment.design(
                                        exercise("Discussion", "GROUP_DISCUSSION", "Room 1", 4, CARING, 1),
                                        exercise("Role play", "ROLE_PLAY", "Room 2", 1, CARING, SAFE)))
                        .badFields(),
                "a value of another framework");
    }

    @Test
    @DisplayName("G-6 who read the briefs of a centre and left its panel does not apply for the job")
    void g_6_left() {
        var centre = Assessment.with("panel1", "panel2");
        expect(204, Api.as("panel2").post(centre.panel("/panel/6/departure"), "{\"reason\": \"I would rather apply\"}"));
        sql("update vacancy set state = 'OPEN', closes_on = current_date + interval 1 day where id = ?", centre.job.id);

        assertEquals("0", one("select count(*) from interview_kit where stage_id = ?", centre.stage));
        assertEquals("G-6", Api.as("panel2").post("/api/applications", "{\"vacancy\": \"" + centre.job.reference + "\"}").rule());
    }

    @Test
    @DisplayName("VR-14 the timetable brings everybody to every exercise, nobody to two places, and no assessor twice running where numbers allow")
    void timetable() {
        var centre = Assessment.with("panel1", "panel2", "panel3");
        expect(200, centre.post("recruiter", "/timetable", "{\"number\": 7}"));

        var seats = seats(centre, "recruiter");

        assertEquals(6, seats.size());
        var places = new HashSet<String>();
        for (var seat : seats) {
            assertTrue(places.add(seat.getString("candidate") + seat.getString("exercise")));
            assertTrue(places.add(seat.getString("candidate") + seat.getInt("round")));
            assertEquals(
                    1,
                    seats.stream()
                            .filter(s -> s.getInt("round") == seat.getInt("round") && s.getString("assessor").equals(seat.getString("assessor")))
                            .map(s -> s.getString("room"))
                            .distinct()
                            .count());
        }
        assertEquals(0, centre.centre("recruiter").getInt("repeats"));
        assertEquals("Nobody sees the same candidate in two exercises running.", centre.centre("recruiter").getString("says"));
        expect(200, centre.post("recruiter", "/timetable", "{\"number\": 7}"));
        assertEquals(seats, seats(centre, "recruiter"), "the same number gives the same timetable");
        assertEquals(0, seats(centre, "panel1").size() - 6, "the chair arranges, too");
        assertEquals(0, seats(centre, "panel2").size(), "before it is published it is nobody else's business");
    }

    @Test
    @DisplayName("VR-5 an assessor never sees a candidate they have a conflict with; whom nobody may see has no timetable")
    void conflict() {
        var centre = Assessment.with("panel1", "panel2");
        centre.declare("panel1", "She is my sister", null);
        expect(200, centre.post("recruiter", "/timetable", "{}"));
        assertEquals(List.of("panel2"), centre.watchers(centre.amara()));

        centre.declare("panel2", "She is my neighbour", null);
        assertEquals("VR-14", centre.post("recruiter", "/publication", "{}").rule(), "a conflict since then");
        var refused = centre.post("recruiter", "/timetable", "{}");
        assertEquals("VR-5", refused.rule());
        assertTrue(refused.body().contains("Amara Okafor"));
    }

    @Test
    @DisplayName("VR-14 it is published when everybody has declared and the timetable fits those who come; then candidates and assessors are told")
    void publishing() {
        var centre = Assessment.unprepared();
        centre.trained("panel1");
        centre.name("panel1");
        centre.name("panel2");
        centre.declare("panel1", null, null);
        assertEquals(404, centre.post("recruiter", "/timetable", "{}").status(), "nothing is designed");
        expect(200, centre.design("recruiter", Assessment.design()));
        assertEquals("VR-14", centre.post("recruiter", "/publication", "{}").rule(), "no timetable");
        expect(200, centre.post("recruiter", "/timetable", "{}"));
        var refused = centre.post("recruiter", "/publication", "{}");
        assertTrue(refused.body().contains("Patrick Doyle has not said yet"), refused.body());
        assertEquals("VR-5", Api.as("panel1").get(centre.of(centre.amara(), "/sheet")).rule(), "no sheet before it is published");
        assertEquals(404, Api.as(centre.amara().candidate().email(), Selection.PASSWORD).get("/api/applications/" + centre.amara().id() + "/assessment-centre").status());
        centre.declare("panel2", null, null);

        expect(200, centre.post("recruiter", "/publication", "{}"));

        var day = centre.amara().candidate().api().get("/api/applications/" + centre.amara().id() + "/assessment-centre").json();
        assertEquals(3, day.getJsonArray("places").size());
        assertFalse(day.toString().contains("Priya") || day.toString().contains("Zed"), "never who watches, nor anybody else's day");
        assertTrue(centre.amara().candidate().api().get("/api/applications/" + centre.amara().id()).body().contains("/assessing/my-day?application=" + centre.amara().id()));
        assertEquals(
                "1",
                one(
                        "select count(*) from notice where person_id = ? and channel = 'IN_APP' and link = ?",
                        centre.amara().candidate().person(),
                        "/assessing/my-day?application=" + centre.amara().id()));
        assertEquals("1", one("select count(*) from notice where person_id = ? and channel = 'IN_APP' and link like ?", Assessment.person("panel2"), "/assessing/centre?stage=" + centre.stage + "%"));
        assertEquals("1", one("select count(*) from diary_entry where person_id = ? and uid = ?", centre.amara().candidate().person(), "centre-" + centre.stage + "-1@assessing"));
        var work = Api.as("panel1").get("/api/work-items").body();
        assertTrue(work.contains("whom you watch at the assessment centre") && work.contains("/interviewing/stage?stage=" + centre.stage), work);
        assertEquals(6, seats(centre, "panel2").size());
        assertEquals("VR-14", centre.design("recruiter", Assessment.design()).rule(), "what is published stands");
        assertEquals("VR-14", centre.post("recruiter", "/timetable", "{}").rule());
        assertEquals("VR-14", Api.as("recruiter").with("If-Match", "0").put(centre.panel("/kit"), "{\"questions\": [{\"questionId\": 10, \"valueId\": 101}]}").rule());
    }

    @Test
    @DisplayName("VR-14 taken back with a reason, told, and published anew; not once a sheet is begun (VR-7)")
    void taking_back() {
        var centre = Assessment.published("panel1", "panel2");

        assertEquals(Set.of("reason"), centre.post("recruiter", "/withdrawal", "{}").badFields());
        expect(200, centre.post("recruiter", "/withdrawal", "{\"reason\": \"Room 2 is closed\"}"));
        assertTrue(one("select body from notice where person_id = ? order by id desc limit 1", centre.amara().candidate().person()).contains("Room 2 is closed"));
        assertEquals("1", one("select cancelled from diary_entry where person_id = ? and uid = ?", centre.amara().candidate().person(), "centre-" + centre.stage + "-1@assessing"));
        assertEquals(404, centre.amara().candidate().api().get("/api/applications/" + centre.amara().id() + "/assessment-centre").status());
        assertEquals("VR-5", Api.as("panel1").get(centre.of(centre.amara(), "/sheet")).rule());
        expect(200, centre.post("recruiter", "/publication", "{}"));
        assertEquals("0", one("select cancelled from diary_entry where person_id = ? and uid = ?", centre.amara().candidate().person(), "centre-" + centre.stage + "-1@assessing"));

        expect(200, centre.note("panel1", centre.amara(), centre.asked("panel1", centre.amara()).get(0), null, false, "Begun"));
        assertEquals("VR-7", centre.post("recruiter", "/withdrawal", "{\"reason\": \"Again\"}").rule());
    }

    @Test
    @DisplayName("VR-5 VR-14 when an assessor cannot come somebody else of the panel takes over, also once sheets are begun")
    void standing_in() {
        var centre = Assessment.published("panel1", "panel2");
        expect(200, centre.note("panel1", centre.amara(), centre.asked("panel1", centre.amara()).get(0), null, false, "Begun"));
        var lost = centre.asked("panel2", centre.amara());
        assertEquals(2, Api.as("recruiter").get(centre.at("/stand-ins")).json().getJsonArray("awaited").size());

        assertEquals(Set.of("away", "standIn"), centre.post("recruiter", "/stand-ins", "{}").badFields());
        assertEquals(Set.of("standIn"), centre.standIn("recruiter", "panel2", "panel3", "Ill").badFields(), "not on the panel");
        assertEquals(Set.of("standIn"), centre.standIn("recruiter", "panel2", "panel2", "Ill").badFields());
        assertEquals(Set.of("reason"), centre.standIn("recruiter", "panel2", "panel1", " ").badFields());
        assertEquals("VR-14", centre.standIn("recruiter", "panel2", "panel1", "Ill").rule(), "nobody is in two rooms at once");
        centre.name("panel3");
        assertEquals("VR-5", centre.standIn("recruiter", "panel2", "panel3", "Ill").rule(), "has not declared");
        centre.declare("panel3", "My cousin", null);
        var refused = centre.standIn("recruiter", "panel2", "panel3", "Ill");
        assertEquals("VR-5", refused.rule());
        assertTrue(refused.body().contains("Amara Okafor"), refused::body);
        assertTrue(seats(centre, "panel1").stream().noneMatch(s -> s.getString("assessor").equals(Assessment.nameOf("panel3"))), "nothing is half done");

        centre.namedAnew("panel3");
        centre.declare("panel3", null, null);
        var told = one("select count(*) from notice where person_id = ?", centre.amara().candidate().person());
        expect(200, centre.standIn("panel1", "panel2", "panel3", "Ill since this morning"));
        var names = seats(centre, "panel1").stream().map(s -> s.getString("assessor")).collect(Collectors.toSet());
        assertEquals(Set.of(Assessment.nameOf("panel1"), Assessment.nameOf("panel3")), names);
        assertEquals(lost, centre.asked("panel3", centre.amara()), "what one would have rated the other rates");
        assertTrue(Api.as("panel2").get(centre.of(centre.amara(), "/sheet")).status() >= 400);
        assertEquals("1", diary(centre, "panel2", "cancelled"));
        assertEquals("0", diary(centre, "panel3", "cancelled"));
        for (var who : List.of("panel2", "panel3")) {
            assertTrue(one("select body from notice where person_id = ? and channel = 'IN_APP' order by id desc limit 1", Assessment.person(who)).contains("Ill since this morning"), who);
        }
        assertEquals(told, one("select count(*) from notice where person_id = ?", centre.amara().candidate().person()), "candidates keep their day");
        assertEquals("1", one("select count(*) from audit_event where what = 'AssessorStoodIn' and reason = 'Ill since this morning' and entity_id = ?", centre.job.id));
        assertEquals(Set.of("away"), centre.standIn("recruiter", "panel2", "panel3", "Again").badFields(), "has nothing left to watch");
        assertEquals(412, Api.as("recruiter").with("If-Match", "1").post(centre.at("/stand-ins"), "{}").status());
    }

    @Test
    @DisplayName("VR-14 what is over stays with who watched it")
    void standing_in_from_noon() {
        var centre = Assessment.published("panel1", "panel2");
        centre.name("panel3");
        centre.declare("panel3", null, null);
        sql(
                "update centre_sitting set starts_at = now() - interval 2 hour, ends_at = now() - interval 1 hour where person_id = ? and round = (select r from"
                        + " (select min(s.round) r from centre_sitting s join assessment_centre c on c.id = s.centre_id where c.stage_id = ? and s.person_id = ?) first)"
                        + " and centre_id = (select id from assessment_centre where stage_id = ?)",
                Assessment.person("panel2"), centre.stage, Assessment.person("panel2"), centre.stage);
        var before = seats(centre, "panel1").stream().filter(s -> s.getString("assessor").equals(Assessment.nameOf("panel2"))).count();

        expect(200, centre.standIn("recruiter", "panel2", "panel3", "Went home"));
        var after = seats(centre, "panel1").stream().filter(s -> s.getString("assessor").equals(Assessment.nameOf("panel2"))).count();
        assertTrue(after > 0 && after < before, after + " of " + before);
    }

    @Test
    @DisplayName("VR-14 VR-12 once the day is over it can be said who watched, where nothing is written down")
    void who_watched() {
        var centre = Assessment.published("panel1", "panel2").over();
        var amara = centre.amara();
        var lost = centre.sittings("panel2", amara);
        var asked = centre.asked("panel2", amara);
        centre.name("panel3");
        assertEquals(lost.size() + centre.sittings("panel2", centre.zed()).size() + centre.sittings("panel1", amara).size() + centre.sittings("panel1", centre.zed()).size(),
                Api.as("recruiter").get(centre.at("/watchers")).json().getJsonArray("sittings").size());

        assertEquals(Set.of("sittings", "watcher"), centre.post("recruiter", "/watchers", "{}").badFields());
        assertEquals(Set.of("watcher"), centre.watched("recruiter", lost, "panel2", "Ill").badFields(), "named already");
        assertEquals(Set.of("sittings"), centre.watched("recruiter", List.of(-1L), "panel3", "Ill").badFields());
        assertEquals(Set.of("reason"), centre.watched("recruiter", lost, "panel3", " ").badFields());
        assertEquals("VR-5", centre.watched("recruiter", lost, "panel3", "Ill").rule(), "has not declared");
        centre.declare("panel3", "My cousin", null);
        assertEquals("VR-5", centre.watched("recruiter", lost, "panel3", "Ill").rule());
        centre.namedAnew("panel3");
        centre.declare("panel3", null, null);
        var told = one("select count(*) from notice where person_id = ?", amara.candidate().person());
        expect(200, centre.watched("panel1", lost, "panel3", "Lost the pad that it was written on"));

        assertEquals(lost, centre.sittings("panel3", amara));
        assertEquals(asked, centre.asked("panel3", amara), "what one would have rated the other rates");
        assertTrue(Api.as("panel2").get(centre.of(amara, "/sheet")).status() >= 400);
        for (var who : List.of("panel2", "panel3")) {
            assertTrue(one("select body from notice where person_id = ? and channel = 'IN_APP' order by id desc limit 1", Assessment.person(who)).contains("Lost the pad"), who);
        }
        assertEquals(told, one("select count(*) from notice where person_id = ?", amara.candidate().person()), "candidates hear nothing of it");
        assertEquals(
                String.valueOf(lost.size()),
                one(
                        "select count(*) from audit_event where what = 'WatcherRecorded' and reason like 'Lost the pad%' and from_state like ? and to_state = ? and entity_id = ?",
                        "%" + amara.ref() + ": " + Assessment.nameOf("panel2"), Assessment.nameOf("panel3"), centre.job.id));
        centre.locked("panel3", amara, 4);
        assertEquals(Set.of("sittings"), centre.watched("recruiter", lost, "panel2", "Again").badFields(), "it is written down");
        assertEquals(412, Api.as("recruiter").with("If-Match", "1").post(centre.at("/watchers"), "{}").status());
    }

    @Test
    @DisplayName("VR-6 VR-14 what is written stays with who wrote it, a locked sheet never changes, and nobody was in two rooms")
    void who_cannot_have_watched() {
        var centre = Assessment.published("panel1", "panel2");
        var amara = centre.amara();
        var lost = centre.sittings("panel2", amara);
        centre.name("panel3");
        centre.declare("panel3", null, null);
        assertEquals(Set.of("sittings"), centre.watched("recruiter", lost, "panel3", "Early").badFields(), "it is still to come");
        centre.over();
        assertEquals("VR-14", centre.watched("recruiter", lost, "panel1", "Was there").rule(), "watched another at the same time");
        expect(200, centre.note("panel2", amara, centre.asked("panel2", amara).get(0), null, false, "Begun"));
        assertEquals(Set.of("sittings"), centre.watched("recruiter", lost, "panel3", "Was there").badFields(), "something is written about the first");

        var zeds = centre.sittings("panel2", centre.zed());
        sql("update centre_sitting set round = round + 20 where application_id = ? and person_id = ?", centre.zed().id(), Assessment.person("panel2"));
        centre.locked("panel1", centre.zed(), 4);
        var refused = centre.watched("recruiter", zeds, "panel1", "Was there");
        assertEquals("VR-6", refused.rule());
        assertTrue(refused.body().contains("Zed Aldous"), refused::body);
    }

    @Test
    @DisplayName("VR-12 VR-14 whom nobody watched is told before the wash-up")
    void unwatched() {
        var centre = Assessment.published("panel1", "panel2", "panel3");
        assertEquals(List.of(), centre.unwatched("panel1"), "they are still to be watched");
        var watchers = centre.watchers(centre.amara());
        centre.locked(watchers.get(1), centre.amara(), 4);
        centre.over();
        assertEquals(List.of("NOTHING_WRITTEN Amara Okafor", "NOTHING_WRITTEN Zed Aldous"), centre.unwatched("hr"));
        watchers.stream().filter(w -> !w.equals(watchers.get(1))).forEach(w -> centre.locked(w, centre.amara(), 3));
        assertEquals(List.of("NOTHING_WRITTEN Zed Aldous"), centre.unwatched("panel1"));

        var gone = centre.watchers(centre.zed()).stream().filter(w -> !w.equals("panel1")).findFirst().orElseThrow();
        centre.asked(gone, centre.zed()).forEach(q -> expect(200, centre.note(gone, centre.zed(), q, null, false, "Not locked")));
        expect(204, Api.as("recruiter").post(centre.panel("/panel/" + Assessment.person(gone) + "/departure"), "{\"reason\": \"Has moved\"}"));
        assertTrue(centre.unwatched("panel1").contains("LEFT Zed Aldous"), "what was left open is nobody's");
        assertFalse(centre.unwatched("panel1").contains("LEFT Amara Okafor"), "what was locked stays");
        sql("update application set state = 'NOT_PROGRESSED' where id = ?", centre.zed().id());
        assertEquals(List.of(), centre.unwatched("panel1"), "decided");
        sql("update vacancy set state = 'OPEN', closes_on = current_date + interval 1 day where id = ?", centre.job.id);
        var late = centre.job.applied("Lia Late", "I sat with him until he ate.");
        sql("update vacancy set state = 'SELECTING', closes_on = current_date - interval 1 day where id = ?", centre.job.id);
        sql("update application set state = 'IN_STAGE', stage_id = ? where id = ?", centre.stage, late.id());
        assertEquals(List.of("NOT_ON_TIMETABLE Lia Late"), centre.unwatched("panel1"));
    }

    @Test
    @DisplayName("VR-6 VR-14 an assessor rates what they watch and nothing else, and sees nobody else's before locking")
    void sheets() {
        var centre = Assessment.published("panel1", "panel2", "panel3");
        var watchers = centre.watchers(centre.amara());
        assertTrue(watchers.size() > 1, watchers::toString);
        var first = watchers.get(0);
        var second = watchers.get(1);
        var mine = centre.asked(first, centre.amara());
        var theirs = centre.asked(second, centre.amara());

        assertTrue(mine.stream().noneMatch(theirs::contains));
        assertEquals(404, centre.note(first, centre.amara(), theirs.get(0), 4, true, "Not mine").status());
        assertEquals("VR-7", centre.note(first, centre.amara(), mine.get(0), 4, false, "Notes alone").rule());
        assertTrue(Api.as(first).with("If-Match", "0").post(centre.of(centre.amara(), "/sheet/lock"), "{}").status() >= 400, "nothing on it yet");
        centre.locked(second, centre.amara(), 5);
        assertEquals("VR-6", centre.room(first, centre.amara()).rule());
        assertFalse(Api.as(first).get(centre.of(centre.amara(), "/sheet")).body().contains("Secret note of " + second));
        assertEquals("VR-6", centre.room("recruiter", centre.amara()).rule());
        centre.locked(first, centre.amara(), 4);
        assertTrue(centre.room(first, centre.amara()).body().contains("Secret note of " + second));
        assertEquals(
                String.valueOf(mine.size() + theirs.size()),
                one("select count(*) from value_observation where application_id = ? and source = 'ASSESSMENT_CENTRE'", centre.amara().id()));
    }

    @Test
    @DisplayName("VR-6 VR-8 wash-up: each value across its exercises, talked about where it lies apart, and the chair decides")
    void wash_up() {
        var centre = Assessment.published("panel1", "panel2", "panel3");
        var watchers = centre.watchers(centre.amara());
        for (var who : watchers) {
            assertFalse(waitsToConfer(centre), "somebody has not locked");
            centre.locked(who, centre.amara(), who.equals(watchers.get(0)) ? 5 : 3);
        }
        assertTrue(waitsToConfer(centre));
        assertEquals(200, centre.room("hr", centre.amara()).status());
        assertEquals(403, centre.room("recruitment", centre.amara()).status(), "the team reads no ratings");

        var room = centre.room("panel1", centre.amara()).json();
        assertTrue(room.getBoolean("centre"));
        assertEquals(3, room.getJsonArray("matrix").size());
        assertEquals(0, room.getJsonArray("competences").size());
        var values = room.getJsonArray("values").getValuesAs(JsonObject.class);
        assertEquals(3, values.size());
        var apart = 0;
        for (var value : values) {
            var topic = value.getJsonArray("questions").getJsonObject(0);
            assertEquals(2, topic.getJsonArray("given").size(), "each value was seen in two exercises");
            if (topic.getBoolean("needsDiscussion")) {
                apart++;
                assertFalse(value.containsKey("standing"), "nothing stands before they have talked");
                var path = centre.of(centre.amara(), "/room/" + topic.getInt("id"));
                assertEquals("VR-6", Api.as("panel1").put(path, "{\"version\": 0, \"points\": 2, \"words\": \"Weaker\"}").rule());
                assertEquals("VR-6", decide(centre, "panel1", "PASSED").rule());
                expect(204, Api.as("panel1").put(path, "{\"version\": 0, \"points\": 4, \"words\": \"Strong in the talk, less so on paper.\"}"));
            }
        }
        assertTrue(apart > 0, "somebody gave 5 and somebody 3");
        assertEquals("APPOINTABLE", centre.room("panel1", centre.amara()).json().getJsonObject("proposed").getString("proposal"));
        assertEquals(403, decide(centre, "panel2", "PASSED").status(), "the chair decides");
        expect(204, decide(centre, "panel1", "PASSED"));
        assertFalse(waitsToConfer(centre), "decided");
        assertEquals("PASSED", one("select state from application where id = ?", centre.amara().id()));
        assertEquals("1", one("select count(*) from panel_decision where application_id = ?", centre.amara().id()));
    }

    @Test
    @DisplayName("G-11 G-12 whoever was overtaken is told, and a repeated deed has the effect of one")
    void overtaken() {
        var centre = Assessment.with("panel1", "panel2");
        var old = centre.version();
        expect(200, centre.design("panel1", Assessment.design()));

        assertEquals(412, Api.as("recruiter").with("If-Match", old).put(centre.at(""), Assessment.design()).status());
        assertEquals(412, Api.as("recruiter").with("If-Match", old).post(centre.at("/timetable"), "{}").status());
        var version = centre.version();
        var key = "assess-" + System.nanoTime();
        expect(200, Api.as("recruiter").with("If-Match", version).with("Idempotency-Key", key).post(centre.at("/timetable"), "{}"));
        var after = centre.version();
        expect(200, Api.as("recruiter").with("If-Match", version).with("Idempotency-Key", key).post(centre.at("/timetable"), "{}"));
        assertEquals(after, centre.version());
    }

    @Test
    void whoever_has_nothing_to_do_with_it_finds_nothing() {
        var centre = Assessment.published("panel1", "panel2");

        for (var who : List.of("panel3", "employee", "edi", "admin", "candidate")) {
            assertEquals(404, Api.as(who).get(centre.at("")).status(), who);
            assertEquals(404, Api.as(who).get(centre.at("/timetable")).status(), who);
            assertEquals(404, centre.design(who, Assessment.design()).status(), who);
            assertEquals(404, Api.as(who).get(centre.at("/stand-ins")).status(), who);
            assertEquals(404, Api.as(who).get(centre.at("/watchers")).status(), who);
            for (var deed : List.of("/timetable", "/publication", "/withdrawal", "/stand-ins", "/watchers")) {
                assertEquals(404, centre.post(who, deed, "{}").status(), who + deed);
            }
            assertEquals(404, Api.as(who).get("/api/applications/" + centre.amara().id() + "/assessment-centre").status(), who);
            assertEquals(404, centre.note(who, centre.amara(), 1, 3, true, "x").status(), who);
        }
        for (var who : List.of("panel2", "hr")) {
            assertEquals(200, Api.as(who).get(centre.at("")).status(), who);
            assertEquals(403, centre.design(who, Assessment.design()).status(), who);
            assertEquals(403, Api.as(who).get(centre.at("/stand-ins")).status(), who);
            assertEquals(403, Api.as(who).get(centre.at("/watchers")).status(), who);
            for (var deed : List.of("/timetable", "/publication", "/withdrawal", "/stand-ins", "/watchers")) {
                assertEquals(403, centre.post(who, deed, "{\"reason\": \"x\"}").status(), who + deed);
            }
        }
        assertEquals(401, Api.nobody().get(centre.at("")).status());
        assertEquals(404, centre.zed().candidate().api().get("/api/applications/" + centre.amara().id() + "/assessment-centre").status(), "another candidate's day");
        assertEquals(404, Api.as("recruiter").get("/api/applications/" + centre.amara().id() + "/assessment-centre").status(), "the manager reads it at the centre");
        assertEquals(404, Api.as("recruiter").get("/api/assessment-centres/" + centre.job.stages.get(2)).status(), "no assessment centre");
    }

    private static List<JsonObject> seats(Assessment centre, String who) {
        return Api.as(who).get(centre.at("/timetable")).json().getJsonArray("seats").getValuesAs(JsonObject.class);
    }

    private static String diary(Assessment centre, String who, String column) {
        return one("select " + column + " from diary_entry where person_id = ? and uid = ?", Assessment.person(who), "centre-" + centre.stage + "-1@assessing");
    }

    private static boolean waitsToConfer(Assessment centre) {
        return Api.as("panel1").get("/api/work-items").array().getValuesAs(JsonObject.class).stream()
                .anyMatch(i -> i.getString("link").endsWith("stage=" + centre.stage) && i.getString("what").contains("Wash up"));
    }

    private static Api.Answer decide(Assessment centre, String who, String verdict) {
        return Api.as(who)
                .with("If-Match", Api.as(who).get(centre.of(centre.amara(), "/room")).etag())
                .post(centre.of(centre.amara(), "/decision"), "{\"verdict\": \"" + verdict + "\", \"feedback\": []}");
    }
}
