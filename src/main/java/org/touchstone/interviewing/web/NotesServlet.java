package org.touchstone.interviewing.web;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.touchstone.interviewing.Interviewing;
import org.touchstone.interviewing.Noted;
import org.touchstone.shared.BadInput;
import org.touchstone.shared.ChangedMeanwhile;
import org.touchstone.shared.Faults;
import org.touchstone.shared.Forbidden;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.RuleBroken;
import org.touchstone.shared.Texts;
import org.touchstone.shared.api.WholeJson;

/**
 * Where interview sheets ({@code interviewing.js}) send what is typed, and read what stands on one
 * question when it was changed on another device. The same service answers as over the API.
 */
@WebServlet("/background/interview-notes")
public class NotesServlet extends HttpServlet {

    private static final int PRECONDITION_FAILED = HttpServletResponse.SC_PRECONDITION_FAILED;
    private static final Jsonb JSONB = JsonbBuilder.create();

    /** What stands on one question of one sheet. */
    public record Note(
            long stage,
            String ref,
            long question,
            int base,
            String change,
            Integer points,
            String notes,
            String skipped,
            List<Noted.Tick> seen) {}

    @Inject private Interviewing interviewing;

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var body = WholeJson.read(request.getInputStream().readAllBytes(), Note.class);
            var note = JSONB.fromJson(new String(body, StandardCharsets.UTF_8), Note.class);
            var noted =
                    Noted.of(note.base(), note.change(), note.points(), note.notes(), note.skipped(), note.seen());
            var kept = interviewing.note(note.stage(), note.ref(), note.question(), noted);
            answer(response, HttpServletResponse.SC_OK, Json.createObjectBuilder().add("edition", kept.edition()));
        } catch (ChangedMeanwhile changed) {
            refuse(response, PRECONDITION_FAILED, Texts.say("sheet.theirs"));
        } catch (RuleBroken broken) {
            refuse(response, HttpServletResponse.SC_CONFLICT, broken.text());
        } catch (BadInput bad) {
            refuse(
                    response,
                    HttpServletResponse.SC_BAD_REQUEST,
                    bad.fields().stream().map(BadInput.Field::problem).collect(Collectors.joining(" ")));
        } catch (Forbidden | NotFound refused) {
            refuse(response, HttpServletResponse.SC_NOT_FOUND, Texts.say("shared.forbidden"));
        } catch (JsonException | JsonbException | NullPointerException notANote) {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST, Texts.say("shared.problem"));
        } catch (EJBException fault) {
            if (!Faults.isOvertaken(fault) && !Faults.isTwin(fault) && !Faults.isCrossed(fault)) {
                throw fault;
            }
            // Two at once: the second comes again, on what the first has made.
            refuse(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, Texts.say("shared.overtaken"));
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var question = Long.parseLong(request.getParameter("question"));
            var part =
                    interviewing
                            .sheet(Long.parseLong(request.getParameter("stage")), request.getParameter("ref"))
                            .lines()
                            .stream()
                            .filter(l -> l.item().id() == question)
                            .findFirst()
                            .orElseThrow(() -> new NotFound("question", question))
                            .mine();
            response.setContentType("application/json");
            response.setCharacterEncoding("UTF-8");
            response.getWriter().write(JSONB.toJson(part));
        } catch (NumberFormatException | Forbidden | NotFound | RuleBroken refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void refuse(HttpServletResponse response, int status, String text) throws IOException {
        answer(response, status, Json.createObjectBuilder().add("text", text));
    }

    private static void answer(HttpServletResponse response, int status, JsonObjectBuilder body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(body.build().toString());
    }
}
