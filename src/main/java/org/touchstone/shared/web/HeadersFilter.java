package org.touchstone.shared.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.touchstone.shared.Headers;

/** Puts {@link Headers} on every answer, error pages among them. */
@WebFilter(filterName = "headers")
public class HeadersFilter extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getDispatcherType() == DispatcherType.ERROR && !response.isCommitted()) {
            // The page that failed may have promised other scripts than the page that says so.
            var status = response.getStatus();
            response.reset();
            response.setStatus(status);
        }
        Headers.put(request, response);
        chain.doFilter(request, response);
    }
}
