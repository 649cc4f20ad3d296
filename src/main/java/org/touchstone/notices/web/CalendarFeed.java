package org.touchstone.notices.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.touchstone.notices.Subscribing;

/** The diary that a calendar program reads: {@code /welcome/calendar/SECRET.ics}. */
@WebServlet("/welcome/calendar/*")
public class CalendarFeed extends HttpServlet {

    private static final String SUFFIX = ".ics";

    @Inject private transient Subscribing subscribing;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getPathInfo();
        var feed =
                path != null && path.endsWith(SUFFIX)
                        ? subscribing.feed(path.substring(1, path.length() - SUFFIX.length()))
                        : Optional.<String>empty();
        if (feed.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/calendar");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "private, no-store");
        response.getWriter().write(feed.get());
    }
}
