package org.touchstone.interviewing.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.touchstone.interviewing.Conferring;
import org.touchstone.shared.Forbidden;
import org.touchstone.shared.NotFound;
import org.touchstone.shared.RuleBroken;

/** Where an open panel room asks whether a colleague has locked or settled something; it says who, and no more. */
@WebServlet("/background/interview-room")
public class RoomServlet extends HttpServlet {

    @Inject private Conferring conferring;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var stage = Long.parseLong(String.valueOf(request.getParameter("stage")));
            var pulse = conferring.pulse(stage, request.getParameter("candidate"));
            response.setContentType("application/json");
            response.setCharacterEncoding("UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.getWriter()
                    .write(Json.createObjectBuilder().add("mark", pulse.mark()).add("who", pulse.who()).build().toString());
        } catch (NumberFormatException nonsense) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Forbidden | RuleBroken notForThem) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
