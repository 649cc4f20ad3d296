package org.touchstone.shared.web;

import jakarta.inject.Inject;
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
    private static final String PROBLEM =
            "{\"type\":\"about:blank\",\"title\":\"Too large\",\"status\":413,"
                    + "\"detail\":\"Send less at a time. Files of many lines go to /api/imports.\"}";
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
        if (unlimited.stream().anyMatch(path::startsWith)) {
            chain.doFilter(request, response);
        } else if (request.getContentLengthLong() > limit) {
            letGo(request);
            refuse(path, response);
        } else if (request.getContentLengthLong() < 0) {
            chain.doFilter(new Counted(request, limit), response);
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
    private static void refuse(String path, HttpServletResponse response) throws IOException {
        var api = path.startsWith("/api");
        response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        response.setHeader("Connection", "close");
        response.setContentType(api ? "application/problem+json" : "text/html");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write(api ? PROBLEM : PAGE.formatted(Texts.say("error.too-large.title"), Texts.say("error.too-large.text")));
    }

    /** A body of unknown length, counted as it is read. Its fields cannot be read as a form's. */
    private static final class Counted extends HttpServletRequestWrapper {
        private final long limit;
        private ServletInputStream stream;

        Counted(HttpServletRequest request, long limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            if (stream == null) {
                stream = new CountedStream(super.getInputStream(), limit);
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
        private long left;

        CountedStream(ServletInputStream body, long limit) {
            this.body = body;
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            var one = body.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            var read = body.read(buffer, from, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw new TooLarge();
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
