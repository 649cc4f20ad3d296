package org.touchstone.shared.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.shared.Texts;
import org.touchstone.shared.TooLarge;

/** Refuses what is too large to be meant, before it is read into memory; imports are streamed and have no limit. */
@WebFilter(filterName = "body-limit")
public class BodyLimitFilter extends HttpFilter {

    private static final int BUFFER = 8192;
    private static final long MOST_DROPPED = 64L << 20;
    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="UTF-8"><title>%1$s – Touchstone</title></head>
            <body><main><h1>%1$s</h1><p>%2$s</p></main></body></html>
            """;

    @Inject
    @ConfigProperty(name = "touchstone.body-limit")
    private long limit;

    @Inject
    @ConfigProperty(name = "touchstone.body-limit-not-for")
    private List<String> unlimited;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        var most = unlimited.stream().anyMatch(path::startsWith) ? Long.MAX_VALUE : limit;
        var length = request.getContentLengthLong();
        var upgrading = request.getHeader("Upgrade") != null;
        if (length > most) {
            letGo(upgrading ? new Counted(request, length, true) : request);
            refuse(
                    path,
                    response,
                    HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                    Texts.say("error.too-large.title"),
                    Texts.say("error.too-large.text"));
        } else if (upgrading && request.getHeader("Transfer-Encoding") != null) {
            refuse(
                    path,
                    response,
                    HttpServletResponse.SC_BAD_REQUEST,
                    Texts.say("error.upgrade.title"),
                    Texts.say("error.upgrade.text"));
        } else if (upgrading && length > 0) {
            chain.doFilter(new Counted(request, length, true), response);
        } else if (length < 0) {
            chain.doFilter(new Counted(request, most, false), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Who is still sending hears no answer: what comes is read and dropped, up to a measure. */
    private static void letGo(HttpServletRequest request) throws IOException {
        var buffer = new byte[BUFFER];
        var stream = request.getInputStream();
        var left = MOST_DROPPED;
        for (var read = stream.read(buffer); read >= 0 && left > 0; read = stream.read(buffer)) {
            left -= read;
        }
    }

    /** Written by hand: an error page of Faces would ask for the parameters, and so read the body after all. */
    private static void refuse(String path, HttpServletResponse response, int status, String title, String text)
            throws IOException {
        var api = path.startsWith("/api");
        response.setStatus(status);
        response.setHeader("Connection", "close");
        response.setContentType(api ? "application/problem+json" : "text/html");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(api ? problem(status, title, text) : PAGE.formatted(title, text));
    }

    private static String problem(int status, String title, String text) {
        return Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", title)
                .add("status", status)
                .add("detail", text)
                .build()
                .toString();
    }

    /**
     * A body that is counted as it is read: one of unknown length up to the limit, one of known length to its end. The
     * server itself waits for more after the end where a request offers an upgrade of the connection, as many clients do
     * by default. Its fields cannot be read as a form's when the length is unknown.
     */
    private static final class Counted extends HttpServletRequestWrapper {
        private final long most;
        private final boolean known;
        private ServletInputStream stream;

        Counted(HttpServletRequest request, long most, boolean known) {
            super(request);
            this.most = most;
            this.known = known;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            if (stream == null) {
                stream = new CountedStream(super.getInputStream(), most, known);
            }
            return stream;
        }

        @Override
        public BufferedReader getReader() throws IOException {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }

    private static final class CountedStream extends ServletInputStream {
        private final ServletInputStream body;
        private final boolean known;
        private long left;

        CountedStream(ServletInputStream body, long most, boolean known) {
            this.body = body;
            this.left = most;
            this.known = known;
        }

        @Override
        public int read() throws IOException {
            var one = atEnd() ? -1 : body.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            var read = atEnd() ? -1 : body.read(buffer, from, known ? (int) Math.min(length, left) : length);
            count(Math.max(0, read));
            return read;
        }

        private boolean atEnd() {
            return known && left == 0;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw new TooLarge();
            }
        }

        @Override
        public boolean isFinished() {
            return atEnd() || body.isFinished();
        }

        @Override
        public boolean isReady() {
            return atEnd() || body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
