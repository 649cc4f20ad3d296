package org.touchstone.recruitment.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.touchstone.recruitment.Pipelining;
import org.touchstone.shared.Forbidden;
import org.touchstone.shared.NotFound;

/** Where an open board asks whether a colleague has changed something; it says who, and no more. */
@WebServlet("/background/pipeline")
public class PipelineServlet extends HttpServlet {

    @Inject private Pipelining pipelining;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var pulse = pipelining.pulse(Long.parseLong(String.valueOf(request.getParameter("vacancy"))));
            response.setContentType("application/json");
            response.setCharacterEncoding("UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.getWriter()
                    .write(
                            Json.createObjectBuilder()
                                    .add("mark", pulse.mark())
                                    .add("who", pulse.who() == null ? "" : pulse.who())
                                    .build()
                                    .toString());
        } catch (NumberFormatException nonsense) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Forbidden forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
