package org.touchstone.appointing;

import static org.touchstone.recruitment.Selection.one;
import static org.touchstone.recruitment.Selection.sql;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.touchstone.it.Api;
import org.touchstone.recruitment.Selection;
import org.touchstone.shared.Clocks;

/**
 * A vacancy of a test's own whose interviews are over and told: Rosa Delgado (recruiter) leads it, and
 * candidates are put on either list straight in the tables.
 */
final class Hiring {

    static final LocalDate TODAY = LocalDate.now(Clock.system(Clocks.ZONE));

    final Selection job = Selection.open();

    Hiring(int posts) {
        sql("update vacancy set posts = ?, pay = '£24,465 a year' where id = ?", posts, job.id);
    }

    Selection.Bid appointable(String name) {
        return found(name, "APPOINTABLE", 2);
    }

    Selection.Bid reserve(String name, int daysAgo) {
        return found(name, "RESERVE", daysAgo);
    }

    private Selection.Bid found(String name, String state, int daysAgo) {
        var bid = job.applied(name, "Yes, I do that.");
        sql("update application set state = ?, stage_id = ? where id = ?", state, job.stages.get(2), bid.id());
        sql(
                """
                insert into application_move (application_id, stage_id, from_state, to_state, account_id, who, at)
                values (?, ?, 'IN_STAGE', ?, 2, 'Rosa Delgado', utc_timestamp() - interval ? day)""",
                bid.id(), job.stages.get(2), state, daysAgo);
        sql("update application_move set at = at - interval 400 day where application_id = ? and to_state not in ('APPOINTABLE', 'RESERVE')", bid.id());
        return bid;
    }

    /** The interviews are over, and the candidates know. */
    Hiring told() {
        job.closed();
        sql("update vacancy set state = 'SELECTING' where id = ?", job.id);
        sql(
                """
                insert into stage_release (stage_id, vacancy_id, account_id, who, at, check_seen_at)
                values (?, ?, 2, 'Rosa Delgado', now(), now())""",
                job.stages.get(2), job.id);
        return this;
    }

    static JsonObjectBuilder terms(String ref) {
        return Json.createObjectBuilder()
                .add("application", ref)
                .add("postId", 35)
                .add("lineManagerId", 2)
                .add("pay", "£24,465 a year")
                .add("contract", "PERMANENT")
                .add("weeklyHours", new BigDecimal("30"))
                .add("startsOn", TODAY.toString())
                .add("answerBy", TODAY.toString())
                .add("templateId", 1);
    }

    static Api.Answer offer(Selection.Bid bid) {
        return Api.as("recruiter").post("/api/offers", terms(bid.ref()).build().toString());
    }

    static String path(Selection.Bid bid, String rest) {
        return "/api/offers/" + bid.ref() + rest;
    }

    static String etag(Selection.Bid bid) {
        return Api.as("recruitment").get(path(bid, "")).etag();
    }

    static Api.Answer accept(Selection.Bid bid) {
        var mine = "/api/applications/" + bid.id() + "/offer";
        return bid.api().with("If-Match", bid.api().get(mine).etag()).post(mine + "/acceptance", "{}");
    }

    /** Every check is done. */
    static void checked(Selection.Bid bid) {
        var checks = Api.as("recruitment").get(path(bid, "")).json().getJsonArray("checks");
        for (var i = 0; i < checks.size(); i++) {
            var check = checks.getJsonObject(i);
            Selection.expect(
                    204,
                    Api.as("recruitment")
                            .with("If-Match", String.valueOf(check.getInt("version")))
                            .put(path(bid, "/checks/" + check.getInt("id")), seen(check.getString("kind"))));
        }
    }

    /** A check that is done, with all that its kind asks for. */
    static String seen(String kind) {
        var body = Json.createObjectBuilder().add("state", "DONE").add("dueOn", TODAY.toString()).add("seenOn", TODAY.toString());
        return ("OCCUPATIONAL_HEALTH".equals(kind) ? body : body.add("reference", "N 12")).build().toString();
    }

    static void confirmed(Selection.Bid bid) {
        Selection.expect(201, offer(bid));
        Selection.expect(204, accept(bid));
        checked(bid);
        Selection.expect(204, Api.as("recruitment").post(path(bid, "/confirmation"), "{}"));
    }

    static String state(Selection.Bid bid) {
        return one("select state from application where id = ?", bid.id());
    }

    String vacancyState() {
        return one("select state from vacancy where id = ?", job.id);
    }
}
