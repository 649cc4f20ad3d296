package org.touchstone.induction;

import static org.touchstone.access.Somebody.one;
import static org.touchstone.access.Somebody.sql;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.touchstone.access.Role;
import org.touchstone.access.Somebody;
import org.touchstone.it.Api;
import org.touchstone.it.Visitor;
import org.touchstone.shared.Clocks;

/** An employer of a test's own: HR, a line manager, a colleague, and somebody who begins; with a template, if one is asked for. */
final class Team {

    static final LocalDate TODAY = LocalDate.now(Clock.system(Clocks.ZONE));
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Map<String, Api> APIS = new ConcurrentHashMap<>();

    /** Somebody who works there. */
    record Member(long person, String email) {

        Api api() {
            return APIS.computeIfAbsent(email, e -> Api.as(e, Somebody.PASSWORD));
        }

        Visitor visitor() {
            return Visitor.signingIn(email, Somebody.PASSWORD);
        }
    }

    final long id;
    final long unit;
    final long post;
    final Member hr;
    final Member boss;
    final Member colleague;
    final Member newcomer;

    private Team() {
        var code = "TEAM" + System.nanoTime() % 1_000_000_000 + COUNT.incrementAndGet();
        sql("insert into organisation (version, code, name, type) values (0, ?, ?, 'NHS_TRUST')", code, "Team " + code);
        id = Long.parseLong(one("select id from organisation where code = ?", code));
        sql("insert into org_unit (organisation_id, name, level) values (?, 'Ward 1', 'TEAM')", id);
        unit = Long.parseLong(one("select id from org_unit where organisation_id = ?", id));
        post = post("Nurse", 50);
        hr = member(Role.HR_PARTNER);
        boss = member(Role.EMPLOYEE);
        colleague = member(Role.EMPLOYEE);
        newcomer = member(Role.EMPLOYEE);
        employed(boss, post("Ward manager", 70), null, 900);
        employed(colleague, post, boss.person(), 700);
    }

    static Team open() {
        return new Team();
    }

    /** With a template that has all parts and one mandatory task of the newcomer's in each stage, and one of the manager's. */
    Team full() {
        template(Json.createObjectBuilder().add("name", "Full").add("stages", true).add("talks", true).add("pulse", true).add("buddy", true)
                .add("talkKinds", Json.createArrayBuilder().add("D7").add("D30").add("D60").add("D90").add("D180"))
                .add("meetings", Json.createArrayBuilder().add(Json.createObjectBuilder().add("who", "The matron").add("why", "She knows everybody")))
                .add("tasks", Json.createArrayBuilder()
                        .add(task("PREPARATION", "Call before the first day", "MANAGER", -7, true))
                        .add(task("ENCOUNTER", "Values experience", "NEWCOMER", 10, true))
                        .add(task("ENCOUNTER", "Show the way", "BUDDY", 1, false))
                        .add(task("ADJUSTMENT", "Objectives", "MANAGER", 75, true)))
                .build());
        return this;
    }

    static JsonObject task(String stage, String title, String owner, int offset, boolean mandatory) {
        return Json.createObjectBuilder().add("stage", stage).add("title", title).add("owner", owner).add("offsetDays", offset).add("mandatory", mandatory).build();
    }

    long template(JsonObject body) {
        var answer = hr.api().post("/api/induction-templates", Json.createObjectBuilder(body).add("organisationId", id).build().toString());
        if (answer.status() != 201) {
            throw new AssertionError(answer.toString());
        }
        return answer.id();
    }

    long post(String title, int band) {
        sql("insert into post (unit_id, title, band, band_order, profession, role_family, fte) values (?, ?, ?, ?, 'Nursing', 'Clinical', 1)", unit, title, "Band " + band / 10, band);
        return Long.parseLong(one("select id from post where unit_id = ? and title = ?", unit, title));
    }

    Member member(String role) {
        var somebody = Somebody.holding(role, id);
        return new Member(Long.parseLong(one("select person_id from account where email = ?", somebody.email())), somebody.email());
    }

    long employed(Member who, long which, Long manager, int daysAgo) {
        sql(
                """
                insert into employment (version, person_id, organisation_id, post_id, staff_number, line_manager_id, starts, kind, fte)
                values (0, ?, ?, ?, ?, ?, ?, 'SUBSTANTIVE', 1)""",
                who.person(), id, which, "N" + who.person(), manager, TODAY.minusDays(daysAgo).toString());
        return Long.parseLong(one("select max(id) from employment where person_id = ?", who.person()));
    }

    /** The newcomer began so many days ago (or begins, below nought), and has an induction. */
    long begun(int daysAgo) {
        employed(newcomer, post, boss.person(), Math.max(0, daysAgo));
        return begin(newcomer, "NEW_STARTER", daysAgo);
    }

    long begin(Member who, String type, int daysAgo) {
        var answer =
                hr.api().post(
                        "/api/inductions",
                        Json.createObjectBuilder().add("organisationId", id).add("email", who.email()).add("type", type)
                                .add("dayZero", TODAY.minusDays(daysAgo).toString()).build().toString());
        if (answer.status() != 201) {
            throw new AssertionError(answer.toString());
        }
        return answer.id();
    }

    static JsonObject find(Api api, long plan, String list, String key, String value) {
        return api.get("/api/inductions/" + plan).json().getJsonArray(list).getValuesAs(JsonObject.class).stream()
                .filter(o -> value.equals(o.getString(key)))
                .findFirst()
                .orElseThrow();
    }

    static Api.Answer tick(Api api, long plan, String title) {
        return state(api, plan, title, "{\"state\": \"DONE\"}");
    }

    static Api.Answer state(Api api, long plan, String title, String body) {
        var task = one("select id from plan_task where plan_id = ? and title = ?", plan, title);
        return api.put("/api/inductions/" + plan + "/tasks/" + task, body);
    }
}
