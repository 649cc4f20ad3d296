package org.touchstone.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where a page asks how far its long work has come, and stops it. */
@WebServlet("/background/long-work")
public class LongWorkServlet extends HttpServlet {

    @Inject private LongWork work;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write("{\"done\":" + work.done(secret(request)) + "}");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        work.stop(secret(request));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private static String secret(HttpServletRequest request) {
        var secret = request.getParameter("id");
        return secret == null ? "" : secret;
    }
}
