package org.touchstone.access.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.touchstone.access.KeepingDrafts;
import org.touchstone.shared.BadInput;

/** Where pages leave what is being typed ({@code data-draft} in touchstone.js), and get it back. */
@WebServlet("/background/drafts")
public class DraftsServlet extends HttpServlet {

    @Inject private KeepingDrafts keeping;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var kept = keeping.kept(request.getParameter("form"));
            if (kept.isEmpty()) {
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
                return;
            }
            response.setContentType("application/json");
            response.setCharacterEncoding("UTF-8");
            var answer =
                    Json.createObjectBuilder()
                            .add("savedAt", kept.get().savedAt().toString())
                            .add("fields", object(kept.get().fields()))
                            .build();
            response.getWriter().write(answer.toString());
        } catch (BadInput bad) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var sent = object(new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            var fields = sent.containsKey("fields") ? sent.getJsonObject("fields") : JsonObject.EMPTY_JSON_OBJECT;
            keeping.keep(sent.getString("form", null), fields.toString());
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (BadInput | JsonException | ClassCastException notADraft) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            keeping.discard(request.getParameter("form"));
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (BadInput bad) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static JsonObject object(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        } catch (JsonException notJson) {
            throw notJson;
        } catch (RuntimeException tooDeep) {
            throw new JsonException("Nested deeper than can be read", tooDeep);
        }
    }
}
